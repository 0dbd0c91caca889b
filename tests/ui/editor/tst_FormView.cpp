#include "models/formats/FormatReader.h"
#include "models/kinds/KindSpec.h"
#include "tests/support/Declarations.h"
#include "tests/support/MainThreadWatch.h"
#include "ui/editor/FormView.h"
#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace okno;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// What a page does with a form: it keeps the document and grants every wish at once.
class Desk : public QWidget
{
    Q_OBJECT
public:
    Desk(const Texts &texts, const FormView::Definitions &definitions) : m_form(texts, this)
    {
        resize(1024, 700);
        m_form.resize(size());
        m_form.setDefinitions(definitions);
        connect(&m_form, &FormView::textEntered, this,
                [this](const FieldPath &path, const QString &text) {
                    edit([&](DocumentEdit &change) { return change.setText(path, text); });
                });
        connect(&m_form, &FormView::rowAddRequested, this,
                [this](const FieldPath &group, const QString &field) {
                    edit([&](DocumentEdit &change) { return change.addRow(group, field); });
                });
        connect(&m_form, &FormView::rowDuplicateRequested, this, [this](const FieldPath &row) {
            edit([&](DocumentEdit &change) { return change.duplicateRow(row); });
        });
        connect(&m_form, &FormView::rowRemoveRequested, this, [this](const FieldPath &row) {
            edit([&](DocumentEdit &change) { return change.remove(row); });
        });
        connect(&m_form, &FormView::rowMoveRequested, this,
                [this](const FieldPath &row, int position) {
                    edit([&](DocumentEdit &change) { return change.moveRow(row, position); });
                });
    }

    template <class Change>
    void edit(const Change &change)
    {
        DocumentEdit edits(m_document);
        const Result<Edit> made = change(edits);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().place));
        m_form.applyEdits(m_document, {*made});
    }

    void open(const Document &document)
    {
        m_document = document;
        m_form.setDocument(document);
    }

    FieldPath path(const char *text) const
    {
        const Result<FieldPath> found = m_document.resolve(str(text));
        return found ? *found : FieldPath();
    }
    QString text(const char *place) const { return m_document.text(path(place)); }
    int goods() const
    {
        return static_cast<int>(m_document.rows(path("shipment"), u"goods").size());
    }

    FormView m_form;
    Document m_document;
};

class tst_FormView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatTheDocumentHas_data();
    void showsWhatTheDocumentHas();
    void enterCommitsAndGoesOn();
    void tabGoesThroughAllSections();
    void escapeRestores();
    void keepsTheTextExactlyAsTyped();
    void saysNothingWhenNothingChanged();
    void makesTheRowThatAFieldNeeds();
    void aCheckSpeaksTheDocumentsSpelling();
    void breaksLinesInLongTextsOnly();
    void leavesUndoToThePageUnlessTyping();
    void changesGoodsByKeys();
    void addsTheFirstItem();
    void ctrlEnterGoesToTheSameFieldOfTheNextItem();
    void typesIntoSmallTables();
    void editsCellsOfTheGoodsTable();
    void copiesCells();
    void repeatsATextByInsert();
    void marksFindings();
    void tintsWhatWasCarriedOver();
    void goesToAFieldOfAnotherItem();
    void leavesOtherPlacesToTheTree_data();
    void leavesOtherPlacesToTheTree();
    void followsTheCursor();
    void takesNoFocusWhileHidden();
    void drawsUndoneEditsAnew();
    void keepsWhatIsBeingTypedWhenOtherFieldsChange();
    void locksStampedFieldsAlwaysAndAllWhenReadOnly();
    void offersValuesUsedInTheDocument();
    void manyGoodsShareOneForm();
    void everyInputHasAnAccessibleName();
    void shots();

