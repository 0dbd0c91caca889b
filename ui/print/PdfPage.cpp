#include "ui/print/PdfPage.h"

#include <QPageLayout>

namespace okno {

namespace {

constexpr int dotsPerInch = 600;
constexpr double inch = 25.4;
constexpr double point = inch / 72;
constexpr double hairline = 0.15; // mm

} // namespace

PdfPage::PdfPage(QIODevice &device, const QString &title) : m_writer(&device)
{
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Okno " OKNO_VERSION));
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    m_scale = dotsPerInch / inch;
    if (m_painter.begin(&m_writer))
        m_painter.setPen(QPen(Qt::black, hairline * m_scale));
}

PdfPage::~PdfPage() = default;

void PdfPage::newPage()
{
    m_writer.newPage();
    ++m_number;
}

// All of them have the Kazakh letters (Liberation Sans lacks some); Arial is for Windows.
QFont PdfPage::font(double size, PrintWeight weight) const
{
    QFont made(QStringList{QStringLiteral("DejaVu Sans Condensed"), QStringLiteral("DejaVu Sans"),
                           QStringLiteral("Arial")});
    made.setPixelSize(std::max(1, qRound(size * point * m_scale)));
    made.setBold(weight == PrintWeight::Bold);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

PdfPage::Block PdfPage::block(const QString &text, double width, double size, PrintWeight weight)
{
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    Block made{std::make_shared<QTextLayout>(shown, font(size, weight)), 0};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made.layout->setTextOption(option);
    made.layout->beginLayout();
    double y = 0;
    for (QTextLine next = made.layout->createLine(); next.isValid();
         next = made.layout->createLine()) {
        next.setLineWidth(width * m_scale);
        next.setPosition({0, y});
        y += next.height();
    }
    made.layout->endLayout();
    made.height = y / m_scale;
    return made;
}

const PdfPage::Block &PdfPage::fixedBlock(const QString &text, double width, double size,
                                          PrintWeight weight)
{
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(width).arg(size).arg(static_cast<int>(weight)).arg(text);
    auto found = m_fixed.find(key);
    if (found == m_fixed.end())
        found = m_fixed.insert(key, block(text, width, size, weight));
    return *found;
}

void PdfPage::draw(const Block &block, double x, double y, int lines)
{
    const int count = lines < 0 ? block.layout->lineCount() : lines;
    for (int index = 0; index < count; ++index)
        block.layout->lineAt(index).draw(&m_painter, {x * m_scale, y * m_scale});
}

void PdfPage::drawAside(const Block &block, double x, double y, double width, double share)
{
    for (int index = 0; index < block.layout->lineCount(); ++index) {
        const QTextLine line = block.layout->lineAt(index);
        const double free = std::max(0.0, width * m_scale - line.naturalTextWidth());
        line.draw(&m_painter, {x * m_scale + free * share, y * m_scale});
    }
}

void PdfPage::drawLine(const Block &block, int line, double x, double y)
{
    const QTextLine drawn = block.layout->lineAt(line);
    drawn.draw(&m_painter, {x * m_scale, y * m_scale - drawn.y()});
}

void PdfPage::frame(const QRectF &rect)
{
    m_painter.drawRect(QRectF(rect.topLeft() * m_scale, rect.size() * m_scale));
}

void PdfPage::line(double x1, double y1, double x2, double y2)
{
    m_painter.drawLine(QPointF(x1, y1) * m_scale, QPointF(x2, y2) * m_scale);
}

void PdfPage::watermark(const QString &text)
{
    m_painter.save();
    m_painter.setPen(QColor(238, 238, 238));
    m_painter.setFont(font(96, PrintWeight::Bold));
    m_painter.translate(QPointF(105, 148.5) * m_scale);
    m_painter.rotate(-55);
    m_painter.drawText(QRectF(-150 * m_scale, -30 * m_scale, 300 * m_scale, 60 * m_scale),
                       Qt::AlignCenter, text);
    m_painter.restore();
}

} // namespace okno
