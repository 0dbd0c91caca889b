#pragma once

#include <QFont>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

#include <memory>

namespace okno {

enum class PrintWeight : quint8 { Plain, Bold };

// The pages of a PDF in millimetres from the corner of an A4 sheet. Fonts are embedded, text stays
// text.
class PdfPage
{
public:
    PdfPage(QIODevice &device, const QString &title);
    ~PdfPage();

    // False: the device could not be written, or no font is there.
    bool isActive() const { return m_painter.isActive(); }
    void newPage();
    int number() const { return m_number; }
    void finish() { m_painter.end(); }

    struct Block {
        std::shared_ptr<QTextLayout> layout; // of the whole text
        double height = 0;                   // mm
    };
    // Wrapped to a width; words that are too long are broken.
    Block block(const QString &text, double width, double size,
                PrintWeight weight = PrintWeight::Plain);
    // The same for words that return on each page: shaped once.
    const Block &fixedBlock(const QString &text, double width, double size,
                            PrintWeight weight = PrintWeight::Plain);
    void draw(const Block &block, double x, double y, int lines = -1);
    // Each line of it moved to the right by a share of what it leaves free of the width.
    void drawAside(const Block &block, double x, double y, double width, double share);
    // One line of it, with its top at y.
    void drawLine(const Block &block, int line, double x, double y);
    void frame(const QRectF &rect);
    void line(double x1, double y1, double x2, double y2);
    void watermark(const QString &text);

private:
    QFont font(double size, PrintWeight weight) const;

    QPdfWriter m_writer;
    QPainter m_painter;
    double m_scale = 1; // device units a millimetre
    int m_number = 1;
    QHash<QString, Block> m_fixed;
};

} // namespace okno
