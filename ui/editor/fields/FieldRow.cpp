#include "ui/editor/fields/FieldRow.h"

#include "ui/editor/fields/FieldCaption.h"
#include "ui/editor/fields/FieldEdit.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace okno {

FieldRow::FieldRow(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : FormPart(scope, entry, parent), m_isWide(entry.isWide)
{
    auto *caption = new FieldCaption(entry.box, entry.label, scope.longestWord(), this);
    m_edit = new FieldEdit(scope, *entry.field, entry.isTall, this);
    m_more = new QLabel(this);
    m_more->setFont(theme::small(this));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->hide();
    caption->setBuddy(m_edit->input());
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_edit);
    column->addWidget(m_more);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(caption);
    row->addLayout(column, 1);
}

// How many rows the nearest list on the way has.
int FieldRow::rowsBeside(const FieldPath &base) const
{
    FieldPath group = m_edit->path().parent();
    while (group.steps().size() > base.steps().size() && group.steps().last().row == 0)
        group = group.parent();
    if (group.steps().size() <= base.steps().size())
        return 1;
    const QList<FieldPath> rows =
        m_scope.document().rows(group.parent(), group.steps().last().field);
    return static_cast<int>(rows.size());
}

void FieldRow::bind(const FieldPath &base)
{
    m_edit->bind(m_scope.place(base, key()));
    const int rows = rowsBeside(base);
    m_more->setText(rows > 1 ? tr("1 of %1, the others are in the tree").arg(rows) : QString());
    m_more->setVisible(rows > 1);
}

void FieldRow::showMarks()
{
    m_edit->showMark();
}

void FieldRow::showLocks()
{
    m_edit->showLock();
}

void FieldRow::commit()
{
    m_edit->commit();
}

bool FieldRow::goTo(const FieldPath &path)
{
    if (path != m_edit->path())
        return false;
    m_edit->focus();
    return true;
}

QWidget *FieldRow::firstStop() const
{
    return m_edit->input();
}

} // namespace okno
