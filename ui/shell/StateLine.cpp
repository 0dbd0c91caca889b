#include "ui/shell/StateLine.h"

#include "ui/shell/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace okno {

namespace {

constexpr int iconSize = 16;

}

StateLine::StateLine(Wrap wrap, QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(wrap == Wrap::Yes);
    setSizePolicy(wrap == Wrap::Yes ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                  QSizePolicy::Preferred);
    hide();
}

void StateLine::set(const QString &iconName, theme::Tone tone, const QString &text)
{
    m_iconName = iconName;
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    paintAnew();
    show();
}

void StateLine::clear()
{
    m_iconName.clear();
    m_text->clear();
    setAccessibleName({});
    hide();
}

QString StateLine::text() const
{
    return m_text->text();
}

void StateLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_iconName.isEmpty())
        paintAnew();
    QWidget::changeEvent(event);
}

void StateLine::paintAnew()
{
    m_icon->setPixmap(iconPixmap(m_iconName, m_tone, palette(), iconSize, devicePixelRatioF()));
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, theme::ink(m_tone, palette()));
    m_text->setPalette(inked);
}

} // namespace okno
