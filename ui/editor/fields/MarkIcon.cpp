#include "ui/editor/fields/MarkIcon.h"

#include "ui/shell/Icons.h"

#include <QEvent>

namespace okno {
namespace {

constexpr int iconSize = 16;

} // namespace

MarkIcon::MarkIcon(QWidget *parent) : QLabel(parent)
{
    setFixedSize(iconSize, theme::fieldHeight);
    setAlignment(Qt::AlignCenter);
}

void MarkIcon::setMark(const QString &iconName, theme::Tone tone, const QString &text)
{
    setToolTip(text);
    setAccessibleName(text);
    if (m_iconName == iconName && m_tone == tone)
        return;
    m_iconName = iconName;
    m_tone = tone;
    draw();
}

void MarkIcon::setMark(const FieldMark &mark)
{
    if (mark.isSet())
        setMark(iconNameOf(*mark.severity), toneOf(*mark.severity), mark.text);
    else
        clearMark();
}

void MarkIcon::clearMark()
{
    setMark({}, theme::Tone::Neutral, {});
}

void MarkIcon::draw()
{
    setPixmap(m_iconName.isEmpty()
                  ? QPixmap()
                  : iconPixmap(m_iconName, m_tone, palette(), iconSize, devicePixelRatioF()));
}

void MarkIcon::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace okno
