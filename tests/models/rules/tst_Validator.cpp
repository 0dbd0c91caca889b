#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/rules/GoodsPapers.h"
#include "models/rules/Validator.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

QDate filingDate()
{
    return QDate(2026, 11, 22);
}

QString folder()
{
    return QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One change, written as in the table below:
//   "path=value"  sets a field     "-path"  removes it     "+path"  adds a row to a list
//   "*path"       doubles a row
QString apply(Document &document, const QString &change)
{
    DocumentEdit edit(document);
    const QChar sign = change.at(0);
    const bool isSigned = QStringView(u"-+*").contains(sign);
    const qsizetype equals = change.indexOf(u'=');
    const QString text = isSigned ? change.sliced(1) : change.first(equals);
    if (sign == u'+') {
        const qsizetype slash = text.lastIndexOf(u'/');
        const Result<FieldPath> group = document.resolve(text.first(qMax(slash, qsizetype(0))));
        if (!group || !edit.addRow(*group, text.sliced(slash + 1)))
            return change;
        return {};
    }
    const Result<FieldPath> path = document.resolve(text);
    if (!path)
        return change;
    if (sign == u'-')
        return edit.remove(*path) ? QString() : change;
    if (sign == u'*')
        return edit.duplicateRow(*path) ? QString() : change;
    return edit.setText(*path, change.sliced(equals + 1)) ? QString() : change;
}

QStringList idsOf(const QList<Finding> &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids.append(finding.id);
    return ids;
}

struct Case {
    const char *rule;
    const char *fires; // changes, separated by ;
    const char *kept; // changes after which the rule is judged and kept; empty: the sample as it is
};

const Case cases[] = {
#include "tests/models/rules/goods-declaration.cases.inc"
};

} // namespace

class tst_Validator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void goodSampleHasNoFinding();
    void sampleWithMistakeHasOne();
    void sharedSampleHasNoBlockingFinding();
    void everyRuleHasACase();
    void papersNameAConsignment();
    void ruleFires_data();
    void ruleFires();
    void ruleIsKept_data();
    void ruleIsKept();
    void countsGoodsFrom1To999_data();
    void countsGoodsFrom1To999();
    void findingsFollowTheForm();
    void findingsSayWhereTheyAre();
    void rulesOfADateChangeWithIt();
    void unreadableNumbersStopNoOtherRule();
    void emptyDocumentIsJudged();
    void unknownKindIsAFailure();

private:
    Document read(const QByteArray &xml) const;
    Document changed(const QString &changes) const;
    QList<Finding> check(const Document &document) const;

    FormatCatalogue m_formats;
    KindCatalogue m_kinds;
    std::optional<Validator> m_validator;
    Document m_sample;
};

void tst_Validator::initTestCase()
{
    m_formats = *FormatCatalogue::builtIn();
    m_kinds = *KindCatalogue::builtIn();
    const Result<Validator> validator = Validator::forKind(m_kinds, u"goods-declaration");
    QVERIFY2(validator, qPrintable(validator ? QString()
                                             : validator.error().place + validator.error().detail));
    m_validator = *validator;
    m_sample = read(contents(folder() + QStringLiteral("samples/sample.xml")));
    QVERIFY(!m_sample.root().children.isEmpty());
}

Document tst_Validator::read(const QByteArray &xml) const
{
    return FormatReader::read(xml, m_formats).value_or(Document());
}

Document tst_Validator::changed(const QString &changes) const
{
    Document document = m_sample;
    for (const QString &change : changes.split(u';', Qt::SkipEmptyParts)) {
        const QString failed = apply(document, change);
        if (!failed.isEmpty())
            qFatal("this change cannot be made: %s", qPrintable(failed));
    }
    return document;
}

// Another declaration stands in the workspace, with one transport document and one invoice.
QList<Finding> tst_Validator::check(const Document &document) const
{
    static const SameConsignment other = {QStringLiteral("10702070/201126/0000009"),
                                          QStringLiteral("ELSEWHERE1 2026-11-02"),
                                          QStringLiteral("УЧ-77 2026-10-28")};
    CheckContext context{filingDate()};
    const Consignment own = GoodsPapers::of(document);
    if (own.transport.contains(other.transport) && own.invoices.contains(other.invoice))
        context.sameConsignments.append(other);
    return m_validator->check(document, context);
}

