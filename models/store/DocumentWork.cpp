#include "models/store/DocumentWork.h"

#include "models/store/Packed.h"
#include "models/store/PaperTable.h"
#include "models/store/SummaryIndex.h"

namespace okno {

namespace {

// What a caller may say of a document; state, head, act and times are the store's own.
void takeWords(DocumentSummary &summary, const DocumentSummary &given)
{
    summary.kind = given.kind;
    summary.format = given.format;
    summary.principal = given.principal;
    summary.number = given.number;
    summary.counterparty = given.counterparty;
    summary.sum = given.sum;
    summary.consignment = given.consignment;
}

tl::unexpected<Failure> signedForGood(const DocumentRow &row)
{
    return fail(FailureCode::StateForbids, row.summary.id.toString(),
                documentStateKey(row.summary.state) + QStringLiteral(" > draft"));
}

bool blocks(const Finding &finding)
{
    return finding.severity == Finding::Severity::Error;
}

} // namespace

Result<RevisionId> DocumentWork::createOne(const NewDocument &given)
{
    DocumentRow row;
    row.summary.id = given.document.id();
    row.head = RevisionId::create();
    takeWords(row.summary, given.summary);
    if (auto done = m_documents.insert(row); !done)
        return fail(done.error());
    if (auto done = m_revisions.insert({row.head, {}, given.cause}, given.document); !done)
        return fail(done.error());
    if (auto done = m_database.note(QLatin1String("document.created"), row.summary.id.toString(),
                                    {{QStringLiteral("cause"), given.cause}});
        !done)
        return fail(done.error());
    return row.head;
}

Result<QList<RevisionId>> DocumentWork::create(const QList<NewDocument> &documents)
{
    auto created = m_database.write([&]() -> Result<QList<RevisionId>> {
        QList<RevisionId> heads;
        for (const NewDocument &document : documents) {
            const auto head = createOne(document);
            if (!head)
                return fail(head.error());
            heads.append(*head);
        }
        return heads;
    });
    for (qsizetype i = 0; created && i < documents.size(); ++i)
        m_database.editors().setKnown(documents.at(i).document.id(), {created->at(i), 0, false});
    return created;
}

Result<StoredDocument> DocumentWork::load(const DocumentId &id)
{
    auto loaded = m_database.read([&]() -> Result<StoredDocument> {
        const auto row = m_documents.find(id);
        if (!row)
            return fail(row.error());
        auto document = m_revisions.document(row->head);
        if (!document)
            return fail(document.error());
        auto edits = m_revisions.edits(row->head, row->edits);
        if (!edits)
            return fail(edits.error());
        if (auto applied = applyAll(*document, *edits); !applied)
            return fail(FailureCode::WorkspaceDamaged,
                        QStringLiteral("edits/") + row->head.toString());
        return StoredDocument{*document, row->head, *edits, row->summary};
    });
    if (loaded) {
        m_database.editors().setKnown(id, {loaded->head, loaded->edits.size(), false});
        m_database.editors().setReplayed({loaded->head, loaded->edits.size(), loaded->document});
    }
    return loaded;
}

// As it stands on disk, with all edits; kept from the last time when nothing came in between.
Result<Document> DocumentWork::current(const DocumentRow &row)
{
    if (const Document *known = m_database.editors().replayed(row.summary.id, row.head, row.edits))
        return *known;
    auto document = m_revisions.document(row.head);
    if (!document)
        return document;
    const auto edits = m_revisions.edits(row.head, row.edits);
    if (!edits)
        return fail(edits.error());
    if (auto applied = applyAll(*document, *edits); !applied)
        return fail(FailureCode::WorkspaceDamaged, QStringLiteral("edits/") + row.head.toString());
    return document;
}

// A change makes a draft of what was checked or frozen. The frozen bytes stay stored.
Result<void> DocumentWork::thaw(DocumentRow &row)
{
    const bool wasFrozen = row.summary.state == DocumentState::Frozen;
    row.summary.state = DocumentState::Draft;
    row.frozen = {};
    return wasFrozen ? m_database.note(QLatin1String("document.thawed"), row.summary.id.toString())
                     : Result<void>();
}

Result<void> DocumentWork::appendEdits(const DocumentId &id, const RevisionId &base,
                                       const QList<Edit> &edits,
                                       const std::optional<DocumentSummary> &summary)
{
    const auto saved = m_database.write([&] { return append(id, base, edits, summary); });
    if (!saved)
        return fail(saved.error());
    if (saved->isBeside)
        return fail(FailureCode::Conflict, id.toString(), saved->id.toString());
    m_database.editors().setKnown(id, saved->known);
    m_database.editors().setReplayed(*saved->replayed);
    return {};
}

Result<DocumentWork::Saved> DocumentWork::append(const DocumentId &id, const RevisionId &base,
                                                 const QList<Edit> &edits,
                                                 const std::optional<DocumentSummary> &summary)
{
    auto row = m_documents.find(id);
    if (!row)
        return fail(row.error());
    if (row->summary.state == DocumentState::Signed)
        return signedForGood(*row);
    if (base != row->head)
        return appendBeside(id, base, edits);
    auto document = current(*row);
    if (!document)
        return fail(document.error());
    const QList<AcceptedWarning> accepted = document->acceptedWarnings();
    if (!applyAll(*document, edits))
        return appendBeside(id, base, edits);
    if (auto done = noteWarnings(id, accepted, document->acceptedWarnings()); !done)
        return fail(done.error());
    if (auto done = m_revisions.insertEdits(row->head, row->edits, edits); !done)
        return fail(done.error());
    const bool isBehind = !m_database.editors().knows(id, row->head, row->edits);
    row->edits += edits.size();
    if (summary)
        takeWords(row->summary, *summary);
    if (auto done = thaw(*row); !done)
        return fail(done.error());
    if (auto done = m_documents.update(*row); !done)
        return fail(done.error());
    return Saved{row->head,
                 false,
                 {row->head, row->edits, isBehind},
                 EditorView::Replayed{row->head, row->edits, *document}};
}

// Who accepted what is in the journal even when it is withdrawn later.
Result<void> DocumentWork::noteWarnings(const DocumentId &id, const QList<AcceptedWarning> &before,
                                        const QList<AcceptedWarning> &after)
{
    if (before == after)
        return {};
    const auto note = [&](QLatin1String action, const AcceptedWarning &warning) {
        return m_database.note(action, id.toString(),
                               {{QStringLiteral("rule"), warning.rule},
                                {QStringLiteral("path"), warning.path.toString()},
                                {QStringLiteral("person"), warning.person},
                                {QStringLiteral("reason"), warning.reason}});
    };
    for (const AcceptedWarning &warning : before) {
        if (after.contains(warning))
            continue;
        if (auto done = note(QLatin1String("warning.withdrawn"), warning); !done)
            return done;
    }
    for (const AcceptedWarning &warning : after) {
        if (before.contains(warning))
            continue;
        if (auto done = note(QLatin1String("warning.accepted"), warning); !done)
            return done;
    }
    return {};
}

// The edits, on the document as this process knew it, in a revision of its own.
Result<DocumentWork::Saved> DocumentWork::appendBeside(const DocumentId &id, const RevisionId &base,
                                                       const QList<Edit> &edits)
{
    auto document = m_revisions.document(base);
    if (!document)
        return fail(document.error());
    const EditorView::Known known = m_database.editors().known(id);
    const auto before = m_revisions.edits(base, known.head == base ? known.edits : 0);
    if (!before)
        return fail(before.error());
    if (!applyAll(*document, *before) || !applyAll(*document, edits))
        return fail(FailureCode::Conflict, id.toString());
    const Saved saved{RevisionId::create(), true};
    if (auto done = m_revisions.insert({saved.id, base, QStringLiteral("edits")}, *document); !done)
        return fail(done.error());
    if (auto done = noteRevision(id, saved, QStringLiteral("edits")); !done)
        return fail(done.error());
    return saved;
}

Result<void> DocumentWork::noteRevision(const DocumentId &id, const Saved &saved,
                                        const QString &cause)
{
    return m_database.note(
        saved.isBeside ? QLatin1String("document.conflict") : QLatin1String("document.revision"),
        id.toString(),
        {{QStringLiteral("revision"), saved.id.toString()}, {QStringLiteral("cause"), cause}});
}

Result<RevisionId> DocumentWork::saveRevision(const Document &document, const RevisionId &parent,
                                              const DocumentSummary &summary, const QString &cause,
                                              const QList<RevisionId> &merges)
{
    const auto saved =
        m_database.write([&] { return save(document, parent, summary, cause, merges); });
    if (!saved)
        return fail(saved.error());
    if (saved->isBeside)
        return fail(FailureCode::Conflict, document.id().toString(), saved->id.toString());
    m_database.editors().setKnown(document.id(), {saved->id, 0, false});
    return saved->id;
}

Result<DocumentWork::Saved> DocumentWork::save(const Document &document, const RevisionId &parent,
                                               const DocumentSummary &summary, const QString &cause,
                                               const QList<RevisionId> &merges)
{
    auto row = m_documents.find(document.id());
    if (!row)
        return fail(row.error());
    if (row->summary.state == DocumentState::Signed)
        return signedForGood(*row);
    const bool knowsAll = m_database.editors().knows(document.id(), row->head, row->edits);
    const Saved saved{RevisionId::create(), parent != row->head || !knowsAll};
    if (auto done = m_revisions.insert({saved.id, parent, cause}, document); !done)
        return fail(done.error());
    if (auto done = noteRevision(document.id(), saved, cause); !done)
        return fail(done.error());
    if (saved.isBeside)
        return saved;
    for (const RevisionId &merged : merges) {
        if (auto done = m_revisions.insertMerge(saved.id, merged); !done)
            return fail(done.error());
    }
    const auto before = current(*row);
    if (!before)
        return fail(before.error());
    if (auto done =
            noteWarnings(document.id(), before->acceptedWarnings(), document.acceptedWarnings());
        !done)
        return fail(done.error());
    takeWords(row->summary, summary);
    if (auto done = thaw(*row); !done)
        return fail(done.error());
    if (auto done = moveHead(*row, saved.id); !done)
        return fail(done.error());
    return saved;
}

Result<void> DocumentWork::moveHead(DocumentRow row, const RevisionId &head)
{
    row.head = head;
    row.edits = 0;
    return m_documents.update(row);
}

Result<QList<SharedPapers>> DocumentWork::sharing(const DocumentId &id,
                                                  const Consignment &consignment)
{
    return m_database.read([&]() -> Result<QList<SharedPapers>> {
        const auto found = PaperTable(m_database).sharing(id, consignment);
        if (!found)
            return fail(found.error());
        QList<SharedPapers> result;
        for (const PaperTable::Shared &each : *found) {
            const auto summary = m_documents.summary(each.document);
            if (!summary)
                return fail(summary.error());
            result.append({*summary, each.transport, each.invoice});
        }
        return result;
    });
}

Result<QList<RevisionId>> DocumentWork::heads(const DocumentId &id)
{
    return m_database.read([&]() -> Result<QList<RevisionId>> {
        const auto row = m_documents.find(id);
        if (!row)
            return fail(row.error());
        auto leaves = m_revisions.leaves(id);
        if (!leaves)
            return leaves;
        leaves->removeAll(row->head);
        leaves->prepend(row->head);
        return leaves;
    });
}

Result<void> DocumentWork::saveFindings(const DocumentId &id, const RevisionId &revision,
                                        const QList<Finding> &findings)
{
    return m_database.write([&]() -> Result<void> {
        auto row = m_documents.find(id);
        if (!row)
            return fail(row.error());
        if (auto done = FindingTable(m_database).replace(id, revision, findings); !done)
            return done;
        const DocumentState before = row->summary.state;
        if (before == DocumentState::Frozen || before == DocumentState::Signed)
            return {};
        // A check of anything but what stands on disk now says nothing about it.
        const bool isOfNow = revision == row->head && row->edits == 0;
        const bool isClean = std::none_of(findings.begin(), findings.end(), blocks);
        row->summary.state = isOfNow && isClean ? DocumentState::Checked : DocumentState::Draft;
        if (row->summary.state == before)
            return {};
        if (auto done = m_documents.update(*row); !done)
            return done;
        return m_database.note(QLatin1String("document.checked"), id.toString(),
                               {{QStringLiteral("revision"), revision.toString()},
                                {QStringLiteral("state"), documentStateKey(row->summary.state)}});
    });
}

Result<void> DocumentWork::freeze(const Document &stamped, const RevisionId &parent,
                                  const FrozenFacts &facts)
{
    const DocumentId id = stamped.id();
    auto frozen = m_database.write([&]() -> Result<void> {
        auto row = m_documents.find(id);
        if (!row)
            return fail(row.error());
        if (row->summary.state == DocumentState::Signed)
            return fail(FailureCode::StateForbids, id.toString(),
                        QStringLiteral("signed > frozen"));
        if (parent != row->head || !m_database.editors().knows(id, row->head, row->edits))
            return fail(FailureCode::Conflict, id.toString(), row->head.toString());
        if (auto done =
                m_revisions.insert({facts.revision, parent, QStringLiteral("freeze")}, stamped);
            !done)
            return done;
        if (auto done = FrozenTable(m_database).insert(facts); !done)
            return done;
        row->summary.state = DocumentState::Frozen;
        row->frozen = facts.revision;
        if (auto done = moveHead(*row, facts.revision); !done)
            return done;
        return m_database.note(
            QLatin1String("document.frozen"), id.toString(),
            {{QStringLiteral("revision"), facts.revision.toString()},
             {QStringLiteral("sha256"), QString::fromLatin1(facts.sha256.toHex())},
             {QStringLiteral("act"), facts.act.toString()}});
    });
    if (frozen)
        m_database.editors().setKnown(id, {facts.revision, 0, false});
    return frozen;
}

Result<std::optional<FrozenFacts>> DocumentWork::frozen(const DocumentId &id)
{
    return m_database.read([&]() -> Result<std::optional<FrozenFacts>> {
        const auto row = m_documents.find(id);
        if (!row)
            return fail(row.error());
        if (row->frozen.isNull())
            return std::optional<FrozenFacts>();
        auto facts = FrozenTable(m_database).find(row->frozen);
        return facts ? Result<std::optional<FrozenFacts>>(std::move(*facts)) : fail(facts.error());
    });
}

} // namespace okno
