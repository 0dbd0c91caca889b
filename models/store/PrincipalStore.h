#pragma once

#include "models/document/Principal.h"
#include "models/store/StoreThread.h"

namespace okno {

class PrincipalStore
{
public:
    PrincipalStore(StoreThread &thread) : m_thread(thread) {}
    // The same country and tax number is the same principal: its id is returned, nothing is
    // doubled.
    QFuture<Result<Principal>> add(const Principal &principal);
    QFuture<Result<QList<Principal>>> list();
    QFuture<Result<Principal>> principal(const PrincipalId &id);
    QFuture<Result<Authority>> addAuthority(const Authority &authority);
    QFuture<Result<QList<Authority>>> authorities(const PrincipalId &principal);

private:
    StoreThread &m_thread;
};

} // namespace okno
