#pragma once

#include "models/store/Database.h"
#include "models/store/DocumentStore.h"
#include "models/store/OutboxStore.h"

namespace okno {

// A row of acts: the act with what changes on its way.
struct ActRow {
    ActRecord record;
    RevisionId revision; // whose frozen bytes it carries
    qint64 attempts = 0;
    qint64 receipts = 0;
};

// The tables acts and attempts, on the store thread. The act itself is sealed once; the state and
// counters are plain and bound to the sealed registration.
class ActTable
{
public:
    explicit ActTable(Database &database) : m_database(database) {}

    struct Payload {
        QByteArray signature; // of the document
        QByteArray request;   // body of the request that carries the act
    };
    // Only inside write().
    Result<void> insert(const ActRow &row, const Payload &payload);
    // Also stamps the document's row: lists of every process see that it has changed.
    Result<void> update(const ActRow &row);
    Result<void> insertAttempt(const ActId &act, qint64 number, const Attempt &attempt);

    Result<ActRow> find(const ActId &id); // NotFound
    // Only what changes on the way, for lists; NotFound.
    Result<ActStatus> status(const ActId &id);
    Result<std::optional<ActRow>> findOf(const DocumentId &document);
    Result<Payload> payload(const ActId &id);
    Result<QList<ActRow>> pending();
    Result<QList<ActRow>> inFlight();
    // Exactly the first `count`; WorkspaceDamaged when one is missing.
    Result<QList<Attempt>> attempts(const ActId &id, qint64 count);

private:
    Result<void> stampDocument(const DocumentId &id);
    Result<void> openMutable(const SqlRows &rows, int column, ActRow &row) const;
    Result<ActRow> open(const SqlRows &rows) const;
    Result<QList<ActRow>> openAll(Result<SqlRows> rows) const;

    Database &m_database;
};

} // namespace okno
