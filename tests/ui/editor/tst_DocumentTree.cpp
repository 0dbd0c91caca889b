#include "models/formats/FormatReader.h"
#include "tests/support/Declarations.h"
#include "tests/support/MainThreadWatch.h"
#include "ui/editor/DocumentTree.h"
#include "ui/editor/DocumentTreeView.h"
#include "ui/shell/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;

class tst_DocumentTree final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_tree.reset(); }
    void everyPlaceOfTheFormatIsReachable();
    void whatIsMissingLeadsToTheNearestGroup();
    void typingFillsTheLine_data();
    void typingFillsTheLine();
    void committingLeavesTheTypingAlone();
    void escapeDropsWhatWasTyped();
    void readOnlyCannotBeTyped();
    void rowsAreAddedMovedAndRemoved();
    void editsKeepWhatIsOpen();
    void modelHoldsThroughEdits();
    void unknownContentIsShownAndKept();

private:
    FieldPath path(const QString &text) const { return m_document.resolve(text).value(); }
    QString currentLabel() const
    {
        return m_view->currentIndex().siblingAtColumn(0).data().toString();
    }
    void apply(const Result<Edit> &edit)
    {
        QVERIFY(edit);
        m_tree->applyEdits(m_document, {*edit});
    }
    void use(const Document &document)
    {
        m_document = document;
        m_tree->setDocument(m_document, m_words);
    }

    FormatCatalogue m_formats = FormatCatalogue::builtIn().value();
    KindCatalogue m_kinds = KindCatalogue::builtIn().value();
    Document m_imported;
    Document m_document;
    FieldWords m_words;
    std::unique_ptr<DocumentTree> m_tree;
    DocumentTreeView *m_view = nullptr;
};

void tst_DocumentTree::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_imported = FormatReader::read(test::goodsDeclaration(3), m_formats).value();
    m_words = FieldWords(m_kinds.kind(m_imported.kind()), m_formats.format(m_imported.format()),
                         m_kinds.labels(m_imported.kind(), u"en"));
}

void tst_DocumentTree::init()
{
    m_tree = std::make_unique<DocumentTree>();
    m_view = m_tree->findChild<DocumentTreeView *>();
    use(m_imported);
    m_tree->resize(900, 600);
    m_tree->show();
    m_tree->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
}

void tst_DocumentTree::everyPlaceOfTheFormatIsReachable()
{
    const FormatSpec *format = m_formats.format(m_imported.format());
    DocumentTreeModel model;
    model.setDocument(m_document, m_words);
    model.setShown(DocumentTreeModel::Shown::Everything);
    int reached = 0;
    for (const QString &wire : format->wirePaths()) {
        const QString key = format->fieldPathText(wire).value();
        if (key.isEmpty())
            continue;
        const FieldPath place = m_document.firstPath(key);
        // Below a list without rows stands nothing before a row is added: the line for that is
        // there.
        FieldPath reachable;
        for (const FieldStep &step : place.steps()) {
            reachable = reachable.child(step.field, step.row);
            if (step.row == 0 && format->isList(reachable.fieldKey()))
                break;
        }
        const QModelIndex index = model.nearest(reachable);
        QVERIFY2(index.isValid(), qPrintable(key));
        QCOMPARE(model.path(index), reachable);
        if (++reached % 100 != 0)
            continue;
        QVERIFY2(m_tree->setCursor(reachable), qPrintable(key));
        QCOMPARE(m_tree->cursor(), reachable);
    }
    QVERIFY(reached > 400);
}

void tst_DocumentTree::whatIsMissingLeadsToTheNearestGroup()
{
    const FieldPath missing = path(u"shipment/goods[2]"_s).child(u"noSuchField"_s);
    QVERIFY(!m_tree->setCursor(missing));
    QCOMPARE(m_tree->cursor(), path(u"shipment/goods[2]"_s));
    QCOMPARE(currentLabel(), u"Goods item 2"_s);
    // Nothing was found there: the list of what is shown stays as it was chosen.
    QCOMPARE(m_tree->findChild<QComboBox *>(u"treeShown"_s)->currentIndex(), 1);
}

