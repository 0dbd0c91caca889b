#include "ui/editor/fields/ListRow.h"

#include "ui/editor/fields/BoxBadge.h"
#include "ui/editor/fields/MarkIcon.h"
#include "ui/editor/fields/RowsTable.h"
#include "ui/shell/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace okno {

ListRow::ListRow(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : FormPart(scope, entry, parent), m_mark(new MarkIcon(this)),
      m_add(makeButton(tr("Add a row (Insert)"))),
      m_remove(makeButton(tr("Remove the row (Ctrl+Del)")))
{
    QWidget *caption = makeCaption(entry);
    m_table = new RowsTable(scope, key(), entry.columns, RowsTable::Use::Cells, this);
    connect(m_add, &QToolButton::clicked, m_table, [this] {
        m_table->addRow();
        m_table->setFocus();
    });
    connect(m_remove, &QToolButton::clicked, m_table, &RowsTable::removeRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::grid / 2, 0, 0);
    column->setSpacing(theme::grid / 2);
    column->addWidget(caption);
    column->addWidget(m_table);
    dress();
}

// The keys do the same without stops on the way.
QToolButton *ListRow::makeButton(const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QWidget *ListRow::makeCaption(const FormEntry &entry)
{
    auto *caption = new QWidget(this);
    auto *title = new QLabel(entry.label, caption);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *row = new QHBoxLayout(caption);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(new BoxBadge(entry.box, caption));
    row->addWidget(title, 1);
    row->addWidget(m_mark);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    return caption;
}

void ListRow::bind(const FieldPath &base)
{
    const FieldPath first = m_scope.place(base, key());
    m_path = first.parent().child(first.steps().last().field);
    m_table->rows().bind(first.parent());
    showMarks();
}

void ListRow::showMarks()
{
    m_table->rows().showMarks();
    const FieldMark mark = m_scope.marks().at(m_path);
    m_mark->setMark(mark);
    m_table->setAccessibleDescription(mark.text);
}

void ListRow::showLocks()
{
    m_table->rows().relock();
    m_add->setEnabled(!m_scope.isReadOnly());
    m_remove->setEnabled(!m_scope.isReadOnly());
}

void ListRow::commit()
{
    m_table->commitEditing();
}

bool ListRow::goTo(const FieldPath &path)
{
    return m_table->goTo(path);
}

QWidget *ListRow::firstStop() const
{
    return m_table;
}

void ListRow::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void ListRow::dress()
{
    m_add->setIcon(icon(QStringLiteral("add"), theme::Tone::Neutral, palette()));
    m_remove->setIcon(icon(QStringLiteral("delete"), theme::Tone::Neutral, palette()));
}

} // namespace okno
