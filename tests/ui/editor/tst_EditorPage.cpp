#include "models/formats/FormatReader.h"
#include "tests/support/Declarations.h"
#include "tests/support/MainThreadWatch.h"
#include "ui/editor/EditorPage.h"
#include "ui/editor/FieldPanel.h"
#include "ui/editor/FindingsPanel.h"
#include "ui/editor/FormView.h"
#include "ui/editor/GoToLine.h"
#include "ui/shell/Notice.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const FieldPath &path, Finding::Severity severity)
{
    Finding result;
    result.id = u"dt.required"_s;
    result.severity = severity;
    result.path = path;
    return result;
}

void typeText(const QString &text)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

class tst_EditorPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void typingIsOneEditAndUndoTakesItBack();
    void arrangementComesBack();
    void keysInAFieldBelongToItUntilItIsSaid();
    void editsAfterTheHeadCanBeUndone();
    void refreshKeepsUndoOnlyForTheSameContent();
    void findingsAreWalkedErrorsFirst();
    void findingInAMissingPlaceLeadsNear();
    void goesToBoxOrItem_data();
    void goesToBoxOrItem();
    void readOnlySaysWhyAndHoldsStill();
    void bothViewsHaveOneCursor();
    void typingInTheTreeIsAnEdit();
    void escapeClosesTheInnermostThing();
    void wishesComeAfterWhatWasTyped_data();
    void wishesComeAfterWhatWasTyped();
    void panelTellsWhereTheValueIsFrom();
    void outlineGoesToTheItem();
    void thousandGoodsAreEditedAtOnce();
    void looksRight_data();
    void looksRight();

private:
    FieldPath path(const QString &text) const { return m_page->document().resolve(text).value(); }
    QString text(const QString &place) const { return m_page->document().text(path(place)); }
    StoredDocument stored(const Document &document, const QList<Edit> &edits = {}) const;
    template <class T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    const Texts m_texts{u"ru"_s};
    FormatCatalogue m_formats = FormatCatalogue::builtIn().value();
    KindCatalogue m_kinds = KindCatalogue::builtIn().value();
    Document m_imported;
    std::unique_ptr<EditorPage> m_page;
    std::unique_ptr<QSignalSpy> m_edited;
};

void tst_EditorPage::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    qRegisterMetaType<QList<Edit>>("QList<okno::Edit>");
    m_imported = FormatReader::read(test::goodsDeclaration(3), m_formats).value();
    m_imported.setDefaultProvenance({Provenance::Origin::Imported, u"invoice.xml"_s});
}

StoredDocument tst_EditorPage::stored(const Document &document, const QList<Edit> &edits) const
{
    StoredDocument result;
    result.document = document;
    result.head = RevisionId::create();
    result.edits = edits;
    result.summary.id = document.id();
    result.summary.number = u"ДТ-7"_s;
    return result;
}

void tst_EditorPage::init()
{
    m_page = std::make_unique<EditorPage>(m_texts, m_kinds, m_formats);
    m_page->resize(1266, 700);
    m_page->open(stored(m_imported));
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_edited = std::make_unique<QSignalSpy>(m_page.get(), &EditorPage::edited);
}

void tst_EditorPage::typingIsOneEditAndUndoTakesItBack()
{
    m_page->open(stored(m_imported), path(u"shipment/consignor/name"_s));
    const QString before = text(u"shipment/consignor/name"_s);
    typeText(u"NEW NAME"_s);
    QCOMPARE(m_edited->count(), 0);
    press(Qt::Key_Tab);
    QCOMPARE(m_edited->count(), 1);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"NEW NAME"_s);
    const auto made = m_edited->first().first().value<QList<Edit>>();
    QCOMPARE(made.size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(u"shipment/consignor/name"_s), before);
    QCOMPARE(m_edited->count(), 2);
    QCOMPARE(m_edited->last().first().value<QList<Edit>>(), QList<Edit>{made.first().reversed()});
    QCOMPARE(m_page->cursor(), path(u"shipment/consignor/name"_s));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"NEW NAME"_s);
    QCOMPARE(m_edited->last().first().value<QList<Edit>>(), made);
}

