#include "ui/print/BoxedForm.h"

#include "translations/FillIn.h"

namespace okno {

namespace {

using namespace Qt::StringLiterals;

constexpr double padding = 0.7; // mm
constexpr double step = 0.5;    // points
const QRectF paper(12, 10, 190, 277);

QString words(const Texts &texts, const char *source, const QStringList &arguments = {})
{
    return fillIn(texts.print(source), arguments);
}

} // namespace

BoxedForm::BoxedForm(PdfPage &page, const PrintLayout &layout, const PrintRequest &request,
                     const Texts &texts)
    : m_page(page), m_layout(layout), m_request(request), m_texts(texts),
      m_items(nodesAt(request.document.root(), layout.list.split(u'/', Qt::SkipEmptyParts))),
      m_sheets(sheetCount(layout, m_items.size()))
{
    const Registration &known = request.registration;
    m_facts.insert(u"sheets"_s, QString::number(m_sheets));
    m_facts.insert(u"registration"_s, known.registrationNumber);
    if (!known.registrationNumber.isEmpty() && known.registeredAt.isValid())
        m_facts.insert(u"registeredAt"_s,
                       known.registeredAt.toUTC().toString(u"dd.MM.yyyy HH:mm 'UTC'"));
    if (known.phase > Phase::Registered)
        m_facts.insert(u"decision"_s, texts.phase(known.phase));
}

int BoxedForm::sheetCount(const PrintLayout &layout, qsizetype goods)
{
    const qsizetype each = std::max<qsizetype>(1, layout.continuation.items.size());
    const qsizetype others = goods - layout.main.items.size();
    return others <= 0 ? 1 : static_cast<int>(1 + (others + each - 1) / each);
}

Result<PrintReport> BoxedForm::draw()
{
    qsizetype item = 0;
    for (int sheet = 1; sheet <= m_sheets; ++sheet) {
        if (m_request.told && !m_request.told(sheet - 1, m_sheets))
            return fail(FailureCode::Cancelled);
        if (sheet > 1)
            m_page.newPage();
        m_facts.insert(u"sheet"_s, QString::number(sheet));
        const PrintSheet &form = sheet == 1 ? m_layout.main : m_layout.continuation;
        drawSheet(form, item);
        item += form.items.size();
    }
    const int supplements = static_cast<int>(m_rests.size());
    drawSupplement();
    return PrintReport{m_page.number(), m_sheets, supplements};
}

void BoxedForm::drawSheet(const PrintSheet &sheet, qsizetype firstItem)
{
    drawMargins({});
    m_page.draw(m_page.fixedBlock(sheet.title, sheet.titleRect.width(), m_layout.size + 1,
                                  PrintWeight::Bold),
                sheet.titleRect.x(), sheet.titleRect.y());
    m_facts.remove(u"item"_s);
    for (const PrintBox &box : sheet.boxes)
        drawBox(box, m_request.document.root());
    static const Node nothing;
    for (qsizetype slot = 0; slot < sheet.items.size(); ++slot) {
        const qsizetype index = firstItem + slot;
        const bool isThere = index < m_items.size();
        m_facts.insert(u"item"_s, isThere ? QString::number(index + 1) : QString());
        for (const PrintBox &box : sheet.items[slot])
            drawBox(box, isThere ? *m_items[index] : nothing);
    }
}

void BoxedForm::drawBox(const PrintBox &box, const Node &at)
{
    const PrintContent &content = *m_layout.contents.constFind(box.content);
    m_page.frame(box.rect);
    const QRectF area = drawCaption(box, content);
    if (!content.columns.isEmpty())
        return drawTable(content, at, area, place(content));
    const QString text = composedLines(content.lines, at, m_facts);
    if (!text.isEmpty())
        drawValue(text, area, place(content));
}

// What the caption leaves of the box.
QRectF BoxedForm::drawCaption(const PrintBox &box, const PrintContent &content)
{
    const QRectF &rect = box.rect;
    const QString text = QStringLiteral("%1 %2").arg(content.number, content.caption).trimmed();
    const double width = (box.strip > 0 ? box.strip : rect.width()) - 2 * padding;
    const PdfPage::Block &caption = m_page.fixedBlock(text, width, m_layout.caption);
    m_page.draw(caption, rect.x() + padding, rect.y() + padding / 2);
    if (box.strip > 0) {
        m_page.line(rect.x() + box.strip, rect.y(), rect.x() + box.strip, rect.bottom());
        return rect.adjusted(box.strip + padding, padding, -padding, -padding / 2);
    }
    return rect.adjusted(padding, caption.height + padding / 2, -padding, -padding / 4);
}

void BoxedForm::drawValue(const QString &text, const QRectF &area, const QString &place)
{
    double size = m_layout.size;
    PdfPage::Block block = m_page.block(text, area.width(), size);
    while (block.height > area.height() && size > m_layout.floor) {
        // A text needs as much room as the square of its size: no need to try each.
        const double guess = size * std::sqrt(area.height() / block.height);
        size =
            std::max(m_layout.floor, std::min(size - step, std::floor(guess / step) * step + step));
        block = m_page.block(text, area.width(), size);
    }
    if (block.height <= area.height())
        return m_page.draw(block, area.x(), area.y());
    const double line = block.height / block.layout->lineCount();
    const int fitting = std::max(0, static_cast<int>(area.height() / line) - 1);
    const qsizetype cut = block.layout->lineAt(fitting).textStart();
    m_page.draw(block, area.x(), area.y(), fitting);
    const QString note = refer(place, text.sliced(cut));
    m_page.draw(m_page.block(note, area.width(), m_layout.caption), area.x(),
                area.y() + fitting * line);
}

void BoxedForm::drawTable(const PrintContent &content, const Node &at, const QRectF &area,
                          const QString &place)
{
    double x = area.x();
    const double head = m_page.fixedBlock(u"Щ"_s, 10, m_layout.caption).height;
    const double top = area.y() - padding / 4;
    for (const PrintContent::Column &column : content.columns) {
        m_page.draw(m_page.fixedBlock(column.caption, column.width, m_layout.caption), x, top);
        x += column.width;
        if (&column != &content.columns.last())
            m_page.line(x - padding, top, x - padding, area.bottom() + padding / 2);
    }
    const double height = m_page.fixedBlock(u"Щ"_s, 10, m_layout.size - 1).height;
    double y = top + head + padding / 2;
    m_page.line(area.x() - padding, y - padding / 4, area.right() + padding, y - padding / 4);
    const QList<const Node *> rows = nodesAt(at, content.rows);
    QStringList left;
    for (const Node *row : rows) {
        // The last line is kept for the reference.
        const bool isRoom = left.isEmpty() && y + 2 * height <= area.bottom() + padding;
        if (isRoom && drawRow(content, *row, {area.x(), y, area.width(), height}))
            y += height;
        else
            left.append(rowWords(content, *row));
    }
    if (!left.isEmpty())
        m_page.draw(m_page.block(refer(place, left.join(u'\n')), area.width(), m_layout.caption),
                    area.x(), y);
}

// False, and nothing drawn, when a cell is too long for its column.
bool BoxedForm::drawRow(const PrintContent &content, const Node &row, const QRectF &area)
{
    QList<PdfPage::Block> cells;
    for (const PrintContent::Column &column : content.columns) {
        double size = m_layout.size - 1;
        const QString text = composedLine(column.line, row, m_facts);
        cells.append(m_page.block(text, column.width - padding, size));
        while (cells.last().layout->lineCount() > 1 && size > m_layout.floor) {
            size -= step;
            cells.last() = m_page.block(text, column.width - padding, size);
        }
        if (cells.last().layout->lineCount() > 1)
            return false;
    }
    double x = area.x();
    for (qsizetype index = 0; index < cells.size(); ++index) {
        m_page.draw(cells[index], x, area.y());
        x += content.columns[index].width;
    }
    return true;
}

QString BoxedForm::rowWords(const PrintContent &content, const Node &row) const
{
    QStringList texts;
    for (const PrintContent::Column &column : content.columns) {
        const QString text = composedLine(column.line, row, m_facts);
        if (!text.isEmpty())
            texts.append(QStringLiteral("%1: %2").arg(column.caption, text));
    }
    return texts.join(u"; ");
}

QString BoxedForm::place(const PrintContent &content) const
{
    const QString item = m_facts.value(u"item"_s);
    return item.isEmpty() ? words(m_texts, QT_TRANSLATE_NOOP("print", "Box %1"), {content.number})
                          : words(m_texts, QT_TRANSLATE_NOOP("print", "Box %1, goods item %2"),
                                  {content.number, item});
}

QString BoxedForm::refer(const QString &place, const QString &text)
{
    m_rests.append({place, text.trimmed()});
    return words(m_texts, QT_TRANSLATE_NOOP("print", "See supplement, no. %1"),
                 {QString::number(m_rests.size())});
}

// What no box says: draft, training; the number of a supplement's page.
void BoxedForm::drawMargins(const QString &foot)
{
    if (!m_request.isSigned)
        m_page.watermark(words(m_texts, QT_TRANSLATE_NOOP("print", "DRAFT")));
    if (m_request.isTraining)
        m_page.draw(m_page.fixedBlock(
                        words(m_texts, QT_TRANSLATE_NOOP("print", "TRAINING: no legal force")), 80,
                        m_layout.caption + 2, PrintWeight::Bold),
                    paper.x(), 5);
    if (!foot.isEmpty())
        m_page.draw(m_page.block(foot, paper.width(), m_layout.caption + 1), paper.x(), 290);
}

void BoxedForm::drawSupplement()
{
    if (m_rests.isEmpty())
        return;
    double y = paper.bottom() + 1; // no page yet
    for (qsizetype index = 0; index < m_rests.size(); ++index) {
        const Rest &rest = m_rests[index];
        y = drawSupplementPart(QStringLiteral("%1. %2").arg(index + 1).arg(rest.place), rest.text,
                               y);
    }
}

// Returns where the next part begins.
double BoxedForm::drawSupplementPart(const QString &heading, const QString &text, double y)
{
    const PdfPage::Block title =
        m_page.block(heading, paper.width(), m_layout.size, PrintWeight::Bold);
    const PdfPage::Block body = m_page.block(text, paper.width(), m_layout.size);
    const double line = body.height / body.layout->lineCount();
    const auto turn = [&] {
        m_page.newPage();
        drawMargins({});
        const QString name = words(m_texts, QT_TRANSLATE_NOOP("print", "Supplement"));
        m_page.draw(m_page.block(name, 90, m_layout.size + 3, PrintWeight::Bold), paper.x(),
                    paper.y());
        m_page.draw(m_page.block(m_facts.value(u"registration"_s), 90, m_layout.size), 107,
                    paper.y());
        y = paper.y() + 8;
    };
    if (y + title.height + line > paper.bottom())
        turn();
    m_page.draw(title, paper.x(), y);
    y += title.height;
    for (int index = 0; index < body.layout->lineCount(); ++index) {
        if (y + line > paper.bottom())
            turn();
        m_page.drawLine(body, index, paper.x(), y);
        y += line;
    }
    return y + 2;
}

} // namespace okno
