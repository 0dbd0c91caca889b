#include "WindowFixture.h"

#include "tests/support/FaultProxy.h"

#include <QTcpSocket>

using namespace okno;
using namespace okno::test;
using namespace Qt::Literals::StringLiterals;

// The front door: routes as the contract names them, errors, limits, uploads, the feed.
class tst_WindowServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routesAreThoseOfTheContract();
    void everyErrorIsAProblem_data();
    void everyErrorIsAProblem();
    void textsComeInTheLanguageAskedFor();
    void webPagesAreTurnedAway_data();
    void webPagesAreTurnedAway();
    void oversizedRequestsAreCut_data();
    void oversizedRequestsAreCut();
    void filesArriveInParts();
    void wrongPartsAreRefused_data();
    void wrongPartsAreRefused();
    void aFileThatIsNotWhatWasAnnouncedStartsAgain();
    void theFeedWaitsForEvents();
    void theFeedGoesOnAfterACursor();
    void cursorsOfAnotherInstanceAreUnknown();
    void oneFolderServesOneWindow();
    void theProxyCountsAndCuts();
};

void tst_WindowServer::routesAreThoseOfTheContract()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/network/api/openapi.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QStringList written;
    QString path;
    const qsizetype first = lines.indexOf(u"paths:"_s);
    QVERIFY(first > 0);
    static const QRegularExpression method(u"\\A    (get|head|post|patch|put|delete):\\z"_s);
    for (qsizetype i = first + 1; lines[i].startsWith(u' '); ++i) {
        if (lines[i].startsWith(u"  /"_s))
            path = lines[i].trimmed().chopped(1);
        else if (const auto match = method.match(lines[i]); match.hasMatch())
            written.append(match.captured(1).toUpper() + u' ' + path);
    }
    WindowFixture fixture;
    fixture.start();
    QStringList served;
    for (const window::Route &route : fixture.server->routes())
        served.append(QString::fromLatin1(route.name()));
    written.sort();
    served.sort();
    QVERIFY(written.size() > 20);
    QCOMPARE(served, written);
}

void tst_WindowServer::everyErrorIsAProblem_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << QByteArray() << 404 << u"not-found"_s;
    QTest::newRow("nowhere") << QByteArray("GET") << u"/v2/submissions"_s << QByteArray() << 404
                             << u"not-found"_s;
    QTest::newRow("method") << QByteArray("PUT") << u"/v1/submissions"_s << QByteArray("{}") << 405
                            << u"method-not-allowed"_s;
    QTest::newRow("not signed in")
        << QByteArray("GET") << u"/v1/events"_s << QByteArray() << 401 << u"not-signed-in"_s;
    QTest::newRow("body") << QByteArray("POST") << u"/v1/sessions"_s << QByteArray("{") << 400
                          << u"bad-request"_s;
    QTest::newRow("unknown fault")
        << QByteArray("POST") << u"/admin/faults"_s << QByteArray(R"({"name":"earthquake"})") << 422
        << u"bad-request"_s;
    QTest::newRow("clock backwards")
        << QByteArray("POST") << u"/admin/clock"_s << QByteArray(R"({"advanceMs":-1})") << 422
        << u"bad-request"_s;
    QTest::newRow("no PKCS#10") << QByteArray("POST") << u"/training/certificates"_s
                                << QByteArray("{}") << 415 << u"bad-request"_s;
}

void tst_WindowServer::everyErrorIsAProblem()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, body);
    WindowFixture fixture;
    fixture.start();
    const Reply reply = fixture.call(method, path, body);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QCOMPARE(reply.contentType, QByteArray("application/problem+json"));
    const auto problem = api::Problem::parse(reply.body);
    QVERIFY(problem);
    QCOMPARE(problem->correlationId.toLatin1(), reply.headers.value("x-correlation-id"));
    QVERIFY(!problem->correlationId.isEmpty());
    QCOMPARE(reply.headers.contains("allow"), reply.status == 405);
}

void tst_WindowServer::textsComeInTheLanguageAskedFor()
{
    WindowFixture fixture;
    fixture.start();
    const auto title = [&](const QByteArray &language) {
        return fixture.call("GET", u"/v1/events"_s, {}, {{"Accept-Language", language}})
            .json()
            .value("title"_L1)
            .toString();
    };
    QVERIFY(!title("en").isEmpty());
    QVERIFY(title("en") != u"not-signed-in"_s);
    QVERIFY(title("ru") != title("en"));
    QCOMPARE(title("de, en;q=0.2, ru-RU;q=0.8"), title("ru"));
}

