#include "ui/editor/fields/RepeatedRow.h"

#include "ui/editor/fields/FieldCaption.h"
#include "ui/editor/fields/FieldEdit.h"
#include "ui/shell/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace okno {

RepeatedRow::RepeatedRow(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : FormPart(scope, entry, parent), m_column(new QVBoxLayout), m_isTall(entry.isTall),
      m_isWide(entry.isWide)
{
    auto *caption = new FieldCaption(entry.box, entry.label, scope.longestWord(), this);
    caption->setBuddy(piece(0)->input());
    m_add = new QToolButton(this);
    m_add->setAutoRaise(true);
    m_add->setFocusPolicy(Qt::NoFocus); // Insert does the same without a stop on the way
    m_add->setToolTip(tr("One more: %1 (Insert)").arg(entry.label));
    m_add->setAccessibleName(m_add->toolTip());
    connect(m_add, &QToolButton::clicked, this, &RepeatedRow::addOne);
    m_column->setSpacing(theme::grid / 2);
    // Beside a tall input there is room below the caption.
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(caption);
    if (m_isTall)
        left->addWidget(m_add, 0, Qt::AlignRight);
    left->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addLayout(left);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(m_column);
    right->addStretch(1);
    row->addLayout(right, 1);
    if (!m_isTall)
        row->addWidget(m_add, 0, Qt::AlignTop);
    dress();
    showLocks();
}

FieldEdit *RepeatedRow::piece(qsizetype index)
{
    while (m_pieces.size() <= index) {
        auto *made = new FieldEdit(m_scope, m_field, m_isTall, this);
        if (!m_pieces.isEmpty())
            setTabOrder(m_pieces.last()->input(), made->input());
        m_column->addWidget(made);
        m_pieces.append(made);
    }
    return m_pieces.at(index);
}

void RepeatedRow::bind(const FieldPath &base)
{
    m_base = base;
    const FieldPath first = m_scope.place(base, key());
    const QList<FieldPath> rows =
        m_scope.document().rows(first.parent(), first.steps().last().field);
    m_shown = qMax<qsizetype>(1, rows.size());
    for (qsizetype i = 0; i < m_shown; ++i) {
        piece(i)->bind(i < rows.size() ? rows.at(i) : first);
        piece(i)->show();
    }
    for (qsizetype i = m_shown; i < m_pieces.size(); ++i)
        m_pieces.at(i)->hide();
}

void RepeatedRow::showMarks()
{
    for (qsizetype i = 0; i < m_shown; ++i)
        m_pieces.at(i)->showMark();
}

void RepeatedRow::showLocks()
{
    for (FieldEdit *edit : std::as_const(m_pieces))
        edit->showLock();
    m_add->setEnabled(!m_scope.isLocked(m_field));
}

void RepeatedRow::commit()
{
    for (qsizetype i = 0; i < m_shown; ++i)
        m_pieces.at(i)->commit();
}

bool RepeatedRow::goTo(const FieldPath &path)
{
    for (qsizetype i = 0; i < m_shown; ++i) {
        if (m_pieces.at(i)->path() != path)
            continue;
        m_pieces.at(i)->focus();
        return true;
    }
    return false;
}

QWidget *RepeatedRow::firstStop() const
{
    return m_pieces.first()->input();
}

void RepeatedRow::addOne()
{
    if (m_scope.isLocked(m_field))
        return;
    commit();
    const FieldPath first = m_scope.place(m_base, key());
    const qsizetype before = m_shown;
    m_scope.addRow(first.parent(), first.steps().last().field);
    m_pieces.at(m_shown > before ? m_shown - 1 : 0)->focus();
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
