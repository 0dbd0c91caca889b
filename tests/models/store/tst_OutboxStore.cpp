#include "tests/models/store/StoreScene.h"

using namespace okno;
using namespace okno::test;

class tst_OutboxStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addKeepsEverything();
    void oneActForOneDocument();
    void onlyWhatIsFrozenIsSigned();
    void transitions_data();
    void transitions();
    void heldBackWhileNothingHasLeft_data();
    void heldBackWhileNothingHasLeft();
    void answersNeverGoBack_data();
    void answersNeverGoBack();
    void attemptsAreCounted();
    void pendingShowsUnknownFirst();
    void eventsApplyOnce();
    void eventSettlesUnknown();
    void cursorIsPerWindow();
};

void tst_OutboxStore::addKeepsEverything()
{
    Scene scene;
    const Document document = newDocument();
    const QByteArray bytes(500 * 1024, 'd');
    const auto act = storeSigned(*scene.workspace, document, bytes);
    QVERIFY(act);
    QVERIFY(scene.reopen());
    OutboxStore &outbox = scene.workspace->outbox();
    const auto record = wait(outbox.act(act->id));
    QVERIFY(record);
    QCOMPARE(record->state, ActState::Ready);
    QCOMPARE(record->act.manifest, act->manifest);
    QCOMPARE(record->act.manifestSignature, act->manifestSignature);
    QCOMPARE(record->act.createdAt, act->createdAt);
    QCOMPARE(record->act.senderReference, act->senderReference);
    QVERIFY(!record->nextTry.isValid());
    QCOMPARE(*wait(outbox.signature(act->id)), "signed:" + sha256(bytes));
    const auto parcel = wait(outbox.parcel(act->id));
    QVERIFY(parcel);
    QCOMPARE(parcel->requestBody, QByteArray("{\"body\":1}"));
    QCOMPARE(parcel->files.size(), 1);
    QCOMPARE(parcel->files.first().bytes, bytes);
    QCOMPARE(parcel->files.first().name, u"goods-declaration.xml"_s);
    QCOMPARE((*wait(outbox.actOf(document.id())))->act.id, act->id);
    QVERIFY(!*wait(outbox.actOf(DocumentId::create())));
    QCOMPARE(wait(outbox.act(ActId::create())).error().code, FailureCode::NotFound);
}

void tst_OutboxStore::oneActForOneDocument()
{
    Scene scene;
    const Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"new"_s));
    const FrozenFacts facts = factsOf(document, "<x/>");
    QVERIFY(wait(documents.freeze(document, *head, facts)));
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.add(*signedBy(facts), "{}")));
    const auto again = wait(outbox.add(*signedBy(facts), "{}"));
    QCOMPARE(again.error().code, FailureCode::Conflict);
    QCOMPARE(again.error().place, facts.act.toString());
}

void tst_OutboxStore::onlyWhatIsFrozenIsSigned()
{
    Scene scene;
    const Document document = newDocument();
    DocumentStore &documents = scene.workspace->documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"new"_s));
    const FrozenFacts first = factsOf(document, "<x/>");
    QCOMPARE(wait(scene.workspace->outbox().add(*signedBy(first), "{}")).error().code,
             FailureCode::StateForbids);
    QVERIFY(wait(documents.freeze(document, *head, first)));
    const FrozenFacts second = factsOf(document, "<y/>");
    QVERIFY(wait(documents.freeze(document, first.revision, second)));
    QCOMPARE(wait(scene.workspace->outbox().add(*signedBy(first), "{}")).error().code,
             FailureCode::BytesChanged);
    QVERIFY(wait(scene.workspace->outbox().add(*signedBy(second), "{}")));
}

void tst_OutboxStore::transitions_data()
{
    QTest::addColumn<ActState>("from");
    QTest::addColumn<bool>("mayBegin");
    QTest::addColumn<ActState>("queued");
    QTest::newRow("ready") << ActState::Ready << false << ActState::Queued;
    QTest::newRow("queued") << ActState::Queued << true << ActState::Queued;
    QTest::newRow("sending") << ActState::Sending << false << ActState::Sending;
    QTest::newRow("unknown") << ActState::OutcomeUnknown << true << ActState::OutcomeUnknown;
    QTest::newRow("handed over") << ActState::HandedOver << false << ActState::HandedOver;
    QTest::newRow("rejected") << ActState::Rejected << false << ActState::Rejected;
}

void tst_OutboxStore::transitions()
{
    QFETCH(ActState, from);
    QFETCH(bool, mayBegin);
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    if (from != ActState::Ready)
        QVERIFY(wait(outbox.queue(act->id)));
    if (from != ActState::Ready && from != ActState::Queued)
        QVERIFY(wait(outbox.begin(act->id)));
    if (from >= ActState::OutcomeUnknown)
        QVERIFY(wait(outbox.record(act->id, from, attempt(u"submit"_s), {}, {})));
    QCOMPARE(wait(outbox.act(act->id))->state, from);
    const auto queued = wait(outbox.queue(act->id));
    QTEST(queued->state, "queued");
    if (from == ActState::Ready)
        return;
    const auto begun = wait(outbox.begin(act->id));
    QCOMPARE(begun.has_value(), mayBegin);
    if (!mayBegin)
        QCOMPARE(begun.error().code, FailureCode::StateForbids);
    QVERIFY(scene.reopen());
    QCOMPARE(wait(scene.workspace->outbox().act(act->id))->state,
             mayBegin ? ActState::Sending : from);
}

