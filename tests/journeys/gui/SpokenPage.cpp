#include "tests/journeys/gui/SpokenPage.h"

#include "tests/journeys/gui/Spoken.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

namespace {

constexpr int rowsJudged = 5;

// Their parts are told with them.
bool isWhole(const QObject *object)
{
    return qobject_cast<const QAbstractItemView *>(object) ||
           qobject_cast<const QComboBox *>(object) ||
           qobject_cast<const QAbstractSpinBox *>(object) ||
           qobject_cast<const QLineEdit *>(object);
}

bool hasWords(const QString &text)
{
    static const QRegularExpression letterOrDigit(QStringLiteral("[\\p{L}\\p{N}]"));
    return text.contains(letterOrDigit);
}

bool isNameOfCode(const QString &name, const QObject *object)
{
    const QString className = QLatin1String(object->metaObject()->className());
    return name == object->objectName() || name == className ||
           name == className.section(QStringLiteral("::"), -1);
}

// A text that can be selected, and what gives the focus on to a part of itself, are none.
bool isControl(const QAccessibleInterface &at)
{
    const auto *widget = qobject_cast<const QWidget *>(at.object());
    return at.state().focusable && !at.state().disabled && !qobject_cast<const QLabel *>(widget) &&
           !(widget && widget->focusProxy());
}

// An icon before a text is told by the text.
bool standsBeforeText(const QAccessibleInterface &around, const QAccessibleInterface *icon)
{
    const QAccessibleInterface *next = around.child(around.indexOfChild(icon) + 1);
    const auto *text = next ? qobject_cast<const QLabel *>(next->object()) : nullptr;
    return text && text->isVisible() && hasWords(text->text());
}

QString cellWords(const QModelIndex &cell)
{
    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? cell.data(Qt::DisplayRole).toString() : spoken;
}

} // namespace

SpokenPage::SpokenPage(QWidget &window)
{
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
        visit(root, root);
    judgeUnmet(window);
}

void SpokenPage::blame(QAccessibleInterface *at, const QString &fault)
{
    m_faults.append(QStringLiteral("%1: %2").arg(fault, spoken::pathOf(at)));
}

// group: the nearest thing around that has a name.
void SpokenPage::visit(QAccessibleInterface *at, const void *group)
{
    if (!at || !at->isValid() || at->state().invisible)
        return;
    m_met.insert(at->object());
    judge(at, group);
    if (isWhole(at->object()))
        return;
    const void *inner = spoken::nameOf(at).isEmpty() ? group : at;
    for (int i = 0; i < at->childCount(); ++i)
        visit(at->child(i), inner);
}

void SpokenPage::judge(QAccessibleInterface *at, const void *group)
{
    if (isControl(*at))
        judgeFocusable(at, group);
    if (const auto *button = qobject_cast<const QAbstractButton *>(at->object()))
        judgeButton(at, *button);
    if (const auto *label = qobject_cast<const QLabel *>(at->object()))
        judgeIcon(at, *label);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(at->object()))
        judgeView(at, *view);
}

void SpokenPage::judgeFocusable(QAccessibleInterface *at, const void *group)
{
    const QString name = spoken::nameOf(at);
    if (!hasWords(name))
        return blame(at, QStringLiteral("a control without a name"));
    if (at->object() && isNameOfCode(name, at->object()))
        blame(at, QStringLiteral("a control with a name of the code"));
    if (at->role() == QAccessible::NoRole || at->role() == QAccessible::Client)
        blame(at, QStringLiteral("a control without a role"));
    const QString key = QStringLiteral("%1 %2 %3").arg(quintptr(group)).arg(at->role()).arg(name);
    if (m_namesakes.contains(key))
        blame(at, QStringLiteral("a second control of the same name and role"));
    m_namesakes.insert(key);
}

// One that Tab passes by must say which key does the same.
void SpokenPage::judgeButton(QAccessibleInterface *at, const QAbstractButton &button)
{
    if (!hasWords(spoken::nameOf(at)))
        return blame(at, QStringLiteral("a button without words"));
    static const QRegularExpression key(
        QStringLiteral("\\b(Ctrl|Alt|Shift|Ins|Insert|Del|Delete|Esc|F\\d+)\\b"));
    const QString told = spoken::nameOf(at) + at->text(QAccessible::Description);
    if (button.focusPolicy() == Qt::NoFocus && !told.contains(key))
        blame(at, QStringLiteral("a button for the mouse only"));
}

void SpokenPage::judgeIcon(QAccessibleInterface *at, const QLabel &label)
{
    const bool isIcon = !label.pixmap(Qt::ReturnByValue).isNull() && label.text().isEmpty();
    const QAccessibleInterface *around = at->parent();
    const bool isTold =
        hasWords(label.accessibleName()) ||
        (around && (hasWords(around->text(QAccessible::Name)) || standsBeforeText(*around, at)));
    if (isIcon && !isTold)
        blame(at, QStringLiteral("an icon without words"));
}

void SpokenPage::judgeView(QAccessibleInterface *at, const QAbstractItemView &view)
{
    if (!hasWords(spoken::nameOf(at)))
        blame(at, QStringLiteral("a list or table without a name"));
    if (!view.model())
        return;
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const auto *table = qobject_cast<const QTableView *>(&view);
    if (tree || table)
        judgeHeader(at, tree ? *tree->header() : *table->horizontalHeader());
    if (table && table->verticalHeader()->isVisible())
        judgeHeader(at, *table->verticalHeader());
    judgeRows(at, view);
}

// A column is announced by its heading, also where the heading is not drawn.
void SpokenPage::judgeHeader(QAccessibleInterface *at, const QHeaderView &header)
{
    const QAbstractItemModel &model = *header.model();
    const bool isOfColumns = header.orientation() == Qt::Horizontal;
    if (isOfColumns && model.columnCount() < 2)
        return;
    for (int i = 0; i < (isOfColumns ? model.columnCount() : qMin(rowsJudged, model.rowCount()));
         ++i) {
        const QString title = model.headerData(i, header.orientation()).toString();
        const bool isMadeUp = isOfColumns && title == QString::number(i + 1);
        if (!header.isSectionHidden(i) && (title.isEmpty() || isMadeUp))
            blame(at, QStringLiteral("heading %1 has no words").arg(i));
    }
}

void SpokenPage::judgeRows(QAccessibleInterface *at, const QAbstractItemView &view)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < qMin(rowsJudged, model.rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < model.columnCount(view.rootIndex()); ++column) {
            const QModelIndex cell = model.index(row, column, view.rootIndex());
            const bool mustSpeak =
                cell.data(Qt::DecorationRole).isValid() || model.columnCount(view.rootIndex()) == 1;
            if (mustSpeak && !hasWords(cellWords(cell)))
                blame(at, QStringLiteral("cell %1/%2 has no words").arg(row).arg(column));
        }
    }
}

// Tab stops there, but the screen reader cannot find it.
void SpokenPage::judgeUnmet(const QWidget &window)
{
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isPart = isWhole(widget->parentWidget());
        if (spoken::isStop(widget) && !isPart && !m_met.contains(widget))
            m_faults.append(QStringLiteral("a control outside of the spoken tree: ") +
                            spoken::pathOf(widget));
    }
}
