#include "models/store/DocumentStore.h"

#include "models/store/DocumentWork.h"
#include "models/store/SummaryIndex.h"

namespace okno {

QString documentStateKey(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return QStringLiteral("draft");
    case DocumentState::Checked:
        return QStringLiteral("checked");
    case DocumentState::Frozen:
        return QStringLiteral("frozen");
    case DocumentState::Signed:
        return QStringLiteral("signed");
    }
    Q_UNREACHABLE();
}

QFuture<Result<RevisionId>> DocumentStore::create(const Document &document,
                                                  const DocumentSummary &summary,
                                                  const QString &cause)
{
    return m_thread.run([=](Database &database) -> Result<RevisionId> {
        const auto created = DocumentWork(database).create({{document, summary, cause}});
        return created ? Result<RevisionId>(created->constFirst()) : fail(created.error());
    });
}

QFuture<Result<QList<RevisionId>>> DocumentStore::createAll(const QList<NewDocument> &documents)
{
    return m_thread.run(
        [=](Database &database) { return DocumentWork(database).create(documents); });
}

QFuture<Result<StoredDocument>> DocumentStore::load(const DocumentId &id)
{
    return m_thread.run([=](Database &database) { return DocumentWork(database).load(id); });
}

QFuture<Result<DocumentSummary>> DocumentStore::summary(const DocumentId &id)
{
    return m_thread.run([=](Database &database) { return DocumentTable(database).summary(id); });
}

QFuture<Result<QList<DocumentSummary>>> DocumentStore::list(const DocumentQuery &query)
{
    using Answer = std::optional<Result<QList<DocumentSummary>>>;
    return m_thread.runInTurns([=](Database &database) -> Answer {
        const auto isWhole = database.summaries().advance(database);
        if (!isWhole)
            return fail(isWhole.error());
        return *isWhole ? Answer(database.summaries().find(query)) : std::nullopt;
    });
}

namespace {

// A portion now, and the others later, in between the calls of others.
Result<void> advance(StoreThread &thread, Database &database)
{
    SummaryIndex &index = database.summaries();
    const auto isWhole = index.advance(database);
    if (!isWhole)
        return fail(isWhole.error());
    if (!*isWhole && index.wantsFiller()) {
        thread.continueLater([](Database &store) {
            const auto isDone = store.summaries().advance(store);
            return !isDone || *isDone; // a failure is told to the next who asks
        });
    }
    return {};
}

} // namespace

QFuture<Result<DocumentList>> DocumentStore::listNow(const DocumentQuery &query)
{
    return m_thread.run([query, &thread = m_thread](Database &database) -> Result<DocumentList> {
        if (auto done = advance(thread, database); !done)
            return fail(done.error());
        auto found = database.summaries().find(query);
        if (!found)
            return fail(found.error());
        const GroupCounts counts = database.summaries().counts();
        return DocumentList{*std::move(found), counts.indexed, counts.total};
    });
}

QFuture<Result<GroupCounts>> DocumentStore::counts()
{
    return m_thread.run([&thread = m_thread](Database &database) -> Result<GroupCounts> {
        const auto done = advance(thread, database);
        return done ? Result<GroupCounts>(database.summaries().counts()) : fail(done.error());
    });
}

QFuture<Result<QList<SharedPapers>>> DocumentStore::sharing(const DocumentId &id,
                                                            const Consignment &consignment)
{
    return m_thread.run(
        [=](Database &database) { return DocumentWork(database).sharing(id, consignment); });
}

QFuture<Result<void>> DocumentStore::appendEdits(const DocumentId &id, const RevisionId &base,
                                                 const QList<Edit> &edits,
                                                 const std::optional<DocumentSummary> &summary)
{
    return m_thread.run([=](Database &database) {
        return DocumentWork(database).appendEdits(id, base, edits, summary);
    });
}

QFuture<Result<RevisionId>> DocumentStore::saveRevision(const Document &document,
                                                        const RevisionId &parent,
                                                        const DocumentSummary &summary,
                                                        const QString &cause,
                                                        const QList<RevisionId> &merges)
{
    return m_thread.run([=](Database &database) {
        return DocumentWork(database).saveRevision(document, parent, summary, cause, merges);
    });
}

QFuture<Result<QList<RevisionId>>> DocumentStore::heads(const DocumentId &id)
{
    return m_thread.run([=](Database &database) { return DocumentWork(database).heads(id); });
}

QFuture<Result<Document>> DocumentStore::revision(const RevisionId &id)
{
    return m_thread.run([=](Database &database) { return RevisionTable(database).document(id); });
}

QFuture<Result<void>> DocumentStore::saveFindings(const DocumentId &id, const RevisionId &revision,
                                                  const QList<Finding> &findings)
{
    return m_thread.run([=](Database &database) {
        return DocumentWork(database).saveFindings(id, revision, findings);
    });
}

QFuture<Result<QList<Finding>>> DocumentStore::findings(const DocumentId &id)
{
    return m_thread.run([=](Database &database) { return FindingTable(database).find(id); });
}

QFuture<Result<void>> DocumentStore::freeze(const Document &stamped, const RevisionId &parent,
                                            const FrozenFacts &facts)
{
    return m_thread.run(
        [=](Database &database) { return DocumentWork(database).freeze(stamped, parent, facts); });
}

QFuture<Result<std::optional<FrozenFacts>>> DocumentStore::frozen(const DocumentId &id)
{
    return m_thread.run([=](Database &database) { return DocumentWork(database).frozen(id); });
}

} // namespace okno
