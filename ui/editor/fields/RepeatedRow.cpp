#include "ui/editor/fields/RepeatedRow.h"

#include "ui/editor/fields/FieldCaption.h"
#include "ui/editor/fields/FieldEdit.h"
#include "ui/shell/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace okno {

RepeatedRow::RepeatedRow(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : ValuePart(scope, entry, parent), m_add(new QToolButton(this))
{
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::NoFocus); // Insert does the same without a stop on the way
    m_add->setToolTip(tr("One more: %1 (Insert)").arg(entry.label));
    m_add->setAccessibleName(m_add->toolTip());
    connect(m_add, &QToolButton::clicked, this, &RepeatedRow::addOne);
    lay(entry.isTall);
    dress();
    showLocks();
}

// Beside a tall input there is room below the caption.
void RepeatedRow::lay(bool isTall)
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(caption());
    if (isTall)
        left->addWidget(m_add, 0, Qt::AlignRight);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(column());
    right->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addLayout(left);
    row->addLayout(right, 1);
    if (!isTall)
        row->addWidget(m_add, 0, Qt::AlignTop);
}

void RepeatedRow::bind(const FieldPath &base)
{
    m_base = base;
    const FieldPath first = m_scope.place(base, key());
    const QList<FieldPath> rows =
        m_scope.document().rows(first.parent(), first.steps().last().field);
    showAt(rows.isEmpty() ? QList<FieldPath>{first} : rows);
}

void RepeatedRow::showLocks()
{
    ValuePart::showLocks();
    m_add->setEnabled(!m_scope.isLocked(m_field));
}

void RepeatedRow::addOne()
{
    if (m_scope.isLocked(m_field))
        return;
    commit();
    const FieldPath first = m_scope.place(m_base, key());
    const qsizetype before = shown();
    m_scope.addRow(first.parent(), first.steps().last().field);
    edit(shown() > before ? shown() - 1 : 0)->focus();
}

void RepeatedRow::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void RepeatedRow::dress()
{
    m_add->setIcon(icon(QStringLiteral("add"), theme::Tone::Neutral, palette()));
}

} // namespace okno