// Widths of the parts and of a table's columns, the view, and what the tree shows.
void tst_EditorPage::arrangementComesBack()
{
    const FieldPath place = path(u"shipment/goods[1]/netWeight"_s);
    m_page->open(stored(m_imported), place);
    auto *goods = part<QTableView>(u"shipment/goods"_s);
    QVERIFY(goods);
    goods->horizontalHeader()->resizeSection(1, 333);
    part<QSplitter>(u"editorColumns"_s)->setSizes({240, 710, 300});
    part<QComboBox>(u"treeShown"_s)->setCurrentIndex(2);
    press(Qt::Key_3, Qt::AltModifier);
    const QJsonObject state = m_page->viewState();
    m_page = std::make_unique<EditorPage>(m_texts, m_kinds, m_formats);
    m_page->restoreViewState(state);
    m_page->resize(1266, 700);
    m_page->open(stored(m_imported), place);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCOMPARE(part<QTabBar>(u"editorTabs"_s)->currentIndex(), 1);
    QCOMPARE(part<QComboBox>(u"treeShown"_s)->currentIndex(), 2);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(part<QTableView>(u"shipment/goods"_s)->horizontalHeader()->sectionSize(1), 333);
    const QList<int> sizes = part<QSplitter>(u"editorColumns"_s)->sizes();
    QVERIFY2(qAbs(sizes.first() - 240) < 20, qPrintable(QString::number(sizes.first())));
    QCOMPARE(m_page->viewState()[u"views"_s][u"form"_s], state[u"views"_s][u"form"_s]);
    m_page->restoreViewState({{u"parts"_s, 7}, {u"views"_s, QJsonObject{{u"tree"_s, u"x"_s}}}});
    QCOMPARE(part<QSplitter>(u"editorColumns"_s)->sizes(), sizes);
}

void tst_EditorPage::keysInAFieldBelongToItUntilItIsSaid()
{
    m_page->open(stored(m_imported), path(u"shipment/consignor/name"_s));
    typeText(u"FIRST"_s);
    m_page->commit();
    typeText(u"SECOND"_s);
    press(Qt::Key_Z, Qt::ControlModifier); // of the line: not said yet
    QCOMPARE(m_edited->count(), 1);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"FIRST"_s);
}

void tst_EditorPage::editsAfterTheHeadCanBeUndone()
{
    Document document = m_imported;
    const FieldPath place = path(u"shipment/consignor/name"_s);
    const Edit first = DocumentEdit(document).setText(place, u"ONE"_s).value();
    const Edit second = DocumentEdit(document).setText(place, u"TWO"_s).value();
    m_page->open(stored(document, {first, second}), place);
    QCOMPARE(m_edited->count(), 0);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"TWO"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"ONE"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->document().root(), m_imported.root());
    QCOMPARE(m_edited->count(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edited->count(), 2);
}

void tst_EditorPage::refreshKeepsUndoOnlyForTheSameContent()
{
    const FieldPath place = path(u"shipment/goods[2]/grossWeight"_s);
    m_page->open(stored(m_imported), place);
    typeText(u"77"_s);
    m_page->commit();
    m_page->refresh(stored(m_page->document()));
    QCOMPARE(m_page->cursor(), place);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edited->count(), 2);
    Document other = m_page->document();
    QVERIFY(DocumentEdit(other).setText(path(u"shipment/consignor/name"_s), u"OTHER"_s));
    m_page->refresh(stored(other));
    QCOMPARE(m_page->cursor(), place);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"OTHER"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edited->count(), 2);
}

void tst_EditorPage::findingsAreWalkedErrorsFirst()
{
    const FieldPath name = path(u"shipment/consignor/name"_s);
    const FieldPath weight = path(u"shipment/goods[3]/grossWeight"_s);
    const FieldPath direction = path(u"direction"_s);
    m_page->setFindings({finding(direction, Finding::Severity::Warning),
                         finding(weight, Finding::Severity::Error),
                         finding(name, Finding::Severity::Error)});
    QList<FieldPath> walked;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_F8);
        walked.append(m_page->cursor());
    }
    QCOMPARE(walked, (QList<FieldPath>{name, weight, direction, name}));
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(m_page->cursor(), direction);
    QVERIFY(part<FieldPanel>(u"fieldPanel"_s)->toPlainText().contains(u"dt.required"));
}

void tst_EditorPage::findingInAMissingPlaceLeadsNear()
{
    const FieldPath item = path(u"shipment/goods[2]"_s);
    m_page->setFindings({finding(item.child(u"noSuchField"_s), Finding::Severity::Error)});
    press(Qt::Key_F8);
    QVERIFY(m_page->cursor().startsWith(item));
    QVERIFY(part<FieldPanel>(u"fieldPanel"_s)->toPlainText().contains(u"dt.required"));
    // What the form lacks and the format has stands in the tree.
    const FieldPath rare = path(u"shipment/consignor"_s).child(u"am"_s).child(u"unn"_s);
    m_page->setFindings({finding(rare, Finding::Severity::Error)});
    press(Qt::Key_F8);
    QCOMPARE(m_page->cursor(), rare);
}

