#include "tests/journeys/Journey.h"
#include "tests/support/Declarations.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

const char *const doctype = "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";

QByteArray utf16(const QByteArray &xml)
{
    QByteArray bytes;
    for (const char letter : xml)
        bytes.append(letter).append('\0');
    return bytes;
}

} // namespace

// Documents and reference data that are wrong in the ways that people and attackers find: refused
// with a sentence before anything is stored, or taken and judged at the right place, never
// believed.
class tst_BadDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void judged_data();
    void judged();
    void jsonRefused_data();
    void jsonRefused();

private:
    qsizetype documents() const
    {
        return m_journey.ctl({q("list")}).json[u"documents"].toArray().size();
    }

    Journey m_journey;
};

void tst_BadDocuments::initTestCase()
{
    QVERIFY2(m_journey.makeWorkspace(), qPrintable(m_journey.failure()));
}

void tst_BadDocuments::refused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("code");
    const QByteArray right = okno::test::goodsDeclaration(1);
    const qsizetype body = right.indexOf("?>") + 2;
    const QByteArray bare = right.mid(body).trimmed();
    const auto withText = [&right](const QByteArray &text) {
        return QByteArray(right).replace(">RUB<", '>' + text + '<');
    };
    const QString forbidden = q("xml-forbidden");
    const QString malformed = q("xml-malformed");
    const QString tooLarge = q("input-too-large");
    QTest::newRow("billion laughs") << doctype + withText("&b;").mid(body) << forbidden;
    QTest::newRow("external entity")
        << QByteArray(doctype).replace("'ha'", "SYSTEM 'file:///etc/passwd'") +
               withText("&a;").mid(body)
        << forbidden;
    QTest::newRow("two million deep")
        << QByteArray(bare).insert(bare.indexOf('>') + 1, QByteArray("<a>").repeated(2'000'000))
        << forbidden;
    QByteArray attributes;
    for (int i = 0; i < 1'000'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    QTest::newRow("a million attributes")
        << QByteArray(bare).insert(bare.indexOf('>'), attributes) << forbidden;
    QTest::newRow("text of 80 MB") << withText(QByteArray(80 << 20, 'x')) << tooLarge;
    QTest::newRow("text of 20 MB") << withText(QByteArray(20 << 20, 'x')) << forbidden;
    QTest::newRow("invalid UTF-8") << withText("\xD0") << malformed;
    QTest::newRow("UTF-16 without byte order mark") << utf16(bare) << malformed;
    QTest::newRow("byte order mark in a tag")
        << QByteArray(bare).insert(2, "\xEF\xBB\xBF") << malformed;
    QTest::newRow("NUL") << withText(QByteArray(1, '\0')) << malformed;
    QTest::newRow("U+FFFE") << withText("\xEF\xBF\xBE") << malformed;
    QTest::newRow("another coding than declared")
        << "<?xml version='1.0' encoding='UTF-8'?>" +
               QByteArray(bare).replace(">RUB<", ">\xC8\xCC<")
        << malformed;
}

void tst_BadDocuments::refused()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, code);
    QVERIFY(m_journey.write(q("bad.xml"), xml));
    const Journey::Run run = m_journey.ctl({q("import"), m_journey.path(q("bad.xml"))});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.code(), code);
    QCOMPARE(documents(), 0);
}

