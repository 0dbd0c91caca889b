#include "ui/editor/FindingOrder.h"
#include "ui/editor/FindingsPanel.h"

#include "tests/support/MainThreadWatch.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;
using Severity = Finding::Severity;

namespace {

Finding finding(const QString &id, Severity severity, const QString &path)
{
    Finding result;
    result.id = id;
    result.severity = severity;
    result.path = path.isEmpty() ? FieldPath() : FieldPath::parse(path).value();
    return result;
}

QStringList ids(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &one : findings)
        result.append(one.id);
    return result;
}

} // namespace

class tst_FindingsPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void countsBySeverity();
    void nothingIsNotTheSameAsChecked();
    void walksRound();
    void afterMendingComesTheNext();
    void listIsShownOnDemandAndEnterGoesThere();
    void whatIsAcceptedIsToldApart();
    void errorsAreNotAccepted();
    void ordersErrorsFirstThenAsTheFormRuns();

private:
    const Texts m_texts{u"en"_s};
    std::unique_ptr<FindingsPanel> m_panel;
    KindLabels m_labels;
};

void tst_FindingsPanel::init()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_labels.findings = {{u"a"_s, u"A is wrong"_s}, {u"b"_s, u"B is wrong"_s}};
    m_labels.cures = {{u"a"_s, u"Mend A"_s}};
    m_panel = std::make_unique<FindingsPanel>(m_texts);
    m_panel->resize(1200, 300);
    m_panel->show();
}

void tst_FindingsPanel::countsBySeverity()
{
    m_panel->setFindings({finding(u"a"_s, Severity::Error, u"x"_s),
                          finding(u"b"_s, Severity::Error, u"y"_s),
                          finding(u"c"_s, Severity::Warning, u"z"_s)},
                         m_labels);
    QCOMPARE(m_panel->summary(), u"Errors: 2  Warnings: 1"_s);
    m_panel->setFindings({}, m_labels);
    QVERIFY(!m_panel->summary().contains(u"Errors"));
}

void tst_FindingsPanel::nothingIsNotTheSameAsChecked()
{
    m_panel->setFindings({}, m_labels);
    m_panel->setChecked(false);
    QVERIFY(m_panel->summary().contains(u"F7"));
    m_panel->setChecked(true);
    QCOMPARE(m_panel->summary(), u"Checked: nothing found."_s);
    QVERIFY(!m_panel->findChild<QToolButton *>(u"findingNext"_s)->isEnabled());
    QVERIFY(!m_panel->next());
}

void tst_FindingsPanel::walksRound()
{
    m_panel->setFindings(
        {finding(u"a"_s, Severity::Error, u"x"_s), finding(u"b"_s, Severity::Error, u"y"_s)},
        m_labels);
    QCOMPARE(m_panel->previous()->id, u"b"_s);
    QCOMPARE(m_panel->next()->id, u"a"_s);
    QCOMPARE(m_panel->next()->id, u"b"_s);
    QCOMPARE(m_panel->next()->id, u"a"_s);
}

void tst_FindingsPanel::afterMendingComesTheNext()
{
    const Finding a = finding(u"a"_s, Severity::Error, u"x"_s);
    const Finding b = finding(u"b"_s, Severity::Error, u"y"_s);
    const Finding c = finding(u"c"_s, Severity::Error, u"z"_s);
    m_panel->setFindings({a, b, c}, m_labels);
    m_panel->next();
    QCOMPARE(m_panel->next()->id, u"b"_s);
    m_panel->setFindings({a, c}, m_labels); // b was mended
    QCOMPARE(m_panel->next()->id, u"c"_s);
    m_panel->setFindings({c}, m_labels); // another one before it: it is still where it was
    QCOMPARE(m_panel->next()->id, u"c"_s);
}

void tst_FindingsPanel::listIsShownOnDemandAndEnterGoesThere()
{
    m_panel->setFindings(
        {finding(u"a"_s, Severity::Error, u"x"_s), finding(u"b"_s, Severity::Error, u"y"_s)},
        m_labels);
    auto *list = m_panel->findChild<QTableView *>(u"findingsList"_s);
    QVERIFY(!list->isVisible());
    m_panel->findChild<QToolButton *>(u"findingsToggle"_s)->click();
    QVERIFY(list->isVisible());
    const QModelIndex first = list->model()->index(0, FindingsModel::MessageColumn);
    QCOMPARE(first.data().toString(), u"A is wrong"_s);
    QCOMPARE(first.siblingAtColumn(FindingsModel::CureColumn).data().toString(), u"Mend A"_s);
    QSignalSpy activated(m_panel.get(), &FindingsPanel::findingActivated);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().value<Finding>().id, u"b"_s);
    m_panel->setFindings({}, m_labels);
    QVERIFY(!list->isVisible());
}

