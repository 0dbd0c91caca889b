#include "ui/editor/ItemsPage.h"

#include "ui/editor/fields/FieldsPane.h"
#include "ui/editor/fields/RowsTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace okno {
namespace {

constexpr int lettersForWords = 120;

QList<FormEntry::Column> columnsOf(const FormScope &scope, const SectionContent &content)
{
    QList<FormEntry::Column> columns;
    for (const QString &key : content.columns())
        columns.append(formColumn(key, {content.list()}, scope.kind(), scope.labels()));
    return columns;
}

} // namespace

ItemsPage::ItemsPage(FormScope &scope, const SectionContent &content,
                     const QList<QAction *> &actions, QWidget *parent)
    : FormPage(scope, content, parent), m_list(content.list()),
      m_table(new RowsTable(scope, content.list(), columnsOf(scope, content), RowsTable::Use::Items,
                            this)),
      m_position(new QLabel(this)), m_stack(new QStackedWidget(this)),
      m_parts(new QSplitter(Qt::Vertical, m_stack))
{
    makeTable();
    m_parts->setChildrenCollapsible(false);
    m_parts->addWidget(m_table);
    m_parts->addWidget(makePane(content));
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 1);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(actions));
    column->addWidget(m_stack, 1);
}

void ItemsPage::makeTable()
{
    connect(m_table, &RowsTable::rowChosen, this, &ItemsPage::showItem);
    connect(m_table, &RowsTable::entered, this, &ItemsPage::goToItem);
    connect(&m_table->rows(), &RowsModel::rowsInserted, this, &ItemsPage::showItem);
    connect(&m_table->rows(), &RowsModel::rowsRemoved, this, &ItemsPage::showItem);
}

// Narrower than its words when it has to: resizeEvent() leaves the icons alone then.
QWidget *ItemsPage::makeBar(const QList<QAction *> &actions)
{
    auto *bar = new QWidget(this);
    bar->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, theme::grid, theme::grid);
    row->setSpacing(theme::grid / 2);
    row->addWidget(makeTitle());
    for (QAction *action : actions) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAccessibleDescription(action->toolTip());
        button->setFocusPolicy(Qt::NoFocus); // each has its key
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch(1);
    row->addWidget(m_position);
    return bar;
}

void ItemsPage::resizeEvent(QResizeEvent *event)
{
    FormPage::resizeEvent(event);
    const bool hasRoom = width() >= lettersForWords * fontMetrics().averageCharWidth();
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

QWidget *ItemsPage::makeEmpty()
{
    auto *empty = new EmptyState(
        QStringLiteral("add"), title(),
        tr("Nothing is entered here yet. Each row becomes an item with a form of its own."),
        tr("Add the first one"), m_stack);
    connect(empty, &EmptyState::actionRequested, this, [this] {
        m_table->addRow();
        goToItem();
    });
    return empty;
}

void ItemsPage::showItem()
{
    const RowsModel &rows = m_table->rows();
    m_stack->setCurrentIndex(rows.size() > 0 ? 0 : 1);
    if (rows.size() > 0 && m_table->currentRow().isEmpty())
        return m_table->goToRow(0);
    const FieldPath row = m_table->currentRow();
    m_position->setText(
        row.isEmpty() ? QString()
                      : tr("%1 of %2").arg(m_table->currentIndex().row() + 1).arg(rows.size()));
    if (!row.isEmpty() && row != pane().base())
        pane().bind(row);
}

void ItemsPage::bind()
{
    const FieldPath group = scope().place({}, m_list).parent();
    pane().unbind();
    m_table->rows().bind(group);
    m_table->goToRow(0);
    showItem();
}

void ItemsPage::apply(const QList<Edit> &edits)
{
    const auto isTouched = [this](const Edit &edit) {
        const QString key = edit.path.fieldKey();
        return key == m_list || key.startsWith(m_list + u'/') || m_list.startsWith(key + u'/');
    };
    if (std::none_of(edits.begin(), edits.end(), isTouched))
        return;
    pane().apply(edits);
    m_table->rows().bind(scope().place({}, m_list).parent());
    showItem();
}

void ItemsPage::showMarks()
{
    m_table->rows().showMarks();
    FormPage::showMarks();
}

void ItemsPage::showLocks()
{
    m_table->rows().relock();
    FormPage::showLocks();
}

void ItemsPage::commit()
{
    m_table->commitEditing();
    FormPage::commit();
}

bool ItemsPage::goTo(const FieldPath &path)
{
    const RowsModel &rows = m_table->rows();
    const qsizetype depth = rows.group().steps().size();
    if (path.steps().size() <= depth || !path.startsWith(rows.group()))
        return false;
    const int row = rows.rowOf(path.steps().at(depth).row);
    if (path.steps().size() == depth + 1)
        return rows.size() > 0 && m_table->goTo(path);
    if (row < 0)
        return false;
    const int before = m_table->currentIndex().row();
    m_table->goToRow(row);
    if (pane().goTo(path))
        return true;
    m_table->goToRow(before);
    return false;
}

FieldPath ItemsPage::firstPlace() const
{
    return m_table->rows().cellPath(m_table->currentIndex());
}

QWidget *ItemsPage::firstStop() const
{
    return m_table->rows().size() > 0 ? m_table : m_stack->widget(1)->focusProxy();
}

void ItemsPage::goToItem()
{
    if (QWidget *stop = pane().firstStop())
        stop->setFocus(Qt::TabFocusReason);
}

} // namespace okno
