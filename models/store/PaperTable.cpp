#include "models/store/PaperTable.h"

#include "models/store/Packed.h"

#include <algorithm>

namespace okno {

namespace {

constexpr char transportRole[] = "transport";
constexpr char invoiceRole[] = "invoice";

} // namespace

QByteArray PaperTable::digest(const char *role, const QString &paper) const
{
    return m_database.seal().digest(pack(QByteArray("paper"), QByteArray(role), paper.toUtf8()));
}

Result<QSet<QByteArray>> PaperTable::digests(const QByteArray &document)
{
    auto rows = m_database.sql().rows("SELECT digest FROM papers WHERE document = ?", {document});
    if (!rows)
        return fail(rows.error());
    QSet<QByteArray> found;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        found.insert(rows->bytes(0));
    return more ? Result<QSet<QByteArray>>(found) : fail(more.error());
}

Result<void> PaperTable::replace(const DocumentId &id, const Consignment &consignment)
{
    QSet<QByteArray> wanted;
    for (const QString &paper : consignment.transport)
        wanted.insert(digest(transportRole, paper));
    for (const QString &paper : consignment.invoices)
        wanted.insert(digest(invoiceRole, paper));
    const QByteArray document = id.toBytes();
    const auto known = digests(document);
    if (!known)
        return fail(known.error());
    for (const QByteArray &gone : *known - wanted) {
        const auto done = m_database.sql().change(
            "DELETE FROM papers WHERE document = ? AND digest = ?", {document, gone});
        if (!done)
            return fail(done.error());
    }
    for (const QByteArray &fresh : wanted - *known) {
        const auto done = m_database.sql().change(
            "INSERT INTO papers (document, digest) VALUES (?, ?)", {document, fresh});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Result<QList<QByteArray>> PaperTable::others(const QByteArray &document, const QByteArray &digest)
{
    auto rows = m_database.sql().rows(
        "SELECT papers.document FROM papers JOIN documents ON documents.id = papers.document"
        " WHERE papers.digest = ? AND papers.document <> ?"
        " ORDER BY documents.changed DESC, documents.stamp DESC LIMIT ?",
        {digest, document, limit});
    if (!rows)
        return fail(rows.error());
    QList<QByteArray> found;
    auto more = rows->next();
    for (; more && *more; more = rows->next())
        found.append(rows->bytes(0));
    return more ? Result<QList<QByteArray>>(found) : fail(more.error());
}

Result<QList<PaperTable::Shared>> PaperTable::sharing(const DocumentId &id,
                                                      const Consignment &consignment)
{
    QList<QPair<QByteArray, QString>> invoices;
    for (const QString &paper : consignment.invoices)
        invoices.append({digest(invoiceRole, paper), paper});
    QList<Shared> result;
    QSet<QByteArray> seen;
    for (const QString &paper : invoices.isEmpty() ? QStringList() : consignment.transport) {
        const auto candidates = others(id.toBytes(), digest(transportRole, paper));
        if (!candidates)
            return fail(candidates.error());
        for (const QByteArray &candidate : *candidates) {
            if (seen.contains(candidate))
                continue;
            const auto theirs = digests(candidate);
            if (!theirs)
                return fail(theirs.error());
            const auto same =
                std::find_if(invoices.cbegin(), invoices.cend(),
                             [&](const auto &invoice) { return theirs->contains(invoice.first); });
            if (same == invoices.cend())
                continue;
            seen.insert(candidate);
            result.append({DocumentId::fromBytes(candidate), paper, same->second});
        }
    }
    return result;
}

} // namespace okno
