#include "network/window/Sessions.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace okno::window {

namespace {

QByteArray randomText()
{
    quint32 words[8]; // 256 bits of the system's source
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void Sessions::forgetOldNonces()
{
    const qint64 oldest = m_clock.monotonicMs() - nonceSeconds * 1000;
    m_nonces.removeIf([oldest](const auto &nonce) { return nonce.value() < oldest; });
}

std::optional<QString> Sessions::makeNonce()
{
    forgetOldNonces();
    if (m_nonces.size() >= mostNonces)
        return std::nullopt;
    const QString nonce = QString::fromLatin1(randomText());
    m_nonces.insert(nonce, m_clock.monotonicMs());
    return nonce;
}

bool Sessions::useNonce(const QString &nonce)
{
    forgetOldNonces();
    return m_nonces.remove(nonce) > 0;
}

Result<QByteArray> Sessions::open(Session &session)
{
    const QByteArray token = randomText();
    session.tokenSha256 = sha256(token);
    session.expiresAt = m_clock.nowUtc().addSecs(lifetimeSeconds);
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    return m_store.write([&]() -> Result<QByteArray> {
        if (auto swept = m_store.sql().change("DELETE FROM sessions WHERE expires<?", {now});
            !swept)
            return fail(swept.error());
        auto stored = m_store.sql().change(
            "INSERT INTO sessions(token, country, tax_number, signer, amr, expires)"
            " VALUES(?, ?, ?, ?, ?, ?)",
            {session.tokenSha256, session.country, session.taxNumber, notNull(session.signer),
             session.amr, session.expiresAt.toMSecsSinceEpoch()});
        return stored ? Result<QByteArray>(token) : fail(stored.error());
    });
}

Result<std::optional<Session>> Sessions::find(const QByteArray &token)
{
    const QByteArray digest = sha256(token);
    auto rows = m_store.sql().rows(
        "SELECT country, tax_number, signer, amr, expires FROM sessions WHERE token=?", {digest});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<Session>();
    Session session;
    session.country = rows->text(0);
    session.taxNumber = rows->text(1);
    session.signer = rows->text(2);
    session.amr = rows->text(3);
    session.expiresAt = QDateTime::fromMSecsSinceEpoch(rows->integer(4), Qt::UTC);
    session.tokenSha256 = digest;
    return session.expiresAt > m_clock.nowUtc() ? std::optional(session) : std::nullopt;
}

Result<void> Sessions::close(const QByteArray &tokenSha256)
{
    const auto changed = m_store.sql().change("DELETE FROM sessions WHERE token=?", {tokenSha256});
    return changed ? Result<void>() : fail(changed.error());
}

} // namespace okno::window
