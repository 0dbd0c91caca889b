#include "ui/shell/CellCopy.h"
#include "ui/shell/TableMenu.h"
#include "ui/shell/WrappedTable.h"

#include "tests/support/MainThreadWatch.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace okno;
using namespace Qt::StringLiterals;

// A table is sorted, its columns are chosen, and it becomes a file, with keys alone.
class tst_TableMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void sortsByKeys();
    void hidesAndMovesColumnsByKeys();
    void usualColumnsComeBack();
    void copiesWhatIsShown();
    void offersAFileWhereThereIsOne();

private:
    void press(const QStringList &texts);
    QStringList firstColumn() const;

    QStandardItemModel m_model{3, 3};
    std::unique_ptr<WrappedTable> m_table;
    TableMenu *m_menu = nullptr;
};

void tst_TableMenu::init()
{
    m_model.setHorizontalHeaderLabels({u"Name"_s, u"Weight"_s, u"Place"_s});
    const QStringList names{u"pear"_s, u"apple"_s, u"plum"_s};
    for (int row = 0; row < names.size(); ++row) {
        m_model.setItem(row, 0, new QStandardItem(names.at(row)));
        m_model.setItem(row, 1, new QStandardItem(QString::number(row)));
        m_model.setItem(row, 2, new QStandardItem(u"shelf"_s));
    }
    m_table = std::make_unique<WrappedTable>();
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setColumns({{10, 5}, {10, 5}, {10, 5}});
    addCellCopy(m_table.get());
    m_menu = new TableMenu(*m_table, TableMenu::File::Offered);
    m_table->resize(600, 300);
    m_table->show();
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(0, 0));
}

// F10, then down to each text, into its menu, and Enter on the last.
void tst_TableMenu::press(const QStringList &texts)
{
    QTest::keyClick(m_table.get(), Qt::Key_F10);
    for (const QString &text : texts) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto isThere = [&] {
            return menu->activeAction() && menu->activeAction()->text().remove(u'&') == text;
        };
        for (int i = 0; i < 20 && !isThere(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY2(isThere(), qPrintable(text));
        QTest::keyClick(menu, text == texts.last() ? Qt::Key_Return : Qt::Key_Right);
    }
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

QStringList tst_TableMenu::firstColumn() const
{
    QStringList texts;
    for (int row = 0; row < m_model.rowCount(); ++row)
        texts.append(m_model.index(row, 0).data().toString());
    return texts;
}

void tst_TableMenu::sortsByKeys()
{
    press({u"Sort by"_s, u"Name"_s});
    QCOMPARE(firstColumn(), QStringList({u"apple"_s, u"pear"_s, u"plum"_s}));
    press({u"Sort by"_s, u"Descending"_s});
    QCOMPARE(firstColumn(), QStringList({u"plum"_s, u"pear"_s, u"apple"_s}));
}

void tst_TableMenu::hidesAndMovesColumnsByKeys()
{
    press({u"Columns"_s, u"Weight"_s});
    QVERIFY(m_table->isColumnHidden(1));
    press({u"Columns"_s, u"Move \"Name\" to the right"_s});
    QCOMPARE(shownColumns(*m_table->horizontalHeader()), QList<int>({2, 0}));
    const QJsonObject state = m_table->viewState();
    init();
    m_table->restoreViewState(state);
    QCOMPARE(shownColumns(*m_table->horizontalHeader()), QList<int>({2, 0}));
}

void tst_TableMenu::usualColumnsComeBack()
{
    const int width = m_table->columnWidth(0);
    press({u"Columns"_s, u"Weight"_s});
    press({u"Columns"_s, u"Fit the widths"_s});
    QVERIFY(m_table->columnWidth(0) != width);
    press({u"Columns"_s, u"Usual columns"_s});
    QVERIFY(!m_table->isColumnHidden(1));
    QCOMPARE(m_table->columnWidth(0), width);
}

void tst_TableMenu::copiesWhatIsShown()
{
    press({u"Columns"_s, u"Weight"_s});
    m_table->selectAll();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"pear\tshelf\napple\tshelf\nplum\tshelf"_s);
}

void tst_TableMenu::offersAFileWhereThereIsOne()
{
    const QSignalSpy wished(m_menu, &TableMenu::fileRequested);
    press({u"Save as a spreadsheet…"_s});
    QCOMPARE(wished.size(), 1);
}

OKNO_WINDOW_TEST_MAIN(tst_TableMenu)
#include "tst_TableMenu.moc"
