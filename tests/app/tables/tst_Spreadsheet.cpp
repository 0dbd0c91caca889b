#include "app/tables/Spreadsheet.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace okno;
using namespace Qt::StringLiterals;

// A list comes out of the file again as it went in: read back by unzip and an XML reader.
class tst_Spreadsheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textsNumbersAndMomentsComeBack();
    void noTextIsAFormula_data();
    void noTextIsAFormula();
    void hostileTextsDoNoHarm();
    void numbersWithTooManyDigitsStayTexts();
    void oldFileStaysWhenCancelled();
    void unwritablePlaceIsNamed();
    void manyRowsTakeSeconds();

private:
    struct Read {
        QHash<QString, QString> texts;  // by cell, "A1"
        QHash<QString, double> numbers; // likewise
        QHash<QString, int> formats;    // of numbers and moments: numFmtId
        int rows = 0;
        bool hasFormula = false;
    };
    QByteArray part(const QString &name) const;
    QList<int> numberFormats() const;
    Read read() const;
    void write(const QStringList &headings, const QList<QList<Cell>> &rows) const;
    QString path() const { return m_folder.filePath(u"Список документов.xlsx"_s); }
    QStringList left() const;

    QTemporaryDir m_folder;
};

static bool always(int)
{
    return true;
}

static CellRows rowsOf(const QStringList &headings, const QList<QList<Cell>> &rows)
{
    return {headings, static_cast<int>(rows.size()), [rows](int row) { return rows.at(row); }};
}

void tst_Spreadsheet::initTestCase()
{
    qputenv("TZ", "Asia/Almaty");
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-v"_s});
    const bool isThere = unzip.waitForFinished();
    if (!isThere && QSysInfo::productType() == u"windows")
        QSKIP("Windows has no unzip to look into the file with");
    QVERIFY2(isThere, "unzip is not installed");
}

void tst_Spreadsheet::write(const QStringList &headings, const QList<QList<Cell>> &rows) const
{
    const Result<void> written = writeSpreadsheet(path(), rowsOf(headings, rows), always);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
}

QStringList tst_Spreadsheet::left() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray tst_Spreadsheet::part(const QString &name) const
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path(), name});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

// By style: the number format of each.
QList<int> tst_Spreadsheet::numberFormats() const
{
    QList<int> formats;
    QXmlStreamReader xml(part(u"xl/styles.xml"_s));
    bool isInside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInside = xml.isStartElement();
        if (isInside && xml.isStartElement() && xml.name() == u"xf")
            formats.append(xml.attributes().value(u"numFmtId"_s).toInt());
    }
    return formats;
}

tst_Spreadsheet::Read tst_Spreadsheet::read() const
{
    Read result;
    const QList<int> formats = numberFormats();
    QXmlStreamReader xml(part(u"xl/worksheets/sheet1.xml"_s));
    QString cell;
    bool isText = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"row")
            ++result.rows;
        result.hasFormula |= xml.name() == u"f";
        if (xml.name() == u"c") {
            cell = attributes.value(u"r"_s).toString();
            isText = attributes.value(u"t"_s) == u"inlineStr";
            result.formats.insert(cell, formats.value(attributes.value(u"s"_s).toInt()));
        } else if (xml.name() == u"t" && isText) {
            result.texts.insert(cell, xml.readElementText());
        } else if (xml.name() == u"v") {
            result.numbers.insert(cell, xml.readElementText().toDouble());
        }
    }
    return xml.hasError() ? Read{} : result;
}

void tst_Spreadsheet::textsNumbersAndMomentsComeBack()
{
    const QDateTime moment(QDate(2026, 11, 22), QTime(9, 3), Qt::UTC);
    write({u"Номер"_s, u"Сумма"_s, u"Изменён"_s},
          {{u"10131010/221126/5000001"_s, *Decimal::parse(u"12000.50"), moment},
           {u"ТОО «Қазақ Өнімі» & Co <1>"_s, Decimal(7), QDateTime()}});
    const Read read = this->read();
    QCOMPARE(read.rows, 3);
    QCOMPARE(read.texts[u"A1"_s], u"Номер"_s);
    QCOMPARE(read.texts[u"A2"_s], u"10131010/221126/5000001"_s);
    QCOMPARE(read.texts[u"A3"_s], u"ТОО «Қазақ Өнімі» & Co <1>"_s);
    QCOMPARE(read.numbers[u"B2"_s], 12000.50);
    QCOMPARE(read.numbers[u"B3"_s], 7.0);
    // Days since 30.12.1899, in the user's own time.
    const QDateTime local = moment.toLocalTime();
    const double days = static_cast<double>(QDate(1899, 12, 30).daysTo(local.date())) +
                        local.time().msecsSinceStartOfDay() / 86'400'000.0;
    QVERIFY(qAbs(read.numbers[u"C2"_s] - days) < 1e-9);
    QCOMPARE(read.formats[u"C2"_s], 22);
    QVERIFY(!read.numbers.contains(u"C3"_s));
    QCOMPARE(left(), QStringList{QFileInfo(path()).fileName()});
}

