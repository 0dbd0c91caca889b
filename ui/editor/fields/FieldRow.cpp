#include "ui/editor/fields/FieldRow.h"

#include "ui/editor/fields/FieldCaption.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace okno {

FieldRow::FieldRow(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : ValuePart(scope, entry, parent), m_more(new QLabel(this))
{
    m_more->setFont(theme::small(this));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(column());
    right->addWidget(m_more);
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(caption());
    row->addLayout(right, 1);
}

// How many rows the nearest list on the way has.
int FieldRow::rowsBeside(const FieldPath &base, const FieldPath &path) const
{
    FieldPath group = path.parent();
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
    const FieldPath path = m_scope.place(base, key());
    showAt({path});
    const int rows = rowsBeside(base, path);
    m_more->setText(rows > 1 ? tr("1 of %1, the others are in the tree").arg(rows) : QString());
    m_more->setVisible(rows > 1);
}

} // namespace okno