void tst_EditorPage::goesToBoxOrItem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("place"); // empty: there is none, the line stays
    QTest::newRow("box of the document") << u"22"_s << u"shipment/contractTerms"_s;
    QTest::newRow("box of the goods") << u"35"_s << u"shipment/goods[1]/grossWeight"_s;
    QTest::newRow("item") << u"item 2"_s << u"shipment/goods[2]"_s;
    QTest::newRow("item in Russian") << u"товар 3"_s << u"shipment/goods[3]"_s;
    QTest::newRow("box of an item") << u"3/35"_s << u"shipment/goods[3]/grossWeight"_s;
    QTest::newRow("letter") << u"в"_s << u"shipment/payments"_s;
    QTest::newRow("no such item") << u"item 9"_s << QString();
    QTest::newRow("no such box") << u"99"_s << QString();
    QTest::newRow("nonsense") << u"what?"_s << QString();
}

void tst_EditorPage::goesToBoxOrItem()
{
    QFETCH(QString, typed);
    QFETCH(QString, place);
    press(Qt::Key_G, Qt::ControlModifier);
    auto *line = part<QLineEdit>(u"goToText"_s);
    QCOMPARE(QApplication::focusWidget(), line);
    line->insert(typed); // QTest types Latin letters only
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(line->isVisible(), place.isEmpty());
    if (!place.isEmpty())
        QVERIFY2(m_page->cursor().startsWith(path(place)), qPrintable(m_page->cursor().toString()));
}

void tst_EditorPage::readOnlySaysWhyAndHoldsStill()
{
    m_page->open(stored(m_imported), path(u"shipment/consignor/name"_s));
    typeText(u"X"_s);
    m_page->commit();
    m_page->setReadOnly(u"Signed."_s);
    QCOMPARE(part<Notice>(u"editorReadOnly"_s)->sentence(), u"Signed."_s);
    QVERIFY(part<Notice>(u"editorReadOnly"_s)->isVisible());
    QVERIFY(!part<QPushButton>(u"editorSign"_s)->isEnabled());
    typeText(u"Y"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"X"_s);
    m_page->setReadOnly({});
    QVERIFY(!part<Notice>(u"editorReadOnly"_s)->isVisible());
    QVERIFY(part<QPushButton>(u"editorSign"_s)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->document().root(), m_imported.root());
}

void tst_EditorPage::bothViewsHaveOneCursor()
{
    const FieldPath weight = path(u"shipment/goods[2]/grossWeight"_s);
    m_page->open(stored(m_imported), weight);
    auto *tabs = part<QTabBar>(u"editorTabs"_s);
    QCOMPARE(tabs->currentIndex(), 0);
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(m_page->cursor(), weight);
    QCOMPARE(QApplication::focusWidget(), part<QTreeView>(u"documentTree"_s));
    press(Qt::Key_Down);
    const FieldPath below = m_page->cursor();
    QVERIFY(below != weight);
    press(Qt::Key_Up);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(m_page->cursor(), weight);
    QVERIFY(part<QWidget>(u"formView"_s)->isAncestorOf(QApplication::focusWidget()));
}

void tst_EditorPage::typingInTheTreeIsAnEdit()
{
    press(Qt::Key_3, Qt::AltModifier);
    m_page->open(stored(m_imported), path(u"shipment/consignor/kz/bin"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"87"_s);
    m_page->commit();
    QCOMPARE(text(u"shipment/consignor/kz/bin"_s), u"987"_s);
    QCOMPARE(m_edited->count(), 1);
    // Said, so undo is the page's, and the open line does not bring the text back.
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->document().root(), m_imported.root());
    m_page->commit();
    QCOMPARE(m_page->document().root(), m_imported.root());
    QCOMPARE(m_edited->count(), 2);
}

void tst_EditorPage::escapeClosesTheInnermostThing()
{
    QSignalSpy closed(m_page.get(), &EditorPage::closeRequested);
    press(Qt::Key_G, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(!part<QLineEdit>(u"goToText"_s)->isVisible());
    QCOMPARE(closed.count(), 0);
    m_page->open(stored(m_imported), path(u"shipment/consignor/name"_s));
    typeText(u"not meant"_s);
    press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(m_edited->count(), 0);
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(closed.count(), 2);
}

void tst_EditorPage::wishesComeAfterWhatWasTyped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("check") << u"F7"_s << QByteArray(SIGNAL(checkRequested()));
    QTest::newRow("sign") << u"Ctrl+Shift+S"_s << QByteArray(SIGNAL(signRequested()));
    QTest::newRow("save") << u"Ctrl+S"_s << QByteArray(SIGNAL(saveRequested()));
    QTest::newRow("close") << u"Ctrl+W"_s << QByteArray(SIGNAL(closeRequested()));
}