void tst_Spreadsheet::noTextIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"=1+1", "+7 701 000 00 00", "-5", "@SUM(A1)", "\t=1", "\r=1",
                             "=cmd|' /C calc'!A0", "{=1}", "https://example.org", "mailto:a@b.kz"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Spreadsheet::noTextIsAFormula()
{
    QFETCH(const QString, text);
    write({text}, {{text}});
    const Read read = this->read();
    QVERIFY(!read.hasFormula);
    QVERIFY(read.numbers.isEmpty());
    QCOMPARE(read.texts[u"A2"_s].contains(u'1'), text.contains(u'1'));
    QCOMPARE(read.formats[u"A2"_s], 49); // a text cell, also after it was edited
    QVERIFY(part(u"xl/worksheets/_rels/sheet1.xml.rels"_s).isEmpty()); // no link either
}

void tst_Spreadsheet::hostileTextsDoNoHarm()
{
    const QString control = u"a"_s + QChar(1) + u"b"_s + QChar(0xffff) + u"c\nd"_s;
    write({u"Текст"_s},
          {{control}, {QString(40'000, u'я')}, {QString(QChar(0xd800))}, {QString()}});
    const Read read = this->read();
    QCOMPARE(read.rows >= 4, true);
    QVERIFY(read.texts[u"A2"_s].startsWith(u'a'));
    QVERIFY(read.texts[u"A2"_s].endsWith(u"c\nd"));
    QCOMPARE(read.texts[u"A3"_s].size(), 32'767);
    QVERIFY(!read.texts.contains(u"A5"_s));
}

void tst_Spreadsheet::numbersWithTooManyDigitsStayTexts()
{
    write({u"Сумма"_s}, {{*Decimal::parse(u"1234567890123.45")},
                         {*Decimal::parse(u"12345678901234567.89")},
                         {*Decimal::parse(u"-0.10")}});
    const Read read = this->read();
    QCOMPARE(read.numbers[u"A2"_s], 1234567890123.45);
    QCOMPARE(read.texts[u"A3"_s], u"12345678901234567.89"_s);
    QCOMPARE(read.numbers[u"A4"_s], -0.10);
}

void tst_Spreadsheet::oldFileStaysWhenCancelled()
{
    write({u"A"_s}, {{u"before"_s}});
    const QList<QList<Cell>> rows(2000, {u"after"_s});
    const auto stopped = [](int written) { return written < 1000; };
    const Result<void> result = writeSpreadsheet(path(), rowsOf({u"A"_s}, rows), stopped);
    QVERIFY(!result);
    QCOMPARE(result.error().code, FailureCode::Cancelled);
    QCOMPARE(read().texts[u"A2"_s], u"before"_s);
    QCOMPARE(left(), QStringList{QFileInfo(path()).fileName()});
}

void tst_Spreadsheet::unwritablePlaceIsNamed()
{
    const QString nowhere = m_folder.filePath(u"missing/list.xlsx"_s);
    const Result<void> result = writeSpreadsheet(nowhere, rowsOf({u"A"_s}, {}), always);
    QVERIFY(!result);
    QCOMPARE(result.error().code, FailureCode::FileUnwritable);
    QCOMPARE(result.error().place, nowhere);
}

void tst_Spreadsheet::manyRowsTakeSeconds()
{
    constexpr int many = 100'000;
    CellRows rows;
    rows.headings = QStringList{u"Номер"_s, u"Контрагент"_s, u"Сумма"_s, u"Изменён"_s};
    rows.count = many;
    rows.row = [](int row) -> QList<Cell> {
        return {u"10131010/221126/%1"_s.arg(row), u"Harbour Trading B.V."_s, Decimal(row),
                QDateTime::fromSecsSinceEpoch(1'790'000'000 + row)};
    };
    int told = 0;
    QElapsedTimer time;
    time.start();
    QVERIFY(writeSpreadsheet(path(), rows, [&told](int written) {
        told = written;
        return true;
    }));
    qInfo("%d rows: %lld ms, %lld bytes", many, time.elapsed(), QFileInfo(path()).size());
    QCOMPARE(told, many);
    QCOMPARE(read().rows, many + 1);
}

QTEST_GUILESS_MAIN(tst_Spreadsheet)
#include "tst_Spreadsheet.moc"