void tst_BadDocuments::judged_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("path"); // the finding stands there or below
    const auto changed = [](int goods, const QByteArray &before, const QByteArray &after) {
        QByteArray xml = okno::test::goodsDeclaration(goods);
        const qsizetype at = xml.indexOf(before);
        return at < 0 ? QByteArray() : xml.replace(at, before.size(), after);
    };
    const auto text = [&changed](const QByteArray &element, const QByteArray &value) {
        const QByteArray xml = okno::test::goodsDeclaration(1);
        const qsizetype begin = xml.indexOf(':' + element + '>') + element.size() + 2;
        const QByteArray old = xml.mid(begin, xml.indexOf('<', begin) - begin);
        return changed(1, element + '>' + old, element + '>' + value);
    };
    QTest::newRow("1000 goods") << okno::test::goodsDeclaration(1000) << q("shipment/goods");
    QByteArray none = okno::test::goodsDeclaration(1);
    const qsizetype first = none.indexOf("<d:ESADout_CUGoods>");
    const QByteArray end = "</d:ESADout_CUGoods>";
    none.remove(first, none.indexOf(end) + end.size() - first);
    QTest::newRow("no goods") << none << q("shipment");
    QTest::newRow("negative") << text("InvoicedCost", "-1") << q("shipment/goods");
    QTest::newRow("NaN") << text("InvoicedCost", "NaN") << q("shipment/goods");
    QTest::newRow("1e400") << text("InvoicedCost", "1e400") << q("shipment/goods");
    QTest::newRow("decimal comma") << text("InvoicedCost", "1,5") << q("shipment/goods");
    QTest::newRow("29 February 2027")
        << text("PrDocumentDate", "2027-02-29") << q("shipment/goods");
    QTest::newRow("a cent too much") << text("TotalCustCost", "0.01") << q("shipment");
    // What stands twice or elsewhere is not what a reader takes for the right one.
    QTest::newRow("procedure twice")
        << changed(1, "<d:CustomsProcedure>",
                   "<d:CustomsProcedure>ЭК</d:CustomsProcedure><d:CustomsProcedure>")
        << QString();
    QTest::newRow("shipment inside its goods")
        << changed(1, "<d:ESADout_CUGoods>",
                   "<d:ESADout_CUGoods><d:ESADout_CUGoodsShipment></d:ESADout_CUGoodsShipment>")
        << q("shipment");
}

void tst_BadDocuments::judged()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, path);
    QVERIFY2(!xml.isEmpty(), "the sample has changed");
    QVERIFY(m_journey.write(q("wrong.xml"), xml));
    Journey::Run run = m_journey.ctl({q("import"), m_journey.path(q("wrong.xml"))});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    run = m_journey.ctl({q("check"), run.json[u"id"].toString()});
    QCOMPARE(run.exit, 3);
    QStringList blocking;
    for (const QJsonValue finding : run.json[u"checked"][0][u"findings"].toArray()) {
        if (finding[u"severity"] == q("error"))
            blocking.append(finding[u"path"].toString() + u' ' + finding[u"code"].toString());
    }
    const bool isFound = std::any_of(blocking.begin(), blocking.end(),
                                     [&path](const QString &one) { return one.startsWith(path); });
    QVERIFY2(isFound, qPrintable(blocking.join(u'\n')));
}

void tst_BadDocuments::jsonRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"3166-1":[{"alpha_2":"AD","alpha_3":"AND","name":"Andorra",)";
    QTest::newRow("a name twice") << head + R"("numeric":"020","name":"Other"}]})";
    QTest::newRow("deep nest") << head + "\"numeric\":" + QByteArray("[").repeated(100'000) + "}]}";
    QTest::newRow("half a character") << head + R"("numeric":"020","flag":"\ud83c"}]})";
    QTest::newRow("cut off") << head;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another shape") << QByteArray(R"({"3166-1":{"alpha_2":7}})");
    QTest::newRow("a number too big")
        << QByteArray(head).replace("\"AD\"", "12345678901234567890") + R"("numeric":"020"}]})";
}

// Of a bad file nothing is taken, not even what is right in it.
void tst_BadDocuments::jsonRefused()
{
    QFETCH(QByteArray, json);
    const auto list = [this] { return m_journey.ctl({q("classifiers"), q("list")}).out; };
    const QByteArray before = list();
    const QString file = q("iso_3166-1.json");
    QVERIFY(m_journey.write(file, json));
    const Journey::Run run = m_journey.ctl({q("classifiers"), q("import"), m_journey.path(file)});
    QCOMPARE(run.exit, 1);
    QVERIFY2(!run.code().isEmpty(), run.out.constData());
    QVERIFY(!before.isEmpty());
    QCOMPARE(list(), before);
}

QTEST_GUILESS_MAIN(tst_BadDocuments)
#include "tst_BadDocuments.moc"