private:
    template <class Widget>
    Widget *input(const char *key) const
    {
        QList<Widget *> found;
        const auto isThere = [&] { // sections are drawn one by one
            found = m_desk->m_form.findChildren<Widget *>(str(key));
            return !found.isEmpty();
        };
        const bool isDrawn = QTest::qWaitFor(isThere, 60'000);
        Q_UNUSED(isDrawn)
        for (Widget *widget : found) {
            if (widget->isVisible())
                return widget;
        }
        return found.isEmpty() ? nullptr : found.first();
    }
    QLineEdit *line(const char *key) const { return input<QLineEdit>(key); }
    QTableView *table(const char *key) const { return input<QTableView>(key); }
    void goTo(const char *place) const
    {
        const FieldPath path = m_desk->path(place);
        QVERIFY2(m_desk->m_form.setCursor(path), place);
    }
    static void type(const char *text)
    {
        for (const QChar letter : str(text)) // QTest names the keys of ASCII only
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, letter,
                                Qt::NoModifier);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString pathOf(const QSignalSpy &spy, int argument = 0)
    {
        return spy.isEmpty() ? QString() : spy.last().at(argument).value<FieldPath>().toString();
    }
    Document document(int goods) const;

    KindCatalogue m_kinds;
    FormatCatalogue m_formats;
    FormView::Definitions m_definitions;
    Texts m_texts{QStringLiteral("en")};
    std::unique_ptr<Desk> m_desk;
};

void tst_FormView::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(kinds && formats);
    m_kinds = *kinds;
    m_formats = *formats;
    const Result<FormSpec> form = m_kinds.form(u"goods-declaration");
    QVERIFY(form);
    m_definitions = {m_kinds.kind(u"goods-declaration"), m_formats.format(u"esadout-5.23.0"), *form,
                     m_kinds.labels(u"goods-declaration", u"en")};
}

Document tst_FormView::document(int goods) const
{
    return FormatReader::read(test::goodsDeclaration(goods), m_formats).value_or(Document());
}

void tst_FormView::init()
{
    m_desk = std::make_unique<Desk>(m_texts, m_definitions);
    m_desk->show();
    QVERIFY(QTest::qWaitForWindowActive(m_desk.get()));
    m_desk->open(document(3));
}

void tst_FormView::cleanup()
{
    m_desk.reset();
}

void tst_FormView::showsWhatTheDocumentHas_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("code") << "direction"
                          << "ИМ";
    QTest::newRow("integer") << "shipment/goodsCount"
                             << "3";
    QTest::newRow("through a list") << "shipment/declarant/address/city"
                                    << "МОСКВА";
    QTest::newRow("decimal") << "shipment/contractTerms/rate"
                             << "80.0000";
    QTest::newRow("first item") << "shipment/goods/commodityCode"
                                << "8413702100";
    QTest::newRow("empty") << "shipment/contractTerms/totalAmount"
                           << "";
}

void tst_FormView::showsWhatTheDocumentHas()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QByteArray name = key.toUtf8();
    QVERIFY(line(name.constData()));
    QCOMPARE(line(name.constData())->text(), value);
}

void tst_FormView::enterCommitsAndGoesOn()
{
    QSignalSpy entered(&m_desk->m_form, &FormView::textEntered);
    QCOMPARE(QApplication::focusWidget(), line("direction"));
    type("ЭК");
    press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(pathOf(entered), str("direction"));
    QCOMPARE(entered.first().at(1).toString(), str("ЭК"));
    QCOMPARE(QApplication::focusWidget(), line("procedure"));
    type("10");
    press(Qt::Key_Tab);
    QCOMPARE(m_desk->text("procedure"), str("10"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), line("procedure"));
    QCOMPARE(entered.size(), 2);
}

void tst_FormView::tabGoesThroughAllSections()
{
    QSignalSpy shown(&m_desk->m_form, &FormView::sectionShown);
    const auto sections = static_cast<int>(m_desk->m_form.sections().size());
    for (int i = 0; i < 1000 && m_desk->m_form.section() < sections - 1; ++i)
        press(i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Return);
    QCOMPARE(m_desk->m_form.section(), sections - 1);
    QCOMPARE(shown.size(), sections - 1);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_desk->m_form.section(), sections - 2);
    QCOMPARE(m_desk->m_form.cursor().fieldKey(), str("shipment/payments/deferral"));
}