void tst_Validator::papersNameAConsignment()
{
    const QString path = QStringLiteral("shipment/goods[1]/document[%1]/number=%2;"
                                        "shipment/goods[2]/document[%1]/number=%2");
    const Consignment sample = GoodsPapers::of(m_sample);
    QCOMPARE(sample.transport, QStringList(QStringLiteral("УЧ-КС-5 2026-11-02")));
    QCOMPARE(sample.invoices, QStringList(QStringLiteral("УЧ-77 2026-10-28")));
    // Without a number of its own it names nothing.
    for (const char *none : {"б/н", "БН", "без номера", "-", "нет"}) {
        const Document document = changed(path.arg(4).arg(QString::fromUtf8(none)));
        QCOMPARE(GoodsPapers::of(document).transport, QStringList());
    }
    const Document spaced = changed(path.arg(3).arg(QStringLiteral("уч - 77")));
    QCOMPARE(GoodsPapers::of(spaced).invoices, sample.invoices);
    QCOMPARE(GoodsPapers::of(Document(QStringLiteral("goods-declaration"))), Consignment());
}

void tst_Validator::goodSampleHasNoFinding()
{
    QCOMPARE(idsOf(check(m_sample)), QStringList());
}

void tst_Validator::sampleWithMistakeHasOne()
{
    Document document =
        read(contents(folder() + QStringLiteral("samples/sample-with-mistake.xml")));
    const QList<Finding> findings = check(document);
    QCOMPARE(idsOf(findings), QStringList(QStringLiteral("dt.goods.net-weight")));
    QCOMPARE(findings.first().severity, Finding::Severity::Error);
    QCOMPARE(apply(document, QStringLiteral("shipment/goods[2]/netWeight=580")), QString());
    QCOMPARE(idsOf(check(document)), QStringList());
}

void tst_Validator::sharedSampleHasNoBlockingFinding()
{
    const QByteArray xml = contents(QStringLiteral(
        OKNO_SOURCE_DIR "/../shared/data/samples/dt_im40_minimal_ESADout_CU_5_23_0.xml"));
    if (xml.isEmpty())
        QSKIP("the shared sample is not beside this checkout");
    QStringList blocking;
    for (const Finding &finding : check(read(xml))) {
        if (finding.severity == Finding::Severity::Error)
            blocking.append(finding.id);
    }
    QCOMPARE(blocking, QStringList());
}

void tst_Validator::everyRuleHasACase()
{
    QStringList covered;
    for (const Case &row : cases)
        covered.append(QString::fromUtf8(row.rule));
    covered.removeDuplicates();
    covered.sort();
    QStringList rules = m_validator->ruleIds();
    rules.sort();
    QCOMPARE(covered, rules);
}

void tst_Validator::ruleFires_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("changes");
    for (const Case &row : cases)
        QTest::addRow("%s: %s", row.rule, row.fires)
            << QString::fromUtf8(row.rule) << QString::fromUtf8(row.fires);
}

void tst_Validator::ruleFires()
{
    QFETCH(QString, rule);
    QFETCH(QString, changes);
    const QStringList ids = idsOf(check(changed(changes)));
    QVERIFY2(ids.contains(rule), qPrintable(ids.join(u' ')));
}

void tst_Validator::ruleIsKept_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("changes");
    for (const Case &row : cases)
        QTest::addRow("%s: %s; kept by %s", row.rule, row.fires, row.kept)
            << QString::fromUtf8(row.rule) << QString::fromUtf8(row.kept);
}

void tst_Validator::ruleIsKept()
{
    QFETCH(QString, rule);
    QFETCH(QString, changes);
    const QStringList ids = idsOf(check(changed(changes)));
    QVERIFY2(!ids.contains(rule), qPrintable(ids.join(u' ')));
}

void tst_Validator::countsGoodsFrom1To999_data()
{
    QTest::addColumn<int>("goods");
    QTest::addColumn<bool>("lawful");
    QTest::newRow("0") << 0 << false;
    QTest::newRow("1") << 1 << true;
    QTest::newRow("999") << 999 << true;
    QTest::newRow("1000") << 1000 << false;
}

void tst_Validator::countsGoodsFrom1To999()
{
    QFETCH(int, goods);
    QFETCH(bool, lawful);
    Document document = m_sample;
    DocumentEdit edit(document);
    const FieldPath shipment = *document.resolve(u"shipment");
    QList<FieldPath> rows = document.rows(shipment, u"goods");
    while (rows.size() > goods)
        QVERIFY(edit.remove(rows.takeLast()));
    for (qsizetype i = rows.size(); i < goods; ++i)
        QVERIFY(edit.addRow(shipment, QStringLiteral("goods")));
    QVERIFY(edit.setText(*document.resolve(u"shipment/goodsCount"), QString::number(goods)));
    const QStringList ids = idsOf(check(document));
    QCOMPARE(!ids.contains(QStringLiteral("dt.goods.count")), lawful);
    QVERIFY(!ids.contains(QStringLiteral("dt.totals.goods")));
}

