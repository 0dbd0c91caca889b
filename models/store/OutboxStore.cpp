#include "models/store/OutboxStore.h"

#include "models/store/DocumentTable.h"
#include "models/store/EventTable.h"
#include "models/store/OutboxWork.h"

namespace okno {

namespace {

Result<QList<ActRecord>> recordsOf(const Result<QList<ActRow>> &rows)
{
    if (!rows)
        return fail(rows.error());
    QList<ActRecord> records;
    for (const ActRow &row : *rows)
        records.append(row.record);
    return records;
}

// A signed document has its act: one that a damaged index hides does not look like none.
Result<std::optional<ActRecord>> recordOf(Database &database, const DocumentId &document)
{
    const auto row = ActTable(database).findOf(document);
    if (!row)
        return fail(row.error());
    if (*row)
        return std::optional<ActRecord>((*row)->record);
    const auto found = DocumentTable(database).find(document);
    if (found && found->summary.state == DocumentState::Signed)
        return fail(FailureCode::WorkspaceDamaged,
                    QStringLiteral("acts of ") + document.toString());
    return std::optional<ActRecord>();
}

} // namespace

QFuture<Result<void>> OutboxStore::add(const SignedDocument &document,
                                       const QByteArray &requestBody)
{
    return m_thread.run(
        [=](Database &database) { return OutboxWork(database).add(document, requestBody); });
}

QFuture<Result<ActRecord>> OutboxStore::act(const ActId &id)
{
    return m_thread.run([=](Database &database) -> Result<ActRecord> {
        const auto row = ActTable(database).find(id);
        return row ? Result<ActRecord>(row->record) : fail(row.error());
    });
}

QFuture<Result<std::optional<ActRecord>>> OutboxStore::actOf(const DocumentId &document)
{
    return m_thread.run([=](Database &database) { return recordOf(database, document); });
}

QFuture<Result<QList<ActRecord>>> OutboxStore::pending()
{
    return m_thread.run([](Database &database) { return recordsOf(ActTable(database).pending()); });
}

QFuture<Result<QList<ActRecord>>> OutboxStore::inFlight()
{
    return m_thread.run(
        [](Database &database) { return recordsOf(ActTable(database).inFlight()); });
}

QFuture<Result<Parcel>> OutboxStore::parcel(const ActId &id)
{
    return m_thread.run([=](Database &database) { return OutboxWork(database).parcel(id); });
}

QFuture<Result<QByteArray>> OutboxStore::signature(const ActId &id)
{
    return m_thread.run([=](Database &database) -> Result<QByteArray> {
        const auto payload = ActTable(database).payload(id);
        return payload ? Result<QByteArray>(payload->signature) : fail(payload.error());
    });
}

QFuture<Result<ActRecord>> OutboxStore::queue(const ActId &id)
{
    return m_thread.run([=](Database &database) { return OutboxWork(database).queue(id); });
}

QFuture<Result<ActRecord>> OutboxStore::hold(const ActId &id)
{
    return m_thread.run([=](Database &database) { return OutboxWork(database).hold(id); });
}

QFuture<Result<ActRecord>> OutboxStore::begin(const ActId &id)
{
    return m_thread.run([=](Database &database) { return OutboxWork(database).begin(id); });
}

QFuture<Result<ActRecord>> OutboxStore::record(const ActId &id, ActState state,
                                               const Attempt &attempt,
                                               const std::optional<Registration> &registration,
                                               const QDateTime &nextTry)
{
    return m_thread.run([=](Database &database) {
        return OutboxWork(database).record(id, state, attempt, registration, nextTry);
    });
}

QFuture<Result<QList<Attempt>>> OutboxStore::attempts(const ActId &id)
{
    return m_thread.run([=](Database &database) { return OutboxWork(database).attempts(id); });
}

QFuture<Result<FeedPosition>> OutboxStore::feedPosition(const QString &window)
{
    return m_thread.run([=](Database &database) { return EventTable(database).position(window); });
}

QFuture<Result<void>> OutboxStore::applyEvents(const QString &window, const FeedPosition &position,
                                               const QList<WindowEvent> &events)
{
    return m_thread.run([=](Database &database) {
        return OutboxWork(database).applyEvents(window, position, events);
    });
}

QFuture<Result<QList<WindowEvent>>> OutboxStore::events(const ActId &id)
{
    return m_thread.run([=](Database &database) { return EventTable(database).of(id); });
}

} // namespace okno
