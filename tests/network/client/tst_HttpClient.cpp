#include "network/client/Classification.h"
#include "network/client/Coroutine.h"
#include "network/client/HttpClient.h"
#include "network/client/OneShotBody.h"
#include "tests/support/ScriptedServer.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace okno;
using okno::test::ScriptedServer;
using Then = ScriptedServer::Answer::Then;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr HttpLimits shortLimits{300, 1'500};

std::shared_ptr<const SecretBytes> token()
{
    return std::make_shared<const SecretBytes>(QByteArrayView("CANARY-TOKEN"));
}

HttpCall act(const QByteArray &body = R"({"act":"one"})")
{
    HttpCall call;
    call.verb = "POST";
    call.path = u"/v1/submissions"_s;
    call.effect = HttpCall::Effect::Act;
    call.body = body;
    call.headers = {{"Idempotency-Key", "CANARY-KEY"}};
    call.expectedStatus = {200, 202};
    return call;
}

HttpCall query()
{
    HttpCall call;
    call.path = u"/v1/things"_s;
    return call;
}

template <class T>
bool hasEnded(const QFuture<Result<T>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 10'000);
}

QByteArray gzipOfZeros(qsizetype size)
{
    // zlib's stream without its header and check is raw deflate, the payload of gzip (RFC 1952).
    const QByteArray deflated = qCompress(QByteArray(size, '\0'), 9).mid(4 + 2).chopped(4);
    QByteArray gzip = QByteArray::fromHex("1f8b08000000000000ff") + deflated;
    quint32 crc = 0xffffffffU;
    for (qsizetype i = 0; i < size; ++i) {
        crc ^= 0U;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0U ? 0xedb88320U : 0U);
    }
    crc = ~crc;
    for (const quint32 word : {crc, static_cast<quint32>(size)}) {
        for (int shift = 0; shift < 32; shift += 8)
            gzip.append(static_cast<char>((word >> shift) & 0xffU));
    }
    return gzip;
}

} // namespace

class tst_HttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void qtItselfSendsABodyTwice();
    void anActLeavesOnce_data();
    void anActLeavesOnce();
    void nothingLeftMeansNoConnection();
    void judgesAnswers_data();
    void judgesAnswers();
    void knowsFinalRefusals_data();
    void knowsFinalRefusals();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void tokenStaysAtItsOrigin();
    void anActNeedsASession();
    void stopsABomb_data();
    void stopsABomb();
    void limitsTime_data();
    void limitsTime();
    void sendsAgreedHeaders();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void endsWithCancelledWhenTheClientDies();
    void stopsItsCalls();
    void runsOnItsOwnThread();
};

// The trap itself (reliability.md, trap 1): when this fails, Qt has changed and OneShotBody may go.
void tst_HttpClient::qtItselfSendsABodyTwice()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::Answer{{}, Then::Close}; });
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(QString::fromLatin1(server.origin() + "/x")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "text/plain"_L1);
    std::unique_ptr<QNetworkReply> reply(manager.post(request, "body"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.count("POST", "/x"), 2);
}

void tst_HttpClient::anActLeavesOnce_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("then");
    QTest::addColumn<bool>("warm");
    for (const bool warm : {false, true}) {
        const char *kind = warm ? "warm" : "fresh";
        const auto row = [&](const char *name, const QByteArray &bytes, Then then) {
            QTest::addRow("%s, %s", name, kind) << bytes << static_cast<int>(then) << warm;
        };
        row("closed without an answer", {}, Then::Close);
        row("reset without an answer", {}, Then::Reset);
        row("reset in the head", "HTTP/1.1 20", Then::Reset);
        row("closed in the body",
            "HTTP/1.1 202 X\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{",
            Then::Close);
        row("stalled", {}, Then::Stall);
        row("no HTTP", "garbage\r\n\r\ngarbage", Then::Close);
        row("500 without a word", "HTTP/1.1 500 X\r\nContent-Length: 0\r\n\r\n", Then::KeepOpen);
    }
}

void tst_HttpClient::anActLeavesOnce()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, then);
    QFETCH(bool, warm);
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        if (request.method == "GET")
            return ScriptedServer::json("{}");
        return ScriptedServer::Answer{answer, static_cast<Then>(then)};
    });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s, shortLimits);
    client.setSession(token());
    if (warm) {
        const auto first = client.send(query());
        QVERIFY(hasEnded(first));
        QVERIFY(first.result());
    }
    const auto future = client.send(act());
    QVERIFY(hasEnded(future));
    const auto result = future.result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, FailureCode::OutcomeUnknown);
    QCOMPARE(server.count("POST", "/v1/submissions"), 1);
}

