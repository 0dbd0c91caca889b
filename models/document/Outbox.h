#pragma once

#include "models/document/Submission.h"
#include "models/store/OutboxStore.h"

namespace okno {

// The only maker of Submission: a signed document becomes an act on disk, an act becomes a
// submission. Sending the same act again is the same submission.
class Outbox
{
public:
    explicit Outbox(OutboxStore &store) : m_store(store) {}

    // Bytes, signatures, act and the body of the request that will carry it, in one transaction.
    QFuture<Result<void>> add(const SignedDocument &document);
    // Asks for delivery; on disk before the future ends.
    QFuture<Result<Submission>> queue(const ActId &act);

private:
    OutboxStore &m_store;
};

} // namespace okno