void tst_FormView::escapeRestores()
{
    QSignalSpy entered(&m_desk->m_form, &FormView::textEntered);
    goTo("shipment/contractTerms/rate");
    QLineEdit *rate = line("shipment/contractTerms/rate");
    type("99");
    QVERIFY(rate->text() != str("80.0000"));
    press(Qt::Key_Escape);
    QCOMPARE(rate->text(), str("80.0000"));
    press(Qt::Key_Return);
    QVERIFY(entered.isEmpty());
}

void tst_FormView::keepsTheTextExactlyAsTyped()
{
    QSignalSpy entered(&m_desk->m_form, &FormView::textEntered);
    goTo("shipment/contractTerms/rate");
    type(" 1e400,50 ");
    press(Qt::Key_Return);
    QCOMPARE(entered.first().at(1).toString(), str(" 1e400,50 "));
}

// A blank that does not break must not become another one because the field was visited.
void tst_FormView::saysNothingWhenNothingChanged()
{
    const FieldPath description = m_desk->path("shipment/goods[1]/description[1]");
    const QString text = str("НАСОС\u00a0220 В\nвторая строка");
    m_desk->edit([&](DocumentEdit &change) { return change.setText(description, text); });
    QSignalSpy entered(&m_desk->m_form, &FormView::textEntered);
    QVERIFY(m_desk->m_form.setCursor(description));
    type(" ");
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    goTo("direction");
    QVERIFY(entered.isEmpty());
    QCOMPARE(m_desk->m_document.text(description), text);
}

void tst_FormView::makesTheRowThatAFieldNeeds()
{
    QSignalSpy rows(&m_desk->m_form, &FormView::rowAddRequested);
    QSignalSpy entered(&m_desk->m_form, &FormView::textEntered);
    goTo("shipment/consignee/address/city");
    type("ПСКОВ");
    press(Qt::Key_Return);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(pathOf(rows), str("shipment/consignee"));
    QCOMPARE(rows.first().at(1).toString(), str("address"));
    QCOMPARE(entered.size(), 1);
    QCOMPARE(m_desk->text("shipment/consignee/address[1]/city"), str("ПСКОВ"));
    QVERIFY(m_desk->m_document.rows(m_desk->path("shipment/consignee"), u"address").size() == 1);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(line("shipment/consignee/address/city")->text(), str("ПСКОВ"));
}

void tst_FormView::aCheckSpeaksTheDocumentsSpelling()
{
    goTo("shipment/consignor/sameAsDeclarant");
    auto *check = qobject_cast<QCheckBox *>(QApplication::focusWidget());
    QVERIFY(check);
    QCOMPARE(check->checkState(), Qt::Unchecked); // "0"
    press(Qt::Key_Space);
    QCOMPARE(m_desk->m_document.find(m_desk->path("shipment/consignor/sameAsDeclarant")), nullptr);
    press(Qt::Key_Space);
    QCOMPARE(m_desk->text("shipment/consignor/sameAsDeclarant"), str("1"));
    const FieldPath path = m_desk->path("shipment/consignor/sameAsDeclarant");
    m_desk->edit([&](DocumentEdit &change) { return change.setText(path, str("true")); });
    QCOMPARE(check->checkState(), Qt::Checked);
    press(Qt::Key_Space);
    QCOMPARE(m_desk->m_document.text(path), str("false"));
}

void tst_FormView::breaksLinesInLongTextsOnly()
{
    goTo("shipment/goods[1]/description[1]");
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type("PUMPS");
    press(Qt::Key_Return, Qt::AltModifier);
    type("NEW");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->text("shipment/goods[1]/description[1]"), str("PUMPS\nNEW"));
    QVERIFY(!qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
}

void tst_FormView::leavesUndoToThePageUnlessTyping()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_desk->addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    goTo("shipment/contractTerms/rate");
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    type("7");
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(line("shipment/contractTerms/rate")->text(), str("80.0000"));
    goTo("shipment/goods[1]/description[1]");
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone.size(), 2);
}

