#include "tests/models/store/RawDatabase.h"
#include "tests/models/store/StoreScene.h"

using namespace okno;
using namespace okno::test;

class tst_Journal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheWayOfADocument();
    void tamperingShows_data();
    void tamperingShows();
    void cutTailStaysVisible();
    void lostTipDoesNotLockOut();
};

void tst_Journal::writesTheWayOfADocument()
{
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.queue(act->id)));
    QVERIFY(wait(outbox.begin(act->id)));
    QVERIFY(wait(outbox.record(act->id, ActState::OutcomeUnknown, attempt(u"submit"_s), {}, {})));
    QVERIFY(wait(outbox.record(act->id, ActState::HandedOver, attempt(u"look-up"_s),
                               eventOf(act->id, 1, Phase::Placed).registration, {})));
    QVERIFY(wait(scene.workspace->receipts().add(*receiptFor(*act, sha256("<x/>")))));
    QVERIFY(wait(scene.workspace->journal().append(u"own"_s, u"subject"_s, {{u"n"_s, 1}})));
    const auto entries = wait(scene.workspace->journal().entries());
    QStringList actions;
    for (const JournalEntry &entry : *entries)
        actions.append(entry.action);
    QCOMPARE(actions, (QStringList{u"workspace.created"_s, u"document.created"_s,
                                   u"document.frozen"_s, u"document.signed"_s, u"act.queued"_s,
                                   u"act.sending"_s, u"act.unknown"_s, u"act.handed-over"_s,
                                   u"registration.changed"_s, u"receipt.saved"_s, u"own"_s}));
    QCOMPARE(entries->last().facts, (QJsonObject{{u"n"_s, 1}}));
    QCOMPARE(entries->last().number, 11);
    QCOMPARE(wait(scene.workspace->journal().entries(10, 1))->size(), 1);
    const auto verdict = wait(scene.workspace->journal().verify());
    QCOMPARE(verdict->entries, 11);
    QCOMPARE(verdict->firstBroken, 0);
}

void tst_Journal::tamperingShows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("untouched") << u"SELECT 1"_s << qint64(0);
    QTest::newRow("first taken out") << u"DELETE FROM journal WHERE number = 1"_s << qint64(1);
    QTest::newRow("middle taken out") << u"DELETE FROM journal WHERE number = 3"_s << qint64(3);
    QTest::newRow("last taken out") << u"DELETE FROM journal WHERE number = 6"_s << qint64(6);
    QTest::newRow("all taken out") << u"DELETE FROM journal"_s << qint64(1);
    QTest::newRow("put in at the end")
        << u"INSERT INTO journal SELECT 7, at, body, hash FROM journal WHERE number = 6"_s
        << qint64(7);
    QTest::newRow("text altered") << u"UPDATE journal SET body = zeroblob(60) WHERE number = 4"_s
                                  << qint64(4);
    QTest::newRow("time altered") << u"UPDATE journal SET at = at - 1 WHERE number = 2"_s
                                  << qint64(2);
    QTest::newRow("hash altered") << u"UPDATE journal SET hash = zeroblob(32) WHERE number = 5"_s
                                  << qint64(5);
    QTest::newRow("two swapped")
        << u"UPDATE journal SET body = (SELECT body FROM journal WHERE number = 4),"
           " hash = (SELECT hash FROM journal WHERE number = 4) WHERE number = 3"_s
        << qint64(3);
}

void tst_Journal::tamperingShows()
{
    QFETCH(QString, sql);
    Scene scene;
    for (int i = 0; i < 5; ++i)
        QVERIFY(wait(scene.workspace->journal().append(u"line"_s, QString::number(i))));
    scene.workspace.reset();
    QVERIFY(RawDatabase(scene.databaseFile()).run(sql));
    QVERIFY(scene.reopen());
    const auto verdict = wait(scene.workspace->journal().verify());
    QVERIFY(verdict);
    QTEST(verdict->firstBroken, "broken");
}

// The number of a line that was cut off is never given again.
void tst_Journal::cutTailStaysVisible()
{
    Scene scene;
    for (int i = 0; i < 5; ++i)
        QVERIFY(wait(scene.workspace->journal().append(u"line"_s, {})));
    scene.workspace.reset();
    QVERIFY(RawDatabase(scene.databaseFile()).run(u"DELETE FROM journal WHERE number > 4"_s));
    QVERIFY(scene.reopen());
    QVERIFY(wait(scene.workspace->journal().append(u"line"_s, {})));
    QCOMPARE(wait(scene.workspace->journal().verify())->firstBroken, 5);
}

void tst_Journal::lostTipDoesNotLockOut()
{
    Scene scene;
    const Document document = newDocument();
    QVERIFY(wait(scene.workspace->documents().create(document, summaryOf(document), u"new"_s)));
    scene.workspace.reset();
    QVERIFY(RawDatabase(scene.databaseFile()).run(u"UPDATE tips SET body = zeroblob(80)"_s));
    QVERIFY(scene.reopen());
    QVERIFY(wait(scene.workspace->documents().load(document.id())));
    QCOMPARE(wait(scene.workspace->journal().entries())->last().action, u"journal.tip-lost"_s);
}

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_Journal.moc"