void tst_Validator::findingsFollowTheForm()
{
    const QList<Finding> findings = check(changed(
        QStringLiteral("shipment/payments/payment[1]/amount=x;shipment/goods[2]/"
                       "grossWeight=x;shipment/goods[1]/price=x;"
                       "shipment/goods[1]/grossWeight=x;shipment/sheetCount=x;procedure=99")));
    QStringList values;
    QList<int> items;
    for (const Finding &finding : findings) {
        if (!finding.id.startsWith(QLatin1String("dt.value.")) &&
            finding.id != QLatin1String("dt.code.procedure"))
            continue;
        values.append(finding.path.fieldKey());
        items.append(finding.goodsItem);
    }
    const QStringList expected = {QStringLiteral("procedure"),
                                  QStringLiteral("shipment/sheetCount"),
                                  QStringLiteral("shipment/goods/grossWeight"),
                                  QStringLiteral("shipment/goods/price"),
                                  QStringLiteral("shipment/goods/grossWeight"),
                                  QStringLiteral("shipment/payments/payment/amount")};
    QCOMPARE(values, expected);
    QCOMPARE(items, QList<int>({0, 0, 1, 1, 2, 0}));
}

void tst_Validator::findingsSayWhereTheyAre()
{
    const Document document = changed(QStringLiteral("shipment/goods[2]/netWeight=680"));
    const QList<Finding> findings = check(document);
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.first();
    QCOMPARE(finding.path, *document.resolve(u"shipment/goods[2]/netWeight"));
    QCOMPARE(finding.box, QStringLiteral("38"));
    QCOMPARE(finding.goodsItem, 2);
    QCOMPARE(finding.arguments, QStringList({QStringLiteral("680"), QStringLiteral("610")}));
    QVERIFY(finding.norm.contains(QLatin1String("257")));
    const Document without = changed(QStringLiteral("-shipment/goods[2]/netWeight"));
    const QList<Finding> missing = check(without);
    QCOMPARE(missing.first().id, QStringLiteral("dt.required.net-weight"));
    QCOMPARE(missing.first().path, *without.resolve(u"shipment/goods[2]/netWeight"));
}

// Decision 104 asks from 1 January 2026.
void tst_Validator::rulesOfADateChangeWithIt()
{
    const QString rule = QStringLiteral("dt.document.origin-number");
    const Document document = changed(QStringLiteral(
        "shipment/goods[1]/document[1]/kind=06011;-shipment/goods[1]/document[1]/number;"
        "shipment/goods[1]/document[1]/presenting/flag=3"));
    QVERIFY(!idsOf(m_validator->check(document, {QDate(2025, 12, 31)})).contains(rule));
    QVERIFY(idsOf(m_validator->check(document, {QDate(2026, 1, 1)})).contains(rule));
}

void tst_Validator::unreadableNumbersStopNoOtherRule()
{
    const QStringList ids = idsOf(check(changed(
        QStringLiteral("shipment/goods[1]/customsValue=1e400;shipment/goods[2]/netWeight=680;"
                       "shipment/contractTerms/rate=NaN"))));
    QCOMPARE(ids.count(QStringLiteral("dt.value.decimal")), 2);
    QVERIFY(ids.contains(QStringLiteral("dt.goods.net-weight")));
    QVERIFY(!ids.contains(QStringLiteral("dt.totals.customs-value")));
}

void tst_Validator::emptyDocumentIsJudged()
{
    const QStringList ids = idsOf(check(Document(QStringLiteral("goods-declaration"))));
    QVERIFY(ids.contains(QStringLiteral("dt.goods.count")));
    QVERIFY(ids.contains(QStringLiteral("dt.required.declarant")));
}

void tst_Validator::unknownKindIsAFailure()
{
    const Result<Validator> validator = Validator::forKind(m_kinds, u"unheard-of");
    QVERIFY(!validator);
    QCOMPARE(validator.error().code, FailureCode::KindUnknown);
}

QTEST_GUILESS_MAIN(tst_Validator)
#include "tst_Validator.moc"
