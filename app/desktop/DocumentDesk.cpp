#include "app/desktop/DocumentDesk.h"

#include "app/flow/Await.h"
#include "models/base/AccountName.h"

#include <QtConcurrentRun>

namespace okno {

namespace {

constexpr int typingMs = 700; // "at most the last second is lost"
constexpr int retryMs = 3000; // a full disk, a busy store
constexpr int checkSoonMs = 400;

void collectLeaves(const Node &node, const FieldPath &at, QHash<QString, QString> &leaves)
{
    if (!node.text.isEmpty())
        leaves.insert(at.toString(), node.text);
    for (const Node &child : node.children)
        collectLeaves(child, at.child(child.field, child.row), leaves);
}

QStringList differences(const Document &one, const Document &other)
{
    QHash<QString, QString> mine;
    QHash<QString, QString> theirs;
    collectLeaves(one.root(), {}, mine);
    collectLeaves(other.root(), {}, theirs);
    QStringList paths;
    for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
        if (theirs.value(it.key()) != it.value())
            paths.append(it.key());
    }
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        if (!mine.contains(it.key()))
            paths.append(it.key());
    }
    paths.sort();
    return paths;
}

} // namespace

DocumentDesk::DocumentDesk(Work &work, EditorPage &page, QObject *parent)
    : QObject(parent), m_work(work), m_page(page)
{
    m_typing.setInterval(typingMs);
    m_retry.setInterval(retryMs);
    m_checkSoon.setInterval(checkSoonMs);
    m_retry.setSingleShot(true);
    m_checkSoon.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, [this] {
        if (m_page.isVisible())
            m_page.commit();
    });
    connect(&m_retry, &QTimer::timeout, this, &DocumentDesk::write);
    connect(&m_checkSoon, &QTimer::timeout, this, &DocumentDesk::checkSoon);
    connect(&m_page, &EditorPage::edited, this, &DocumentDesk::push);
    connect(&m_page, &EditorPage::checkRequested, this, &DocumentDesk::check);
    connect(&m_page, &EditorPage::acceptRequested, this,
            [this](const Finding &finding, const QString &reason) {
                m_page.accept(finding, reason, accountName(), m_work.wiring.clock().nowUtc());
            });
    connect(&m_page, &EditorPage::saveRequested, this, [this] {
        m_page.commit();
        write();
    });
}

void DocumentDesk::open(const DocumentId &document, const FieldPath &cursor)
{
    whenSaved([this, document, cursor](bool isSaved) {
        if (!isSaved)
            return; // the page says why; nothing of the other document is thrown away
        m_work.workspace.documents().load(document).then(
            this, [this, cursor](const Result<StoredDocument> &stored) {
                if (!stored)
                    return void(Q_EMIT failed(stored.error()));
                m_mine.reset();
                take(*stored);
                Q_EMIT opened(m_summary.id); // shows the page: a hidden one cannot take the cursor
                m_page.open(*stored, cursor);
                m_page.setFindings({});
                m_typing.start();
                checkSoon();
            });
    });
}

void DocumentDesk::take(const StoredDocument &stored)
{
    m_summary = stored.summary;
    m_head = stored.head;
    m_editsSinceHead = stored.edits.size();
    ++m_version;
    m_page.setReadOnly(whyReadOnly());
}

// Empty: it may be changed.
QString DocumentDesk::whyReadOnly() const
{
    const KindSpec *kind = m_work.definitions.kinds().kind(m_summary.kind);
    if (kind && kind->isFromCustoms())
        return tr("Customs sent this document: it is read, checked and printed, never changed or "
                  "signed.");
    if (m_summary.state == DocumentState::Signed)
        return tr("Signed: the bytes are frozen for ever. Copy it (Ctrl+D in the list) to go on "
                  "from it.");
    return {};
}

DocumentSummary DocumentDesk::currentSummary() const
{
    DocumentSummary summary = m_work.flow.summaryOf(m_page.document());
    summary.created = m_summary.created;
    summary.principal = m_summary.principal;
    return summary;
}

void DocumentDesk::push(const QList<Edit> &edits)
{
    m_pending += edits;
    ++m_version;
    m_page.setSaving();
    m_checkSoon.start();
    write();
}

void DocumentDesk::write()
{
    if (m_isWriting)
        return;
    if (m_pending.isEmpty())
        return settle();
    if (m_mine) // a person must say first which version goes on
        return answer(false);
    m_isWriting = true;
    m_retry.stop();
    Q_EMIT aboutToWrite();
    const bool isLong = m_editsSinceHead + m_pending.size() >= DocumentStore::editsPerRevision;
    if (m_summary.state != DocumentState::Draft || isLong)
        return writeRevision();
    const qsizetype count = m_pending.size();
    m_work.workspace.documents()
        .appendEdits(m_summary.id, m_head, m_pending, currentSummary())
        .then(this, [this, count](const Result<void> &result) { written(result, count); });
}

// Leaving Checked or Frozen is a new revision; inside a draft the edit log is enough.
void DocumentDesk::writeRevision()
{
    const qsizetype count = m_pending.size();
    m_work.workspace.documents()
        .saveRevision(m_page.document(), m_head, currentSummary(), QStringLiteral("edits"))
        .then(this, [this, count](const Result<RevisionId> &revision) {
            if (!revision)
                return written(fail(revision.error()), count);
            m_head = *revision;
            m_summary.state = DocumentState::Draft;
            m_editsSinceHead = -count; // written() counts them, the revision has them already
            written({}, count);
        });
}

