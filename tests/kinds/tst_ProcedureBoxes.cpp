#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/rules/Validator.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

struct Row {
    QString box;
    QString field;
    QString put;
    QStringList cells;
};

QByteArray contents(const QString &path)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR) + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The first line that is no comment names the procedures.
QList<Row> table(QStringList &procedures)
{
    QList<Row> rows;
    const QString text =
        QString::fromUtf8(contents(QStringLiteral("/tests/kinds/goods-declaration-boxes.tsv")));
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#'))
            continue;
        if (procedures.isEmpty())
            procedures = cells.sliced(3);
        else
            rows.append({cells.at(0), cells.at(1), cells.at(2), cells.sliced(3)});
    }
    return rows;
}

QString directionOf(const QString &procedure)
{
    static const QStringList exports = {QStringLiteral("10"), QStringLiteral("21"),
                                        QStringLiteral("23"), QStringLiteral("31")};
    if (procedure == QLatin1String("80"))
        return QStringLiteral("ТТ");
    return exports.contains(procedure) ? QStringLiteral("ЭК") : QStringLiteral("ИМ");
}

bool isAt(const Finding &finding, const QString &field)
{
    const QString key = finding.path.fieldKey();
    return key == field || key.startsWith(field + u'/');
}

} // namespace

class tst_ProcedureBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tableHasEveryProcedure();
    void boxFollowsTheTable_data();
    void boxFollowsTheTable();
    void cleanupTestCase();

private:
    Document of(const QString &procedure) const;
    static Document with(const Document &document, const QString &field, const QString &put);
    static Document without(const Document &document, const QString &field);
    QStringList idsAt(const Document &document, const QString &field) const;

    std::optional<Validator> m_validator;
    Document m_sample;
    int m_sure = 0;
    int m_unsure = 0;
};

void tst_ProcedureBoxes::initTestCase()
{
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    QVERIFY(formats && kinds);
    const Result<Validator> validator = Validator::forKind(*kinds, u"goods-declaration");
    QVERIFY(validator);
    m_validator = *validator;
    const Result<Document> sample = FormatReader::read(
        contents(QStringLiteral("/models/kinds/goods-declaration/samples/sample.xml")), *formats);
    QVERIFY(sample);
    m_sample = *sample;
}

Document tst_ProcedureBoxes::of(const QString &procedure) const
{
    Document document = m_sample;
    DocumentEdit edit(document);
    const auto set = [&](const QString &path, const QString &text) {
        const Result<FieldPath> place = document.resolve(path);
        if (!place || !edit.setText(*place, text))
            qFatal("cannot set %s", qPrintable(path));
    };
    set(QStringLiteral("direction"), directionOf(procedure));
    set(QStringLiteral("procedure"), procedure);
    for (int item = 1; item <= 2; ++item)
        set(QStringLiteral("shipment/goods[%1]/customsProcedure/procedure").arg(item), procedure);
    return document;
}

Document tst_ProcedureBoxes::with(const Document &document, const QString &field,
                                  const QString &put)
{
    Document changed = document;
    DocumentEdit edit(changed);
    const qsizetype slash = field.lastIndexOf(u'/');
    if (put == QLatin1String("+")) {
        const FieldPath group = changed.firstPath(field.first(slash));
        if (!edit.addRow(group, field.sliced(slash + 1)))
            qFatal("cannot add %s", qPrintable(field));
    } else if (put != QLatin1String(".") && !edit.setText(changed.firstPath(field), put)) {
        qFatal("cannot set %s", qPrintable(field));
    }
    return changed;
}

// Without any row of the field; of the goods the first item is enough.
Document tst_ProcedureBoxes::without(const Document &document, const QString &field)
{
    Document changed = document;
    DocumentEdit edit(changed);
    for (FieldPath path = changed.firstPath(field); changed.find(path);
         path = changed.firstPath(field)) {
        if (!edit.remove(path))
            qFatal("cannot remove %s", qPrintable(field));
    }
    return changed;
}

QStringList tst_ProcedureBoxes::idsAt(const Document &document, const QString &field) const
{
    QStringList ids;
    for (const Finding &finding : m_validator->check(document, {QDate(2026, 11, 22)})) {
        if (isAt(finding, field))
            ids.append(finding.id);
    }
    return ids;
}

void tst_ProcedureBoxes::tableHasEveryProcedure()
{
    QStringList procedures;
    const QList<Row> rows = table(procedures);
    const QString all = QStringLiteral("10 21 23 31 40 51 53 60 70 77 78 80 90 91 93 94 96");
    QCOMPARE(procedures.join(u' '), all);
    QVERIFY(rows.size() >= 50);
    static const QRegularExpression cell(QStringLiteral("^([MC-] 257|unsure)$"));
    for (const Row &row : rows) {
        QCOMPARE(row.cells.size(), procedures.size());
        for (const QString &text : row.cells)
            QVERIFY2(cell.match(text).hasMatch(), qPrintable(row.field + u' ' + text));
    }
}

void tst_ProcedureBoxes::boxFollowsTheTable_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("put");
    QTest::addColumn<QString>("cell");
    QStringList procedures;
    const QList<Row> rows = table(procedures);
    for (const Row &row : rows) {
        for (qsizetype i = 0; i < procedures.size(); ++i)
            QTest::addRow("box %s of %s: %s", qPrintable(row.box), qPrintable(procedures.at(i)),
                          qPrintable(row.field))
                << procedures.at(i) << row.field << row.put << row.cells.at(i);
    }
}

void tst_ProcedureBoxes::boxFollowsTheTable()
{
    QFETCH(QString, procedure);
    QFETCH(QString, field);
    QFETCH(QString, put);
    QFETCH(QString, cell);
    if (cell == QLatin1String("unsure")) {
        ++m_unsure;
        return;
    }
    ++m_sure;
    const Document filled = with(of(procedure), field, put);
    const QStringList present = idsAt(filled, field);
    const QStringList absent = idsAt(without(filled, field), field);
    const QString forbidden = QStringLiteral("dt.forbidden.");
    const bool isForbidden = !present.filter(forbidden).isEmpty();
    const QSet<QString> known(present.begin(), present.end());
    const bool isAskedFor = std::any_of(absent.begin(), absent.end(),
                                        [&](const QString &id) { return !known.contains(id); });
    const QString said =
        QStringLiteral("filled in: %1; empty: %2").arg(present.join(u' '), absent.join(u' '));
    QVERIFY2(isAskedFor == cell.startsWith(u'M'), qPrintable(said));
    QVERIFY2(isForbidden == cell.startsWith(u'-'), qPrintable(said));
}

void tst_ProcedureBoxes::cleanupTestCase()
{
    qInfo("%d cells agree with the rules, %d are unsure", m_sure, m_unsure);
}

QTEST_GUILESS_MAIN(tst_ProcedureBoxes)
#include "tst_ProcedureBoxes.moc"
