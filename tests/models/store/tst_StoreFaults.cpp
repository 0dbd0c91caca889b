#include "tests/models/store/StoreScene.h"

#include <QLoggingCategory>

using namespace okno;
using namespace okno::test;

// Storage faults 27–30 of the design: an access to SQLite that fails, a disk that is full.
class tst_StoreFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"okno.store=false"_s); }
    void everyAccessMayFail();
    void fullDiskLosesNothing();
};

namespace {

// The way of one document, a transaction a step. What a store holds tells which steps it has seen.
class Journey
{
public:
    static constexpr int steps = 11;

    Result<void> step(Workspace &workspace, int number) const
    {
        DocumentStore &documents = workspace.documents();
        OutboxStore &outbox = workspace.outbox();
        switch (number) {
        case 1:
            return nothing(wait(documents.create(m_document, summaryOf(m_document), u"new"_s)));
        case 2:
            return edit(documents);
        case 3:
            return save(documents);
        case 4:
            return check(documents);
        case 5:
            return freeze(documents);
        case 6:
            return wait(outbox.add(*signedBy(m_facts), "{}"));
        case 7:
            return nothing(wait(outbox.queue(m_facts.act)));
        case 8:
            return nothing(wait(outbox.begin(m_facts.act)));
        case 9:
            return nothing(wait(outbox.record(m_facts.act, ActState::OutcomeUnknown,
                                              attempt(u"submit"_s), {}, {})));
        case 10:
            return wait(outbox.applyEvents(u"w"_s, {u"w1"_s, u"c"_s},
                                           {eventOf(m_facts.act, 1, Phase::Placed)}));
        default:
            return wait(workspace.receipts().add(*receipt()));
        }
    }

    // How far the store is; -1 when it stands between two steps.
    int reached(Workspace &workspace) const
    {
        const auto loaded = wait(workspace.documents().load(m_document.id()));
        if (!loaded)
            return loaded.error().code == FailureCode::NotFound ? 0 : -1;
        const auto act = wait(workspace.outbox().act(m_facts.act));
        if (act)
            return reachedByAct(workspace, *act, loaded->summary.state);
        const bool isEdited = loaded->document.text(field(u"a"_s)) == u"1";
        const auto frozen = wait(workspace.documents().frozen(m_document.id()));
        if (!frozen)
            return -1;
        switch (loaded->summary.state) {
        case DocumentState::Draft:
            return *frozen ? -1 : !isEdited ? 1 : !loaded->edits.isEmpty() ? 2 : 3;
        case DocumentState::Checked:
            return *frozen || !isEdited ? -1 : 4;
        case DocumentState::Frozen:
            return *frozen && (*frozen)->bytes == m_facts.bytes ? 5 : -1;
        case DocumentState::Signed:
            return -1;
        }
        return -1;
    }

    // Lines of the journal after each step, the first for the workspace itself.
    static int journalAfter(int step)
    {
        const int lines[] = {1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12};
        return lines[step];
    }

private:
    template <class T>
    static Result<void> nothing(const Result<T> &result)
    {
        return result ? Result<void>() : fail(result.error());
    }

    int reachedByAct(Workspace &workspace, const ActRecord &act, DocumentState state) const
    {
        const auto attempts = wait(workspace.outbox().attempts(m_facts.act));
        const auto cursor = wait(workspace.outbox().feedPosition(u"w"_s));
        const auto events = wait(workspace.outbox().events(m_facts.act));
        const auto bytes = wait(workspace.receipts().bytes(m_facts.act));
        if (!attempts || !cursor || !events || !bytes || state != DocumentState::Signed)
            return -1;
        const bool applied = act.registration.phase == Phase::Placed;
        if (applied != !events->isEmpty() || applied != !cursor->cursor.isEmpty() ||
            act.hasReceipt != bytes->has_value())
            return -1;
        switch (act.state) {
        case ActState::Ready:
            return 6;
        case ActState::Queued:
            return 7;
        case ActState::Sending:
            return attempts->isEmpty() ? 8 : -1;
        case ActState::OutcomeUnknown:
            return attempts->size() == 1 && !applied ? 9 : -1;
        case ActState::HandedOver:
            return !applied ? -1 : act.hasReceipt ? 11 : 10;
        case ActState::Rejected:
            return -1;
        }
        return -1;
    }

    Result<void> edit(DocumentStore &documents) const
    {
        const auto loaded = wait(documents.load(m_document.id()));
        if (!loaded)
            return fail(loaded.error());
        Document document = loaded->document;
        return wait(
            documents.appendEdits(document.id(), loaded->head, {edited(document, u"a"_s, u"1"_s)}));
    }