void tst_DocumentTree::typingFillsTheLine_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a value") << u"shipment/goods[1]/grossWeight"_s << u"520.50"_s;
    QTest::newRow("a tree's own keys") << u"shipment/consignor/name"_s << u"+7*-"_s;
    QTest::newRow("an empty field") << u"shipment/consignor/shortName"_s << u"ABC"_s;
    QTest::newRow("in a group that is not there") << u"shipment/consignor/kz/bin"_s << u"1234"_s;
}

void tst_DocumentTree::typingFillsTheLine()
{
    QFETCH(QString, place);
    QFETCH(QString, typed);
    QSignalSpy entered(m_tree.get(), &DocumentTree::textEntered);
    QVERIFY(m_tree->setCursor(path(place)));
    QTest::keyClick(m_view, typed.at(0).toLatin1());
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor));
    QTest::keyClicks(editor, typed.sliced(1));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(entered.count(), 1);
    QCOMPARE(entered.first().at(0).value<FieldPath>(), path(place));
    QCOMPARE(entered.first().at(1).toString(), typed);
}

void tst_DocumentTree::committingLeavesTheTypingAlone()
{
    QSignalSpy entered(m_tree.get(), &DocumentTree::textEntered);
    connect(m_tree.get(), &DocumentTree::textEntered, this,
            [this](const FieldPath &place, const QString &text) {
                apply(DocumentEdit(m_document).setText(place, text));
            });
    m_tree->setCursor(path(u"shipment/consignor/name"_s));
    QTest::keyClicks(m_view, u"A"_s);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    m_tree->commit();
    m_tree->commit();
    QCOMPARE(entered.count(), 1);
    QCOMPARE(QApplication::focusWidget(), editor);
    QTest::keyClicks(editor, u"B"_s);
    QCOMPARE(editor->text(), u"AB"_s);
    m_tree->commit();
    QCOMPARE(m_document.text(path(u"shipment/consignor/name"_s)), u"AB"_s);
}

void tst_DocumentTree::escapeDropsWhatWasTyped()
{
    QSignalSpy entered(m_tree.get(), &DocumentTree::textEntered);
    m_tree->setCursor(path(u"shipment/consignor/name"_s));
    QTest::keyClick(m_view, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClicks(editor, u"nonsense"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    if (QApplication::focusWidget() == editor)
        QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), m_view);
    QCOMPARE(entered.count(), 0);
}

void tst_DocumentTree::readOnlyCannotBeTyped()
{
    m_tree->setReadOnly(true);
    m_tree->setCursor(path(u"shipment/consignor/name"_s));
    QTest::keyClick(m_view, 'A');
    QTest::keyClick(m_view, Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), m_view);
    m_tree->setCursor(path(u"shipment/goods[1]"_s));
    QSignalSpy removed(m_tree.get(), &DocumentTree::removeRequested);
    QTest::keyClick(m_view, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(removed.count(), 0);
}

