#include "models/classifiers/ClassifierSnapshot.h"
#include "models/rules/RuleReader.h"
#include "models/rules/RuleRunner.h"

#include <QTest>

using namespace okno;

// The rule in-classifier with a classifier: the imported version of the filing date decides.
class tst_ClassifierRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void isSilentWithoutReferenceData();

private:
    static QList<Finding> check(const QString &code, const QDate &day,
                                const ClassifierLookup *classifiers);
    static ClassifierSnapshot units();
};

// Version 1 has 166, 796 and, for a while, 055; version 2 of 2026 has 796 and 112.
ClassifierSnapshot tst_ClassifierRule::units()
{
    const auto entry = [](const char *code, const QDate &from = {}, const QDate &to = {}) {
        return ClassifierEntry{QString::fromUtf8(code), {}, {}, {}, {}, from, to};
    };
    ClassifierSnapshot made;
    made.add({QStringLiteral("units"),
              QStringLiteral("1"),
              QDate(2020, 1, 1),
              {},
              {entry("166"), entry("796"), entry("055", QDate(2021, 1, 1), QDate(2022, 12, 31))}});
    made.add({QStringLiteral("units"),
              QStringLiteral("2"),
              QDate(2026, 1, 1),
              {},
              {entry("796"), entry("112")}});
    return made;
}

QList<Finding> tst_ClassifierRule::check(const QString &code, const QDate &day,
                                         const ClassifierLookup *classifiers)
{
    const auto kind = KindSpec::fromJson(
        R"({"id":"x","defaultFormat":"f","rulesVersion":"1","fields":[{"key":"unit"}]})");
    const auto scopes = kind ? RuleReader::read(R"({"rules":[{"id":"a","rule":"in-classifier",
        "severity":"error","field":"unit","classifier":"units"}]})",
                                                *kind)
                             : fail(kind.error());
    if (!scopes)
        qFatal("the rule is broken");
    Node root;
    root.children = {{QStringLiteral("unit"), code, {}, 0}};
    QList<Finding> findings;
    RuleRunner(root, day, findings, classifiers).run(scopes->first());
    return findings;
}

void tst_ClassifierRule::judges_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("expected"); // state and day of the finding; empty: none
    const QStringList nothing;
    const QDate now(2026, 11, 23);
    QTest::newRow("valid") << "796" << now << nothing;
    QTest::newRow("nothing filled in") << "" << now << nothing;
    QTest::newRow("unknown") << "1" << now
                             << QStringList{QStringLiteral("unknown"), QStringLiteral("")};
    QTest::newRow("left out of the next version")
        << "166" << now << QStringList{QStringLiteral("ended"), QStringLiteral("2025-12-31")};
    QTest::newRow("valid in its time") << "166" << QDate(2025, 12, 31) << nothing;
    QTest::newRow("ended by itself")
        << "055" << QDate(2023, 5, 1)
        << QStringList{QStringLiteral("ended"), QStringLiteral("2022-12-31")};
    QTest::newRow("not yet") << "055" << QDate(2020, 5, 1)
                             << QStringList{QStringLiteral("not-yet"),
                                            QStringLiteral("2021-01-01")};
    QTest::newRow("only in the next version")
        << "112" << QDate(2025, 5, 1)
        << QStringList{QStringLiteral("not-yet"), QStringLiteral("2026-01-01")};
    QTest::newRow("before the first version") << "796" << QDate(2019, 5, 1) << nothing;
}

void tst_ClassifierRule::judges()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    QFETCH(QStringList, expected);
    const ClassifierSnapshot known = units();
    const QList<Finding> findings = check(code, day, &known);
    QCOMPARE(findings.size(), expected.isEmpty() ? 0 : 1);
    if (!findings.isEmpty())
        QCOMPARE(findings.first().arguments, QStringList{code} + expected);
}

void tst_ClassifierRule::isSilentWithoutReferenceData()
{
    const ClassifierSnapshot empty;
    QCOMPARE(check(QStringLiteral("1"), QDate(2026, 11, 23), &empty), QList<Finding>());
    QCOMPARE(check(QStringLiteral("1"), QDate(2026, 11, 23), nullptr), QList<Finding>());
}

QTEST_GUILESS_MAIN(tst_ClassifierRule)
#include "tst_ClassifierRule.moc"