void tst_OutboxStore::heldBackWhileNothingHasLeft_data()
{
    QTest::addColumn<ActState>("state");
    QTest::addColumn<QString>("step");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("mayHold");
    QTest::newRow("never tried") << ActState::Queued << QString() << FailureCode::Internal << true;
    QTest::newRow("the window was away")
        << ActState::Queued << u"window"_s << FailureCode::NoConnection << true;
    QTest::newRow("only files had gone")
        << ActState::Queued << u"upload"_s << FailureCode::Timeout << true;
    QTest::newRow("no connection for the act")
        << ActState::Queued << u"submit"_s << FailureCode::NoConnection << true;
    QTest::newRow("the window was busy")
        << ActState::Queued << u"submit"_s << FailureCode::WindowBusy << false;
    QTest::newRow("outcome unknown")
        << ActState::OutcomeUnknown << u"submit"_s << FailureCode::OutcomeUnknown << false;
    QTest::newRow("handed over") << ActState::HandedOver << u"submit"_s << FailureCode::Internal
                                 << false;
}

void tst_OutboxStore::heldBackWhileNothingHasLeft()
{
    QFETCH(ActState, state);
    QFETCH(QString, step);
    QFETCH(FailureCode, code);
    QFETCH(bool, mayHold);
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.queue(act->id)));
    if (!step.isEmpty()) {
        Attempt tried = attempt(step);
        tried.code = code == FailureCode::Internal ? QString() : failureKey(code);
        QVERIFY(wait(outbox.begin(act->id)));
        QVERIFY(wait(
            outbox.record(act->id, state, tried, {}, QDateTime::currentDateTimeUtc().addDays(1))));
    }
    const auto held = wait(outbox.hold(act->id));
    QCOMPARE(held.has_value(), mayHold);
    QVERIFY(scene.reopen());
    const auto now = wait(scene.workspace->outbox().act(act->id));
    QCOMPARE(now->state, mayHold ? ActState::Ready : state);
    if (!mayHold) {
        QCOMPARE(held.error().code, FailureCode::StateForbids);
        return;
    }
    QVERIFY(!now->nextTry.isValid());
    QVERIFY(wait(scene.workspace->outbox().pending())->isEmpty());
    QVERIFY(wait(scene.workspace->outbox().hold(act->id))); // twice is once
    QCOMPARE(wait(scene.workspace->outbox().queue(act->id))->state, ActState::Queued);
}

void tst_OutboxStore::answersNeverGoBack_data()
{
    QTest::addColumn<ActState>("answer");
    QTest::addColumn<ActState>("later");
    QTest::newRow("handed over, then unknown") << ActState::HandedOver << ActState::OutcomeUnknown;
    QTest::newRow("handed over, then queued") << ActState::HandedOver << ActState::Queued;
    QTest::newRow("rejected, then unknown") << ActState::Rejected << ActState::OutcomeUnknown;
}

void tst_OutboxStore::answersNeverGoBack()
{
    QFETCH(ActState, answer);
    QFETCH(ActState, later);
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.queue(act->id)));
    QVERIFY(wait(outbox.begin(act->id)));
    QVERIFY(wait(outbox.record(act->id, answer, attempt(u"submit"_s), {}, {})));
    QVERIFY(wait(outbox.record(act->id, later, attempt(u"look-up"_s, u"timeout"_s), {}, {})));
    QCOMPARE(wait(outbox.act(act->id))->state, answer);
    QCOMPARE(wait(outbox.attempts(act->id))->size(), 2);
}

