#include "models/store/RevisionTable.h"

#include "models/store/Packed.h"

#include <QStringBuilder>

namespace okno {

namespace {

SealedPlace revisionPlace(const RevisionId &id, const DocumentId &document,
                          const RevisionId &parent, qint64 at, const QString &cause)
{
    return {"revisions", id.toBytes().toHex(), "body",
            document.toBytes() % parent.toBytes() % QByteArray::number(at) % cause.toLatin1()};
}

SealedPlace editPlace(const RevisionId &revision, qint64 number, qint64 at)
{
    return {"edits", revision.toBytes().toHex() + '/' + QByteArray::number(number), "body",
            QByteArray::number(at)};
}

} // namespace

Result<void> applyAll(Document &document, const QList<Edit> &edits)
{
    DocumentEdit editor(document);
    for (const Edit &edit : edits) {
        if (auto applied = editor.apply(edit); !applied)
            return applied;
    }
    return {};
}

Result<void> RevisionTable::insert(const NewRevision &revision, const Document &document)
{
    const qint64 at = m_database.now();
    const auto body = m_database.storeBody(
        revisionPlace(revision.id, document.id(), revision.parent, at, revision.cause),
        RevisionCodec::encode(document));
    if (!body)
        return fail(body.error());
    const auto done = m_database.sql().change(
        "INSERT INTO revisions (id, document, parent, at, cause, body, file)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        {revision.id.toBytes(), document.id().toBytes(), revision.parent.toBytes(), at,
         revision.cause, body->sealed, body->file});
    return done ? Result<void>() : fail(done.error());
}

Result<void> RevisionTable::insertMerge(const RevisionId &revision, const RevisionId &parent)
{
    const auto done =
        m_database.sql().change("INSERT OR IGNORE INTO merges (revision, parent) VALUES (?, ?)",
                                {revision.toBytes(), parent.toBytes()});
    return done ? Result<void>() : fail(done.error());
}

Result<void> RevisionTable::insertEdits(const RevisionId &revision, qint64 after,
                                        const QList<Edit> &edits)
{
    const qint64 at = m_database.now();
    for (const Edit &edit : edits) {
        const qint64 number = ++after;
        const auto body =
            m_database.storeBody(editPlace(revision, number, at), RevisionCodec::encode(edit));
        if (!body)
            return fail(body.error());
        const auto done = m_database.sql().change(
            "INSERT INTO edits (revision, number, at, body, file) VALUES (?, ?, ?, ?, ?)",
            {revision.toBytes(), number, at, body->sealed, body->file});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<Document> RevisionTable::document(const RevisionId &id)
{
    auto rows = m_database.sql().rows(
        "SELECT document, parent, at, cause, body, file FROM revisions WHERE id = ?",
        {id.toBytes()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FailureCode::NotFound, id.toString());
    const SealedPlace place =
        revisionPlace(id, DocumentId::fromBytes(rows->bytes(0)),
                      RevisionId::fromBytes(rows->bytes(1)), rows->integer(2), rows->text(3));
    const auto plain = m_database.loadBody(place, {rows->bytes(4), rows->bytes(5)});
    if (!plain)
        return fail(plain.error());
    return RevisionCodec::decodeDocument(*plain);
}

Result<QList<Edit>> RevisionTable::edits(const RevisionId &revision, qint64 count)
{
    auto rows = m_database.sql().rows("SELECT number, at, body, file FROM edits WHERE revision = ?"
                                      " AND number <= ? ORDER BY number",
                                      {revision.toBytes(), count});
    if (!rows)
        return fail(rows.error());
    QList<Edit> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const qint64 number = rows->integer(0);
        const auto plain = m_database.loadBody(editPlace(revision, number, rows->integer(1)),
                                               {rows->bytes(2), rows->bytes(3)});
        if (!plain)
            return fail(plain.error());
        auto edit = RevisionCodec::decodeEdit(*plain);
        if (!edit)
            return fail(edit.error());
        result.append(std::move(*edit));
    }
    if (!more)
        return fail(more.error());
    if (result.size() != count)
        return fail(FailureCode::WorkspaceDamaged, QStringLiteral("edits/") + revision.toString());
    return result;
}

Result<QList<RevisionId>> RevisionTable::leaves(const DocumentId &document)
{
    auto rows = m_database.sql().rows(
        "SELECT id FROM revisions WHERE document = ? AND id NOT IN"
        " (SELECT parent FROM revisions WHERE document = ? AND parent IS NOT NULL)"
        " AND id NOT IN (SELECT parent FROM merges) ORDER BY number",
        {document.toBytes(), document.toBytes()});
    if (!rows)
        return fail(rows.error());
    QList<RevisionId> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        result.append(RevisionId::fromBytes(rows->bytes(0)));
    return more ? Result<QList<RevisionId>>(result) : fail(more.error());
}

} // namespace okno
