#include "models/values/Decimal.h"

#include <QTest>

using okno::Decimal;

namespace {

Decimal number(const char *text)
{
    return *Decimal::parse(QString::fromUtf8(text));
}

QString shown(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QStringLiteral("none");
}

} // namespace

class tst_Decimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyDecimals_data();
    void parsesOnlyDecimals();
    void keepsLongNumbersExactly();
    void countsExactly_data();
    void countsExactly();
    void roundsHalfUp_data();
    void roundsHalfUp();
    void divides_data();
    void divides();
    void refusesWhatDoesNotFit();
    void comparesByValue_data();
    void comparesByValue();
    void knowsItsSignificantScale_data();
    void knowsItsSignificantScale();
};

void tst_Decimal::parsesOnlyDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shownAs"); // null: not a decimal
    const auto row = [](const char *text, const char *shownAs) {
        QTest::newRow(*text ? text : "empty")
            << QString::fromUtf8(text) << QString::fromUtf8(shownAs);
    };
    row("0", "0");
    row("520.50", "520.50");
    row("-0.001", "-0.001");
    row("+12", "12");
    row("0012.0", "12.0");
    row(".5", "0.5");
    row("5.", "5");
    row("00000000000000000000000000000000000000000000000000000000000000000001", "1");
    for (const char *bad :
         {"",   "-",  "+",     ".",   "-.",  "1e400", "1E2",   "NaN", "INF",  "1,5", "1 000",
          " 1", "1 ", "1.2.3", "--1", "+-1", "0x10",  "1_000", "٣",   "１２", "1\n"})
        QTest::newRow(qPrintable(QStringLiteral("not <%1>").arg(QString::fromUtf8(bad))))
            << QString::fromUtf8(bad) << QString();
    QTest::newRow("61 digits") << QString(61, u'9') << QString();
}

void tst_Decimal::parsesOnlyDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, shownAs);
    const std::optional<Decimal> value = Decimal::parse(text);
    QCOMPARE(value.has_value(), !shownAs.isNull());
    if (value)
        QCOMPARE(value->toString(), shownAs);
}

void tst_Decimal::keepsLongNumbersExactly()
{
    const QString nines(60, u'9');
    QCOMPARE(shown(Decimal::parse(nines)), nines);
    const QString fraction = QStringLiteral("0.") + QString(58, u'0') + u'1';
    QCOMPARE(shown(Decimal::parse(fraction)), fraction);
    QCOMPARE(shown(Decimal::parse(u'-' + nines)->plus(Decimal(1))),
             u'-' + QString(59, u'9') + u'8');
}

void tst_Decimal::countsExactly_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *left, const char *operation, const char *right,
                        const char *result) {
        QTest::addRow("%s %s %s", left, operation, right)
            << QString::fromUtf8(left) << QString::fromUtf8(operation) << QString::fromUtf8(right)
            << QString::fromUtf8(result);
    };
    row("0.1", "+", "0.2", "0.3");
    row("1.10", "+", "2", "3.10");
    row("0.00", "-", "0.05", "-0.05");
    row("1000000.00", "-", "999999.999999", "0.000001");
    row("12.5", "*", "0.20", "2.500");
    row("-3", "*", "-0.5", "1.5");
    row("99999999999999999999.99", "*", "99999999999.9999", "9999999999999989999999000000000.000001");
}

void tst_Decimal::countsExactly()
{
    QFETCH(QString, left);
    QFETCH(QString, operation);
    QFETCH(QString, right);
    QFETCH(QString, result);
    const Decimal a = *Decimal::parse(left);
    const Decimal b = *Decimal::parse(right);
    if (operation == u"+")
        QCOMPARE(shown(a.plus(b)), result);
    else if (operation == u"-")
        QCOMPARE(shown(a.minus(b)), result);
    else
        QCOMPARE(shown(a.times(b)), result);
}

