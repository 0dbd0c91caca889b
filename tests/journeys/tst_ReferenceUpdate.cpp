#include "models/classifiers/PackDelta.h"
#include "tests/journeys/Journey.h"
#include "tests/support/ScriptedServer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using okno::test::ScriptedServer;

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray head = "code,name,contriesspecificlimits,destinationtype\n";

} // namespace

// Reference data of the window: whole the first time, then what has changed, over real HTTP; and a
// window that sends what it should not.
class tst_ReferenceUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWholeThenChangesThenNothing();
    void goesOnWhereOneFails();
    void refusesHostileAnswers_data();
    void refusesHostileAnswers();
    void takesSignedRules();

private:
    static bool publish(const Journey &journey, const QByteArray &rows);
    static QJsonObject changed(const Journey::Run &run, const QString &name);
    static QString state(const Journey &journey, const char *code);
    static Journey::Run update(const Journey &journey);
};

bool tst_ReferenceUpdate::publish(const Journey &journey, const QByteArray &rows)
{
    return QDir().mkpath(journey.path(q("published"))) &&
           journey.write(q("published/termsofdeliveryclassifier.csv"), head + rows);
}

QJsonObject tst_ReferenceUpdate::changed(const Journey::Run &run, const QString &name)
{
    for (const QJsonValue one : run.json[u"updated"].toArray()) {
        if (one[u"name"] == name)
            return one.toObject();
    }
    return {};
}

QString tst_ReferenceUpdate::state(const Journey &journey, const char *code)
{
    return journey.ctl({q("classifiers"), q("show"), q("eec-delivery-terms"), q(code)})
        .json[u"state"]
        .toString();
}

// While the test's own server answers, its event loop has to turn.
Journey::Run tst_ReferenceUpdate::update(const Journey &journey)
{
    const auto process = journey.start({q("classifiers"), q("update")});
    if (!QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60'000))
        return {};
    return Journey::finished(*process);
}

void tst_ReferenceUpdate::takesWholeThenChangesThenNothing()
{
    Journey journey;
    const QString terms = q("eec-delivery-terms");
    QVERIFY(publish(journey, "QQ1,first,,\nQQ2,second,,\nQQ3,third,,\n"));
    QVERIFY(QFile::copy(
        QStringLiteral(OKNO_SOURCE_DIR "/models/classifiers/samples/measures-training.json"),
        journey.path(q("published/measures-training.json"))));
    const QStringList options{q("--classifiers"), journey.path(q("published"))};
    QVERIFY(journey.startWindow(options));
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    Journey::Run run = journey.ctl({q("classifiers"), q("update")});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(changed(run, terms)[u"changed"].toInt(), 3);
    QCOMPARE(changed(run, terms)[u"isWhole"].toBool(), true);
    QCOMPARE(state(journey, "QQ2"), q("valid"));
    const QString document = journey.importSample();
    run = journey.ctl({q("check"), document});
    QVERIFY2(run.out.contains("measure.missing"), run.out.constData());

    run = journey.ctl({q("classifiers"), q("update")}); // nothing has changed
    QCOMPARE(run.exit, 0);
    QCOMPARE(changed(run, terms)[u"changed"].toInt(), 0);

    // One goes, one changes, one comes.
    journey.killWindow();
    QVERIFY(publish(journey, "QQ1,first,,\nQQ3,another third,,\nQQ4,fourth,,\n"));
    QVERIFY(journey.startWindow(options));
    run = journey.ctl({q("classifiers"), q("update"), terms});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(changed(run, terms)[u"changed"].toInt(), 3);
    QCOMPARE(changed(run, terms)[u"isWhole"].toBool(), false);
    QCOMPARE(state(journey, "QQ2"), q("unknown"));
    QCOMPARE(state(journey, "QQ4"), q("valid"));
    run = journey.ctl({q("classifiers"), q("show"), terms, q("QQ3")});
    QVERIFY2(run.out.contains("another third"), run.out.constData());

    QCOMPARE(journey.ctl({q("classifiers"), q("update"), q("no-such-list")}).code(),
             q("not-found"));
    journey.killWindow();
    QVERIFY(journey.ctl({q("classifiers"), q("update")}).exit != 0);
    QCOMPARE(state(journey, "QQ4"), q("valid"));
}

static QByteArray listOf(std::initializer_list<const char *> ids)
{
    QByteArrayList items;
    for (const char *id : ids)
        items.append(QByteArray("{\"id\":\"") + id + "\"}");
    return "{\"classifiers\":[" + items.join(',') + "]}";
}

// What a right window says, for others to spoil.
static QByteArray rightAnswer()
{
    okno::ClassifierPack pack{q("eec-delivery-terms"), q("2018"), QDate(2018, 1, 1), {}, {}};
    pack.entries = {{q("QQ1"), {}, {{q("ru"), q("first")}}, {}, {}, {}, {}},
                    {q("QQ2"), {}, {{q("ru"), q("second")}}, {}, {}, {}, {}}};
    return okno::PackDelta::between(nullptr, pack).toBytes();
}

void tst_ReferenceUpdate::goesOnWhereOneFails()
{
    const QByteArray terms = rightAnswer();
    Journey journey;
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        if (request.target == "/v1/classifiers")
            return ScriptedServer::json(listOf({"broken", "eec-delivery-terms"}));
        if (request.target.startsWith("/v1/classifiers/broken"))
            return ScriptedServer::json("{\"id\":\"broken\"}");
        return ScriptedServer::json(terms);
    });
    journey.setWindowAddress(QString::fromLatin1(server.origin()));
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const Journey::Run run = update(journey);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.code(), q("update-refused"));
    QCOMPARE(changed(run, q("eec-delivery-terms"))[u"changed"].toInt(), 2);
    QCOMPARE(state(journey, "QQ2"), q("valid"));
}