void tst_FormView::changesGoodsByKeys()
{
    QSignalSpy moved(&m_desk->m_form, &FormView::rowMoveRequested);
    goTo("shipment/goods[2]/netWeight");
    const FieldPath second = m_desk->path("shipment/goods[2]");
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->goods(), 4);
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[3]/netWeight"));
    QCOMPARE(table("shipment/goods")->selectionModel()->selectedRows().size(), 1);
    press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moved.last().at(1).toInt(), 2);
    QCOMPARE(m_desk->m_document.position(second), 3);
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[2]/netWeight"));
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_desk->m_document.position(second), 2);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->goods(), 5);
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[5]/number"));
    type("5");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->text("shipment/goods[5]/number"), str("5"));
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[5]/sheetNumber"));
    // In a field Ctrl+Del belongs to the text; in the table it removes the item.
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_desk->goods(), 5);
    goTo("shipment/goods[5]");
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_desk->goods(), 4);
    QCOMPARE(m_desk->m_form.cursor().parent(), m_desk->path("shipment/goods[4]"));
}

void tst_FormView::addsTheFirstItem()
{
    m_desk->open(Document(str("goods-declaration"), str("esadout-5.23.0")));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_desk->m_form.findChild<QWidget *>(str("emptyState"))->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(m_desk->goods(), 1);
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[1]/number"));
    QVERIFY(!m_desk->m_form.findChild<QWidget *>(str("emptyState"))->isVisible());
}

void tst_FormView::ctrlEnterGoesToTheSameFieldOfTheNextItem()
{
    goTo("shipment/goods[1]/price");
    QSignalSpy moved(&m_desk->m_form, &FormView::cursorMoved);
    type("111.50");
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->text("shipment/goods[1]/price"), str("111.50"));
    QCOMPARE(pathOf(moved), m_desk->path("shipment/goods[2]/price").toString());
    QCOMPARE(line("shipment/goods/price")->text(), str("100.00"));
    QCOMPARE(QApplication::focusWidget(), line("shipment/goods/price"));
}

void tst_FormView::typesIntoSmallTables()
{
    const auto documents = [this] {
        return m_desk->m_document.rows(m_desk->path("shipment/goods[1]"), u"document");
    };
    goTo("shipment/goods[1]/document[2]/kind");
    QTableView *papers = table("shipment/goods/document");
    QCOMPARE(QApplication::focusWidget(), papers);
    type("04025");
    QCOMPARE(m_desk->text("shipment/goods[1]/document[2]/kind"), str("04021"));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->text("shipment/goods[1]/document[2]/kind"), str("04025"));
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[1]/document[2]/number"));

    // The empty line at the end makes a row as one types.
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(papers->currentIndex().row(), 2);
    type("09023");
    press(Qt::Key_Return);
    QCOMPARE(documents().size(), 3);
    QCOMPARE(m_desk->text("shipment/goods[1]/document[3]/kind"), str("09023"));
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[1]/document[3]/number"));
    press(Qt::Key_F2);
    type("BN");
    press(Qt::Key_Tab);
    QCOMPARE(m_desk->text("shipment/goods[1]/document[3]/number"), str("BN"));
    press(Qt::Key_Escape);

    papers->setFocus();
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(documents().size(), 2);
    press(Qt::Key_Insert);
    QCOMPARE(documents().size(), 3);
    QCOMPARE(m_desk->goods(), 3);
}

void tst_FormView::editsCellsOfTheGoodsTable()
{
    goTo("shipment/goods[2]");
    QTableView *goods = table("shipment/goods");
    QCOMPARE(goods->currentIndex().row(), 1);
    press(Qt::Key_Right);
    press(Qt::Key_F2);
    type("0101210000");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->text("shipment/goods[2]/commodityCode"), str("0101210000"));
    QCOMPARE(line("shipment/goods/commodityCode")->text(), str("0101210000"));
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[2]/number"));
}

