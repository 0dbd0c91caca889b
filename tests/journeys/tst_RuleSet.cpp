#include "tests/journeys/Journey.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString day(int fromToday)
{
    return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate);
}

QJsonObject sentences(const char *text)
{
    return {{q("findings"), QJsonObject{{q("outside.gross"), q(text)}}},
            {q("cures"), QJsonObject{{q("outside.gross"), q(text)}}}};
}

// A set that adds a rule which our good sample breaks.
QJsonObject ruleSet()
{
    const QJsonObject rule{{q("id"), q("outside.gross")},
                           {q("rule"), q("compare")},
                           {q("severity"), q("warning")},
                           {q("for"), q("goods")},
                           {q("field"), q("shipment/goods/grossWeight")},
                           {q("is"), q(">")},
                           {q("value"), q("1000000")},
                           {q("norm"), q("training rule of a publisher")}};
    return {{q("kind"), q("goods-declaration")},
            {q("version"), q("2099.1")},
            {q("from"), day(0)},
            {q("rules"), QJsonArray{rule}},
            {q("texts"), QJsonObject{{q("ru"), sentences("Учебное правило")},
                                     {q("kk"), sentences("Оқу ережесі")},
                                     {q("en"), sentences("Training rule")}}}};
}

QByteArray bytes(const QJsonObject &set)
{
    return QJsonDocument(set).toJson();
}

} // namespace

// A publisher's set of rules on its way from a signed file to a finding. The signatures are made by
// the openssl command.
class tst_RuleSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void judgesFromItsDayOn();
    void changesAndSwitchesOffRules();
    void takesADetachedSignature();
    void refusesWhatNobodyNamedSigned_data();
    void refusesWhatNobodyNamedSigned();
    void refusesWhatIsOlder();
    void refusesWhatIsOutOfTheVocabulary_data();
    void refusesWhatIsOutOfTheVocabulary();

private:
    void makeSigner(const QString &name) const;
    // DER, attached or detached; the path.
    QString sign(const QString &name, const QByteArray &content, const QString &signer,
                 bool isDetached = false) const;
    Journey::Run import(const QString &file) const
    {
        return m_journey.ctl({q("rules"), q("import"), file});
    }
    Journey::Run check() const { return m_journey.ctl({q("check"), m_document}); }
    static QStringList found(const Journey::Run &run, const QString &id);

    Journey m_journey;
    QString m_document;
};

void tst_RuleSet::initTestCase()
{
    QVERIFY2(m_journey.makeWorkspace(), qPrintable(m_journey.failure()));
    m_document = m_journey.importSample();
    QVERIFY2(!m_document.isEmpty(), qPrintable(m_journey.failure()));
    makeSigner(q("publisher"));
    makeSigner(q("stranger"));
    // Nobody is believed before the user names somebody.
    QCOMPARE(import(sign(q("early"), bytes(ruleSet()), q("publisher"))).code(),
             q("rules-untrusted"));
    const Journey::Run run =
        m_journey.ctl({q("rules"), q("trust"), m_journey.path(q("publisher.pem"))});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(run.json[u"trusted"].toArray().size(), 1);
}

void tst_RuleSet::makeSigner(const QString &name) const
{
    const Journey::Run run = m_journey.program(
        q("openssl"),
        {q("req"), q("-x509"), q("-newkey"), q("rsa:2048"), q("-nodes"), q("-subj"),
         q("/CN=") + name, q("-keyout"), m_journey.path(name + q(".key")), q("-out"),
         m_journey.path(name + q(".pem")), q("-addext"), q("keyUsage=critical,digitalSignature")});
    QVERIFY2(run.exit == 0, run.err.constData());
}

QString tst_RuleSet::sign(const QString &name, const QByteArray &content, const QString &signer,
                          bool isDetached) const
{
    const QString file = m_journey.path(name + q(".json"));
    const QString made = isDetached ? file + q(".p7s") : m_journey.path(name + q(".p7m"));
    if (!m_journey.write(name + q(".json"), content))
        return {};
    QStringList arguments{q("cms"),      q("-sign"),
                          q("-binary"),  q("-cades"),
                          q("-md"),      q("sha256"),
                          q("-signer"),  m_journey.path(signer + q(".pem")),
                          q("-inkey"),   m_journey.path(signer + q(".key")),
                          q("-in"),      file,
                          q("-out"),     made,
                          q("-outform"), q("DER")};
    if (!isDetached)
        arguments.append(q("-nodetach"));
    const Journey::Run run = m_journey.program(q("openssl"), arguments);
    if (run.exit != 0)
        qWarning("%s", run.err.constData());
    return isDetached ? file : made;
}

