#include "app/desktop/Lists.h"

#include "app/flow/Await.h"
#include "models/lists/Group.h"

namespace okno {

namespace {

constexpr int soonMs = 150;
constexpr int othersMs = 1000;
constexpr int mostItems = 500; // a start page longer than that is read by nobody

} // namespace

Lists::Lists(Work &work, Pages pages, QObject *parent)
    : QObject(parent), m_work(work), m_pages(pages)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_others.setInterval(othersMs);
    connect(&m_soon, &QTimer::timeout, this, &Lists::refreshNow);
    connect(&m_others, &QTimer::timeout, this, &Lists::lookForOthers);
    connect(&pages.documents, &DocumentsPage::queryChanged, this, &Lists::showDocuments);
    m_others.start();
    refreshNow();
}

void Lists::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Lists::lookForOthers()
{
    m_work.workspace.changedByOthers().then(this, [this](const Result<bool> &changed) {
        if (!changed || !*changed)
            return;
        refresh();
        Q_EMIT changedByOthers();
    });
}

void Lists::refreshNow()
{
    m_work.workspace.principals().list().then(
        this, [this](const Result<QList<Principal>> &principals) {
            if (!principals)
                return;
            for (const Principal &principal : *principals)
                m_principals.insert(principal.id, principal.name);
            m_pages.documents.setPrincipals(m_principals);
            showDocuments();
            showStart();
            showOutbox();
        });
}

void Lists::showDocuments()
{
    m_work.workspace.documents()
        .listNow(m_pages.documents.query())
        .then(this, [this](const Result<DocumentList> &list) {
            if (!list)
                return;
            m_pages.documents.setDocuments(list->documents);
            m_pages.documents.setFilling(list->indexed, list->total);
            m_pages.start.setFilling(list->indexed, list->total);
            if (list->indexed < list->total)
                refresh(); // the rest of a large workspace comes in portions
        });
}

QString Lists::titleOf(const DocumentSummary &document) const
{
    const QString kind =
        m_work.definitions.kinds().labels(document.kind, m_work.texts.language()).kindName;
    QStringList words{kind, document.number, document.counterparty};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

StartPage::Item Lists::itemOf(const DocumentSummary &document) const
{
    StartPage::Item item;
    item.document = document.id;
    item.title = titleOf(document);
    item.changed = document.changed;
    item.isFailed = groupOf(document) == Group::Failed;
    if (document.status) {
        item.why = m_work.texts.registration(document.status->registration);
        if (item.why.isEmpty())
            item.why = m_work.texts.actState(document.status->state);
        item.next = item.isFailed ? tr("See what the window says") : tr("Send it");
    } else {
        item.why = m_work.texts.documentState(document.state);
        item.next = tr("Sign it");
    }
    return item;
}

void Lists::showStart()
{
    DocumentQuery query;
    query.limit = mostItems;
    query.group = Group::NeedsAction;
    m_work.workspace.documents().listNow(query).then(
        this, [this, query](const Result<DocumentList> &needed) mutable {
            if (!needed)
                return;
            query.group = Group::Failed;
            m_work.workspace.documents().listNow(query).then(
                this, [this, needed = *needed](const Result<DocumentList> &failed) {
                    QList<StartPage::Item> items;
                    for (const DocumentSummary &document :
                         failed ? failed->documents : QList<DocumentSummary>())
                        items.append(itemOf(document));
                    for (const DocumentSummary &document : needed.documents)
                        items.append(itemOf(document));
                    m_pages.start.setItems(items);
                    m_work.workspace.documents().counts().then(
                        this, [this, count = items.size()](const Result<GroupCounts> &counts) {
                            if (!counts)
                                return;
                            m_pages.documents.setCounts(*counts);
                            m_pages.start.setCounts(counts->of(Group::Draft),
                                                    counts->of(Group::Waiting),
                                                    counts->of(Group::Done));
                            m_needsAction = static_cast<int>(count);
                            Q_EMIT counted(m_needsAction, m_onItsWay);
                        });
                });
        });
}

void Lists::showOutbox()
{
    OutboxStore &outbox = m_work.workspace.outbox();
    outbox.pending().then(this, [this, &outbox](const Result<QList<ActRecord>> &pending) {
        if (!pending)
            return;
        outbox.inFlight().then(
            this, [this, pending = *pending](const Result<QList<ActRecord>> &inFlight) {
                if (inFlight)
                    fillOutbox(pending + *inFlight);
            });
    });
}

void Lists::fillOutbox(const QList<ActRecord> &records)
{
    m_onItsWay = static_cast<int>(records.size());
    Q_EMIT counted(m_needsAction, m_onItsWay);
    m_work.steps
        .run([this, records] {
            QList<std::pair<ActRecord, DocumentSummary>> named;
            for (const ActRecord &record : records) {
                const auto summary =
                    await(m_work.workspace.documents().summary(record.act.document));
                named.append({record, summary.value_or(DocumentSummary())});
            }
            return named;
        })
        .then(this, [this](const QList<std::pair<ActRecord, DocumentSummary>> &named) {
            QList<OutboxPage::Item> items;
            for (const auto &[record, document] : named)
                items.append({record, titleOf(document), m_principals.value(record.act.principal)});
            m_pages.outbox.setItems(items);
        });
}

} // namespace okno