void tst_HttpClient::nothingLeftMeansNoConnection()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::json("{}"); });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s, shortLimits);
    client.setSession(token());
    server.setDeaf(true);
    const auto lost = client.send(act());
    QVERIFY(hasEnded(lost));
    QCOMPARE(lost.result().error().code, FailureCode::NoConnection);
    server.setDeaf(false);
    const auto found = client.send(act());
    QVERIFY(hasEnded(found));
    QVERIFY(found.result());
    QCOMPARE(server.count("POST", "/v1/submissions"), 1);
}

void tst_HttpClient::judgesAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isAct");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *name, const ScriptedServer::Answer &answer, FailureCode query,
                        FailureCode effect) {
        QTest::addRow("%s, query", name) << answer.bytes << false << query;
        QTest::addRow("%s, act", name) << answer.bytes << true << effect;
    };
    using C = FailureCode;
    row("portal page", ScriptedServer::answer(200, "text/html", "<html>log in</html>"),
        C::NetworkIntercepts, C::OutcomeUnknown);
    row("accepted as a page", ScriptedServer::answer(202, "text/html", R"({"id":"S-1"})"),
        C::NetworkIntercepts, C::OutcomeUnknown);
    row("no content type", ScriptedServer::answer(200, {}, "{}"), C::NetworkIntercepts,
        C::OutcomeUnknown);
    row("other success", ScriptedServer::answer(206, "application/json", "{}"), C::ReplyMalformed,
        C::OutcomeUnknown);
    row("511", ScriptedServer::answer(511, "text/html", "x"), C::NetworkIntercepts,
        C::NetworkIntercepts);
    row("407", ScriptedServer::answer(407, "text/html", "x", "Proxy-Authenticate: Basic\r\n"),
        C::NetworkIntercepts, C::NetworkIntercepts);
    row("413 of a middlebox", ScriptedServer::answer(413, "text/html", "x"), C::NetworkIntercepts,
        C::NetworkIntercepts);
    row("502 of a gateway", ScriptedServer::answer(502, "text/html", "x"), C::WindowBusy,
        C::OutcomeUnknown);
    row("401", ScriptedServer::problem(401, "token-expired"), C::NotSignedIn, C::NotSignedIn);
    row("401 without a word", ScriptedServer::answer(401, "text/html", "x"), C::NetworkIntercepts,
        C::NetworkIntercepts);
    row("401 with a challenge",
        ScriptedServer::problem(401, "token-expired", "WWW-Authenticate: Bearer\r\n"),
        C::NotSignedIn, C::NotSignedIn);
    row("403 authority", ScriptedServer::problem(403, "authority-expired"), C::AuthorityRefused,
        C::AuthorityRefused);
    row("409 in progress", ScriptedServer::problem(409, "act-in-progress", "Retry-After: 1\r\n"),
        C::WindowBusy, C::WindowBusy);
    row("422 key reused", ScriptedServer::problem(422, "idempotency-key-reused"), C::WindowRefused,
        C::WindowRefused);
    row("422 retryable",
        ScriptedServer::answer(
            422, "application/problem+json",
            R"({"type":"x","status":422,"code":"c","title":"t","correlationId":"c","retryable":true})"),
        C::WindowRefused, C::WindowRefused);
    row("429", ScriptedServer::problem(429, "slow-down", "Retry-After: 7\r\n"), C::WindowBusy,
        C::WindowBusy);
    row("503 without a word", ScriptedServer::answer(503, {}, {}, "Retry-After: 7\r\n"),
        C::WindowBusy, C::WindowBusy);
    row("500 problem", ScriptedServer::problem(500, "internal"), C::WindowBusy, C::OutcomeUnknown);
    row("problem that lies about its status",
        ScriptedServer::answer(
            422, "application/problem+json",
            R"({"type":"x","status":500,"code":"c","title":"t","correlationId":"c","retryable":false})"),
        C::NetworkIntercepts, C::NetworkIntercepts);
    row("malformed problem",
        ScriptedServer::answer(422, "application/problem+json", "{\"status\":"),
        C::NetworkIntercepts, C::NetworkIntercepts);
    row("problem of 5 MB",
        ScriptedServer::answer(422, "application/problem+json", QByteArray(5'000'000, ' ')),
        C::ReplyTooLarge, C::OutcomeUnknown);
    row("too large", ScriptedServer::json(QByteArray(300 * 1024, ' ')), C::ReplyTooLarge,
        C::OutcomeUnknown);
}

