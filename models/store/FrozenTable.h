#pragma once

#include "models/document/CheckedDocument.h"
#include "models/rules/Finding.h"
#include "models/store/Database.h"

namespace okno {

// The table frozen, on the store thread: wire bytes that never change, with what is known of them.
class FrozenTable
{
public:
    explicit FrozenTable(Database &database) : m_database(database) {}
    Result<void> insert(const FrozenFacts &facts); // only inside write()
    // BytesChanged when the bytes do not have their digest any more.
    Result<FrozenFacts> find(const RevisionId &revision);

private:
    Database &m_database;
};

// The table findings: of the last check of each document.
class FindingTable
{
public:
    explicit FindingTable(Database &database) : m_database(database) {}
    // Only inside write().
    Result<void> replace(const DocumentId &document, const RevisionId &revision,
                         const QList<Finding> &findings);
    Result<QList<Finding>> find(const DocumentId &document);

private:
    Database &m_database;
};

} // namespace okno
