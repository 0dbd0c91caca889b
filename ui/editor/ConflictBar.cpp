#include "ui/editor/ConflictBar.h"

#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace okno {

namespace {

constexpr qsizetype mostShown = 5;

QPushButton *choice(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setMinimumHeight(theme::fieldHeight);
    return button;
}

} // namespace

ConflictBar::ConflictBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)),
      m_mine(choice(tr("Go on with mine"), QStringLiteral("keepMine"), this)),
      m_theirs(choice(tr("Go on with the other"), QStringLiteral("keepTheirs"), this))
{
    setObjectName(QStringLiteral("conflict"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_mine);
    layout->addWidget(m_theirs);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT mineChosen();
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT theirsChosen();
    });
    hide();
}

void ConflictBar::show(const QStringList &fields)
{
    QString places = fields.mid(0, mostShown).join(QStringLiteral("; "));
    if (fields.size() > mostShown)
        places += tr(" and %1 more").arg(fields.size() - mostShown);
    m_text->setText(tr("Another program changed this document at the same time. Both versions are "
                       "kept. They differ in: %1. Which one goes on?")
                        .arg(places));
    setVisible(true);
    m_mine->setFocus();
}

} // namespace okno