QStringList tst_RuleSet::found(const Journey::Run &run, const QString &id)
{
    QStringList messages;
    for (const QJsonValue finding : run.json[u"findings"].toArray()) {
        if (finding[u"code"] == id)
            messages.append(finding[u"message"].toString());
    }
    return messages;
}

void tst_RuleSet::judgesFromItsDayOn()
{
    const QString builtIn = check().json[u"checked"][0][u"rules"].toString();
    QVERIFY(!builtIn.isEmpty());
    QJsonObject set = ruleSet();
    set.insert(q("version"), q("2099.0.1"));
    set.insert(q("from"), day(1));
    QCOMPARE(import(sign(q("tomorrow"), bytes(set), q("publisher"))).exit, 0);
    QCOMPARE(check().json[u"checked"][0][u"rules"].toString(), builtIn);
    QCOMPARE(found(check(), q("outside.gross")), QStringList());

    Journey::Run run = import(sign(q("today"), bytes(ruleSet()), q("publisher")));
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QVERIFY(run.json[u"set"][u"signer"].toString().contains(q("publisher")));
    run = check();
    QCOMPARE(run.json[u"checked"][0][u"rules"].toString(), q("2099.1"));
    QCOMPARE(found(run, q("outside.gross")).value(0), q("Training rule"));
    run = m_journey.ctl({q("check"), m_document, q("--lang"), q("ru")});
    QCOMPARE(found(run, q("outside.gross")).value(0), q("Учебное правило"));
    run = m_journey.ctl({q("check"), m_document, q("--lang"), q("kk")});
    QCOMPARE(found(run, q("outside.gross")).value(0), q("Оқу ережесі"));
    QVERIFY(m_journey.ctl({q("about")}).out.contains("goods-declaration 2099.1 ("));
    QCOMPARE(m_journey.ctl({q("rules"), q("list")}).json[u"sets"].toArray().size(), 2);
    QCOMPARE(import(m_journey.path(q("today.p7m"))).exit, 0); // the same once more
    QCOMPARE(m_journey.ctl({q("rules"), q("list")}).json[u"sets"].toArray().size(), 2);
}

void tst_RuleSet::changesAndSwitchesOffRules()
{
    const QString field = q("shipment/goods[1]/grossWeight");
    QCOMPARE(m_journey.ctl({q("set"), m_document, field, q("0.0000001")}).exit, 0);
    const auto ids = [this] {
        QStringList all;
        for (const QJsonValue finding : check().json[u"findings"].toArray())
            all.append(finding[u"code"].toString() + u' ' + finding[u"severity"].toString());
        all.removeIf([](const QString &each) { return each.startsWith(u"schema."); });
        return all;
    };
    const QStringList before = ids();
    QVERIFY2(before.contains(q("dt.goods.net-weight error")), qPrintable(before.join(u'\n')));
    QVERIFY(before.contains(q("dt.goods.weight-decimals error"))); // of the arithmetic
    QJsonObject set = ruleSet();
    set.insert(q("version"), q("2099.2"));
    set.remove(q("rules"));
    set.insert(q("off"), QJsonArray{q("dt.goods.net-weight"), q("dt.goods.weight-decimals")});
    QCOMPARE(import(sign(q("off"), bytes(set), q("publisher"))).exit, 0);
    QStringList after = ids();
    QVERIFY2(!after.join(u' ').contains(q("dt.goods.net-weight ")), qPrintable(after.join(u'\n')));
    QVERIFY(!after.join(u' ').contains(q("dt.goods.weight-decimals")));
    QVERIFY(!after.join(u' ').contains(q("outside.gross"))); // a set never stands on another one

    set.remove(q("off"));
    set.insert(q("version"), q("2099.3"));
    set.insert(q("rules"), QJsonArray{QJsonObject{{q("id"), q("dt.goods.net-weight")},
                                                  {q("rule"), q("compare")},
                                                  {q("severity"), q("advice")},
                                                  {q("for"), q("goods")},
                                                  {q("field"), q("shipment/goods/netWeight")},
                                                  {q("is"), q("<=")},
                                                  {q("other"), q("shipment/goods/grossWeight")}}});
    const Journey::Run run = import(sign(q("changed"), bytes(set), q("publisher")));
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    after = ids();
    QVERIFY2(after.contains(q("dt.goods.net-weight advice")), qPrintable(after.join(u'\n')));
}

