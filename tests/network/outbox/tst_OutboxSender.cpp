#include "network/outbox/OutboxSender.h"
#include "tests/models/store/StoreScene.h"
#include "tests/network/outbox/LedgerWindow.h"

#include <QSignalSpy>

using namespace okno;
using namespace okno::test;
using Fault = LedgerWindow::Fault;

Q_DECLARE_METATYPE(okno::test::LedgerWindow::Fault)

namespace {

constexpr HttpLimits quick{400, 1'500};
constexpr int soon = 5'000; // ms, of a sync

// Everything of the client around one store and one window; dying and coming back is making a new
// one around the same store.
struct Client {
    Client(Scene &scene, LedgerWindow &window, const Clock &clock)
        : http(QUrl(QString::fromLatin1(window.server.origin())), QStringLiteral("en"), quick),
          client(http, 8 * 1024 * 1024), verifier(certificate()), receipts(verifier, {}),
          collector(client, receipts, scene.workspace->receipts(), scene.workspace->outbox(),
                    clock),
          feed(client, scene.workspace->outbox(), collector, clock, QStringLiteral("training/one"),
               100),
          sender(scene.workspace->outbox(), client, collector, feed, clock, {}, 1)
    {
        http.setSession(std::make_shared<const SecretBytes>(QByteArrayView("token")));
    }
    HttpClient http;
    WindowClient client;
    TrustingVerifier verifier;
    ReceiptVerifier receipts;
    ReceiptCollector collector;
    EventFeed feed;
    OutboxSender sender;
};

} // namespace

class tst_OutboxSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sendsOnceAndSavesTheReceiptFirst();
    void anyFaultEndsInOneLodging_data();
    void anyFaultEndsInOneLodging();
    void aDeadSenderEndsInOneLodging_data();
    void aDeadSenderEndsInOneLodging();
    void anUnknownOutcomeIsNotSentAgain();
    void anotherInstanceGetsNoSecondBody_data();
    void anotherInstanceGetsNoSecondBody();
    void offlineStaysQueued();
    void heldBackAtTheLastMomentIsNotSent();
    void aRefusalIsFinalAndParksAlone();
    void anotherRefusalLeavesItQueued_data();
    void anotherRefusalLeavesItQueued();
    void aWrongEchoIsNoHandover();
    void aForgedReceiptRegistersNothing_data();
    void aForgedReceiptRegistersNothing();
    void aLateReceiptIsFetched();
    void anotherInstanceIsNoticed();
    void anOldCursorLeadsToASnapshot();
    void anOldCursorNamesTheNewInstance();
    void aSnapshotAsksForItsOwnAccountOnly();
    void circlesEnd();
    void unknownStatusesMoveNothing();
    void eventsInAnyOrderEndTheSame();
    void anIdleSyncWritesNothing();
    void followsByItself();
    void anAccountSendsItsOwnActsOnly();

private:
    Act addAct(const QByteArray &bytes = "<xml/>");
    ActRecord record(const Act &act)
    {
        return m_scene->workspace->outbox().act(act.id).result().value();
    }
    template <class T>
    Result<T> ended(QFuture<Result<T>> future);
    SyncReport sync();
    void verifyRegistered(const Act &act);
    void revive() { m_client = std::make_unique<Client>(*m_scene, *m_window, m_clock); }

    SystemClock m_clock;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<LedgerWindow> m_window;
    std::unique_ptr<Client> m_client;
};

void tst_OutboxSender::init()
{
    m_scene = std::make_unique<Scene>();
    m_window = std::make_unique<LedgerWindow>();
    revive();
}

void tst_OutboxSender::cleanup()
{
    m_client.reset();
    m_window.reset();
    m_scene.reset();
}

Act tst_OutboxSender::addAct(const QByteArray &bytes)
{
    const Act act = storeSigned(*m_scene->workspace, newDocument(), bytes).value();
    m_window->expect(act.id, act.manifestSha256, sha256(bytes));
    return act;
}

template <class T>
Result<T> tst_OutboxSender::ended(QFuture<Result<T>> future)
{
    const bool isOver = QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
    return isOver ? future.result() : Result<T>(fail(FailureCode::Internal, u"no end"_s));
}

SyncReport tst_OutboxSender::sync()
{
    const auto report = ended(m_client->sender.sync(soon));
    if (!report)
        QTest::qFail(qPrintable(failureKey(report.error().code)), __FILE__, __LINE__);
    return report.value_or(SyncReport());
}

