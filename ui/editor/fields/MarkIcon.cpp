#include "ui/editor/fields/MarkIcon.h"

#include "ui/editor/fields/FindingMarks.h"
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

theme::Tone MarkIcon::toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Advice:
        return theme::Tone::Accent;
    case Finding::Severity::Warning:
        return theme::Tone::Warning;
    case Finding::Severity::Error:
        break;
    }
    return theme::Tone::Error;
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

void MarkIcon::setFinding(Finding::Severity severity, const QString &text)
{
    setMark(FindingMarks::iconName(severity), toneOf(severity), text);
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
