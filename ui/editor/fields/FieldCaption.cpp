#include "ui/editor/fields/FieldCaption.h"

#include "ui/editor/fields/BoxBadge.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace okno {
namespace {

constexpr int lettersWide = 21;

} // namespace

FieldCaption::FieldCaption(const QString &box, const QString &label, int longestWord,
                           QWidget *parent)
    : QWidget(parent), m_label(new QLabel(label, this))
{
    auto *badge = new BoxBadge(box, this);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    // The first line stands beside the first line of the input.
    const int above = qMax(0, (theme::fieldHeight - badge->sizeHint().height()) / 2);
    const int aboveText = qMax(0, (theme::fieldHeight - fontMetrics().height()) / 2);
    m_label->setContentsMargins(0, aboveText, 0, 0);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, above, 0, 0);
    column->addWidget(badge);
    column->addStretch(1);
    row->addLayout(column);
    row->addWidget(m_label, 1, Qt::AlignTop);
    setFixedWidth(badge->sizeHint().width() + theme::grid +
                  qMax(longestWord, lettersWide * fontMetrics().averageCharWidth()));
}

void FieldCaption::setBuddy(QWidget *input)
{
    m_label->setBuddy(input);
}

} // namespace okno