void tst_FormView::copiesCells()
{
    goTo("shipment/goods[1]/document[1]/kind");
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), str("03011\tVYM-1/2026"));
}

void tst_FormView::repeatsATextByInsert()
{
    goTo("shipment/goods[1]/description[1]");
    press(Qt::Key_Insert);
    const FieldPath second = m_desk->path("shipment/goods[1]/description[2]");
    QVERIFY(!second.isEmpty());
    QCOMPARE(m_desk->m_form.cursor(), second);
    type("MADE OF STEEL");
    press(Qt::Key_Return);
    QCOMPARE(m_desk->m_document.text(second), str("MADE OF STEEL"));
    QVERIFY(m_desk->m_form.setCursor(second));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->m_document.rows(m_desk->path("shipment/goods[1]"), u"description").size(), 1);
}

void tst_FormView::marksFindings()
{
    Finding finding;
    finding.id = str("dt.required.goods-description");
    finding.path = m_desk->path("shipment/goods[2]/netWeight");
    finding.goodsItem = 2;
    m_desk->m_form.setFindings({finding});
    goTo("shipment/goods[2]/netWeight");
    const QLineEdit *weight = line("shipment/goods/netWeight");
    const KindLabels &labels = m_definitions.labels;
    QVERIFY(weight->accessibleDescription().contains(labels.findings.value(finding.id)));
    QVERIFY(weight->accessibleDescription().contains(labels.cures.value(finding.id)));
    const QAbstractItemModel *goods = table("shipment/goods")->model();
    QVERIFY(goods->index(0, 0).data(Qt::DecorationRole).isNull());
    QVERIFY(!goods->index(1, 0).data(Qt::DecorationRole).isNull());
    QVERIFY(!goods->index(1, 4).data(Qt::DecorationRole).isNull());
    goTo("shipment/goods[1]/netWeight");
    QVERIFY(weight->accessibleDescription().isEmpty());
    m_desk->m_form.setFindings({});
    QVERIFY(goods->index(1, 0).data(Qt::DecorationRole).isNull());
}

void tst_FormView::tintsWhatWasCarriedOver()
{
    goTo("shipment/goods[1]/netWeight");
    const QLineEdit *weight = line("shipment/goods/netWeight");
    const QColor plain = weight->palette().color(QPalette::Base);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(weight->palette().color(QPalette::Base) != plain);
    QVERIFY(!weight->accessibleDescription().isEmpty());
    type("12");
    press(Qt::Key_Return);
    QCOMPARE(weight->palette().color(QPalette::Base), plain);
    QVERIFY(weight->accessibleDescription().isEmpty());
    goTo("shipment/goods[1]/netWeight");
    QCOMPARE(weight->palette().color(QPalette::Base), plain);
}

void tst_FormView::goesToAFieldOfAnotherItem()
{
    goTo("shipment/goods[2]/payment[2]/rate");
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[2]/payment[2]/rate"));
    QCOMPARE(table("shipment/goods")->currentIndex().row(), 1);
    QTableView *payments = table("shipment/goods/payment");
    QCOMPARE(QApplication::focusWidget(), payments);
    QVERIFY(!payments->visibleRegion().isEmpty());
    QCOMPARE(payments->currentIndex().data().toString(), str("22"));
    goTo("shipment/goods[3]/preferences"); // a group: its first field
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[3]/preferences/fees"));
}

void tst_FormView::leavesOtherPlacesToTheTree_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("not in the form") << "header/language";
    QTest::newRow("row that is gone") << "shipment/goods#4000/price";
    QTest::newRow("field nobody knows") << "colour";
    QTest::newRow("second row of a list") << "shipment/declarant/address#4000/city";
    QTest::newRow("nothing") << "";
}