void tst_WindowServer::webPagesAreTurnedAway_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("origin") << QByteArray("Origin") << QByteArray("http://evil.example");
    QTest::newRow("rebound name") << QByteArray("Host") << QByteArray("evil.example");
}

void tst_WindowServer::webPagesAreTurnedAway()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    WindowFixture fixture;
    fixture.start();
    const Reply reply = fixture.call("GET", u"/admin/ledger"_s, {}, {{header, value}});
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"forbidden"_s);
}

void tst_WindowServer::oversizedRequestsAreCut_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("head") << "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + QByteArray(80 * 1024, 'a')
                          << QByteArray("HTTP/1.1 431");
    QTest::newRow("body") << "POST /v1/sessions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
                             "99999999\r\n\r\n" +
                                 QByteArray(9 * 1024 * 1024, 'a')
                          << QByteArray("HTTP/1.1 413");
}

void tst_WindowServer::oversizedRequestsAreCut()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    WindowFixture fixture;
    fixture.start();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.server->port());
    socket.write(request);
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT((answer += socket.readAll()).startsWith(status), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 20000);
}

void tst_WindowServer::filesArriveInParts()
{
    WindowFixture fixture;
    fixture.open();
    const QByteArray bytes(100000, 'x');
    const QString digest = QString::fromLatin1(sha256(bytes).toHex());
    QCOMPARE(fixture.call("GET", u"/v1/files/"_s + digest).status, 404);
    const QString location = fixture.createUpload(bytes);
    QVERIFY(location.startsWith(u"/v1/uploads/"_s));
    QCOMPARE(fixture.patch(location, bytes.left(60000)).status, 204);
    const Reply head = fixture.call("HEAD", location, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.value("upload-offset"), QByteArray("60000"));
    QCOMPARE(head.headers.value("upload-length"), QByteArray("100000"));
    QCOMPARE(fixture.patch(location, bytes.mid(60000), 60000).status, 204);
    const auto state = api::FileState::parse(fixture.call("GET", u"/v1/files/"_s + digest).json());
    QVERIFY(state);
    QCOMPARE(state->state, u"clean"_s);
    fixture.stop();
    fixture.start();
    QCOMPARE(fixture.call("GET", u"/v1/files/"_s + digest).status, 200);
}

void tst_WindowServer::wrongPartsAreRefused_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("checksumOf");
    QTest::addColumn<int>("status");
    QTest::newRow("checksum") << QByteArray("abc") << qint64(0) << QByteArray("abd") << 460;
    QTest::newRow("offset ahead") << QByteArray("abc") << qint64(1) << QByteArray() << 409;
    QTest::newRow("more than announced")
        << QByteArray("abcdefghijklm") << qint64(0) << QByteArray() << 413;
}

void tst_WindowServer::wrongPartsAreRefused()
{
    QFETCH(const QByteArray, part);
    QFETCH(const qint64, offset);
    QFETCH(const QByteArray, checksumOf);
    WindowFixture fixture;
    fixture.open();
    const QString location = fixture.createUpload("abcdefghij");
    QTEST(fixture.patch(location, part, offset, checksumOf).status, "status");
    const Reply head = fixture.call("HEAD", location, {}, {{"Tus-Resumable", "1.0.0"}});
    QCOMPARE(head.headers.value("upload-offset"), QByteArray("0"));
}

void tst_WindowServer::aFileThatIsNotWhatWasAnnouncedStartsAgain()
{
    WindowFixture fixture;
    fixture.open();
    const QString location = fixture.createUpload("abc");
    const Reply reply = fixture.patch(location, "xyz");
    QCOMPARE(reply.status, 460);
    QCOMPARE(reply.code(), u"digest-mismatch"_s);
    QCOMPARE(fixture.patch(location, "abc").status, 204);
}

