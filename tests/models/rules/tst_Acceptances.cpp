#include "models/document/DocumentEdit.h"
#include "models/rules/Acceptances.h"

#include <QTest>

using namespace okno;

// An acceptance is of one finding about one value, and of nothing else.
class tst_Acceptances : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhileTheFindingIsTheSame_data();
    void holdsWhileTheFindingIsTheSame();
    void isBackWhenTheValueIs();
    void oneRuleMaySpeakTwiceOfAPlace();
    void theDayOfTheCheckMayPass();
};

namespace {

const FieldPath weight = FieldPath().child(QStringLiteral("weight"));
const QDate day(2026, 11, 20);

Finding found()
{
    Finding finding;
    finding.id = QStringLiteral("dt.weight");
    finding.severity = Finding::Severity::Warning;
    finding.path = weight;
    finding.arguments = {QStringLiteral("10"), QStringLiteral("9")};
    return finding;
}

Document weighing(const QString &text)
{
    Document document(QStringLiteral("k"), QStringLiteral("f"));
    (void)DocumentEdit(document).setText(weight, text);
    return document;
}

void accept(Document &document, const Finding &finding, const QString &reason = QStringLiteral("r"))
{
    AcceptedWarning warning = Acceptances::accepting(document, finding);
    warning.reason = reason;
    warning.at = QDateTime(day, QTime(12, 0));
    QVERIFY(DocumentEdit(document).accept(warning));
}

} // namespace

void tst_Acceptances::holdsWhileTheFindingIsTheSame_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, bool holds, auto change) {
        Finding finding = found();
        change(finding);
        QTest::newRow(name) << finding << holds;
    };
    row("the same", true, [](Finding &) {});
    row("less grave", true, [](Finding &f) { f.severity = Finding::Severity::Advice; });
    row("standing elsewhere on the form", true, [](Finding &f) { f.goodsItem = 2; });
    row("blocking now", false, [](Finding &f) { f.severity = Finding::Severity::Error; });
    row("of another rule", false, [](Finding &f) { f.id = QStringLiteral("dt.other"); });
    row("at another place", false, [](Finding &f) { f.path = f.path.child(QStringLiteral("x")); });
    row("with another sum", false, [](Finding &f) { f.arguments[1] = QStringLiteral("8"); });
    row("with fewer arguments", false, [](Finding &f) { f.arguments.removeLast(); });
}

void tst_Acceptances::holdsWhileTheFindingIsTheSame()
{
    QFETCH(Finding, finding);
    QFETCH(bool, holds);
    Document document = weighing(QStringLiteral("10"));
    accept(document, found());
    const Acceptances acceptances(document, day);
    QCOMPARE(acceptances.of(finding) != nullptr, holds);
    const QHash<int, AcceptedWarning> all = acceptances.of(QList<Finding>{finding});
    QCOMPARE(all.size(), holds ? 1 : 0);
    if (holds)
        QCOMPARE(all.value(0).goodsItem, finding.goodsItem);
}

// The finding says nothing of the value here: it is looked at by itself.
void tst_Acceptances::isBackWhenTheValueIs()
{
    Finding finding = found();
    finding.arguments.clear();
    Document document = weighing(QStringLiteral("10"));
    accept(document, finding);
    const Result<Edit> change = DocumentEdit(document).setText(weight, QStringLiteral("11"));
    QVERIFY(change);
    QVERIFY(!Acceptances(document, day).of(finding));
    QVERIFY(DocumentEdit(document).apply(change->reversed()));
    QVERIFY(Acceptances(document, day).of(finding));
}

void tst_Acceptances::oneRuleMaySpeakTwiceOfAPlace()
{
    Finding other = found();
    other.arguments[1] = QStringLiteral("7");
    Document document = weighing(QStringLiteral("10"));
    accept(document, found(), QStringLiteral("one"));
    accept(document, other, QStringLiteral("two"));
    const Acceptances acceptances(document, day);
    QCOMPARE(acceptances.of(found())->reason, QStringLiteral("one"));
    QCOMPARE(acceptances.of(other)->reason, QStringLiteral("two"));
}

// "Before the filing date, which is …": every day another sentence about the same thing. A date
// that somebody typed does not pass.
void tst_Acceptances::theDayOfTheCheckMayPass()
{
    const auto on = [](const QDate &date) {
        Finding finding = found();
        finding.arguments = {QStringLiteral("2026-11-20"), date.toString(Qt::ISODate)};
        return finding;
    };
    Document document = weighing(QStringLiteral("10"));
    accept(document, on(day));
    QVERIFY(Acceptances(document, day).of(on(day)));
    QVERIFY(Acceptances(document, day.addDays(1)).of(on(day.addDays(1))));
    QVERIFY(!Acceptances(document, day.addDays(1)).of(on(day.addDays(2))));
    Finding typed = on(day.addDays(1));
    typed.arguments[0] = QStringLiteral("2026-11-19");
    QVERIFY(!Acceptances(document, day.addDays(1)).of(typed));
}

QTEST_GUILESS_MAIN(tst_Acceptances)
#include "tst_Acceptances.moc"