void tst_FormView::leavesOtherPlacesToTheTree()
{
    QFETCH(QString, place);
    goTo("shipment/contractTerms/rate");
    const FieldPath before = m_desk->m_form.cursor();
    QSignalSpy moved(&m_desk->m_form, &FormView::cursorMoved);
    QVERIFY(!m_desk->m_form.setCursor(FieldPath::parse(place).value_or(FieldPath())));
    QCOMPARE(m_desk->m_form.cursor(), before);
    QVERIFY(line("shipment/contractTerms/rate")->isVisible());
    QVERIFY(moved.isEmpty());
}

void tst_FormView::followsTheCursor()
{
    QSignalSpy moved(&m_desk->m_form, &FormView::cursorMoved);
    press(Qt::Key_Return);
    QCOMPARE(pathOf(moved), str("procedure"));
    m_desk->m_form.showSection(4);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(pathOf(moved), m_desk->path("shipment/goods[1]/number").toString());
    press(Qt::Key_Down);
    QCOMPARE(pathOf(moved), m_desk->path("shipment/goods[2]/number").toString());
}

void tst_FormView::takesNoFocusWhileHidden()
{
    m_desk->m_form.hide();
    QLineEdit other(m_desk.get());
    other.show();
    other.setFocus();
    QTRY_VERIFY(other.hasFocus());
    m_desk->open(document(3));
    QVERIFY(other.hasFocus());
    QCOMPARE(m_desk->m_form.cursor().toString(), str("direction"));
    goTo("shipment/goods[2]/netWeight");
    QVERIFY(other.hasFocus());
    m_desk->m_form.show();
    m_desk->m_form.setFocus();
    QCOMPARE(QApplication::focusWidget(), line("shipment/goods/netWeight"));
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[2]/netWeight"));
}

void tst_FormView::drawsUndoneEditsAnew()
{
    goTo("shipment/goods[2]/netWeight");
    const FieldPath path = m_desk->path("shipment/goods[2]");
    DocumentEdit edits(m_desk->m_document);
    const Result<Edit> removed = edits.remove(path);
    QVERIFY(removed);
    m_desk->m_form.applyEdits(m_desk->m_document, {*removed});
    QCOMPARE(table("shipment/goods")->model()->rowCount(), 2);
    QVERIFY(m_desk->m_form.cursor().parent() != path);
    QVERIFY(edits.apply(removed->reversed()));
    m_desk->m_form.applyEdits(m_desk->m_document, {removed->reversed()});
    QCOMPARE(table("shipment/goods")->model()->rowCount(), 3);
    QCOMPARE(table("shipment/goods")->model()->index(1, 0).data().toString(), str("2"));
}

void tst_FormView::keepsWhatIsBeingTypedWhenOtherFieldsChange()
{
    goTo("shipment/contractTerms/rate");
    type("91.5");
    const FieldPath other = m_desk->path("shipment/contractTerms/currency");
    m_desk->edit([&](DocumentEdit &change) { return change.setText(other, str("EUR")); });
    QCOMPARE(line("shipment/contractTerms/rate")->text(), str("91.5"));
    QCOMPARE(line("shipment/contractTerms/currency")->text(), str("EUR"));
    m_desk->m_form.commit();
    QCOMPARE(m_desk->text("shipment/contractTerms/rate"), str("91.5"));
    type("7"); // saving in between does not move the cursor
    m_desk->m_form.commit();
    QCOMPARE(m_desk->text("shipment/contractTerms/rate"), str("91.57"));
}

void tst_FormView::locksStampedFieldsAlwaysAndAllWhenReadOnly()
{
    QVERIFY(line("filledBy/signing/surname")->isReadOnly());
    QVERIFY(!line("filledBy/signing/surname")->placeholderText().isEmpty());
    QVERIFY(!line("direction")->isReadOnly());
    m_desk->m_form.setReadOnly(true);
    QSignalSpy entered(&m_desk->m_form, &FormView::textEntered);
    QSignalSpy added(&m_desk->m_form, &FormView::rowAddRequested);
    type("ЭК");
    press(Qt::Key_Return);
    goTo("shipment/goods[1]/document[1]/kind");
    type("1");
    press(Qt::Key_Insert);
    goTo("shipment/goods[1]");
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    goTo("shipment/consignor/sameAsDeclarant");
    press(Qt::Key_Space);
    QVERIFY(entered.isEmpty());
    QVERIFY(added.isEmpty());
    QCOMPARE(m_desk->goods(), 3);
    m_desk->m_form.setReadOnly(false);
    QVERIFY(!line("direction")->isReadOnly());
}

