#include "network/auth/TokenStore.h"

#include "network/client/Coroutine.h"

namespace okno {

using namespace Qt::Literals::StringLiterals;

QString TokenStore::name(const PrincipalId &principal) const
{
    return u"session/%1/%2"_s.arg(m_profileId, principal.toString());
}

QFuture<Result<api::Token>> TokenStore::read(PrincipalId principal)
{
    const auto secret = co_await m_vault.read(name(principal));
    if (!secret && secret.error().code == FailureCode::NotFound)
        co_return fail(FailureCode::NotSignedIn);
    if (!secret)
        co_return fail(secret.error());
    const auto token = api::Token::parse((*secret)->view().toByteArray());
    if (!token || token->expiresAt <= m_clock.nowUtc())
        co_return fail(FailureCode::NotSignedIn);
    co_return *token;
}

QFuture<Result<void>> TokenStore::write(PrincipalId principal, api::Token token)
{
    auto secret = std::make_shared<const SecretBytes>(token.toBytes());
    co_return co_await m_vault.write(name(principal), std::move(secret));
}

QFuture<Result<void>> TokenStore::remove(PrincipalId principal)
{
    const auto removed = co_await m_vault.remove(name(principal));
    if (!removed && removed.error().code != FailureCode::NotFound)
        co_return fail(removed.error());
    co_return {};
}

} // namespace okno