void tst_OutboxSender::verifyRegistered(const Act &act)
{
    const ActRecord now = record(act);
    QCOMPARE(now.state, ActState::HandedOver);
    QCOMPARE(now.registration.phase, Phase::Registered);
    QVERIFY(now.hasReceipt);
    QVERIFY(m_scene->workspace->receipts().bytes(act.id).result().value().has_value());
    QCOMPARE(m_window->lodged(act.id), 1);
}

void tst_OutboxSender::sendsOnceAndSavesTheReceiptFirst()
{
    const Act act = addAct();
    const auto sent = ended(m_client->sender.sendNow(act.id));
    QVERIFY(sent);
    QCOMPARE(sent->state, ActState::HandedOver);
    QCOMPARE(sent->registration.phase, Phase::None);
    QVERIFY(!sent->hasReceipt);
    const SyncReport report = sync();
    QVERIFY(!report.stopped);
    QCOMPARE(report.inFlight, 0);
    verifyRegistered(act);
    const auto again = ended(m_client->sender.sendNow(act.id));
    QVERIFY(again);
    QCOMPARE(again->registration.submissionId, sent->registration.submissionId);
    QCOMPARE(m_window->server.count("POST", "/v1/submissions"), 1);
    const auto attempts = m_scene->workspace->outbox().attempts(act.id).result().value();
    QCOMPARE(attempts.constFirst().step, u"submit"_s);
    QCOMPARE(attempts.constFirst().httpStatus, 202);
    QVERIFY(!attempts.constFirst().requestId.isEmpty());
}

void tst_OutboxSender::anyFaultEndsInOneLodging_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<Fault>("fault");
    const std::pair<const char *, Fault> faults[] = {{"swallow", Fault::Swallow},
                                                     {"close before", Fault::CloseBefore},
                                                     {"reset before", Fault::ResetBefore},
                                                     {"close after", Fault::CloseAfter},
                                                     {"reset after", Fault::ResetAfter},
                                                     {"stall after", Fault::StallAfter},
                                                     {"cut after", Fault::CutAfter},
                                                     {"500 after", Fault::EmptyAfter},
                                                     {"garbage after", Fault::GarbageAfter},
                                                     {"twice after", Fault::TwiceAfter},
                                                     {"text after", Fault::TextAfter},
                                                     {"busy", Fault::Busy},
                                                     {"portal", Fault::Portal},
                                                     {"redirect", Fault::Redirect},
                                                     {"no session", Fault::NoSession}};
    for (const char *step :
         {"window", "known", "create", "patch", "submit", "look-up", "receipt", "events"}) {
        for (const auto &[name, fault] : faults)
            QTest::addRow("%s: %s", step, name) << QByteArray(step) << fault;
    }
}

// One fault at one step, first in `send`, then in the first `sync`; a second sync without faults
// has to end in exactly one lodging and its receipt.
void tst_OutboxSender::anyFaultEndsInOneLodging()
{
    QFETCH(QByteArray, step);
    QFETCH(Fault, fault);
    const Act act = addAct();
    if (step == "look-up") // only an act that may have arrived is looked up
        m_window->arm("submit", Fault::CloseAfter);
    else
        m_window->arm(step, fault);
    ended(m_client->sender.sendNow(act.id));
    QVERIFY(m_window->lodged(act.id) <= 1);
    if (step == "look-up")
        m_window->arm(step, fault);
    sync();
    QVERIFY(m_window->faultsPlayed() > 0);
    QVERIFY(m_window->lodged(act.id) <= 1);
    m_window->disarm();
    const SyncReport report = sync();
    QVERIFY(!report.stopped);
    QCOMPARE(report.pending, 0);
    verifyRegistered(act);
}

void tst_OutboxSender::aDeadSenderEndsInOneLodging_data()
{
    QTest::addColumn<QByteArray>("step");
    QTest::addColumn<Fault>("fault");
    for (const char *step : {"window", "known", "create", "patch", "submit", "receipt", "events"}) {
        QTest::addRow("%s, not done", step) << QByteArray(step) << Fault::Swallow;
        QTest::addRow("%s, done", step) << QByteArray(step) << Fault::StallAfter;
    }
}