void DocumentDesk::written(const Result<void> &result, qsizetype edits)
{
    m_isWriting = false;
    if (!result && result.error().code == FailureCode::Conflict) {
        m_pending.remove(0, edits);
        return conflict(result.error());
    }
    if (!result) {
        m_page.setNotSaved(result.error());
        m_retry.start();
        return answer(false);
    }
    m_pending.remove(0, edits);
    m_editsSinceHead += edits;
    Q_EMIT saved();
    write();
}

void DocumentDesk::answer(bool isSaved)
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting(isSaved);
}

// Nothing is left to write.
void DocumentDesk::settle()
{
    if (!m_summary.id.isNull())
        m_page.setSaved(m_work.wiring.clock().nowUtc().toLocalTime());
    answer(true);
    if (!m_mine && std::exchange(m_wantsCheck, false))
        runCheck();
}

void DocumentDesk::whenSaved(std::function<void(bool)> then)
{
    if (m_page.isOpen())
        m_page.commit();
    m_waiting.append(std::move(then));
    write();
}

void DocumentDesk::check()
{
    m_page.commit();
    m_wantsCheck = true;
    write();
}

void DocumentDesk::runCheck()
{
    m_isWriting = true; // edits made meanwhile wait for the revision that the check makes
    const DocumentId id = m_summary.id;
    m_work.steps
        .run([this, id]() -> Result<std::pair<QList<Finding>, StoredDocument>> {
            const auto found = m_work.flow.check(id);
            if (!found)
                return fail(found.error());
            const auto stored = await(m_work.workspace.documents().load(id));
            if (!stored)
                return fail(stored.error());
            return std::pair(*found, *stored);
        })
        .then(this, [this](const Result<std::pair<QList<Finding>, StoredDocument>> &done) {
            m_isWriting = false;
            if (!done) {
                Q_EMIT failed(done.error());
            } else {
                m_summary = done->second.summary;
                m_head = done->second.head;
                m_editsSinceHead = done->second.edits.size();
                m_page.setFindings(done->first);
                if (m_pending.isEmpty())
                    m_page.refresh(done->second);
            }
            Q_EMIT saved();
            write();
        });
}

// The findings of what is on the screen, on a worker; they change no state.
void DocumentDesk::checkSoon()
{
    if (!m_page.isOpen())
        return;
    const quint64 version = m_version;
    QtConcurrent::run([flow = &m_work.flow, document = m_page.document(), live = m_live] {
        return flow->findings(document, *live);
    }).then(this, [this, version](const Result<QList<Finding>> &found) {
        if (found && version == m_version)
            m_page.setFindings(*found);
    });
}

void DocumentDesk::lookAgain()
{
    if (!m_page.isOpen() || !isSaved() || m_mine)
        return;
    const quint64 version = m_version;
    m_work.workspace.documents()
        .load(m_summary.id)
        .then(this, [this, version](const Result<StoredDocument> &stored) {
            // Typed meanwhile: writing it will notice the other's change.
            if (!stored || version != m_version || !isSaved())
                return;
            const bool isSame = stored->head == m_head && stored->edits.size() == m_editsSinceHead;
            take(*stored);
            if (isSame)
                return;
            m_page.refresh(*stored);
            m_checkSoon.start();
        });
}

// Our edits lie in a revision beside the head, named in the failure's detail.
void DocumentDesk::conflict(const Failure &failure)
{
    m_mine = RevisionId::parse(failure.detail).value_or(RevisionId());
    m_work.workspace.documents()
        .load(m_summary.id)
        .then(this, [this](const Result<StoredDocument> &theirs) {
            if (!theirs)
                return void(Q_EMIT failed(theirs.error()));
            Q_EMIT conflicted(differences(m_page.document(), theirs->document));
        });
}

void DocumentDesk::resolve(bool keepsMine)
{
    if (!m_mine)
        return;
    const QList<RevisionId> merges =
        m_mine->isNull() ? QList<RevisionId>() : QList<RevisionId>{*m_mine};
    const DocumentId id = m_summary.id;
    const Document mine = m_page.document();
    const DocumentSummary summary = currentSummary();
    m_pending.clear(); // they are part of what stands in the page
    m_work.steps
        .run([this, id, mine, summary, merges, keepsMine]() -> Result<StoredDocument> {
            DocumentStore &documents = m_work.workspace.documents();
            const auto theirs = await(documents.load(id));
            if (!theirs)
                return theirs;
            const auto merged = await(documents.saveRevision(
                keepsMine ? mine : theirs->document, theirs->head,
                keepsMine ? summary : theirs->summary, QStringLiteral("merge"), merges));
            return merged ? await(documents.load(id)) : fail(merged.error());
        })
        .then(this, [this](const Result<StoredDocument> &stored) {
            if (!stored)
                return void(Q_EMIT failed(stored.error()));
            m_mine.reset();
            take(*stored);
            m_page.refresh(*stored);
            m_checkSoon.start();
            write();
        });
}

} // namespace okno
