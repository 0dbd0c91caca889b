#include "ui/shell/TableMenu.h"

#include "ui/shell/CellCopy.h"
#include "ui/shell/ViewState.h"
#include "ui/shell/WrappedTable.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QShortcut>

namespace okno {

TableMenu::TableMenu(QTableView &table, File file)
    : QObject(&table), m_table(table), m_file(file), m_usual(viewState(*table.horizontalHeader()))
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setResizeContentsPrecision(0); // what is in sight; a long list is not measured
    table.setContextMenuPolicy(Qt::CustomContextMenu);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { popUp(m_table.viewport()->mapToGlobal(at), true); });
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popUp(header->mapToGlobal(at), false); });
    for (const QKeySequence &key :
         {QKeySequence(Qt::Key_F10), QKeySequence(Qt::SHIFT | Qt::Key_F10)}) {
        auto *shortcut = new QShortcut(key, &table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &TableMenu::open);
    }
}

void TableMenu::open()
{
    const QRect row = m_table.visualRect(m_table.currentIndex());
    const QPoint at = row.isValid() ? row.bottomLeft() : QPoint();
    popUp(m_table.viewport()->mapToGlobal(QPoint(qMax(0, at.x()), qMax(0, at.y()))), true);
}

// Made anew each time: it says how the table stands now.
void TableMenu::popUp(const QPoint &at, bool isWhole)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("tableMenu"));
    if (isWhole) {
        menu->addActions(m_table.actions());
        menu->addSeparator();
    }
    if (m_table.isSortingEnabled())
        addOrders(*menu->addMenu(tr("&Sort by")));
    addColumns(*menu->addMenu(tr("C&olumns")));
    if (m_file == File::Offered)
        connect(menu->addAction(tr("Save as a s&preadsheet…")), &QAction::triggered, this,
                &TableMenu::fileRequested);
    menu->popup(at);
}

void TableMenu::addOrders(QMenu &menu)
{
    const QHeaderView *header = m_table.horizontalHeader();
    const int sorted = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    auto *columns = new QActionGroup(&menu);
    const auto add = [&](const QString &text, int column) {
        QAction *action = columns->addAction(text);
        action->setCheckable(true);
        action->setChecked(column == sorted);
        connect(action, &QAction::triggered, this,
                [this, column] { sortBy(column, Qt::AscendingOrder); });
        menu.addAction(action);
    };
    add(tr("As it comes"), -1);
    for (int column = 0; column < header->count(); ++column)
        add(m_table.model()->headerData(column, Qt::Horizontal).toString(), column);
    menu.addSeparator();
    QAction *descending = menu.addAction(tr("&Descending"));
    descending->setCheckable(true);
    descending->setChecked(order == Qt::DescendingOrder);
    descending->setEnabled(sorted >= 0);
    connect(descending, &QAction::toggled, this, [this, sorted](bool isDescending) {
        sortBy(sorted, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void TableMenu::addColumns(QMenu &menu)
{
    const QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        QAction *shown =
            menu.addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!header->isSectionHidden(column));
        shown->setEnabled(column > 0); // the first says what a row is
        connect(shown, &QAction::toggled, this,
                [this, column](bool isShown) { setShown(column, isShown); });
    }
    menu.addSeparator();
    addMoves(menu);
    connect(menu.addAction(tr("&Fit the widths")), &QAction::triggered, this,
            &TableMenu::fitWidths);
    connect(menu.addAction(tr("&Usual columns")), &QAction::triggered, this,
            &TableMenu::restoreUsual);
}

// Of the current column, among those that are shown.
void TableMenu::addMoves(QMenu &menu)
{
    QHeaderView *header = m_table.horizontalHeader();
    const QList<int> shown = shownColumns(*header);
    const qsizetype place = shown.indexOf(m_table.currentIndex().column());
    if (place < 0)
        return;
    const auto add = [&](const QString &text, qsizetype target) {
        QAction *move = menu.addAction(text);
        move->setEnabled(target >= 0 && target < shown.size());
        connect(move, &QAction::triggered, this, [header, shown, place, target] {
            header->moveSection(header->visualIndex(shown.at(place)),
                                header->visualIndex(shown.at(target)));
        });
    };
    const QString name = m_table.model()->headerData(shown.at(place), Qt::Horizontal).toString();
    add(tr("Move \"%1\" to the left").arg(name), place - 1);
    add(tr("Move \"%1\" to the right").arg(name), place + 1);
}

void TableMenu::sortBy(int column, Qt::SortOrder order)
{
    m_table.sortByColumn(column, order);
}

void TableMenu::setShown(int column, bool isShown)
{
    m_table.setColumnHidden(column, !isShown);
    if (auto *wrapped = qobject_cast<WrappedTable *>(&m_table))
        wrapped->arrangeColumns();
}

void TableMenu::fitWidths()
{
    if (auto *wrapped = qobject_cast<WrappedTable *>(&m_table))
        wrapped->setArrangedByHand(true);
    m_table.resizeColumnsToContents();
}

void TableMenu::restoreUsual()
{
    restoreViewState(*m_table.horizontalHeader(), m_usual);
    if (auto *wrapped = qobject_cast<WrappedTable *>(&m_table))
        wrapped->setArrangedByHand(false);
}

} // namespace okno
