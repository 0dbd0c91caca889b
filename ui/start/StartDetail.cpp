#include "ui/start/StartDetail.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace okno {

StartDetail::StartDetail(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_why(new QLabel(this)),
      m_next(new QPushButton(this))
{
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_why->setObjectName(QStringLiteral("startWhy"));
    m_next->setObjectName(QStringLiteral("startNext"));
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    for (QLabel *label : {m_title, m_why}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_next, &QPushButton::clicked, this, &StartDetail::nextRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::grid / 2);
    texts->addWidget(m_title);
    texts->addWidget(m_why);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    row->setSpacing(2 * theme::grid);
    row->addLayout(texts, 1);
    row->addWidget(m_next, 0, Qt::AlignTop);
}

void StartDetail::show(const StartPage::Item *item)
{
    setVisible(item != nullptr);
    if (!item)
        return;
    m_title->setText(item->title);
    m_why->setText(item->why);
    m_next->setText(item->next);
}

} // namespace okno
