#include "models/store/SummaryIndex.h"
#include "tests/models/store/StoreScene.h"

using namespace okno;
using namespace okno::test;

// The index behind the list of documents: acts, groups, filters, and that it never blocks for long.
class tst_DocumentList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusFollowsTheAct();
    void statusOfOtherProcessesIsSeen();
    void groupsAreCountedAndFiltered();
    void filtersByKindAndPeriod_data();
    void filtersByKindAndPeriod();
    void largeListComesInPortions();
    void wholeListLetsOthersPass();
    void closingWaitsForWhoWaits();
};

namespace {

QList<NewDocument> drafts(int count)
{
    QList<NewDocument> made;
    for (int i = 0; i < count; ++i) {
        Document document(u"goods-declaration"_s, u"esadout-5.23.0"_s);
        made.append({document, summaryOf(document, QString::number(i)), u"import"_s});
    }
    return made;
}

DocumentQuery everything()
{
    DocumentQuery query;
    query.limit = 1'000'000;
    return query;
}

} // namespace

void tst_DocumentList::statusFollowsTheAct()
{
    Scene scene;
    DocumentStore &documents = scene.workspace->documents();
    OutboxStore &outbox = scene.workspace->outbox();
    const Document document = newDocument();
    const QByteArray bytes("<x/>");
    const auto act = storeSigned(*scene.workspace, document, bytes);
    const auto status = [&] {
        const auto listed = taken(documents.list({}));
        require(listed.size() == 1 && listed.first().status.has_value(), "one with a status");
        const auto alone = taken(documents.summary(document.id()));
        require(alone.status->state == listed.first().status->state, "the same status");
        return *listed.first().status;
    };
    QCOMPARE(status().state, ActState::Ready);
    QVERIFY(wait(outbox.queue(act->id)));
    QCOMPARE(status().state, ActState::Queued);
    QVERIFY(wait(outbox.begin(act->id)));
    QCOMPARE(status().state, ActState::Sending);
    const QDateTime next(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    QVERIFY(wait(outbox.record(act->id, ActState::OutcomeUnknown,
                               attempt(u"submit"_s, u"timeout"_s), {}, next)));
    QCOMPARE(status().state, ActState::OutcomeUnknown);
    QCOMPARE(status().failures, 1);
    QCOMPARE(status().nextTry, next);
    QVERIFY(wait(outbox.applyEvents(u"w"_s, {u"w1"_s, u"1"_s},
                                    {eventOf(act->id, 1, Phase::Registered, u"number"_s)})));
    QCOMPARE(status().registration.phase, Phase::Registered);
    QVERIFY(!status().hasReceipt);
    QVERIFY(wait(scene.workspace->receipts().add(*receiptFor(*act, sha256(bytes)))));
    QVERIFY(status().hasReceipt);
    QCOMPARE(wait(scene.workspace->check())->broken, QStringList());
}

void tst_DocumentList::statusOfOtherProcessesIsSeen()
{
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    QCOMPARE(taken(scene.workspace->documents().list({})).first().status->state, ActState::Ready);
    auto other = Workspace::open(scene.folder(), scene.sealer, std::make_shared<SystemClock>());
    QVERIFY(wait((*other)->outbox().queue(act->id)));
    QCOMPARE(taken(scene.workspace->documents().list({})).first().status->state, ActState::Queued);
    QVERIFY(wait((*other)->outbox().applyEvents(u"w"_s, {u"w1"_s, u"1"_s},
                                                {eventOf(act->id, 1, Phase::InReview)})));
    QCOMPARE(taken(scene.workspace->documents().listNow({})).documents.first().status->state,
             ActState::HandedOver);
}

void tst_DocumentList::groupsAreCountedAndFiltered()
{
    Scene scene;
    DocumentStore &documents = scene.workspace->documents();
    QVERIFY(wait(documents.createAll(drafts(3))));
    const Document document = newDocument();
    const auto act = storeSigned(*scene.workspace, document, "<x/>");
    const auto inGroup = [&](Group group) {
        DocumentQuery query;
        query.group = group;
        const auto found = taken(documents.listNow(query));
        require(taken(documents.counts()).of(group) == found.documents.size(), "its count");
        return static_cast<int>(found.documents.size());
    };
    QCOMPARE(inGroup(Group::Draft), 3);
    QCOMPARE(inGroup(Group::NeedsAction), 1);
    QCOMPARE(inGroup(Group::Waiting), 0);
    QVERIFY(wait(scene.workspace->outbox().queue(act->id)));
    QCOMPARE(inGroup(Group::NeedsAction), 0);
    QCOMPARE(inGroup(Group::Waiting), 1);
    const auto counts = taken(documents.counts());
    QCOMPARE(counts.indexed, 4);
    QCOMPARE(counts.total, 4);
}

void tst_DocumentList::filtersByKindAndPeriod_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("all, last changed first") << QString() << -1 << -1 << u"4 3 2 1 0"_s;
    QTest::newRow("kind") << u"odd"_s << -1 << -1 << u"3 1"_s;
    QTest::newRow("from that moment on") << QString() << 2 << -1 << u"4 3 2"_s;
    QTest::newRow("before that moment") << QString() << -1 << 2 << u"1 0"_s;
    QTest::newRow("all at once") << u"odd"_s << 1 << 3 << u"1"_s;
    QTest::newRow("unknown kind") << u"none"_s << -1 << -1 << QString();
}