void tst_HttpClient::judgesAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isAct);
    QFETCH(FailureCode, code);
    ScriptedServer server([&](const auto &) {
        return ScriptedServer::Answer{answer, Then::KeepOpen};
    });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client.setSession(token());
    const auto future = client.send(isAct ? act() : query());
    QVERIFY(hasEnded(future));
    QVERIFY(!future.result());
    QCOMPARE(future.result().error().code, code);
    QCOMPARE(server.requests().size(), 1);
    if (answer.contains("Retry-After: 7"))
        QCOMPARE(future.result().error().detail, u"7"_s);
}

void tst_HttpClient::knowsFinalRefusals_data()
{
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<bool>("isFinal");
    QTest::addColumn<bool>("mayPass");
    using C = FailureCode;
    const auto row = [](const char *name, FailureCode code, const QString &problem, bool retryable,
                        bool isFinal) {
        api::Problem said;
        said.status = 422;
        said.code = problem;
        said.retryable = retryable;
        QTest::addRow("%s", name) << Failure{code, problem, QString::fromUtf8(said.toBytes())}
                                  << isFinal << retryable;
    };
    row("kept", C::WindowRefused, u"format-invalid"_s, false, true);
    row("kept, about authority", C::AuthorityRefused, u"signer-not-authorised"_s, false, true);
    row("about the manifest", C::WindowRefused, u"principal-mismatch"_s, false, true);
    row("about the session", C::WindowRefused, u"principal-mismatch"_s, true, false);
    row("to be mended", C::WindowRefused, u"file-missing"_s, true, false);
    row("not kept", C::AuthorityRefused, u"access-suspended"_s, false, false);
    row("another payload", C::WindowRefused, u"idempotency-key-reused"_s, false, false);
    row("unheard of", C::WindowRefused, u"moon-in-the-wrong-phase"_s, false, false);
    QTest::newRow("without the problem")
        << Failure{C::WindowRefused, u"format-invalid"_s, {}} << false << false;
    QTest::newRow("no refusal") << Failure{C::NoConnection, {}, {}} << false << true;
}

void tst_HttpClient::knowsFinalRefusals()
{
    QFETCH(Failure, failure);
    QTEST(isFinalRefusal(failure), "isFinal");
    QTEST(isRetryable(failure), "mayPass");
}

void tst_HttpClient::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAct");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d, query", status) << status << false;
        QTest::addRow("%d, act", status) << status << true;
    }
}

// Trap 5: by default Qt takes the token and the body to the other host and reports success.
void tst_HttpClient::followsNoRedirect()
{
    QFETCH(int, status);
    QFETCH(bool, isAct);
    ScriptedServer other([](const auto &) { return ScriptedServer::json("{}"); });
    ScriptedServer server([&](const auto &) {
        return ScriptedServer::answer(status, "text/html", {},
                                      "Location: " + other.origin() + "/v1/submissions\r\n");
    });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client.setSession(token());
    const auto future = client.send(isAct ? act() : query());
    QVERIFY(hasEnded(future));
    QCOMPARE(future.result().error().code, FailureCode::NetworkIntercepts);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(other.requests().isEmpty());
}

void tst_HttpClient::tokenStaysAtItsOrigin()
{
    ScriptedServer other([](const auto &) { return ScriptedServer::json("{}"); });
    ScriptedServer server([](const auto &) { return ScriptedServer::json("{}"); });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client.setSession(token());
    for (const QString &address :
         {QString::fromLatin1(other.origin() + "/v1/uploads/1"), u"//evil.example/x"_s,
          QString::fromLatin1(server.origin().replace("://", "://me:pw@") + "/x")}) {
        HttpCall call = query();
        call.path = address;
        const auto future = client.send(call);
        QVERIFY(hasEnded(future));
        QCOMPARE(future.result().error().code, FailureCode::ReplyMalformed);
        QVERIFY(!future.result().error().place.contains(u"pw"));
    }
    QVERIFY(other.requests().isEmpty());
    QVERIFY(server.requests().isEmpty());
}

void tst_HttpClient::anActNeedsASession()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::json("{}"); });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    const auto future = client.send(act());
    QVERIFY(hasEnded(future));
    QCOMPARE(future.result().error().code, FailureCode::NotSignedIn);
    QVERIFY(server.requests().isEmpty());
}

void tst_HttpClient::stopsABomb_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("beyond our bound, before Qt doubts") << qsizetype{900 * 1024};
    QTest::newRow("where Qt doubts") << qsizetype{8 * 1024 * 1024};
}

// Trap 6: the status stays 200 and some bytes arrive.
void tst_HttpClient::stopsABomb()
{
    QFETCH(qsizetype, size);
    const QByteArray bomb = gzipOfZeros(size);
    QVERIFY(bomb.size() < size / 100);
    ScriptedServer server([&](const auto &) {
        return ScriptedServer::answer(200, "application/json", bomb, "Content-Encoding: gzip\r\n");
    });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client.setSession(token());
    const auto future = client.send(query());
    QVERIFY(hasEnded(future));
    QVERIFY(!future.result());
    const FailureCode code = future.result().error().code;
    QVERIFY(code == FailureCode::ReplyTooLarge || code == FailureCode::NoConnection);
}