void tst_FindingsPanel::whatIsAcceptedIsToldApart()
{
    const QList<Finding> findings{finding(u"a"_s, Severity::Warning, u"x"_s),
                                  finding(u"b"_s, Severity::Warning, u"y"_s)};
    AcceptedWarning accepted;
    accepted.rule = u"b"_s;
    accepted.reason = u"weighed twice"_s;
    accepted.person = u"I. Invented"_s;
    m_panel->setFindings(findings, m_labels);
    m_panel->setListShown(true);
    auto *list = m_panel->findChild<QTableView *>(u"findingsList"_s);
    QSignalSpy accept(m_panel.get(), &FindingsPanel::acceptRequested);
    QSignalSpy withdraw(m_panel.get(), &FindingsPanel::withdrawRequested);
    list->selectRow(1);
    auto *action = m_panel->findChild<QAction *>(u"acceptFinding"_s);
    action->trigger();
    QCOMPARE(accept.first().first().value<Finding>().id, u"b"_s);
    m_panel->setFindings(findings, m_labels, {{1, accepted}});
    QCOMPARE(m_panel->summary(), u"Warnings: 1  Accepted: 1"_s);
    const QModelIndex row = list->model()->index(1, FindingsModel::CureColumn);
    QVERIFY(row.data().toString().contains(u"weighed twice"));
    QVERIFY(row.data().toString().contains(u"I. Invented"));
    QCOMPARE(row.siblingAtColumn(FindingsModel::SeverityColumn).data().toString(), u"Accepted"_s);
    list->selectRow(1);
    action->trigger();
    QCOMPARE(withdraw.first().first().value<AcceptedWarning>(), accepted);
    m_panel->setReadOnly(true);
    QVERIFY(!action->isEnabled());
    QCOMPARE(accept.count(), 1);
}

void tst_FindingsPanel::errorsAreNotAccepted()
{
    m_panel->setFindings(
        {finding(u"a"_s, Severity::Error, u"x"_s), finding(u"b"_s, Severity::Advice, u"y"_s)},
        m_labels);
    m_panel->setListShown(true);
    auto *list = m_panel->findChild<QTableView *>(u"findingsList"_s);
    const auto *action = m_panel->findChild<QAction *>(u"acceptFinding"_s);
    list->selectRow(0);
    QVERIFY(!action->isEnabled());
    list->selectRow(1);
    QVERIFY(action->isEnabled());
}

void tst_FindingsPanel::ordersErrorsFirstThenAsTheFormRuns()
{
    const KindCatalogue kinds = KindCatalogue::builtIn().value();
    Node shipment{u"shipment"_s, {}, {}, 0};
    shipment.children = {Node{u"goods"_s, {}, {}, 9}, Node{u"goods"_s, {}, {}, 4}};
    const Node root{{}, {}, {shipment}, 0};
    const Document document(DocumentId::create(), u"goods-declaration"_s, {}, root, 10);
    const QList<Finding> given{
        finding(u"second item"_s, Severity::Error, u"shipment/goods#4/grossWeight"_s),
        finding(u"warning"_s, Severity::Warning, u"direction"_s),
        finding(u"first item"_s, Severity::Error, u"shipment/goods#9/netWeight"_s),
        finding(u"party"_s, Severity::Error, u"shipment/consignor/name"_s),
        finding(u"whole"_s, Severity::Error, {}),
        finding(u"unknown"_s, Severity::Error, u"shipment/ofNoForm"_s)};
    const QStringList order{u"whole"_s,       u"party"_s,   u"first item"_s,
                            u"second item"_s, u"unknown"_s, u"warning"_s};
    QCOMPARE(ids(inOrder(given, document, kinds.kind(u"goods-declaration"))), order);
}

OKNO_WINDOW_TEST_MAIN(tst_FindingsPanel)
#include "tst_FindingsPanel.moc"
