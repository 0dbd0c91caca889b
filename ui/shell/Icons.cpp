#include "ui/shell/Icons.h"

#include "ui/shell/LineDrawing.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

// The icons are in a static library: without this call the linker leaves them out. Q_INIT_RESOURCE
// may not stand inside a namespace.
static void initIcons()
{
    Q_INIT_RESOURCE(okno_icons);
}

namespace okno {

namespace {

constexpr qreal side = 24;
constexpr qreal penWidth = 1.75;

QPainterPath drawing(const QString &name)
{
    static QHash<QString, QPainterPath> read; // icons are asked for on the main thread only
    if (const auto found = read.constFind(name); found != read.cend())
        return *found;
    initIcons();
    QFile file(QStringLiteral(":/okno/ui/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon \"%s\"", qUtf8Printable(name));
        return {};
    }
    return *read.insert(name, lineDrawing(file.readAll()));
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &ink)
{
    const qreal scale = qMin(rect.width(), rect.height()) / side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-side / 2, -side / 2);
    painter.strokePath(drawing(name),
                       QPen(ink, penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

// size in device pixels.
QPixmap rendered(const QString &name, const QColor &ink, QSize size)
{
    const QString key = QStringLiteral("okno %1 %2 %3 %4")
                            .arg(name, ink.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF{QPointF{}, QSizeF{size}}, name, ink);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Draws the lines anew for whatever size and scale is asked for.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, const QColor &ink, const QColor &disabled)
        : m_name(std::move(name)), m_ink(ink), m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, QRectF{rect}, m_name, inkFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return rendered(m_name, inkFor(mode), size);
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("okno-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return drawing(m_name).isEmpty(); }

private:
    QColor inkFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? m_disabled : m_ink; }

    QString m_name;
    QColor m_ink;
    QColor m_disabled;
};

} // namespace

QIcon icon(const QString &name, theme::Tone tone, const QPalette &palette)
{
    return QIcon(new LineIconEngine(name, theme::ink(tone, palette),
                                    palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

QPixmap iconPixmap(const QString &name, theme::Tone tone, const QPalette &palette, int size,
                   qreal scale)
{
    const int side = qRound(size * scale);
    QPixmap pixmap = rendered(name, theme::ink(tone, palette), QSize{side, side});
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace okno