void tst_DocumentList::filtersByKindAndPeriod()
{
    QFETCH(QString, kind);
    QFETCH(int, from);
    QFETCH(int, to);
    const auto clock = std::make_shared<MovedClock>();
    const QDateTime start = clock->nowUtc();
    Scene scene(clock);
    for (int i = 0; i < 5; ++i) {
        const Document document(i % 2 ? u"odd"_s : u"even"_s, u"f"_s);
        QVERIFY(wait(scene.workspace->documents().create(
            document, summaryOf(document, QString::number(i)), u"new"_s)));
        clock->advance(1000);
    }
    DocumentQuery query;
    query.kind = kind;
    if (from >= 0)
        query.changedFrom = start.addSecs(from);
    if (to >= 0)
        query.changedTo = start.addSecs(to);
    QStringList numbers;
    for (const DocumentSummary &summary : taken(scene.workspace->documents().list(query)))
        numbers.append(summary.number);
    QTEST(numbers.join(u' '), "numbers");
}

void tst_DocumentList::largeListComesInPortions()
{
    constexpr int count = 3 * SummaryIndex::portion + 500;
    Scene scene;
    QVERIFY(wait(scene.workspace->documents().createAll(drafts(count))));
    QVERIFY(scene.reopen());
    DocumentStore &documents = scene.workspace->documents();
    const DocumentList first = taken(documents.listNow(everything()));
    QCOMPARE(first.total, count);
    QVERIFY(first.indexed < count);
    QCOMPARE(first.documents.size(), first.indexed);
    QCOMPARE(first.documents.first().number, QString::number(count - 1)); // the newest
    // While it fills, a document is changed that is not there yet: it appears once.
    QVERIFY(wait(documents.saveFindings(taken(documents.listNow(everything())).documents.last().id,
                                        RevisionId::create(), {})));
    const Document added = newDocument();
    QVERIFY(wait(documents.create(added, summaryOf(added), u"new"_s)));
    // It goes on by itself.
    QTRY_COMPARE(taken(documents.counts()).indexed, count + 1);
    const DocumentList last = taken(documents.listNow(everything()));
    QCOMPARE(last.indexed, last.total);
    QSet<QString> ids;
    for (const DocumentSummary &summary : last.documents)
        ids.insert(summary.id.toString());
    QCOMPARE(ids.size(), count + 1);
    QCOMPARE(taken(documents.list(everything())).size(), count + 1);
}

void tst_DocumentList::wholeListLetsOthersPass()
{
    Scene scene;
    QVERIFY(wait(scene.workspace->documents().createAll(drafts(4 * SummaryIndex::portion))));
    QVERIFY(scene.reopen());
    auto whole = scene.workspace->documents().list(everything());
    QVERIFY(wait(scene.workspace->documents().create(newDocument(), {}, u"new"_s)));
    QVERIFY(!whole.isFinished());
    QCOMPARE(taken(whole).size(), 4 * SummaryIndex::portion + 1);
}

void tst_DocumentList::closingWaitsForWhoWaits()
{
    Scene scene;
    QVERIFY(wait(scene.workspace->documents().createAll(drafts(3 * SummaryIndex::portion))));
    QVERIFY(scene.reopen());
    const auto now = scene.workspace->documents().listNow(everything());
    auto whole = scene.workspace->documents().list(everything());
    scene.workspace.reset();
    QVERIFY(now.isFinished());
    QVERIFY(whole.isFinished());
    QCOMPARE(taken(whole).size(), 3 * SummaryIndex::portion);
}

QTEST_GUILESS_MAIN(tst_DocumentList)
#include "tst_DocumentList.moc"
