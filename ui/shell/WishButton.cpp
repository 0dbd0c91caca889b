#include "ui/shell/WishButton.h"

#include "ui/shell/Icons.h"

#include <QEvent>
#include <QShortcut>
#include <QToolTip>

namespace okno {

WishButton::WishButton(const QString &name, const QString &text, const QString &iconName,
                       QWidget *parent)
    : QPushButton(okno::icon(iconName, theme::Tone::Neutral, parent->palette()), text, parent),
      m_iconName(iconName)
{
    setObjectName(name);
    setMinimumHeight(theme::fieldHeight);
}

void WishButton::setKeys(const QList<QKeySequence> &keys, QWidget *page)
{
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &WishButton::press);
    }
    m_keys = keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    tell();
}

void WishButton::setReason(const QString &reason)
{
    m_reason = reason;
    setEnabled(reason.isEmpty());
    tell();
}

void WishButton::tell()
{
    const QString tip = m_reason.isEmpty() ? text() : m_reason;
    setToolTip(m_keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, m_keys));
    setAccessibleDescription(m_reason.isEmpty() ? m_keys : m_reason);
}

void WishButton::press()
{
    if (isEnabled())
        click();
    else if (isVisible())
        QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_reason, this);
}

void WishButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(okno::icon(m_iconName, theme::Tone::Neutral, palette()));
}

} // namespace okno