// The process dies while a call hangs; another takes over.
void tst_OutboxSender::aDeadSenderEndsInOneLodging()
{
    QFETCH(QByteArray, step);
    QFETCH(Fault, fault);
    const Act act = addAct();
    m_window->arm(step, fault);
    const auto sending = m_client->sender.sendNow(act.id);
    QFuture<Result<SyncReport>> syncing;
    if (step == "receipt" || step == "events") {
        QVERIFY(ended(sending));
        syncing = m_client->sender.sync(soon);
    }
    QTRY_COMPARE(m_window->faultsPlayed(), 1);
    m_client.reset();
    QTRY_VERIFY(sending.isFinished());
    QVERIFY(m_scene->reopen());
    revive();
    sync();
    verifyRegistered(act);
}

void tst_OutboxSender::anUnknownOutcomeIsNotSentAgain()
{
    const Act act = addAct();
    m_window->arm("submit", Fault::CloseAfter);
    const auto sent = ended(m_client->sender.sendNow(act.id));
    QCOMPARE(sent.error().code, FailureCode::OutcomeUnknown);
    QCOMPARE(record(act).state, ActState::OutcomeUnknown);
    const auto again = ended(m_client->sender.sendNow(act.id));
    QCOMPARE(again.error().code, FailureCode::OutcomeUnknown);
    QCOMPARE(m_window->server.count("POST", "/v1/submissions"), 1);
    sync();
    verifyRegistered(act);
    QCOMPARE(m_window->server.count("POST", "/v1/submissions"), 1);
}

void tst_OutboxSender::anotherInstanceGetsNoSecondBody_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("hasFeed"); // the feed was read before
    QTest::addColumn<ActState>("state");
    for (const bool hasFeed : {false, true}) {
        const char *kind = hasFeed ? "later" : "first act";
        QTest::addRow("timeout, %s", kind)
            << Fault::StallAfter << hasFeed << ActState::OutcomeUnknown;
        QTest::addRow("busy, %s", kind) << Fault::Busy << hasFeed << ActState::Queued;
    }
}

// "Never seen" of another window says nothing of what the first one did with the body.
void tst_OutboxSender::anotherInstanceGetsNoSecondBody()
{
    QFETCH(Fault, fault);
    QFETCH(bool, hasFeed);
    QFETCH(ActState, state);
    if (hasFeed) {
        QVERIFY(ended(m_client->sender.sendNow(addAct("<before/>").id)));
        QCOMPARE(sync().inFlight, 0);
    }
    m_window->server.forget();
    const Act act = addAct();
    m_window->arm("submit", fault);
    QVERIFY(!ended(m_client->sender.sendNow(act.id)));
    QCOMPARE(record(act).state, state);
    m_window->becomeAnother();
    ended(m_client->sender.sendNow(act.id));
    const SyncReport report = sync();
    const Failure expected{FailureCode::WindowForgot, u"window-2"_s, u"window-1"_s};
    QVERIFY(report.stopped == expected);
    QCOMPARE(report.failed.value(0).first, act.id);
    QCOMPARE(record(act).state, state);
    QCOMPARE(m_window->server.count("POST", "/v1/submissions"), 1);
    QVERIFY(ended(m_client->feed.acceptInstance(expected.place)));
    sync();
    verifyRegistered(act);
    QCOMPARE(m_window->server.count("POST", "/v1/submissions"), 2);
}

void tst_OutboxSender::offlineStaysQueued()
{
    const Act act = addAct();
    m_window->server.setDeaf(true);
    const auto sent = ended(m_client->sender.sendNow(act.id));
    QCOMPARE(sent.error().code, FailureCode::NoConnection);
    QCOMPARE(record(act).state, ActState::Queued);
    QVERIFY(record(act).nextTry.isValid());
    const SyncReport offline = sync();
    QCOMPARE(offline.stopped->code, FailureCode::NoConnection);
    QCOMPARE(offline.pending, 1);
    m_window->server.setDeaf(false);
    sync();
    verifyRegistered(act);
}

