#include "ui/documents/Amounts.h"
#include "ui/documents/RowOrder.h"

#include <QCollator>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_RowOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void orders_data();
    void orders();
    void equalRowsKeepTheirOrder();
    void writesAmounts_data();
    void writesAmounts();
};

void tst_RowOrder::orders_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("numbers as numbers")
        << int(DocumentColumn::Number) << QStringList{u"10"_s, u"9"_s, u"100"_s}
        << QStringList{u"9"_s, u"10"_s, u"100"_s};
    QTest::newRow("russian") << int(DocumentColumn::Counterparty)
                             << QStringList{u"Яхонт"_s, u"ёлка"_s, u"Еда"_s, u"жук"_s}
                             << QStringList{u"Еда"_s, u"ёлка"_s, u"жук"_s, u"Яхонт"_s};
    QTest::newRow("sums by amount")
        << int(DocumentColumn::Sum) << QStringList{u"9.50 USD"_s, u"1000.00 EUR"_s, QString()}
        << QStringList{QString(), u"9.50 USD"_s, u"1000.00 EUR"_s};
}

void tst_RowOrder::orders()
{
    QFETCH(int, column);
    QFETCH(QStringList, values);
    QFETCH(QStringList, ordered);
    QCollator collator(QLocale(u"ru"_s));
    collator.setNumericMode(true);
    if (column == int(DocumentColumn::Number) && QSysInfo::productType() == u"windows" &&
        !(collator.sortKey(u"9"_s) < collator.sortKey(u"100"_s)))
        QSKIP("this Windows, Wine, makes sort keys that do not know digits as numbers");
    QList<DocumentSummary> documents;
    for (const QString &value : values) {
        DocumentSummary summary;
        summary.number = summary.counterparty = summary.sum = value;
        documents.append(summary);
    }
    RowOrder wish;
    wish.column = column;
    wish.locale = QLocale(u"ru"_s);
    const auto found = [&] {
        QStringList result;
        for (const int place : wish.of(documents))
            result.append(documents.at(place).number);
        return result;
    };
    QCOMPARE(found(), ordered);
    wish.order = Qt::DescendingOrder;
    std::reverse(ordered.begin(), ordered.end());
    QCOMPARE(found(), ordered);
}

void tst_RowOrder::equalRowsKeepTheirOrder()
{
    QList<DocumentSummary> documents(100);
    RowOrder wish;
    QVERIFY(wish.of(documents).empty());
    wish.column = DocumentColumn::State;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        wish.order = order;
        const auto places = wish.of(documents);
        QVERIFY(std::is_sorted(places.begin(), places.end()));
    }
}

void tst_RowOrder::writesAmounts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("written");
    QTest::newRow("ru") << u"ru"_s << u"1234567.00 USD"_s << u"1\u00a0234\u00a0567,00\u00a0USD"_s;
    QTest::newRow("en") << u"en"_s << u"12000.5 EUR"_s << u"12,000.5\u00a0EUR"_s;
    QTest::newRow("more digits than a double has")
        << u"en"_s << u"12345678901234567890.12"_s << u"12,345,678,901,234,567,890.12"_s;
    QTest::newRow("not a number") << u"en"_s << u"о цене договоримся"_s << u"о цене договоримся"_s;
    QTest::newRow("two points") << u"en"_s << u"1.2.3 USD"_s << u"1.2.3 USD"_s;
    QTest::newRow("empty") << u"en"_s << QString() << QString();
}

void tst_RowOrder::writesAmounts()
{
    QFETCH(QString, language);
    QFETCH(QString, sum);
    QTEST(writtenAmount(sum, QLocale(language)), "written");
}

QTEST_GUILESS_MAIN(tst_RowOrder)
#include "tst_RowOrder.moc"
