#include "ui/editor/fields/FieldsPane.h"

#include "ui/editor/fields/FieldRow.h"
#include "ui/editor/fields/HeadingRow.h"
#include "ui/editor/fields/ListRow.h"
#include "ui/editor/fields/RepeatedRow.h"
#include "ui/shell/Theme.h"

#include <QGridLayout>

namespace okno {
namespace {

constexpr int lettersForTwoColumns = 96;

bool isSameOrBelow(const QString &key, const QString &above)
{
    return key.startsWith(above) &&
           (key.size() == above.size() || above.isEmpty() || key.at(above.size()) == u'/');
}

} // namespace

FieldsPane::FieldsPane(FormScope &scope, const QList<FormEntry> &entries, QWidget *parent)
    : QWidget(parent), m_scope(scope), m_grid(new QGridLayout(this))
{
    for (const FormEntry &entry : entries)
        m_parts.append(makePart(entry));
    m_grid->setContentsMargins(2 * theme::grid, theme::grid, theme::grid, 2 * theme::grid);
    m_grid->setHorizontalSpacing(2 * theme::grid);
    m_grid->setVerticalSpacing(theme::grid / 2);
    arrange(1);
}

FormPart *FieldsPane::makePart(const FormEntry &entry)
{
    switch (entry.kind) {
    case FormEntry::Kind::Heading:
        return new HeadingRow(m_scope, entry, this);
    case FormEntry::Kind::Repeated:
        return new RepeatedRow(m_scope, entry, this);
    case FormEntry::Kind::Table:
        return new ListRow(m_scope, entry, this);
    case FormEntry::Kind::Field:
        break;
    }
    return new FieldRow(m_scope, entry, this);
}

void FieldsPane::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (FormPart *part : std::as_const(m_parts)) {
        if (column > 0 && (part->isWide() || column == columns)) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(part, row, column, 1, part->isWide() ? columns : 1);
        column = part->isWide() ? columns : column + 1;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns > 1 ? 1 : 0);
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(row + 1, 1);
    m_grid->activate();
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(columnsThatFit());
}

// The pane may be wider than what is seen of it, when its fields need more room than there is.
int FieldsPane::columnsThatFit() const
{
    const int seen = parentWidget() ? qMin(width(), parentWidget()->width()) : width();
    int widest = 0;
    for (const FormPart *part : m_parts)
        widest = part->isWide() ? widest : qMax(widest, part->readableWidth());
    const QMargins around = m_grid->contentsMargins();
    const int needed = 2 * widest + m_grid->horizontalSpacing() + around.left() + around.right();
    return seen >= qMax(needed, lettersForTwoColumns * fontMetrics().averageCharWidth()) ? 2 : 1;
}

void FieldsPane::bind(const FieldPath &base)
{
    m_base = base;
    for (FormPart *part : std::as_const(m_parts))
        part->bind(base);
}

// A group or row that came or went touches all fields below it; a field touches the heading or
// table that it stands in.
bool FieldsPane::isTouched(const FormPart &part, const Edit &edit) const
{
    if (!edit.path.startsWith(m_base) && !m_base.startsWith(edit.path))
        return false;
    const QString key = edit.path.fieldKey();
    return isSameOrBelow(part.key(), key) || isSameOrBelow(key, part.key());
}

void FieldsPane::apply(const QList<Edit> &edits)
{
    for (FormPart *part : std::as_const(m_parts)) {
        const bool isAny = std::any_of(edits.begin(), edits.end(), [this, part](const Edit &edit) {
            return isTouched(*part, edit);
        });
        if (isAny)
            part->bind(m_base);
    }
}

void FieldsPane::showMarks()
{
    for (FormPart *part : std::as_const(m_parts))
        part->showMarks();
}

void FieldsPane::showLocks()
{
    for (FormPart *part : std::as_const(m_parts))
        part->showLocks();
}

void FieldsPane::commit()
{
    for (FormPart *part : std::as_const(m_parts))
        part->commit();
}

bool FieldsPane::goTo(const FieldPath &path)
{
    const auto isShownBy = [&path](FormPart *part) { return part->goTo(path); };
    if (std::any_of(m_parts.begin(), m_parts.end(), isShownBy))
        return true;
    if (path.isEmpty() || m_scope.place(m_base, path.fieldKey()) != path)
        return false;
    return std::any_of(m_parts.begin(), m_parts.end(), [this, &path](FormPart *part) {
        return part->firstStop() && isSameOrBelow(part->key(), path.fieldKey()) &&
               part->goTo(m_scope.place(m_base, part->key()));
    });
}

FieldPath FieldsPane::firstPlace() const
{
    for (const FormPart *part : m_parts) {
        if (part->firstStop())
            return m_scope.place(m_base, part->key());
    }
    return m_base;
}

QWidget *FieldsPane::firstStop() const
{
    for (const FormPart *part : m_parts) {
        if (QWidget *stop = part->firstStop())
            return stop;
    }
    return nullptr;
}

} // namespace okno