void tst_HttpClient::limitsTime_data()
{
    QTest::addColumn<bool>("drips");
    QTest::newRow("silence after the head") << false;
    QTest::newRow("a byte now and then") << true;
}

void tst_HttpClient::limitsTime()
{
    QFETCH(bool, drips);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    drip.setInterval(50);
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 X\r\nContent-Type: application/json\r\n"
                      "Content-Length: 100000\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("1"); });
        if (drips)
            drip.start();
    });
    HttpClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), u"en"_s, {300, 900});
    client.setSession(token());
    const auto future = client.send(query());
    QVERIFY(hasEnded(future));
    QCOMPARE(future.result().error().code, FailureCode::Timeout);
}

void tst_HttpClient::sendsAgreedHeaders()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::json("{}", 202); });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"ru"_s);
    client.setSession(token());
    HttpCall call = act(QByteArray(100'000, 'x'));
    call.trace = std::make_shared<CallTrace>(CallTrace{u"submit"_s, u"request-1"_s, 0});
    const auto future = client.send(call);
    QVERIFY(hasEnded(future));
    QVERIFY(future.result());
    QCOMPARE(call.trace->httpStatus, 202);
    const auto &request = server.requests().constFirst();
    QCOMPARE(request.body, call.body);
    QCOMPARE(request.headers.value("content-length"), "100000"_ba);
    QCOMPARE(request.headers.value("authorization"), "Bearer CANARY-TOKEN"_ba);
    QCOMPARE(request.headers.value("idempotency-key"), "CANARY-KEY"_ba);
    QCOMPARE(request.headers.value("accept-language"), "ru"_ba);
    QCOMPARE(request.headers.value("x-request-id"), "request-1"_ba);
    QVERIFY(!request.headers.contains("transfer-encoding"));
    QVERIFY(!request.headers.contains("upgrade")); // no HTTP/2 for acts
}

void tst_HttpClient::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << "17"_ba << 17;
    QTest::newRow("a year") << "31536000"_ba << 3600;
    QTest::newRow("negative") << "-5"_ba << 0;
    QTest::newRow("date") << "Sun, 22 Nov 2026 12:00:30 GMT"_ba << 30;
    QTest::newRow("date in the past") << "Sun, 22 Nov 2020 12:00:30 GMT"_ba << 0;
    QTest::newRow("garbage") << "soon"_ba << -1;
    QTest::newRow("absent") << QByteArray() << -1;
}

void tst_HttpClient::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, seconds);
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QCOMPARE(retryAfterSeconds(header, now).value_or(-1), seconds);
}

void tst_HttpClient::endsWithCancelledWhenTheClientDies()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::Answer{{}, Then::Stall}; });
    auto client = std::make_unique<HttpClient>(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client->setSession(token());
    const auto future = client->send(act());
    QTRY_COMPARE(server.count("POST", "/v1/submissions"), 1);
    client.reset();
    QVERIFY(hasEnded(future));
    QCOMPARE(future.result().error().code, FailureCode::Cancelled);
}

// Whoever waits is told at once, and the next call is not disturbed.
void tst_HttpClient::stopsItsCalls()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::Answer{{}, Then::Stall}; });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client.setSession(token());
    const QList<QFuture<Result<HttpReply>>> futures{client.send(query()), client.send(query())};
    QTRY_COMPARE(server.requests().size(), 2);
    client.stopCalls();
    for (const auto &future : futures) {
        QVERIFY(hasEnded(future));
        QCOMPARE(future.result().error().code, FailureCode::Cancelled);
    }
    server.setScript([](const auto &) { return ScriptedServer::json("{}"); });
    const auto next = client.send(query());
    QVERIFY(hasEnded(next));
    QVERIFY(next.result());
}

void tst_HttpClient::runsOnItsOwnThread()
{
    ScriptedServer server([](const auto &) { return ScriptedServer::json("{}"); });
    HttpClient client(QUrl(QString::fromLatin1(server.origin())), u"en"_s);
    client.setSession(token());
    QFuture<Result<HttpReply>> future;
    std::unique_ptr<QThread> other(QThread::create([&] { future = client.send(query()); }));
    other->start();
    QTRY_VERIFY(other->isFinished());
    QVERIFY(hasEnded(future));
    QVERIFY(future.result());
}

QTEST_GUILESS_MAIN(tst_HttpClient)
#include "tst_HttpClient.moc"
