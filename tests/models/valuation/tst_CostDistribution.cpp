#include "models/valuation/CostDistribution.h"

#include <QTest>

#include <algorithm>

using namespace okno;

namespace {

Decimal number(const char *text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

QList<Decimal> numbers(const char *text)
{
    QList<Decimal> list;
    for (const QString &one : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts))
        list.append(Decimal::parse(one).value());
    return list;
}

QString joined(const QList<Decimal> &list)
{
    QStringList texts;
    for (const Decimal &one : list)
        texts.append(one.toString());
    return texts.join(u' ');
}

Decimal total(const QList<Decimal> &list)
{
    Decimal sum = 0;
    for (const Decimal &one : list)
        sum = sum.plus(one).value();
    return sum;
}

// Weights that repeat nothing: 0.001 to 999.997, from a small generator of our own.
QList<Decimal> awkward(int count)
{
    QList<Decimal> list;
    quint32 state = 20261120;
    for (int i = 0; i < count; ++i) {
        state = state * 1664525u + 1013904223u;
        const QString text = QStringLiteral("%1.%2")
                                 .arg((state >> 8) % 1000)
                                 .arg((state >> 18) % 999 + 1, 3, 10, QLatin1Char('0'));
        list.append(Decimal::parse(text).value());
    }
    return list;
}

} // namespace

class tst_CostDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void refuses_data();
    void refuses();
    void addsUpForEveryNumberOfGoods_data();
    void addsUpForEveryNumberOfGoods();
    void isNearTheExactShare();
};

void tst_CostDistribution::shares_data()
{
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const char *sum, const char *weights,
                        const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(sum) << QString::fromLatin1(weights)
                            << QString::fromLatin1(expected);
    };
    add("one", "100.00", "7", "100.00");
    add("even", "100.00", "1 1", "50.00 50.00");
    add("a cent is missing", "100.00", "1 1 1", "33.34 33.33 33.33");
    add("a cent too many", "100.00", "2 2 2 1 1 1", "22.23 22.22 22.22 11.11 11.11 11.11");
    add("a rest that is taken off", "0.02", "1 2 1", "0.01 0.00 0.01");
    add("the largest bears the rest", "10.00", "1 5 1", "1.43 7.14 1.43");
    add("a weight of zero", "10.00", "0 3", "0.00 10.00");
    add("whole units", "10", "1 1 1", "3.34 3.33 3.33");
    add("the sample's freight", "74390.24", "1250.5 610", "50000.00 24390.24");
    add("fewer cents than goods", "0.01", "1 1 1", "0.01 0.00 0.00");
    add("nothing", "0", "1 1", "0.00 0.00");
}

void tst_CostDistribution::shares()
{
    QFETCH(QString, sum);
    QFETCH(QString, weights);
    QFETCH(QString, expected);
    const auto shares =
        CostDistribution::distribute(number(qPrintable(sum)), numbers(qPrintable(weights)));
    QVERIFY(shares);
    QCOMPARE(joined(*shares), expected);
}

void tst_CostDistribution::refuses_data()
{
    QTest::addColumn<QString>("sum");
    QTest::addColumn<QString>("weights");
    QTest::newRow("no goods") << QStringLiteral("1.00") << QString();
    QTest::newRow("no weight") << QStringLiteral("1.00") << QStringLiteral("0 0");
    QTest::newRow("negative weight") << QStringLiteral("1.00") << QStringLiteral("2 -1");
    QTest::newRow("negative sum") << QStringLiteral("-1.00") << QStringLiteral("1 1");
    QTest::newRow("fractions of a cent") << QStringLiteral("1.005") << QStringLiteral("1 1");
    QTest::newRow("too large") << QString(59, u'9') << QStringLiteral("99999 1");
}

void tst_CostDistribution::refuses()
{
    QFETCH(QString, sum);
    QFETCH(QString, weights);
    QVERIFY(!CostDistribution::distribute(number(qPrintable(sum)), numbers(qPrintable(weights))));
}

void tst_CostDistribution::addsUpForEveryNumberOfGoods_data()
{
    QTest::addColumn<QString>("sum");
    for (const char *sum : {"0.01", "0.07", "1", "5.00", "9.99", "100.00", "74390.24", "333333.33",
                            "99999999999999999.99"})
        QTest::newRow(sum) << QString::fromLatin1(sum);
}

// From 1 to 999 goods, by weights that repeat nothing and equally.
void tst_CostDistribution::addsUpForEveryNumberOfGoods()
{
    QFETCH(QString, sum);
    const Decimal amount = number(qPrintable(sum));
    const QList<Decimal> weights = awkward(999);
    const QList<Decimal> equal(999, Decimal(1));
    for (int count = 1; count <= 999; ++count) {
        for (const QList<Decimal> *by : {&weights, &equal}) {
            const auto shares = CostDistribution::distribute(amount, by->first(count));
            QVERIFY2(shares, qPrintable(QString::number(count)));
            QCOMPARE(shares->size(), count);
            QCOMPARE(total(*shares), amount);
            const auto wrong = [](const Decimal &one) {
                return one.isNegative() || one.scale() != 2;
            };
            QVERIFY2(std::ranges::none_of(*shares, wrong), qPrintable(QString::number(count)));
        }
    }
}

// Every share but the largest is the exact one, rounded.
void tst_CostDistribution::isNearTheExactShare()
{
    const QList<Decimal> weights = awkward(999);
    const Decimal amount = number("74390.24");
    const Decimal all = total(weights);
    const auto shares = CostDistribution::distribute(amount, weights).value();
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    for (qsizetype i = 0; i < weights.size(); ++i) {
        if (i != largest)
            QCOMPARE(shares.at(i), amount.times(weights.at(i))->dividedBy(all, 2).value());
    }
}

QTEST_GUILESS_MAIN(tst_CostDistribution)
#include "tst_CostDistribution.moc"