void tst_DocumentTree::rowsAreAddedMovedAndRemoved()
{
    connect(m_tree.get(), &DocumentTree::rowAddRequested, this,
            [this](const FieldPath &group, const QString &field) {
                apply(DocumentEdit(m_document).addRow(group, field));
            });
    connect(m_tree.get(), &DocumentTree::rowDuplicateRequested, this,
            [this](const FieldPath &row) { apply(DocumentEdit(m_document).duplicateRow(row)); });
    connect(m_tree.get(), &DocumentTree::rowMoveRequested, this,
            [this](const FieldPath &row, int position) {
                apply(DocumentEdit(m_document).moveRow(row, position));
            });
    connect(m_tree.get(), &DocumentTree::removeRequested, this,
            [this](const FieldPath &place) { apply(DocumentEdit(m_document).remove(place)); });
    const FieldPath shipment = path(u"shipment"_s);
    const auto count = [&] { return m_document.rows(shipment, u"goods").size(); };
    QVERIFY(m_tree->setCursor(shipment.child(u"goods"_s)));
    QCOMPARE(currentLabel(), u"Add: Goods item"_s);
    QTest::keyClick(m_view, Qt::Key_Return);
    QCOMPARE(count(), 4);
    QCOMPARE(currentLabel(), u"Goods item 4"_s);
    m_tree->setCursor(path(u"shipment/goods[1]"_s));
    QTest::keyClick(m_view, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(count(), 5);
    QCOMPARE(currentLabel(), u"Goods item 2"_s);
    const FieldPath copy = m_tree->cursor();
    QTest::keyClick(m_view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_document.position(copy), 3);
    QCOMPARE(m_tree->cursor(), copy);
    QCOMPARE(currentLabel(), u"Goods item 3"_s);
    QTest::keyClick(m_view, Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(count(), 4);
    QVERIFY(!m_document.find(copy));
}

void tst_DocumentTree::editsKeepWhatIsOpen()
{
    m_tree->setCursor(path(u"shipment/goods[2]/grossWeight"_s));
    const FieldPath place = m_tree->cursor();
    const QModelIndex item = m_view->currentIndex().siblingAtColumn(0).parent();
    QVERIFY(m_view->isExpanded(item));
    apply(DocumentEdit(m_document).remove(path(u"shipment/goods[1]"_s)));
    QCOMPARE(m_tree->cursor(), place);
    const QModelIndex after = m_view->currentIndex().siblingAtColumn(0).parent();
    QVERIFY(m_view->isExpanded(after));
    QCOMPARE(after.data().toString(), u"Goods item 1"_s);
}

void tst_DocumentTree::modelHoldsThroughEdits()
{
    DocumentTreeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Document document = m_imported;
    // The tester looks into everything at every signal, and a format has no end.
    model.setShown(DocumentTreeModel::Shown::Filled);
    model.setDocument(document, m_words);
    const FieldPath shipment = document.resolve(u"shipment").value();
    const auto rows = [&] { return document.rows(shipment, u"goods"); };
    QVERIFY(model.nearest(rows().last().child(u"grossWeight"_s)).isValid());
    QList<Edit> made;
    const auto change = [&](const Result<Edit> &edit) {
        QVERIFY(edit);
        made.append(*edit);
        model.applyEdits(document, {*edit});
    };
    change(DocumentEdit(document).duplicateRow(rows().at(1)));
    change(DocumentEdit(document).moveRow(rows().at(3), 1));
    change(DocumentEdit(document).setText(rows().at(0).child(u"netWeight"_s), u"1"_s));
    change(DocumentEdit(document).setText(document.resolve(u"shipment/consignor/kz/bin").value(),
                                          u"1"_s));
    change(DocumentEdit(document).remove(document.resolve(u"shipment/consignor").value()));
    model.setShown(DocumentTreeModel::Shown::Form);
    model.setShown(DocumentTreeModel::Shown::Filled);
    for (auto edit = made.crbegin(); edit != made.crend(); ++edit) {
        QVERIFY(DocumentEdit(document).apply(edit->reversed()));
        model.applyEdits(document, {edit->reversed()});
    }
    QCOMPARE(document.root(), m_imported.root());
    QCOMPARE(model.path(model.nearest(rows().last())), rows().last());
}

void tst_DocumentTree::unknownContentIsShownAndKept()
{
    Node root = m_imported.root();
    root.children.append(Node{u"?element"_s, u"x:Extra"_s, {}, 900});
    use(Document(m_imported.id(), m_imported.kind(), m_imported.format(), root, 901));
    const FieldPath extra(QList<FieldStep>{{u"?element"_s, 900}});
    QVERIFY(m_tree->setCursor(extra));
    QCOMPARE(currentLabel(), u"Content outside the format"_s);
    QCOMPARE(m_view->currentIndex().siblingAtColumn(2).data().toString(), u"x:Extra"_s);
    QTest::keyClick(m_view, 'A');
    QCOMPARE(QApplication::focusWidget(), m_view);
}

OKNO_WINDOW_TEST_MAIN(tst_DocumentTree)
#include "tst_DocumentTree.moc"