void tst_ReferenceUpdate::refusesHostileAnswers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                        const char *code) { QTest::newRow(name) << before << after << q(code); };
    row("another digest", "\"digest\":\"", "\"digest\":\"" + QByteArray(64, '0') + "\",\"x\":\"",
        "update-refused");
    row("other rows", "second", "smuggled", "update-refused");
    row("another list", "eec-delivery-terms", "eec-currencies", "update-refused");
    row("too large", "\"rows\":[", "\"rows\":[" + QByteArray(33 << 20, ' '), "reply-too-large");
    row("cut off", "\"rows\":[", "\"rows\":", "reply-malformed");
    row("deep", "\"rows\":[",
        "\"deep\":" + QByteArray(1000, '[') + QByteArray(1000, ']') + ",\"rows\":[",
        "reply-malformed");
    row("a delta of nothing known", "\"rows\":[",
        "\"since\":\"" + QByteArray(64, 'a') + "\",\"rows\":[", "update-refused");
}

// The good state before stays.
void tst_ReferenceUpdate::refusesHostileAnswers()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, code);
    const QByteArray terms = rightAnswer();
    QByteArray spoilt = terms;
    QVERIFY2(spoilt.contains(before), spoilt.constData());
    spoilt.replace(before, after);
    Journey journey;
    QByteArray answer = terms;
    ScriptedServer server([&](const ScriptedServer::Request &request) {
        return request.target == "/v1/classifiers"
                   ? ScriptedServer::json(listOf({"eec-delivery-terms"}))
                   : ScriptedServer::json(answer);
    });
    journey.setWindowAddress(QString::fromLatin1(server.origin()));
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QCOMPARE(update(journey).exit, 0);
    answer = spoilt;
    const Journey::Run run = update(journey);
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.code(), code);
    QCOMPARE(state(journey, "QQ2"), q("valid"));
    const Journey::Run shown =
        journey.ctl({q("classifiers"), q("show"), q("eec-delivery-terms"), q("QQ2")});
    QVERIFY2(shown.out.contains("second"), shown.out.constData());
}

void tst_ReferenceUpdate::takesSignedRules()
{
    Journey journey;
    QVERIFY(QDir().mkpath(journey.path(q("rules"))));
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QVERIFY(journey.write(q("set.json"),
                          "{\"kind\":\"goods-declaration\",\"version\":\"2099.1\","
                          "\"from\":\"2020-01-01\",\"off\":[\"dt.required.direction\"]}"));
    const auto openssl = [&](const QString &arguments) {
        return journey.program(q("openssl"), arguments.split(u'|')).exit;
    };
    const QString key = journey.path(q("p.key"));
    const QString certificate = journey.path(q("p.pem"));
    QCOMPARE(openssl(q("req|-x509|-newkey|rsa:2048|-nodes|-subj|/CN=publisher|-addext|"
                       "keyUsage=critical,digitalSignature|-keyout|%1|-out|%2")
                         .arg(key, certificate)),
             0);
    QCOMPARE(openssl(q("cms|-sign|-binary|-nodetach|-cades|-md|sha256|-signer|%1|-inkey|%2|-in|%3|"
                       "-out|%4|-outform|DER")
                         .arg(certificate, key, journey.path(q("set.json")),
                              journey.path(q("rules/set.p7m")))),
             0);
    QVERIFY(journey.startWindow({q("--rules"), journey.path(q("rules"))}));
    // A window passes on; who is believed, the user says.
    QCOMPARE(journey.ctl({q("rules"), q("update")}).code(), q("rules-untrusted"));
    QCOMPARE(journey.ctl({q("rules"), q("trust"), certificate}).exit, 0);
    for (const int expected : {1, 0}) {
        const Journey::Run run = journey.ctl({q("rules"), q("update")});
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
        QCOMPARE(changed(run, q("set.p7m"))[u"changed"].toInt(), expected);
    }
    const QString document = journey.importSample();
    QCOMPARE(journey.ctl({q("check"), document}).json[u"checked"][0][u"rules"].toString(),
             q("2099.1"));
}

QTEST_GUILESS_MAIN(tst_ReferenceUpdate)
#include "tst_ReferenceUpdate.moc"