// The sync has seen it queued already; the store is asked again before the first byte leaves.
void tst_OutboxSender::heldBackAtTheLastMomentIsNotSent()
{
    const Act act = addAct();
    OutboxStore &outbox = m_scene->workspace->outbox();
    QVERIFY(outbox.queue(act.id).result());
    const auto syncing = m_client->sender.sync(soon);
    QVERIFY(outbox.hold(act.id).result());
    const auto report = ended(syncing);
    QVERIFY(report);
    QVERIFY(report->failed.isEmpty());
    QVERIFY(!report->stopped);
    QCOMPARE(m_window->lodged(act.id), 0);
    QCOMPARE(record(act).state, ActState::Ready);
    QVERIFY(outbox.queue(act.id).result());
    sync();
    QCOMPARE(m_window->lodged(act.id), 1);
}

void tst_OutboxSender::aRefusalIsFinalAndParksAlone()
{
    const Act bad = addAct("<bad/>");
    const Act good = addAct("<good/>");
    m_window->refusals.insert(bad.id, "format-invalid");
    const auto refused = ended(m_client->sender.sendNow(bad.id));
    QCOMPARE(refused.error().code, FailureCode::WindowRefused);
    QCOMPARE(refused.error().place, u"format-invalid"_s);
    QCOMPARE(api::Problem::parse(refused.error().detail.toUtf8())->code, u"format-invalid"_s);
    QCOMPARE(record(bad).state, ActState::Rejected);
    const auto again = ended(m_client->sender.sendNow(bad.id));
    QCOMPARE(again.error(), refused.error());
    QVERIFY(m_scene->workspace->outbox().queue(good.id).result());
    QCOMPARE(sync().pending, 0);
    verifyRegistered(good);
    QCOMPARE(m_window->lodged(bad.id), 0);
}

void tst_OutboxSender::anotherRefusalLeavesItQueued_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<FailureCode>("failure");
    using C = FailureCode;
    QTest::newRow("file") << QByteArray("file-missing") << true << C::WindowRefused;
    QTest::newRow("session") << QByteArray("principal-mismatch") << true << C::WindowRefused;
    QTest::newRow("call") << QByteArray("bad-request") << true << C::WindowRefused;
    QTest::newRow("kept or not") << QByteArray("format-invalid") << true << C::WindowRefused;
    QTest::newRow("access") << QByteArray("access-suspended") << false << C::AuthorityRefused;
    QTest::newRow("unheard of") << QByteArray("moon-in-the-wrong-phase") << false
                                << C::WindowRefused;
}

// What is about the call and not about the act does not end the act.
void tst_OutboxSender::anotherRefusalLeavesItQueued()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, retryable);
    const Act act = addAct();
    m_window->refusals.insert(act.id, code);
    m_window->refusalsAreRetryable = retryable;
    const auto refused = ended(m_client->sender.sendNow(act.id));
    QVERIFY(!refused);
    QTEST(refused.error().code, "failure");
    QCOMPARE(refused.error().place, QString::fromLatin1(code));
    QCOMPARE(record(act).state, ActState::Queued);
    QCOMPARE(record(act).nextTry < m_clock.nowUtc().addSecs(60), retryable);
    const SyncReport still = sync();
    QCOMPARE(still.pending, 1);
    QCOMPARE(still.failed.value(0).second.place, QString::fromLatin1(code));
    m_window->refusals.clear();
    QCOMPARE(sync().pending, 0);
    verifyRegistered(act);
}

void tst_OutboxSender::aWrongEchoIsNoHandover()
{
    const Act act = addAct();
    m_window->echoesWrongDigest = true;
    const auto sent = ended(m_client->sender.sendNow(act.id));
    QCOMPARE(sent.error().code, FailureCode::OutcomeUnknown);
    QCOMPARE(sent.error().place, u"/manifestSha256"_s);
    QCOMPARE(record(act).state, ActState::OutcomeUnknown);
    // A look-up that knows another manifest settles nothing either, and leads to no second body.
    const SyncReport report = sync();
    QCOMPARE(report.failed.constFirst().second.code, FailureCode::ReplyMalformed);
    QCOMPARE(m_window->server.count("POST", "/v1/submissions"), 1);
}

void tst_OutboxSender::aForgedReceiptRegistersNothing_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::addColumn<bool>("bySync");
    QTest::newRow("told by the feed") << false << false;
    QTest::newRow("told by the answer") << true << false;
    QTest::newRow("sent by sync, told by the feed") << false << true;
    QTest::newRow("sent by sync, told by the answer") << true << true;
}

