#pragma once

#include "models/document/Consignment.h"
#include "models/store/Database.h"

#include <QSet>

namespace okno {

// By which papers documents are found again (Consignment), as keyed digests: whoever reads the file
// without the key sees that two documents share a paper, not which. On the store thread.
class PaperTable
{
public:
    explicit PaperTable(Database &database) : m_database(database) {}

    struct Shared {
        DocumentId document;
        QString transport;
        QString invoice;
    };
    // Inside write(): these and no others from now on.
    Result<void> replace(const DocumentId &id, const Consignment &consignment);
    // Other documents that have one of these transport documents and one of these invoices, each
    // once. Of a transport document the `limit` last changed documents are looked at, those first.
    Result<QList<Shared>> sharing(const DocumentId &id, const Consignment &consignment);
    static constexpr int limit = 100;

private:
    QByteArray digest(const char *role, const QString &paper) const;
    Result<QSet<QByteArray>> digests(const QByteArray &document);
    Result<QList<QByteArray>> others(const QByteArray &document, const QByteArray &digest);

    Database &m_database;
};

} // namespace okno
