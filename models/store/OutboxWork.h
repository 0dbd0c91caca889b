#pragma once

#include "models/store/ActTable.h"
#include "models/store/DocumentTable.h"

namespace okno {

// The transactions behind OutboxStore, on the store thread.
class OutboxWork
{
public:
    explicit OutboxWork(Database &database)
        : m_database(database), m_acts(database), m_documents(database)
    {
    }

    Result<void> add(const SignedDocument &document, const QByteArray &requestBody);
    Result<Parcel> parcel(const ActId &id);
    Result<ActRecord> queue(const ActId &id);
    Result<ActRecord> hold(const ActId &id);
    Result<ActRecord> begin(const ActId &id);
    Result<ActRecord> record(const ActId &id, ActState state, const Attempt &attempt,
                             const std::optional<Registration> &registration,
                             const QDateTime &nextTry);
    Result<QList<Attempt>> attempts(const ActId &id);
    Result<void> applyEvents(const QString &window, const FeedPosition &position,
                             const QList<WindowEvent> &events);

private:
    Result<void> insert(const SignedDocument &document, const QByteArray &requestBody);
    // Moves the state, never back from an answer of the window, with a line of the journal.
    Result<void> move(ActRow &row, ActState state);
    Result<void> merge(ActRow &row, const Registration &report);
    Result<void> applyEvent(const WindowEvent &event);
    Result<ActRecord> finish(const ActRow &row);

    Database &m_database;
    ActTable m_acts;
    DocumentTable m_documents;
};

} // namespace okno