// Whoever hears of the receipt first: it is told there, and each time until there is a right one.
void tst_OutboxSender::aForgedReceiptRegistersNothing()
{
    QFETCH(bool, atOnce);
    QFETCH(bool, bySync);
    const Act act = addAct();
    m_window->receiptsAreForged = true;
    m_window->registersAtOnce = atOnce;
    if (bySync) {
        QVERIFY(m_scene->workspace->outbox().queue(act.id).result());
    } else {
        const auto sent = ended(m_client->sender.sendNow(act.id));
        QCOMPARE(sent.has_value(), !atOnce);
        QVERIFY(sent || sent.error().code == FailureCode::ReceiptInvalid);
    }
    for (int round = 0; round < 2; ++round) {
        const auto report = ended(m_client->sender.sync(100));
        QVERIFY(report);
        QCOMPARE(report->delivered, bySync && round == 0 ? 1 : 0);
        QCOMPARE(report->failed.size(), 1);
        QCOMPARE(report->failed.constFirst().first, act.id);
        QCOMPARE(report->failed.constFirst().second.code, FailureCode::ReceiptInvalid);
    }
    const auto again = ended(m_client->sender.sendNow(act.id));
    QCOMPARE(again.error().code, FailureCode::ReceiptInvalid);
    const ActRecord held = record(act);
    QCOMPARE(held.state, ActState::HandedOver);
    QCOMPARE(held.registration.phase, Phase::None);
    QVERIFY(held.registration.registrationNumber.isEmpty());
    QVERIFY(!held.hasReceipt);
    const auto attempts = m_scene->workspace->outbox().attempts(act.id).result().value();
    QCOMPARE(attempts.constLast().code, failureKey(FailureCode::ReceiptInvalid));
    m_window->receiptsAreForged = false;
    QVERIFY(sync().failed.isEmpty());
    verifyRegistered(act);
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
}

void tst_OutboxSender::aLateReceiptIsFetched()
{
    const Act act = addAct();
    m_window->hasReceipts = false;
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    QVERIFY(ended(m_client->sender.sync(100)));
    QCOMPARE(record(act).registration.phase, Phase::None);
    m_window->hasReceipts = true;
    sync();
    verifyRegistered(act);
}

void tst_OutboxSender::anotherInstanceIsNoticed()
{
    const Act act = addAct();
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    sync();
    const Act second = addAct("<second/>");
    QVERIFY(ended(m_client->sender.sendNow(second.id)));
    m_window->instance = u"window-2"_s;
    const SyncReport report = sync();
    QCOMPARE(report.stopped->code, FailureCode::WindowForgot);
    QCOMPARE(report.stopped->place, u"window-2"_s);
    verifyRegistered(act);
    const auto position = m_scene->workspace->outbox().feedPosition(u"training/one"_s).result();
    QCOMPARE(position->instance, u"window-1"_s);
    QVERIFY(ended(m_client->feed.acceptInstance(u"window-2"_s)));
    QVERIFY(!sync().stopped);
    verifyRegistered(second);
}

void tst_OutboxSender::anOldCursorLeadsToASnapshot()
{
    const Act act = addAct();
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    sync();
    const Act second = addAct("<second/>");
    QVERIFY(ended(m_client->sender.sendNow(second.id)));
    m_window->forgetsCursors = true;
    QVERIFY(!sync().stopped);
    verifyRegistered(second);
    QCOMPARE(m_scene->workspace->outbox().events(act.id).result()->size(), 2);
}

// After a restoration the window knows neither the cursor nor the act; who decides needs its id.
void tst_OutboxSender::anOldCursorNamesTheNewInstance()
{
    const Act act = addAct();
    m_window->hasReceipts = false;
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    QVERIFY(ended(m_client->feed.drain(0)));
    m_window->instance = u"window-2"_s;
    m_window->forgetsCursors = true;
    m_window->hidden = {act.id};
    const auto drained = ended(m_client->feed.drain(0));
    QVERIFY(!m_window->forgetsCursors);
    const Failure expected{FailureCode::WindowForgot, u"window-2"_s, u"window-1"_s};
    QCOMPARE(drained.error(), expected);
    QVERIFY(ended(m_client->feed.acceptInstance(expected.place)));
    QVERIFY(ended(m_client->feed.drain(0)));
}