    Result<void> save(DocumentStore &documents) const
    {
        const auto loaded = wait(documents.load(m_document.id()));
        if (!loaded)
            return fail(loaded.error());
        return nothing(wait(documents.saveRevision(loaded->document, loaded->head,
                                                   summaryOf(loaded->document), u"check"_s)));
    }

    Result<void> check(DocumentStore &documents) const
    {
        const auto loaded = wait(documents.load(m_document.id()));
        if (!loaded)
            return fail(loaded.error());
        return wait(documents.saveFindings(m_document.id(), loaded->head, {}));
    }

    Result<void> freeze(DocumentStore &documents) const
    {
        const auto loaded = wait(documents.load(m_document.id()));
        if (!loaded)
            return fail(loaded.error());
        return wait(documents.freeze(loaded->document, loaded->head, m_facts));
    }

    Result<Receipt> receipt() const { return receiptFor(signedBy(m_facts)->act(), m_facts.sha256); }

    Document m_document = newDocument();
    FrozenFacts m_facts = factsOf(m_document, QByteArray(300 * 1024, 'f'));
};

} // namespace

void tst_StoreFaults::everyAccessMayFail()
{
    const auto sealer = std::make_shared<TestSealer>();
    const auto clock = std::make_shared<SystemClock>();
    bool fired = true;
    int failing = 1;
    for (; fired; ++failing) {
        QTemporaryDir folder;
        const Journey journey;
        fired = false;
        int access = 0;
        StoreOptions options;
        options.fault = [&] { return ++access == failing && (fired = true); };
        int acknowledged = 0;
        {
            const auto made = Workspace::create(folder.path(), sealer, clock, options);
            QVERIFY(made || fired); // a failed end of a read does no harm
            while (made && acknowledged < Journey::steps && journey.step(**made, acknowledged + 1))
                ++acknowledged;
        }
        QVERIFY(fired || acknowledged == Journey::steps);
        const auto opened = Workspace::open(folder.path(), sealer, clock);
        QVERIFY2(opened, qPrintable(QString::number(failing)));
        const int reached = journey.reached(**opened);
        QVERIFY2(reached == acknowledged,
                 qPrintable(u"access %1: %2 acknowledged, %3 there"_s.arg(failing)
                                .arg(acknowledged)
                                .arg(reached)));
        QCOMPARE(wait((*opened)->journal().verify())->entries, Journey::journalAfter(reached));
        for (int step = reached + 1; step <= Journey::steps; ++step)
            QVERIFY(journey.step(**opened, step));
        QCOMPARE(journey.reached(**opened), Journey::steps);
        const auto report = wait((*opened)->check());
        QCOMPARE(report->broken, QStringList());
        QVERIFY(report->databaseSound && report->journal.firstBroken == 0);
        QCOMPARE(report->journal.entries, Journey::journalAfter(Journey::steps));
    }
    qInfo("%d accesses failed, one at a time", failing - 2);
    QVERIFY(failing > 100);
}

void tst_StoreFaults::fullDiskLosesNothing()
{
    Scene scene;
    StoreOptions small;
    small.maxPages = 120;
    QVERIFY(scene.reopen(small));
    QList<Document> kept;
    Failure stopped;
    while (kept.size() < 1000) {
        Document document = newDocument();
        edited(document, u"long"_s, QString(3000, u'x'));
        const auto made =
            wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s));
        if (!made) {
            stopped = made.error();
            break;
        }
        kept.append(document);
    }
    QCOMPARE(stopped.code, FailureCode::DiskFull);
    QVERIFY(!kept.isEmpty());
    const auto allThere = [&] {
        return std::all_of(kept.begin(), kept.end(), [&](const Document &document) {
            const auto loaded = wait(scene.workspace->documents().load(document.id()));
            return loaded && loaded->document == document;
        });
    };
    QVERIFY(allThere());
    QCOMPARE(wait(scene.workspace->documents().list({}))->size(), kept.size());
    QVERIFY(scene.reopen());
    QVERIFY(allThere());
    const Document more = newDocument();
    QVERIFY(wait(scene.workspace->documents().create(more, summaryOf(more), u"new"_s)));
    QCOMPARE(wait(scene.workspace->journal().verify())->firstBroken, 0);
}

QTEST_GUILESS_MAIN(tst_StoreFaults)
#include "tst_StoreFaults.moc"
