// bench_print MODE FILE N      does it N times; valgrind --tool=callgrind counts the instructions
//   ours     DocumentPrinter: the paper form of the declaration in FILE
//   raw      a bare QPdfWriter drawing the same captions and values, sheet by sheet
// The gate: ours ≤ 2 × raw for a declaration of 999 goods (bench_xml make 999 FILE).

#include "models/formats/FormatReader.h"
#include "ui/print/BoxedForm.h"
#include "ui/print/DocumentPrinter.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace okno;

namespace {

void collect(const Node &node, QStringList &texts)
{
    if (!node.text.isEmpty())
        texts.append(node.text);
    for (const Node &child : node.children)
        collect(child, texts);
}

QStringList captions(const PrintLayout &layout, const PrintSheet &sheet)
{
    QStringList texts;
    QList<PrintBox> boxes = sheet.boxes;
    for (const QList<PrintBox> &item : sheet.items)
        boxes += item;
    for (const PrintBox &box : boxes) {
        const PrintContent content = layout.contents.value(box.content);
        texts.append(content.number + u' ' + content.caption);
        for (const PrintContent::Column &column : content.columns)
            texts.append(column.caption);
    }
    return texts;
}

int ours(const Document &document, const KindCatalogue &kinds, int times)
{
    const DocumentPrinter printer(kinds);
    PrintRequest request;
    request.document = document;
    for (int i = 0; i < times; ++i) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto report = printer.print(request, buffer);
        if (!report)
            return 1;
        std::printf("%d pages, %lld bytes\n", report->pages, static_cast<long long>(buffer.size()));
    }
    return 0;
}

int raw(const Document &document, const PrintLayout &layout, int times)
{
    const QList<BoxedForm::Sheet> sheets = BoxedForm::sheetsOf(layout, document.root());
    for (int i = 0; i < times; ++i) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        QPainter painter(&writer);
        QFont font(QStringLiteral("DejaVu Sans Condensed"));
        font.setPixelSize(62);
        painter.setFont(font);
        for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
            if (sheet > 0)
                writer.newPage();
            QStringList texts = captions(layout, *sheets.at(sheet).form);
            for (const Node *item : sheets.at(sheet).items)
                collect(*item, texts);
            for (qsizetype at = 0; at < texts.size(); ++at)
                painter.drawText(QRectF(double(at % 4) * 1100, double(at / 4) * 150, 1100, 150),
                                 Qt::TextWordWrap, texts[at]);
        }
        painter.end();
        std::printf("%lld pages, %lld bytes\n", static_cast<long long>(sheets.size()),
                    static_cast<long long>(buffer.size()));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QFile file(argc == 4 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (argc != 4 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench_print ours|raw FILE N\n");
        return 2;
    }
    const auto formats = FormatCatalogue::builtIn();
    const auto kinds = KindCatalogue::builtIn();
    const auto document = FormatReader::read(file.readAll(), *formats);
    if (!document)
        return 1;
    const KindSpec *kind = kinds->kind(document->kind());
    const auto layout = PrintLayout::fromJson(kinds->printJson(document->kind()), *kind);
    if (!layout)
        return 1;
    const int times = QByteArray(argv[3]).toInt();
    QElapsedTimer timer;
    timer.start();
    const bool isRaw = QByteArray(argv[1]) == "raw";
    const int result = isRaw ? raw(*document, *layout, times) : ours(*document, *kinds, times);
    std::printf("%s: %.3f ms each\n", argv[1],
                double(timer.nsecsElapsed()) / 1e6 / std::max(times, 1));
    return result;
}
