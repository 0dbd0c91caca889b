#include "ui/editor/fields/HeadingRow.h"

#include "ui/editor/fields/BoxBadge.h"
#include "ui/editor/fields/MarkIcon.h"

#include <QHBoxLayout>

namespace okno {

HeadingRow::HeadingRow(FormScope &scope, const FormEntry &entry, QWidget *parent)
    : FormPart(scope, entry, parent), m_mark(new MarkIcon(this))
{
    auto *title = new QLabel(entry.label, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::grid, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(new BoxBadge(entry.box, this));
    row->addWidget(title, 1);
    row->addWidget(m_mark);
}

void HeadingRow::bind(const FieldPath &base)
{
    m_path = m_scope.place(base, key());
    showMarks();
}

void HeadingRow::showMarks()
{
    m_mark->setMark(m_scope.marks().at(m_path));
}

} // namespace okno