void tst_EditorPage::wishesComeAfterWhatWasTyped()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, signal);
    QSignalSpy wished(m_page.get(), signal.constData());
    m_page->open(stored(m_imported), path(u"shipment/consignor/name"_s));
    typeText(u"TYPED"_s);
    const QKeyCombination combination = QKeySequence(key)[0];
    press(combination.key(), combination.keyboardModifiers());
    QCOMPARE(wished.count(), 1);
    QCOMPARE(text(u"shipment/consignor/name"_s), u"TYPED"_s);
}

void tst_EditorPage::panelTellsWhereTheValueIsFrom()
{
    const FieldPath place = path(u"shipment/goods[1]/grossWeight"_s);
    m_page->open(stored(m_imported), place);
    auto *panel = part<FieldPanel>(u"fieldPanel"_s);
    QVERIFY(panel->toPlainText().contains(u"invoice.xml"));
    QVERIFY(panel->toPlainText().contains(u"Box 35"));
    QVERIFY(panel->toPlainText().contains(u"GrossWeightQuantity"));
    typeText(u"12"_s);
    m_page->commit();
    QVERIFY(panel->toPlainText().contains(u"Typed in this program"));
}

void tst_EditorPage::outlineGoesToTheItem()
{
    auto *goods = part<QListView>(u"outlineGoods"_s);
    QCOMPARE(goods->model()->rowCount(), 3);
    goods->setFocus();
    QTest::keyClick(goods, Qt::Key_End);
    QTest::keyClick(goods, Qt::Key_Return);
    QVERIFY(m_page->cursor().startsWith(path(u"shipment/goods[3]"_s)));
    QVERIFY(part<QWidget>(u"formView"_s)->isAncestorOf(QApplication::focusWidget()));
}

void tst_EditorPage::thousandGoodsAreEditedAtOnce()
{
    const Document large = FormatReader::read(test::goodsDeclaration(999), m_formats).value();
    m_page->open(stored(large), large.resolve(u"shipment/goods[500]/grossWeight").value());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i) {
        typeText(QString::number(i + 1));
        m_page->commit();
    }
    QCOMPARE(m_edited->count(), 20);
    qInfo("%lld ms", static_cast<long long>(timer.elapsed()));
}

void tst_EditorPage::looksRight_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1266, 708);
    QTest::newRow("dark") << true << QSize(1266, 708);
    QTest::newRow("narrow") << false << QSize(900, 560);
}

// With OKNO_SHOTS=DIR the pictures are kept for a person to look at.
void tst_EditorPage::looksRight()
{
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
    m_page->resize(size);
    m_page->setPrincipal(u"ООО «Вымысел»"_s);
    m_page->setSaved(QDateTime::currentDateTime());
    const FieldPath weight = path(u"shipment/goods[2]/grossWeight"_s);
    Finding error = finding(weight, Finding::Severity::Error);
    error.id = u"dt.totals.goods"_s;
    error.box = u"35"_s;
    error.goodsItem = 2;
    error.norm = u"Решение Комиссии Таможенного союза № 257, пункт 15"_s;
    m_page->setFindings({error, finding(path(u"direction"_s), Finding::Severity::Warning)});
    press(Qt::Key_F8);
    const QString folder = qEnvironmentVariable("OKNO_SHOTS");
    const auto keep = [&](const QString &name) {
        QCoreApplication::sendPostedEvents();
        if (!folder.isEmpty())
            m_page->grab().save(u"%1/editor-%2-%3.png"_s.arg(
                folder, QString::fromLatin1(QTest::currentDataTag()), name));
    };
    keep(u"form"_s);
    press(Qt::Key_3, Qt::AltModifier);
    part<FindingsPanel>({})->setListShown(true);
    keep(u"tree"_s);
    part<FindingsPanel>({})->setListShown(false);
    press(Qt::Key_G, Qt::ControlModifier);
    m_page->setReadOnly(u"Подписано: байты заморожены навсегда."_s);
    keep(u"goto"_s);
    theme::apply(*qApp, theme::Scheme::Light);
    // Nothing is pushed out of the window.
    QVERIFY(m_page->minimumSizeHint().height() <= 560);
    if (m_page->fontMetrics().horizontalAdvance(u"net.refused"_s) > 100)
        QSKIP("the letters here are twice as wide as those of any desktop");
    QVERIFY(m_page->minimumSizeHint().width() <= 900);
}

OKNO_WINDOW_TEST_MAIN(tst_EditorPage)
#include "tst_EditorPage.moc"
