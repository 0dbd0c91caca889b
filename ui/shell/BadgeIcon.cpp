#include "ui/shell/BadgeIcon.h"

#include "ui/shell/Icons.h"

#include <QFont>
#include <QFontMetricsF>
#include <QIconEngine>
#include <QPainter>

namespace okno {

namespace {

QString words(int count)
{
    if (count > 99)
        return QStringLiteral("99+");
    return count > 0 ? QString::number(count) : QString();
}

// The icon stands at the left of a wider place, the count over its upper right corner.
class BadgeIconEngine final : public QIconEngine
{
public:
    BadgeIconEngine(QIcon base, int count, const QPalette &palette)
        : m_base(std::move(base)), m_text(words(count)),
          m_ground(theme::ink(theme::Tone::Error, palette)), m_ink(palette.color(QPalette::Base))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QRect square(rect.topLeft(), QSize{rect.height(), rect.height()});
        m_base.paint(painter, square, Qt::AlignCenter, mode, state);
        if (!m_text.isEmpty())
            paintCount(*painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new BadgeIconEngine(*this); }

private:
    void paintCount(QPainter &painter, const QRect &rect) const
    {
        const qreal height = rect.height() * 0.56;
        QFont font = painter.font();
        font.setPixelSize(qMax(1, qRound(height * 0.78)));
        font.setBold(true);
        const qreal letters = QFontMetricsF(font).horizontalAdvance(m_text);
        const qreal width = qMax(height, letters + height * 0.45);
        const QRectF pill(rect.right() + 1 - width, rect.top(), width, height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ground);
        painter.drawRoundedRect(pill, height / 2, height / 2);
        painter.setPen(m_ink);
        painter.setFont(font);
        painter.drawText(pill, Qt::AlignCenter, m_text);
    }

    QIcon m_base;
    QString m_text;
    QColor m_ground;
    QColor m_ink;
};

} // namespace

QIcon badgeIcon(const QString &name, theme::Tone tone, int count, const QPalette &palette)
{
    return QIcon(new BadgeIconEngine(icon(name, tone, palette), count, palette));
}

} // namespace okno
