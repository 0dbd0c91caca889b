#include "models/formats/FormatReader.h"
#include "models/formats/SchemaCheck.h"
#include "tests/support/DocumentGenerator.h"
#include "tests/support/FacetBreaker.h"
#include "tests/support/XmlTools.h"

#include <QTest>

using namespace okno;

// Valid documents of every format, each with one facet broken: the program's verdict is that of
// the official schema, and its first finding stands on the value or in the group that was broken.
class tst_FacetVerdicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
        QVERIFY(formats);
        m_formats = std::move(*formats);
    }
    void verdictIsTheSchemas_data();
    void verdictIsTheSchemas();

private:
    // Empty: as it should be.
    QString difference(const FormatSpec &format, const SchemaCheck &check,
                       const test::OfficialSchema &official,
                       const test::FacetBreaker::Broken &broken);

    std::optional<FormatCatalogue> m_formats;
    QHash<QString, int> m_invalid; // by facet
};

void tst_FacetVerdicts::verdictIsTheSchemas_data()
{
    QTest::addColumn<QString>("id");
    for (const FormatSpec &format : m_formats->all())
        QTest::newRow(format.id().toUtf8().constData()) << format.id();
}

void tst_FacetVerdicts::verdictIsTheSchemas()
{
    QFETCH(QString, id);
    const FormatSpec &format = *m_formats->format(id);
    const auto official = test::OfficialSchema::load(
        QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/formats/fcs-5.23.0/") +
        test::officialRootFile(format));
    if (!official)
        QSKIP("the official XSD set is not on this machine");
    const Result<SchemaCheck> check = SchemaCheck::compile(format);
    QVERIFY2(check, qPrintable(check ? QString() : check.error().detail));
    const int rounds = qEnvironmentVariableIsSet("OKNO_LONG") ? 10'000 : 500;
    m_invalid.clear();
    test::DocumentGenerator generator(format, 41);
    for (int i = 0; i < rounds; ++i) {
        // Each element on a line of its own, so that the line says which one is meant.
        const QByteArray xml = generator.next({"UTF-8", false}).replace("><", ">\n<");
        const auto broken = test::FacetBreaker(format, xml, generator.random()).breakOne();
        const QString found = difference(format, *check, *official, broken);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("%1: %2 of %3: %4\n%5")
                                                 .arg(i)
                                                 .arg(broken.facet, broken.wirePath, found,
                                                      QString::fromUtf8(broken.xml))));
    }
    int invalid = 0;
    QStringList facets;
    for (auto it = m_invalid.cbegin(); it != m_invalid.cend(); ++it) {
        invalid += it.value();
        facets.append(QStringLiteral("%1 %2").arg(it.key()).arg(it.value()));
    }
    facets.sort();
    qInfo("%d of %d invalid: %s", invalid, rounds, qPrintable(facets.join(QStringLiteral(", "))));
    QVERIFY(invalid > rounds / 2 && invalid < rounds);
}

QString tst_FacetVerdicts::difference(const FormatSpec &format, const SchemaCheck &check,
                                      const test::OfficialSchema &official,
                                      const test::FacetBreaker::Broken &broken)
{
    const int expected = official.firstErrorLine(broken.xml);
    const Result<int> line = check.firstErrorLine(broken.xml);
    if (!line || *line != expected)
        return QStringLiteral("line %1, official %2").arg(line.value_or(-1)).arg(expected);
    const Result<Document> document = FormatReader::read(broken.xml, *m_formats);
    if (!document)
        return failureKey(document.error().code);
    const Result<QList<Finding>> findings = check.check(broken.xml, *document);
    if (!findings || findings->isEmpty() != (expected == 0))
        return QStringLiteral("findings");
    if (expected == 0)
        return {};
    ++m_invalid[broken.facet];
    const QString meant = format.fieldPathText(broken.wirePath).value_or(QString());
    const QString found = findings->constFirst().path.fieldKey();
    const bool isThere = broken.isValue
                             ? found == meant
                             : meant.isEmpty() || found == meant || found.startsWith(meant + u'/');
    return isThere ? QString() : QStringLiteral("found at %1, not %2").arg(found, meant);
}

QTEST_GUILESS_MAIN(tst_FacetVerdicts)
#include "tst_FacetVerdicts.moc"