void tst_FormView::offersValuesUsedInTheDocument()
{
    goTo("shipment/contractTerms/tradeCountry");
    type("r");
    QCompleter *completer = line("shipment/contractTerms/tradeCountry")->completer();
    QVERIFY(completer);
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), str("RU"));
    // Enter without choosing takes what was typed.
    press(Qt::Key_Return);
    QCOMPARE(m_desk->text("shipment/contractTerms/tradeCountry"), str("r"));
}

void tst_FormView::manyGoodsShareOneForm()
{
    const auto widgets = [this] { return m_desk->m_form.findChildren<QWidget *>().size(); };
    goTo("shipment/goods[1]/netWeight"); // a section is drawn when it is wanted
    const qsizetype withThree = widgets();
    m_desk->open(document(999));
    QCOMPARE(m_desk->goods(), 999);
    goTo("shipment/goods[1]/netWeight");
    for (int i = 1; i < 50; ++i)
        press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->m_form.cursor(), m_desk->path("shipment/goods[50]/netWeight"));
    goTo("shipment/goods[999]/netWeight");
    QCOMPARE(line("shipment/goods/number")->text(), str("999"));
    QCOMPARE(widgets(), withThree);
}

void tst_FormView::everyInputHasAnAccessibleName()
{
    for (int i = 0; i < m_desk->m_form.sections().size(); ++i)
        m_desk->m_form.showSection(i);
    const QList<QWidget *> all = m_desk->m_form.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(said);
        QVERIFY2(!said->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

// OKNO_SHOTS=DIR: pictures to look at.
void tst_FormView::shots()
{
    const QString folder = qEnvironmentVariable("OKNO_SHOTS");
    if (folder.isEmpty())
        QSKIP("OKNO_SHOTS is not set");
    FormView::Definitions definitions = m_definitions;
    definitions.labels = m_kinds.labels(u"goods-declaration", u"ru");
    for (const bool isDark : {false, true}) {
        theme::apply(*qApp, isDark ? theme::Scheme::Dark : theme::Scheme::Light);
        for (const int width : {860, 480}) {
            Desk desk(m_texts, definitions);
            desk.resize(width, 640);
            desk.m_form.resize(desk.size());
            desk.show();
            QVERIFY(QTest::qWaitForWindowActive(&desk));
            desk.open(document(25));
            Finding finding;
            finding.id = str("dt.required.goods-description");
            finding.path = desk.path("shipment/goods[1]/netWeight");
            Finding warning = finding;
            warning.severity = Finding::Severity::Warning;
            warning.path = desk.path("shipment/goods[1]/document[2]/number");
            desk.m_form.setFindings({finding, warning});
            const auto shot = [&](const QString &name) {
                QCoreApplication::processEvents();
                desk.grab().save(QStringLiteral("%1/form-%2-%3-%4.png")
                                     .arg(folder, name)
                                     .arg(width)
                                     .arg(isDark ? str("dark") : str("light")));
            };
            for (int i = 0; i < desk.m_form.sections().size(); ++i) {
                desk.m_form.showSection(i);
                shot(QStringLiteral("section%1").arg(i));
            }
            desk.m_form.setCursor(desk.path("shipment/goods[1]/document[2]/kind"));
            shot(QStringLiteral("papers"));
            desk.m_form.setCursor(desk.path("shipment/goods[1]/netWeight"));
            press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
            shot(QStringLiteral("copied"));
        }
    }
    theme::apply(*qApp, theme::Scheme::Light);
}

OKNO_WINDOW_TEST_MAIN(tst_FormView)
#include "tst_FormView.moc"
