#include "network/window/FileStore.h"

#include <QCryptographicHash>
#include <QUuid>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> done(const Result<qint64> &changed)
{
    return changed ? Result<void>() : fail(changed.error());
}

} // namespace

Result<Upload> FileStore::create(const QString &account, const QByteArray &sha256, qint64 size)
{
    Upload upload{QUuid::createUuid().toString(QUuid::WithoutBraces), sha256, size, 0};
    const auto stored =
        m_store.sql().change("INSERT INTO uploads(id, account, sha256, size, received, content)"
                             " VALUES(?, ?, ?, ?, 0, x'')",
                             {upload.id, account, sha256, size});
    return stored ? Result<Upload>(upload) : fail(stored.error());
}

Result<std::optional<Upload>> FileStore::upload(const QString &account, const QString &id)
{
    auto rows = m_store.sql().rows(
        "SELECT sha256, size, received FROM uploads WHERE id=? AND account=?", {id, account});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<Upload>();
    return std::optional(Upload{id, rows->bytes(0), rows->integer(1), rows->integer(2)});
}

Result<bool> FileStore::append(const QString &account, Upload &upload, const QByteArray &bytes)
{
    return m_store.write([&]() -> Result<bool> {
        auto rows = m_store.sql().rows("SELECT content FROM uploads WHERE id=?", {upload.id});
        if (!rows)
            return fail(rows.error());
        if (const auto found = rows->next(); !found)
            return fail(found.error());
        const QByteArray content = rows->bytes(0) + bytes;
        if (upload.received + bytes.size() == upload.size)
            return finish(account, upload, content);
        upload.received += bytes.size();
        auto stored = m_store.sql().change("UPDATE uploads SET content=?, received=? WHERE id=?",
                                           {content, upload.received, upload.id});
        return stored ? Result<bool>(true) : fail(stored.error());
    });
}

// The bytes move from the upload to the file; the upload's row stays, so that a client that missed
// the answer still finds its offset.
Result<bool> FileStore::finish(const QString &account, Upload &upload, const QByteArray &bytes)
{
    const bool right = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == upload.sha256;
    upload.received = right ? upload.size : 0;
    auto stored = m_store.sql().change("UPDATE uploads SET content=x'', received=? WHERE id=?",
                                       {upload.received, upload.id});
    if (!stored)
        return fail(stored.error());
    if (!right)
        return false;
    stored = m_store.sql().change("INSERT INTO files(account, sha256, state, reason, content)"
                                  " VALUES(?, ?, 'clean', '', ?) ON CONFLICT DO NOTHING",
                                  {account, upload.sha256, bytes});
    return stored ? Result<bool>(true) : fail(stored.error());
}

Result<std::optional<api::FileState>> FileStore::state(const QString &account,
                                                       const QByteArray &sha256)
{
    auto rows = m_store.sql().rows("SELECT state, reason FROM files WHERE account=? AND sha256=?",
                                   {account, sha256});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<api::FileState>();
    return std::optional(api::FileState{sha256, rows->text(0), rows->text(1)});
}

Result<std::optional<QByteArray>> FileStore::content(const QString &account,
                                                     const QByteArray &sha256)
{
    auto rows = m_store.sql().rows("SELECT content FROM files WHERE account=? AND sha256=?",
                                   {account, sha256});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    return *found ? std::optional(rows->bytes(0)) : std::nullopt;
}

Result<void> FileStore::setState(const QString &account, const QByteArray &sha256,
                                 const QString &state)
{
    return done(m_store.sql().change("UPDATE files SET state=? WHERE account=? AND sha256=?",
                                     {state, account, sha256}));
}

} // namespace okno::window