void tst_RuleSet::takesADetachedSignature()
{
    QJsonObject set = ruleSet();
    set.insert(q("version"), q("2099.4"));
    const QString file = sign(q("detached"), bytes(set), q("publisher"), true);
    QCOMPARE(import(file).exit, 0);
    set.insert(q("version"), q("2099.5")); // the bytes change after the signature
    QVERIFY(QFile::remove(file) && m_journey.write(q("detached.json"), bytes(set)));
    QCOMPARE(import(file).code(), q("rules-untrusted"));
}

void tst_RuleSet::refusesWhatNobodyNamedSigned_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("unsigned") << q("plain.json");
    QTest::newRow("by a stranger") << q("strange.p7m");
    QTest::newRow("altered") << q("altered.p7m");
}

void tst_RuleSet::refusesWhatNobodyNamedSigned()
{
    QFETCH(QString, file);
    QJsonObject set = ruleSet();
    set.insert(q("version"), q("2199.1"));
    QVERIFY(m_journey.write(q("plain.json"), bytes(set)));
    QVERIFY(!sign(q("strange"), bytes(set), q("stranger")).isEmpty());
    QByteArray altered = Journey::read(sign(q("good"), bytes(set), q("publisher")));
    QVERIFY(altered.contains("warning"));
    altered.replace("warning", "WARNING");
    QVERIFY(m_journey.write(q("altered.p7m"), altered));
    const QByteArray before = m_journey.ctl({q("rules"), q("list")}).out;
    const Journey::Run run = import(m_journey.path(file));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.code(), q("rules-untrusted"));
    QCOMPARE(m_journey.ctl({q("rules"), q("list")}).out, before);
}

void tst_RuleSet::refusesWhatIsOlder()
{
    QJsonObject set = ruleSet();
    for (const char *version : {"2098.1", "2099.1.0", "1.0"}) {
        set.insert(q("version"), q(version));
        const Journey::Run run = import(sign(q("old"), bytes(set), q("publisher")));
        QCOMPARE(run.code(), q("rules-outdated"));
    }
}

void tst_RuleSet::refusesWhatIsOutOfTheVocabulary_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *before, const char *after, const char *said) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(said);
    };
    row("no JSON", "\"rules\"", "rules", "JSON");
    row("member", "\"norm\"", "\"norms\"", "norms");
    row("rule", "\"compare\"", "\"run-program\"", "run-program");
    row("severity", "\"warning\"", "\"fatal\"", "severity");
    row("field", "shipment/goods/grossWeight", "shipment/goods/weight", "shipment/goods/weight");
    row("needed member", "\"is\"", "\"box\"", "is");
    row("number for text", "\"1000000\"", "1000000", "value");
    row("kind", "\"goods-declaration\"", "\"none\"", "kind");
    row("version", "\"2199.1\"", "\"2199.1 beta\"", "version");
    row("day", "\"from\": \"20", "\"from\": \"x20", "from");
    row("no Kazakh text", "\"kk\"", "\"tt\"", "texts kk");
    row("list", "\"rules\"", "\"lists\": {\"a\": [1]}, \"rules\"", "lists");
    row("off", "\"rules\"", "\"off\": [\"no.such.rule\"], \"rules\"", "no.such.rule");
    row("condition", "\"norm\"",
        "\"when\": [{\"field\": \"direction\", \"notin\": [\"A\"]}], \"norm\"", "notin");
    row("two tests", "\"norm\"",
        "\"when\": [{\"field\": \"direction\", \"in\": [\"A\"], \"filled\": true}], \"norm\"",
        "condition");
}

void tst_RuleSet::refusesWhatIsOutOfTheVocabulary()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, said);
    QJsonObject set = ruleSet();
    set.insert(q("version"), q("2199.1"));
    QByteArray json = bytes(set);
    QVERIFY2(json.contains(before), json.constData());
    json.replace(before, after);
    const Journey::Run run = import(sign(q("wrong"), json, q("publisher")));
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.code(), q("rules-unusable"));
    QVERIFY2(run.out.contains(said), run.out.constData());
}

QTEST_GUILESS_MAIN(tst_RuleSet)
#include "tst_RuleSet.moc"
