#include "models/store/OutboxWork.h"

#include "models/document/Manifest.h"
#include "models/store/EventTable.h"
#include "models/store/FrozenTable.h"

namespace okno {

namespace {

bool isAnswered(ActState state)
{
    return state == ActState::HandedOver || state == ActState::Rejected;
}

QLatin1String actionOf(ActState state)
{
    switch (state) {
    case ActState::Ready:
        return QLatin1String("act.ready");
    case ActState::Queued:
        return QLatin1String("act.queued");
    case ActState::Sending:
        return QLatin1String("act.sending");
    case ActState::OutcomeUnknown:
        return QLatin1String("act.unknown");
    case ActState::HandedOver:
        return QLatin1String("act.handed-over");
    case ActState::Rejected:
        return QLatin1String("act.rejected");
    }
    Q_UNREACHABLE();
}

tl::unexpected<Failure> forbidden(const ActRow &row, ActState wanted)
{
    return fail(FailureCode::StateForbids, row.record.act.id.toString(),
                actStateKey(row.record.state) + QStringLiteral(" > ") + actStateKey(wanted));
}

QJsonObject factsOf(const Registration &registration)
{
    return {{QStringLiteral("gate"), gateKey(registration.gate)},
            {QStringLiteral("phase"), phaseKey(registration.phase)},
            {QStringLiteral("code"), registration.code},
            {QStringLiteral("number"), registration.registrationNumber}};
}

} // namespace

Result<void> OutboxWork::add(const SignedDocument &document, const QByteArray &requestBody)
{
    return m_database.write([&] { return insert(document, requestBody); });
}

Result<void> OutboxWork::insert(const SignedDocument &document, const QByteArray &requestBody)
{
    const Act &act = document.act();
    const FrozenFacts &facts = document.checked().facts();
    auto row = m_documents.find(act.document);
    if (!row)
        return fail(row.error());
    const auto earlier = m_acts.findOf(act.document);
    if (!earlier)
        return fail(earlier.error());
    if (*earlier)
        return fail(FailureCode::Conflict, (*earlier)->record.act.id.toString());
    if (row->summary.state != DocumentState::Frozen)
        return fail(FailureCode::StateForbids, act.document.toString(),
                    documentStateKey(row->summary.state) + QStringLiteral(" > signed"));
    const auto stored = FrozenTable(m_database).find(row->frozen);
    if (!stored)
        return fail(stored.error());
    // Signed was what some process had frozen; what counts is what the store holds frozen now.
    if (stored->bytes != facts.bytes || stored->act != act.id || stored->manifest != act.manifest)
        return fail(FailureCode::BytesChanged, act.document.toString());
    ActRow made;
    made.record.act = act;
    made.revision = row->frozen;
    if (auto done = m_acts.insert(made, {document.signature(), requestBody}); !done)
        return done;
    row->summary.state = DocumentState::Signed;
    row->summary.act = act.id;
    if (auto done = m_documents.update(*row); !done)
        return done;
    return m_database.note(
        QLatin1String("document.signed"), act.document.toString(),
        {{QStringLiteral("act"), act.id.toString()}, {QStringLiteral("type"), act.type}});
}

Result<Parcel> OutboxWork::parcel(const ActId &id)
{
    return m_database.read([&]() -> Result<Parcel> {
        const auto row = m_acts.find(id);
        if (!row)
            return fail(row.error());
        auto payload = m_acts.payload(id);
        if (!payload)
            return fail(payload.error());
        auto facts = FrozenTable(m_database).find(row->revision);
        if (!facts)
            return fail(facts.error());
        const auto manifest = Manifest::parse(row->record.act.manifest);
        if (!manifest)
            return fail(manifest.error());
        Parcel parcel{row->record.act, payload->request, {}};
        for (const FileEntry &file : manifest->files) {
            if (file.sha256 != facts->sha256)
                return fail(FailureCode::BytesChanged, id.toString());
            parcel.files.append({facts->sha256, facts->bytes, file.name, file.contentType});
        }
        return parcel;
    });
}

Result<void> OutboxWork::move(ActRow &row, ActState state)
{
    ActState &current = row.record.state;
    if (state == current || (isAnswered(current) && !isAnswered(state)))
        return {};
    current = state;
    return m_database.note(actionOf(state), row.record.act.id.toString());
}

// The number that the window gave is what people look for from now on.
Result<void> OutboxWork::merge(ActRow &row, const Registration &report)
{
    Registration &known = row.record.registration;
    const Registration before = known;
    known = merged(known, report);
    if (known == before)
        return {};
    const QString id = row.record.act.id.toString();
    if (auto done = m_database.note(QLatin1String("registration.changed"), id, factsOf(known));
        !done)
        return done;
    const bool isNewNumber = known.registrationNumber != before.registrationNumber;
    if (!isNewNumber || row.record.act.document.isNull())
        return {};
    auto document = m_documents.find(row.record.act.document);
    if (!document)
        return fail(document.error());
    document->summary.number = known.registrationNumber;
    return m_documents.update(*document);
}

Result<ActRecord> OutboxWork::finish(const ActRow &row)
{
    const auto done = m_acts.update(row);
    return done ? Result<ActRecord>(row.record) : fail(done.error());
}

Result<ActRecord> OutboxWork::queue(const ActId &id)
{
    return m_database.write([&]() -> Result<ActRecord> {
        auto row = m_acts.find(id);
        if (!row)
            return fail(row.error());
        if (row->record.state != ActState::Ready)
            return row->record;
        if (auto moved = move(*row, ActState::Queued); !moved)
            return fail(moved.error());
        return finish(*row);
    });
}

Result<ActRecord> OutboxWork::hold(const ActId &id)
{
    return m_database.write([&]() -> Result<ActRecord> {
        auto row = m_acts.find(id);
        if (!row)
            return fail(row.error());
        if (row->record.state == ActState::Ready)
            return row->record;
        const auto attempts = m_acts.attempts(id, row->attempts);
        if (!attempts)
            return fail(attempts.error());
        if (row->record.state != ActState::Queued || mayHaveLeft(*attempts))
            return forbidden(*row, ActState::Ready);
        row->record.failures = 0; // the next wish to send it begins anew
        row->record.nextTry = {};
        if (auto moved = move(*row, ActState::Ready); !moved)
            return fail(moved.error());
        return finish(*row);
    });
}

Result<ActRecord> OutboxWork::begin(const ActId &id)
{
    return m_database.write([&]() -> Result<ActRecord> {
        auto row = m_acts.find(id);
        if (!row)
            return fail(row.error());
        const ActState state = row->record.state;
        if (state != ActState::Queued && state != ActState::OutcomeUnknown)
            return forbidden(*row, ActState::Sending);
        if (auto moved = move(*row, ActState::Sending); !moved)
            return fail(moved.error());
        return finish(*row);
    });
}

Result<ActRecord> OutboxWork::record(const ActId &id, ActState state, const Attempt &attempt,
                                     const std::optional<Registration> &registration,
                                     const QDateTime &nextTry)
{
    return m_database.write([&]() -> Result<ActRecord> {
        auto row = m_acts.find(id);
        if (!row)
            return fail(row.error());
        if (row->record.state == ActState::Ready || state == ActState::Ready)
            return forbidden(*row, state);
        if (auto kept = m_acts.insertAttempt(id, ++row->attempts, attempt); !kept)
            return fail(kept.error());
        if (auto moved = move(*row, state); !moved)
            return fail(moved.error());
        if (registration) {
            if (auto done = merge(*row, *registration); !done)
                return fail(done.error());
        }
        row->record.failures = attempt.code.isEmpty() ? 0 : row->record.failures + 1;
        row->record.nextTry = nextTry;
        return finish(*row);
    });
}

Result<QList<Attempt>> OutboxWork::attempts(const ActId &id)
{
    return m_database.read([&]() -> Result<QList<Attempt>> {
        const auto row = m_acts.find(id);
        return row ? m_acts.attempts(id, row->attempts) : fail(row.error());
    });
}

// An event about an act proves that the window has it, whatever became of our request.
Result<void> OutboxWork::applyEvent(const WindowEvent &event)
{
    auto row = m_acts.find(event.act);
    if (!row)
        return row.error().code == FailureCode::NotFound ? Result<void>() : fail(row.error());
    if (auto done = merge(*row, event.registration); !done)
        return done;
    if (!isAnswered(row->record.state)) {
        if (auto moved = move(*row, ActState::HandedOver); !moved)
            return moved;
    }
    return m_acts.update(*row);
}

Result<void> OutboxWork::applyEvents(const QString &window, const FeedPosition &position,
                                     const QList<WindowEvent> &events)
{
    return m_database.write([&]() -> Result<void> {
        EventTable table(m_database);
        for (const WindowEvent &event : events) {
            const auto isNew = table.insert(window, event);
            if (!isNew)
                return fail(isNew.error());
            if (!*isNew || event.act.isNull())
                continue;
            if (auto applied = applyEvent(event); !applied)
                return applied;
        }
        return table.setPosition(window, position);
    });
}

} // namespace okno
