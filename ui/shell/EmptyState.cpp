#include "ui/shell/EmptyState.h"

#include "ui/shell/Icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

namespace {

constexpr int iconSize = 40;
constexpr int textWidth = 56 * theme::grid; // about 65 letters a line: easy to read

QLabel *centred(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &text,
                       const QString &action, QWidget *parent)
    : QWidget(parent), m_iconName(iconName), m_icon(new QLabel(this))
{
    setObjectName(QStringLiteral("emptyState"));
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_icon->setAlignment(Qt::AlignHCenter);
    QLabel *heading = centred(title, this);
    heading->setFont(theme::heading(this));

    auto *box = new QWidget(this);
    box->setMaximumWidth(textWidth);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_icon);
    column->addWidget(heading);
    column->addWidget(centred(text, this));
    if (!action.isEmpty())
        addAction(*column, action);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box, 100);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    page->addStretch(1);
    page->addLayout(middle);
    page->addStretch(2); // a little above the middle looks like the middle
    drawIcon();
}

void EmptyState::addAction(QVBoxLayout &column, const QString &action)
{
    auto *button = new QPushButton(action, this);
    button->setObjectName(QStringLiteral("emptyStateAction"));
    button->setAccessibleDescription(accessibleDescription());
    button->setDefault(true);
    connect(button, &QPushButton::clicked, this, &EmptyState::actionRequested);
    column.addSpacing(theme::grid);
    column.addWidget(button, 0, Qt::AlignHCenter);
    setFocusProxy(button);
}

void EmptyState::drawIcon()
{
    m_icon->setPixmap(
        iconPixmap(m_iconName, theme::Tone::Draft, palette(), iconSize, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace okno
