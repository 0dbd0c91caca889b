#include "tests/journeys/Journey.h"

#include <QDir>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// What goes wrong ends in a sentence with a code, never in a crash or a hang, and nothing is lost.
class tst_BadInput : public QObject
{
    Q_OBJECT

    static void verifyRefused(const Journey::Run &run, int exit, const QString &code)
    {
        QVERIFY2(run.exit == exit, run.out + run.err);
        QCOMPARE(run.code(), code);
        QVERIFY(run.json[u"error"][u"message"].toString().size() > 20);
    }

private Q_SLOTS:
    // Whoever does not know what to type asks for help, and reads it.
    void helpIsReadable()
    {
        const Journey journey;
        const Journey::Run run = journey.ctl({q("help")});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.json[u"help"].toString().contains(q("import FILE…")));
    }

    void files_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << q("xml-malformed");
        QTest::newRow("text") << QByteArray("hello") << q("xml-malformed");
        QTest::newRow("cut")
            << QByteArray(
                   "<ESADout_CU "
                   "xmlns=\"urn:customs.ru:Information:CustomsDocuments:ESADout_CU:5.23.0\"><a>")
            << q("xml-malformed");
        QTest::newRow("foreign root") << QByteArray("<html/>") << q("format-unknown");
        QTest::newRow("external entity")
            << QByteArray("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
            << q("xml-forbidden");
        QTest::newRow("binary") << QByteArray(100'000, '\0') << q("xml-malformed");
        QTest::newRow("deep") << "<?xml version=\"1.0\"?>" + QByteArray("<a>").repeated(200'000)
                              << q("format-unknown");
    }
    void files()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        Journey journey;
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        QVERIFY(journey.write(q("bad.xml"), bytes));
        const Journey::Run run = journey.ctl({q("import"), journey.path(q("bad.xml"))});
        QCOMPARE(run.exit, 1);
        if (code == q("format-unknown"))
            QVERIFY(run.code() == code || run.code() == q("xml-forbidden"));
        else
            QCOMPARE(run.code(), code);
        QCOMPARE(journey.ctl({q("list")}).json[u"documents"].toArray().size(), 0);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{q("fly")};
        QTest::newRow("missing argument") << QStringList{q("set"), q("x")};
        QTest::newRow("no such option") << QStringList{q("list"), q("--colour"), q("red")};
        QTest::newRow("no such store")
            << QStringList{q("workspace"), q("init"), q("--key-store"), q("pocket")};
        QTest::newRow("no such verb") << QStringList{q("workspace"), q("burn")};
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        Journey journey;
        verifyRefused(journey.ctl(arguments), 2, q("usage-wrong"));
    }

    void keysAndPasswords()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        verifyRefused(journey.ctl({q("list")}), 1, q("workspace-missing"));
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        verifyRefused(journey.ctl({q("workspace"), q("init"), q("--key-store"),
                                   q("passphrase-file"), journey.path(q("passphrase"))}),
                      1, q("workspace-exists"));
        const QString id = journey.importSample();
        QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));

        const QString key = q("file:") + journey.path(q("key.p12"));
        QVERIFY(journey.write(q("wrong"), "not this one\n"));
        verifyRefused(journey.ctl({q("sign"), id, q("--key"), key, q("--pin-file"),
                                   journey.path(q("wrong"))}),
                      1, q("key-password-wrong"));
        verifyRefused(journey.ctl({q("sign"), id, q("--key"), key, q("--pin-file"),
                                   journey.path(q("absent"))}),
                      1, q("file-unreadable"));
        verifyRefused(journey.ctl({q("sign"), id, q("--key"), q("file:/nowhere.p12"),
                                   q("--pin-file"), journey.path(q("pin"))}),
                      1, q("key-not-found"));
        QVERIFY(
            journey.write(q("broken.p12"), Journey::read(journey.path(q("key.p12"))).first(200)));
        verifyRefused(
            journey.ctl({q("sign"), id, q("--key"), q("file:") + journey.path(q("broken.p12")),
                         q("--pin-file"), journey.path(q("pin"))}),
            1, q("key-file-unreadable"));

        verifyRefused(journey.ctl({q("list"), q("--passphrase-file"), journey.path(q("wrong"))}), 1,
                      q("passphrase-wrong"));
        QVERIFY(QFile::setPermissions(journey.path(q("passphrase")),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        verifyRefused(journey.ctl({q("list")}), 1, q("passphrase-file-exposed"));
        QVERIFY(QFile::setPermissions(journey.path(q("passphrase")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        // The recovery phrase gives the workspace a new passphrase file; a mistyped one does not.
        QVERIFY(journey.write(q("new-passphrase"), "another passphrase\n"));
        // One letter is always noticed, two at random in 31 of 32.
        QByteArray mistyped = Journey::read(journey.path(q("recovery")));
        mistyped[0] = mistyped.at(0) == 'Z' ? 'Y' : 'Z';
        QVERIFY(journey.write(q("mistyped"), mistyped));
        const QStringList recover{q("workspace"),
                                  q("recover"),
                                  q("--key-store"),
                                  q("passphrase-file"),
                                  journey.path(q("new-passphrase")),
                                  q("--recovery-file")};
        verifyRefused(journey.ctl(recover + QStringList{journey.path(q("mistyped"))}), 1,
                      q("value-invalid"));
        QVERIFY(QFile::remove(journey.path(q("passphrase"))));
        verifyRefused(journey.ctl({q("list")}), 1, q("file-unreadable"));
        const Journey::Run recovered =
            journey.ctl(recover + QStringList{journey.path(q("recovery"))});
        QVERIFY2(recovered.exit == 0, recovered.err.constData());
        // A group takes no text, and a value remembers where it came from.
        verifyRefused(journey.ctl({q("set"), id, q("shipment"), q("x")}), 1, q("value-invalid"));
        verifyRefused(journey.ctl({q("set"), id, q("shipment"), QString()}), 1, q("value-invalid"));
        QCOMPARE(
            journey.ctl({q("show"), id, q("--field"), q("direction")}).json[u"origin"].toString(),
            q("imported"));
        QCOMPARE(journey.ctl({q("set"), id, q("direction"), q("ИМ")}).exit, 0);
        QCOMPARE(
            journey.ctl({q("show"), id, q("--field"), q("direction")}).json[u"origin"].toString(),
            q("typed"));
        // After all that everything is there.
        QCOMPARE(journey.ctl({q("list")}).json[u"documents"].toArray().size(), 1);
        QCOMPARE(journey.ctl({q("check"), id}).exit, 0);
        verifyRefused(journey.ctl({q("show"), id, q("--field"), q("shipment/goods[7]")}), 1,
                      q("field-unknown"));
        verifyRefused(journey.ctl({q("set"), id, q("no/such/field"), q("1")}), 1,
                      q("field-unknown"));
        verifyRefused(journey.ctl({q("show"), q("00000000-0000-4000-8000-000000000000")}), 1,
                      q("not-found"));
        verifyRefused(journey.ctl({q("send"), id}), 1, q("state-forbids"));
    }

    // The key of another organisation never signs for this one.
    void foreignAuthority()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample();
        QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));
        const QString other =
            journey
                .ctl({q("principals"), q("add"), q("--name"), q("ООО \"ДРУГОЕ\""), q("--country"),
                      q("RU"), q("--tax-number"), q("7707083893")})
                .json[u"id"]
                .toString();
        QVERIFY(!other.isEmpty());
        verifyRefused(
            journey.ctl(QStringList{q("login"), q("--principal"), other} + journey.keyArguments()),
            6, q("authority-refused"));
        const Journey::Run copy =
            journey.ctl({q("import"), journey.sample(q("sample.xml")), q("--principal"), other});
        verifyRefused(journey.ctl(QStringList{q("sign"), copy.json[u"id"].toString()} +
                                  journey.keyArguments()),
                      6, q("authority-refused"));
        QCOMPARE(journey.ctl(QStringList{q("sign"), id} + journey.keyArguments()).exit, 0);
        verifyRefused(journey.ctl({q("send"), id, q("--principal"), q("7701000001")}), 6,
                      q("not-signed-in"));
    }

    // Whatever answers at the window's address: a sentence, the act stays.
    void garbageAtTheWindow()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample();
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        QCOMPARE(journey.ctl(QStringList{q("sign"), id} + journey.keyArguments()).exit, 0);
        const QString address = journey.windowAddress();
        for (const QByteArray &answer :
             {QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
                         "9\r\n\r\n<p>hi</p>"),
              QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: "
                         "0\r\n\r\n"),
              QByteArray("SSH-2.0-OpenSSH\r\n"),
              QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")}) {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            connect(&server, &QTcpServer::newConnection, &server, [&server, answer] {
                QTcpSocket *socket = server.nextPendingConnection();
                connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                    socket->readAll();
                    socket->write(answer);
                    socket->disconnectFromHost();
                });
            });
            journey.setWindowAddress(q("http://127.0.0.1:%1").arg(server.serverPort()));
            const auto process = journey.start({q("send"), id});
            QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning, 60'000);
            const Journey::Run run = Journey::finished(*process);
            QVERIFY2(run.exit == 1 || run.exit == 5, run.out + run.err);
            QVERIFY(run.json[u"error"][u"message"].toString().size() > 20);
        }
        journey.setWindowAddress(address);
        const Journey::Run run = journey.ctl({q("sync")});
        QVERIFY2(run.exit == 0, run.out + run.err);
        QCOMPARE(journey.lodged(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_BadInput.moc"