void tst_WindowServer::theFeedWaitsForEvents()
{
    WindowFixture fixture;
    fixture.open();
    const QByteArray document = WindowFixture::declaration();
    fixture.upload(document);
    QNetworkReply *waiting = fixture.begin("GET", u"/v1/events?wait=60"_s);
    const Manifest manifest = fixture.manifest(document);
    QCOMPARE(fixture.submit(manifest.act, fixture.request(manifest, document)).status, 202);
    const auto page = api::EventPage::parse(WindowFixture::finished(waiting).body);
    QVERIFY(page);
    QCOMPARE(page->events.size(), 1);
    QCOMPARE(page->events.first().registration.code, u"received"_s);
    const Reply empty = fixture.call("GET", u"/v1/events?wait=1&after="_s + page->next);
    const auto none = api::EventPage::parse(empty.body);
    QVERIFY(none && none->events.isEmpty());
    QCOMPARE(none->next, page->next);
}

void tst_WindowServer::theFeedGoesOnAfterACursor()
{
    WindowFixture fixture;
    fixture.open();
    const QByteArray document = WindowFixture::declaration();
    fixture.upload(document);
    const Manifest manifest = fixture.manifest(document);
    QCOMPARE(fixture.submit(manifest.act, fixture.request(manifest, document)).status, 202);
    fixture.advance(5000);
    QString cursor;
    QList<quint64> seen;
    for (;;) {
        QString path = u"/v1/events?limit=2"_s;
        if (!cursor.isEmpty())
            path += u"&after="_s + cursor;
        const auto page = api::EventPage::parse(fixture.call("GET", path).body);
        QVERIFY(page);
        if (page->events.isEmpty())
            break;
        QVERIFY(page->events.size() <= 2);
        for (const api::Event &event : page->events)
            seen.append(event.seq);
        cursor = page->next;
    }
    QCOMPARE(seen.size(), 5);
    const QByteArray ack = QJsonDocument(QJsonObject{{"cursor"_L1, cursor}}).toJson();
    QCOMPARE(fixture.call("POST", u"/v1/events/ack"_s, ack).status, 204);
    QCOMPARE(fixture.events().size(), 5); // acknowledging removes nothing
}

void tst_WindowServer::cursorsOfAnotherInstanceAreUnknown()
{
    WindowFixture fixture;
    fixture.open();
    const auto page = api::EventPage::parse(fixture.call("GET", u"/v1/events"_s).body);
    QVERIFY(page);
    fixture.arm({{"name"_L1, "server-restored"_L1}});
    const Reply reply = fixture.call("GET", u"/v1/events?after="_s + page->next);
    QCOMPARE(reply.status, 410);
    QCOMPARE(reply.code(), u"cursor-unknown"_s);
    QCOMPARE(fixture.call("GET", u"/v1/events?after=garbage"_s).status, 410);
    QCOMPARE(fixture.call("GET", u"/v1/events?limit=0"_s).status, 400);
    QCOMPARE(fixture.call("GET", u"/v1/events?wait=9999"_s).status, 400);
}

void tst_WindowServer::oneFolderServesOneWindow()
{
    WindowFixture fixture;
    fixture.start();
    window::WindowOptions options;
    options.dataFolder = fixture.folder.filePath(u"window"_s);
    const auto second = window::WindowServer::start(options, fixture.verifier);
    QVERIFY(!second);
    QCOMPARE(second.error().code, FailureCode::WorkspaceBusy);
}

void tst_WindowServer::theProxyCountsAndCuts()
{
    WindowFixture fixture;
    fixture.start();
    FaultProxy proxy(fixture.server->port());
    QVERIFY(proxy.listen());
    const QUrl url(u"http://127.0.0.1:%1/v1/sessions/nonce"_s.arg(proxy.port()));
    const auto post = [&] {
        QNetworkRequest request(url);
        return WindowFixture::finished(fixture.network.post(request, QByteArray()));
    };
    QCOMPARE(post().status, 201);
    QCOMPARE(proxy.bodiesSeen("POST", "/v1/sessions/nonce"), 1);
    proxy.arm({WireFault::Kind::ResetReply, 20, "POST", "/v1/sessions/nonce", 10});
    QVERIFY(post().error != QNetworkReply::NoError);
    QVERIFY(proxy.faultsPlayed() >= 1);
    proxy.disarm();
    QCOMPARE(post().status, 201);
    proxy.setDown(true);
    proxy.dropConnections();
    QCOMPARE(post().error, QNetworkReply::ConnectionRefusedError);
    proxy.setDown(false);
    QCOMPARE(post().status, 201);
}

QTEST_GUILESS_MAIN(tst_WindowServer)
#include "tst_WindowServer.moc"