void tst_Decimal::roundsHalfUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("result");
    QTest::newRow("2.345") << "2.345" << 2 << "2.35";
    QTest::newRow("2.344999") << "2.344999" << 2 << "2.34";
    QTest::newRow("-2.345") << "-2.345" << 2 << "-2.35";
    QTest::newRow("0.5") << "0.5" << 0 << "1";
    QTest::newRow("-0.5") << "-0.5" << 0 << "-1";
    QTest::newRow("1.005, wrong in binary") << "1.005" << 2 << "1.01";
    QTest::newRow("9.995") << "9.995" << 2 << "10.00";
    QTest::newRow("adds zeros") << "7" << 2 << "7.00";
}

void tst_Decimal::roundsHalfUp()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(QString, result);
    QCOMPARE(shown(Decimal::parse(text)->rounded(scale)), result);
}

void tst_Decimal::divides_data()
{
    QTest::addColumn<QString>("dividend");
    QTest::addColumn<QString>("divisor");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("result");
    QTest::newRow("thirds") << "1"
                            << "3" << 4 << "0.3333";
    QTest::newRow("two thirds") << "2"
                                << "3" << 4 << "0.6667";
    QTest::newRow("negative") << "-2"
                              << "3" << 2 << "-0.67";
    QTest::newRow("scales") << "520.5"
                            << "0.0005" << 1 << "1041000.0";
    QTest::newRow("customs value in dollars") << "1000000.00"
                                              << "80.0000" << 2 << "12500.00";
    QTest::newRow("by zero") << "1"
                             << "0.00" << 2 << "none";
}

void tst_Decimal::divides()
{
    QFETCH(QString, dividend);
    QFETCH(QString, divisor);
    QFETCH(int, scale);
    QFETCH(QString, result);
    QCOMPARE(shown(Decimal::parse(dividend)->dividedBy(*Decimal::parse(divisor), scale)), result);
}

void tst_Decimal::refusesWhatDoesNotFit()
{
    const Decimal large = *Decimal::parse(QString(60, u'9'));
    QCOMPARE(shown(large.plus(large)), QStringLiteral("none"));
    QCOMPARE(shown(large.times(large)), QStringLiteral("none"));
    QCOMPARE(shown(large.plus(number("0.1"))), QStringLiteral("none"));
    QCOMPARE(shown(large.dividedBy(number("0.01"), 0)), QStringLiteral("none"));
    QCOMPARE(shown(large.rounded(1)), QStringLiteral("none"));
    const Decimal tiny = *Decimal::parse(QStringLiteral("0.") + QString(39, u'0') + u'1');
    QCOMPARE(shown(tiny.times(tiny)), QStringLiteral("none"));
    QCOMPARE(shown(number("1").dividedBy(number("3"), 61)), QStringLiteral("none"));
}

void tst_Decimal::comparesByValue_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("trailing zero") << "520.5"
                                   << "520.50" << 0;
    QTest::newRow("minus zero") << "-0.00"
                                << "0" << 0;
    QTest::newRow("less") << "0.999999"
                          << "1" << -1;
    QTest::newRow("negative") << "-2"
                              << "-1.5" << -1;
    QTest::newRow("greater") << "10"
                             << "9.99" << 1;
    QTest::newRow("widest apart") << QString(60, u'9')
                                  << QStringLiteral("0.") + QString(58, u'0') + u'1' << 1;
}

void tst_Decimal::comparesByValue()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, order);
    const Decimal a = *Decimal::parse(left);
    const Decimal b = *Decimal::parse(right);
    QCOMPARE(a == b, order == 0);
    QCOMPARE(a < b, order < 0);
    QCOMPARE(a > b, order > 0);
    QCOMPARE(b > a, order < 0);
}

void tst_Decimal::knowsItsSignificantScale_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::newRow("zeros") << "520.500" << 1;
    QTest::newRow("whole") << "500.000000" << 0;
    QTest::newRow("six") << "0.000001" << 6;
    QTest::newRow("zero") << "0.00" << 0;
}

void tst_Decimal::knowsItsSignificantScale()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QCOMPARE(Decimal::parse(text)->significantScale(), scale);
}

QTEST_GUILESS_MAIN(tst_Decimal)
#include "tst_Decimal.moc"
