#include "models/payments/DutyRate.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;
using Form = DutyRate::Form;

Q_DECLARE_METATYPE(okno::DutyRate::Form)

class tst_DutyRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShape_data();
    void everyShape();
    void refusesWhatItIsNot_data();
    void refusesWhatItIsNot();
    void takesTheGreaterOrBoth();
    void wholeTariff();
};

void tst_DutyRate::everyShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char *name, const char *text, Form form, const char *percent,
                        const char *amount, const char *currency, const char *quantity,
                        const char *unit) {
        QTest::newRow(name) << QString::fromUtf8(text) << form << QString::fromLatin1(percent)
                            << QString::fromLatin1(amount) << QString::fromLatin1(currency)
                            << QString::fromLatin1(quantity) << QString::fromLatin1(unit);
    };
    row("bare number", "0", Form::AdValorem, "0", "", "", "", "");
    row("per cent", "6.5%", Form::AdValorem, "6.5", "", "", "", "");
    row("least by kg", "50%, но не менее 1 EUR за 1 кг", Form::Maximum, "50", "1", "EUR", "1",
        "166");
    row("kg", "0.06 EUR за 1 кг", Form::Specific, "", "0.06", "EUR", "1", "166");
    row("1000 kg", "22 EUR за 1000 кг", Form::Specific, "", "22", "EUR", "1000", "166");
    row("tonne", "250 USD за 1 т", Form::Specific, "", "250", "USD", "1", "168");
    row("least by litre", "10%, но не менее 0.046 EUR за 1 л", Form::Maximum, "10", "0.046", "EUR",
        "1", "112");
    row("litre", "2 EUR за 1 л", Form::Specific, "", "2", "EUR", "1", "112");
    row("least by 1000 pieces", "17%, но не менее 1.7 EUR за 1 1000 шт", Form::Maximum, "17", "1.7",
        "EUR", "1000", "796");
    row("1000 pieces", "2 EUR за 1 1000 шт", Form::Specific, "", "2", "EUR", "1000", "796");
    row("plus by kg", "4.5% плюс 0.02 EUR за 1 кг", Form::Sum, "4.5", "0.02", "EUR", "1", "166");
    row("least by piece", "15%, но не менее 2.02 EUR за 1 шт", Form::Maximum, "15", "2.02", "EUR",
        "1", "796");
    row("square metre", "0.38 EUR за 1 м2", Form::Specific, "", "0.38", "EUR", "1", "055");
    row("pair", "0.75 EUR за 1 пар", Form::Specific, "", "0.75", "EUR", "1", "715");
    row("piece", "2.86 EUR за 1 шт", Form::Specific, "", "2.86", "EUR", "1", "796");
    row("engine", "1 EUR за 1 см3, мл", Form::Specific, "", "1", "EUR", "1", "111");
    row("least by engine", "20%, но не менее 0.8 EUR за 1 см3, мл", Form::Maximum, "20", "0.8",
        "EUR", "1", "111");
    row("no quantity", "2 EUR за л", Form::Specific, "", "2", "EUR", "1", "112");
    row("decimal comma", "4,5 % плюс 0,02 EUR за 1 кг", Form::Sum, "4.5", "0.02", "EUR", "1",
        "166");
}

void tst_DutyRate::everyShape()
{
    QFETCH(QString, text);
    QFETCH(Form, form);
    QFETCH(QString, percent);
    QFETCH(QString, amount);
    const Result<DutyRate> rate = DutyRate::parse(text);
    QVERIFY2(rate, rate ? "" : qPrintable(rate.error().place));
    QCOMPARE(rate->form(), form);
    if (!percent.isEmpty())
        QCOMPARE(rate->percent().toString(), percent);
    if (amount.isEmpty())
        return;
    QCOMPARE(rate->amount().toString(), amount);
    QTEST(rate->currency(), "currency");
    QTEST(rate->quantity().toString(), "quantity");
    QTEST(rate->unitCode(), "unit");
}

void tst_DutyRate::refusesWhatItIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("column");
    QTest::newRow("empty") << QString() << u"1"_s;
    QTest::newRow("words") << u"свободно"_s << u"1"_s;
    QTest::newRow("negative") << u"-5%"_s << u"1"_s;
    QTest::newRow("something after") << u"5% или"_s << u"4"_s;
    QTest::newRow("no amount") << u"5%, но не менее EUR за 1 кг"_s << u"17"_s;
    QTest::newRow("no currency") << u"2 за 1 кг"_s << u"3"_s;
    QTest::newRow("unknown unit") << u"2 EUR за 1 аршин"_s << u"12"_s;
    QTest::newRow("nothing for no quantity") << u"2 EUR за 0 кг"_s << u"11"_s;
    QTest::newRow("two points") << u"5.1.2%"_s << u"4"_s;
    QTest::newRow("endless") << QString(100'000, u'9') << u"1"_s;
}

void tst_DutyRate::refusesWhatItIsNot()
{
    QFETCH(QString, text);
    const Result<DutyRate> rate = DutyRate::parse(text);
    QVERIFY(!rate);
    QCOMPARE(rate.error().code, FailureCode::ValueInvalid);
    QTEST(rate.error().place, "column");
}

// 20 %, at least 0.8 EUR a cm3, of goods of 100,000 with 2,000 cm3 at 90 a euro.
void tst_DutyRate::takesTheGreaterOrBoth()
{
    const auto duty = [](QStringView text, int value, int quantity) {
        return DutyRate::parse(text)->duty(value, quantity, 90)->rounded(2)->toString();
    };
    const QStringView least = u"20%, но не менее 0.8 EUR за 1 см3, мл";
    QCOMPARE(duty(least, 100'000, 2'000), u"144000.00"_s);
    QCOMPARE(duty(least, 1'000'000, 2'000), u"200000.00"_s);
    QCOMPARE(duty(u"4.5% плюс 0.02 EUR за 1 кг", 1'000, 100), u"225.00"_s);
    QCOMPARE(duty(u"2 EUR за 1 1000 шт", 1'000, 500), u"90.00"_s);
    QCOMPARE(duty(u"5", 1'000, 0), u"50.00"_s);
}

void tst_DutyRate::wholeTariff()
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/tnved/ett_rates_2026-06-18.csv"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("../shared/data/tnved is not here: the tariff is read where it is");
    file.readLine();
    QHash<Form, int> forms;
    int rows = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine());
        const qsizetype start = line.indexOf(u',') + 1;
        const bool isQuoted = line.at(start) == u'"';
        const qsizetype from = isQuoted ? start + 1 : start;
        const qsizetype end = line.indexOf(isQuoted ? u'"' : u',', from);
        const QString text = line.sliced(from, end - from);
        const Result<DutyRate> rate = DutyRate::parse(text);
        QVERIFY2(rate, qPrintable(text));
        ++forms[rate->form()];
        ++rows;
    }
    QCOMPARE(rows, 13'292);
    QCOMPARE(forms.value(Form::AdValorem), 9'346 + 2'227);
    QCOMPARE(forms.value(Form::Sum), 34);
    QCOMPARE(forms.value(Form::Maximum), 858 + 132 + 71 + 9 + 2);
    QCOMPARE(forms.value(Form::Specific), 279 + 93 + 71 + 64 + 54 + 45 + 6 + 1);
}

QTEST_GUILESS_MAIN(tst_DutyRate)
#include "tst_DutyRate.moc"
