#include "ui/shell/LineDrawing.h"

#include <QLineF>
#include <QXmlStreamReader>

#include <cmath>

namespace okno {

namespace {

// Path data of SVG 1.1, 8.3: letters and numbers, commas as good as spaces.
class PathData
{
public:
    explicit PathData(QStringView text) : m_rest(text) {}

    // False at the first thing that is not understood.
    bool addTo(QPainterPath &path);

private:
    bool step(QChar command, QPainterPath &path);
    bool arc(bool isRelative, QPainterPath &path);
    void skip();
    bool atNumber();
    qreal number();
    qreal flag(); // one digit, often without a space behind it
    QPointF point(bool isRelative, const QPainterPath &path);

    QStringView m_rest;
    bool m_isGood = true;
};

void PathData::skip()
{
    while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == u','))
        m_rest = m_rest.sliced(1);
}

bool PathData::atNumber()
{
    skip();
    return !m_rest.isEmpty() &&
           (m_rest.front().isDigit() || m_rest.front() == u'-' || m_rest.front() == u'.');
}

// "1.5.5-2" are three numbers.
qreal PathData::number()
{
    skip();
    qsizetype length = 0;
    bool hasPoint = false;
    for (; length < m_rest.size(); ++length) {
        const QChar c = m_rest[length];
        const bool isPoint = c == u'.' && !hasPoint;
        if (!c.isDigit() && !isPoint && !(c == u'-' && length == 0))
            break;
        hasPoint = hasPoint || isPoint;
    }
    bool isNumber = false;
    const qreal value = m_rest.first(length).toDouble(&isNumber);
    m_isGood = m_isGood && isNumber;
    m_rest = m_rest.sliced(length);
    return value;
}

qreal PathData::flag()
{
    skip();
    const bool isFlag = !m_rest.isEmpty() && (m_rest.front() == u'0' || m_rest.front() == u'1');
    m_isGood = m_isGood && isFlag;
    if (!isFlag)
        return 0;
    const qreal value = m_rest.front().digitValue();
    m_rest = m_rest.sliced(1);
    return value;
}

QPointF PathData::point(bool isRelative, const QPainterPath &path)
{
    const qreal x = number();
    const qreal y = number();
    return QPointF{x, y} + (isRelative ? path.currentPosition() : QPointF{});
}

// From end points to centre (SVG 1.1, F.6.5) for a circle.
bool PathData::arc(bool isRelative, QPainterPath &path)
{
    const qreal wished = number();
    if (number() != wished || number() != 0)
        return false;
    const bool isLarge = flag() != 0;
    const bool isClockwise = flag() != 0;
    const QPointF from = path.currentPosition();
    const QPointF to = point(isRelative, path);
    const QLineF chord(from, to);
    const qreal half = chord.length() / 2;
    if (half == 0 || wished <= 0)
        return false;
    const qreal radius = std::max(wished, half);
    const qreal height = std::sqrt(radius * radius - half * half);
    const QPointF across{chord.dy() / chord.length(), -chord.dx() / chord.length()};
    const QPointF centre = chord.center() + across * (isLarge == isClockwise ? height : -height);
    const QLineF start(centre, from);
    qreal sweep = start.angleTo(QLineF(centre, to)); // counter-clockwise, as Qt counts
    if (isClockwise)
        sweep -= 360;
    path.arcTo(QRectF{centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius},
               start.angle(), sweep);
    return m_isGood;
}

bool PathData::step(QChar command, QPainterPath &path)
{
    const bool isRelative = command.isLower();
    const QPointF at = path.currentPosition();
    switch (command.toUpper().unicode()) {
    case u'M':
        path.moveTo(point(isRelative, path));
        break;
    case u'L':
        path.lineTo(point(isRelative, path));
        break;
    case u'H':
        path.lineTo(number() + (isRelative ? at.x() : 0), at.y());
        break;
    case u'V':
        path.lineTo(at.x(), number() + (isRelative ? at.y() : 0));
        break;
    case u'C': {
        const QPointF first = point(isRelative, path);
        const QPointF second = point(isRelative, path);
        path.cubicTo(first, second, point(isRelative, path));
        break;
    }
    case u'A':
        return arc(isRelative, path);
    default:
        return false;
    }
    return m_isGood;
}

bool PathData::addTo(QPainterPath &path)
{
    skip();
    while (!m_rest.isEmpty()) {
        QChar command = m_rest.front();
        m_rest = m_rest.sliced(1);
        if (command.toUpper() == u'Z') {
            path.closeSubpath();
        } else {
            do { // a letter counts for all numbers behind it; after a move they are lines
                if (!step(command, path))
                    return false;
                if (command.toUpper() == u'M')
                    command = command.isLower() ? u'l' : u'L';
            } while (atNumber());
        }
        skip();
    }
    return true;
}

} // namespace

QPainterPath lineDrawing(const QByteArray &svg)
{
    QPainterPath drawing;
    QXmlStreamReader xml(svg);
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes given = xml.attributes();
        if (xml.name() == u"svg")
            continue;
        if (xml.name() == u"path") {
            QPainterPath path;
            if (given.size() != 1 || !PathData(given.value(QLatin1String("d"))).addTo(path))
                return {};
            drawing.addPath(path);
        } else if (xml.name() == u"circle") {
            const qreal radius = given.value(QLatin1String("r")).toDouble();
            drawing.addEllipse(QPointF{given.value(QLatin1String("cx")).toDouble(),
                                       given.value(QLatin1String("cy")).toDouble()},
                               radius, radius);
        } else {
            return {};
        }
        xml.skipCurrentElement();
    }
    return xml.hasError() ? QPainterPath{} : drawing;
}

} // namespace okno