void tst_OutboxStore::attemptsAreCounted()
{
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    QCOMPARE(
        wait(outbox.record(act->id, ActState::Queued, attempt(u"submit"_s), {}, {})).error().code,
        FailureCode::StateForbids);
    QVERIFY(wait(outbox.queue(act->id)));
    const QDateTime next(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    for (int i = 1; i <= 3; ++i) {
        const auto record = wait(outbox.record(act->id, ActState::Queued,
                                               attempt(u"submit"_s, u"no-connection"_s), {}, next));
        QCOMPARE(record->failures, i);
        QCOMPARE(record->nextTry, next);
    }
    const auto well =
        wait(outbox.record(act->id, ActState::HandedOver, attempt(u"submit"_s), {}, {}));
    QCOMPARE(well->failures, 0);
    QVERIFY(scene.reopen());
    const auto attempts = wait(scene.workspace->outbox().attempts(act->id));
    QCOMPARE(attempts->size(), 4);
    QCOMPARE(attempts->first().code, u"no-connection"_s);
    QCOMPARE(attempts->last().httpStatus, 201);
    QCOMPARE(attempts->last().requestId, attempt({}).requestId);
}

void tst_OutboxStore::pendingShowsUnknownFirst()
{
    Scene scene;
    OutboxStore &outbox = scene.workspace->outbox();
    QList<ActId> ids;
    for (const ActState state :
         {ActState::Ready, ActState::Queued, ActState::Sending, ActState::OutcomeUnknown,
          ActState::HandedOver, ActState::Rejected}) {
        const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
        ids.append(act->id);
        if (state == ActState::Ready)
            continue;
        QVERIFY(wait(outbox.queue(act->id)));
        if (state == ActState::Queued)
            continue;
        QVERIFY(wait(outbox.begin(act->id)));
        if (state != ActState::Sending)
            QVERIFY(wait(outbox.record(act->id, state, attempt(u"submit"_s), {}, {})));
    }
    QList<ActId> pending;
    for (const ActRecord &record : taken(outbox.pending()))
        pending.append(record.act.id);
    QCOMPARE(pending, (QList<ActId>{ids.at(2), ids.at(3), ids.at(1)}));
    const auto inFlight = wait(outbox.inFlight());
    QCOMPARE(inFlight->size(), 1);
    QCOMPARE(inFlight->first().act.id, ids.at(4));
}

void tst_OutboxStore::eventsApplyOnce()
{
    Scene scene;
    const Document document = newDocument();
    const auto act = storeSigned(*scene.workspace, document, "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.queue(act->id)));
    const QString number = u"10131010/221126/5000001"_s;
    const QList<WindowEvent> events{
        eventOf(act->id, 2, Phase::Registered, number), eventOf(act->id, 1, Phase::Placed),
        eventOf(ActId::create(), 3, Phase::Placed), eventOf(ActId(), 4, Phase::None)};
    for (int i = 0; i < 3; ++i)
        QVERIFY(wait(outbox.applyEvents(u"w"_s, {u"w1"_s, u"cursor"_s}, events)));
    QVERIFY(scene.reopen());
    const auto record = wait(scene.workspace->outbox().act(act->id));
    QCOMPARE(record->state, ActState::HandedOver);
    QCOMPARE(record->registration.phase, Phase::Registered);
    QCOMPARE(record->registration.registrationNumber, number);
    const auto kept = wait(scene.workspace->outbox().events(act->id));
    QCOMPARE(kept->size(), 2);
    QCOMPARE(kept->first().raw, events.first().raw);
    QCOMPARE(kept->first().registration, events.first().registration);
    QCOMPARE(wait(scene.workspace->outbox().events(events.at(2).act))->size(), 1);
    QCOMPARE(wait(scene.workspace->documents().summary(document.id()))->number, number);
    int changes = 0;
    for (const JournalEntry &entry : taken(scene.workspace->journal().entries()))
        changes += entry.action == u"registration.changed" ? 1 : 0;
    QVERIFY(changes == 1 || changes == 2);
}

void tst_OutboxStore::eventSettlesUnknown()
{
    Scene scene;
    const auto act = storeSigned(*scene.workspace, newDocument(), "<x/>");
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.queue(act->id)));
    QVERIFY(wait(outbox.begin(act->id)));
    QVERIFY(wait(outbox.record(act->id, ActState::OutcomeUnknown,
                               attempt(u"submit"_s, u"outcome-unknown"_s), {}, {})));
    QVERIFY(
        wait(outbox.applyEvents(u"w"_s, {u"w1"_s, u"1"_s}, {eventOf(act->id, 1, Phase::Placed)})));
    QCOMPARE(wait(outbox.act(act->id))->state, ActState::HandedOver);
    QVERIFY(wait(outbox.pending())->isEmpty());
}

void tst_OutboxStore::cursorIsPerWindow()
{
    Scene scene;
    OutboxStore &outbox = scene.workspace->outbox();
    QVERIFY(wait(outbox.feedPosition(u"http://a"_s))->cursor.isEmpty());
    QVERIFY(wait(outbox.applyEvents(u"http://a"_s, {u"i1"_s, u"c1"_s}, {})));
    QVERIFY(wait(outbox.applyEvents(u"http://b"_s, {u"i2"_s, u"c2"_s}, {})));
    QVERIFY(wait(outbox.applyEvents(u"http://a"_s, {u"i1"_s, u"c3"_s}, {})));
    QVERIFY(scene.reopen());
    QCOMPARE(wait(scene.workspace->outbox().feedPosition(u"http://a"_s))->cursor, u"c3"_s);
    QCOMPARE(wait(scene.workspace->outbox().feedPosition(u"http://b"_s))->instance, u"i2"_s);
}

QTEST_GUILESS_MAIN(tst_OutboxStore)
#include "tst_OutboxStore.moc"