void tst_OutboxSender::aSnapshotAsksForItsOwnAccountOnly()
{
    const Act mine = addAct("<mine/>");
    const Act theirs = addAct("<theirs/>");
    QVERIFY(mine.principal != theirs.principal);
    m_window->hasReceipts = false; // both stay on their way
    for (const Act &act : {mine, theirs})
        QVERIFY(ended(m_client->sender.sendNow(act.id)));
    EventFeed feed(m_client->client, m_scene->workspace->outbox(), m_client->collector, m_clock,
                   u"training/one"_s, 100, mine.principal);
    QVERIFY(ended(feed.drain(0)));
    m_window->hidden = {theirs.id};
    m_window->forgetsCursors = true;
    QVERIFY(ended(feed.drain(0)));
    QVERIFY(!m_window->forgetsCursors);
    m_window->forgetsCursors = true;
    const auto everyone = ended(m_client->feed.drain(0));
    QCOMPARE(everyone.error().code, FailureCode::WindowForgot);
    QCOMPARE(everyone.error().place, theirs.id.toString());
}

void tst_OutboxSender::circlesEnd()
{
    const Act act = addAct();
    m_window->walksInCircles = true;
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    const auto walked = ended(m_client->feed.drain(0));
    QCOMPARE(walked.error().code, FailureCode::ReplyMalformed);
    QVERIFY(m_window->server.count("GET", "/v1/events") <= 3);
}

void tst_OutboxSender::unknownStatusesMoveNothing()
{
    const Act act = addAct();
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    sync();
    const Registration before = record(act).registration;
    m_window->addEvent(act.id, Gate::None, Phase::None, u"held-by-a-future-office"_s);
    QVERIFY(ended(m_client->feed.drain(0)));
    const Registration after = record(act).registration;
    QCOMPARE(after.code, u"held-by-a-future-office"_s);
    QCOMPARE(after.phase, before.phase);
    QCOMPARE(after.gate, before.gate);
    QCOMPARE(after.isFinal, before.isFinal);
    QCOMPARE(m_scene->workspace->outbox().events(act.id).result()->size(), 3);
}

void tst_OutboxSender::eventsInAnyOrderEndTheSame()
{
    const Act act = addAct();
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    std::reverse(m_window->events.begin(), m_window->events.end());
    m_window->events += m_window->events;
    sync();
    verifyRegistered(act);
    QVERIFY(ended(m_client->feed.drain(0)));
    QCOMPARE(m_scene->workspace->outbox().events(act.id).result()->size(), 2);
    QCOMPARE(record(act).registration.code, u"registered"_s);
}

void tst_OutboxSender::anIdleSyncWritesNothing()
{
    const Act act = addAct();
    QVERIFY(ended(m_client->sender.sendNow(act.id)));
    sync();
    const auto entries = m_scene->workspace->journal().entries().result()->size();
    const auto attempts = m_scene->workspace->outbox().attempts(act.id).result()->size();
    sync();
    QCOMPARE(m_scene->workspace->journal().entries().result()->size(), entries);
    QCOMPARE(m_scene->workspace->outbox().attempts(act.id).result()->size(), attempts);
}

void tst_OutboxSender::followsByItself()
{
    const Act act = addAct();
    QVERIFY(m_scene->workspace->outbox().queue(act.id).result());
    QSignalSpy changed(&m_client->sender, &OutboxSender::actChanged);
    const auto following = m_client->sender.follow();
    QTRY_VERIFY(record(act).hasReceipt);
    QVERIFY(!changed.isEmpty());
    QVERIFY(!following.isFinished());
    m_window->server.setDeaf(true);
    QSignalSpy paused(&m_client->sender, &OutboxSender::paused);
    QTRY_VERIFY(!paused.isEmpty());
    m_client->sender.stop();
    QVERIFY(ended(following));
    verifyRegistered(act);
}

void tst_OutboxSender::anAccountSendsItsOwnActsOnly()
{
    const Act act = addAct();
    QVERIFY(m_scene->workspace->outbox().queue(act.id).result());
    OutboxSender other(m_scene->workspace->outbox(), m_client->client, m_client->collector,
                       m_client->feed, m_clock, PrincipalId::create(), 1);
    const auto report = ended(other.sync(soon));
    QVERIFY(report);
    QCOMPARE(report->delivered, 0);
    QCOMPARE(m_window->lodged(act.id), 0);
    QCOMPARE(record(act).state, ActState::Queued);
}

QTEST_GUILESS_MAIN(tst_OutboxSender)
#include "tst_OutboxSender.moc"
