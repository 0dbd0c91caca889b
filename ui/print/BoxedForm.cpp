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

double shareAside(PrintAlign align)
{
    switch (align) {
    case PrintAlign::Left:
        return 0;
    case PrintAlign::Center:
        return 0.5;
    case PrintAlign::Right:
        return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

BoxedForm::BoxedForm(PdfPage &page, const PrintLayout &layout, const PrintRequest &request,
                     const Texts &texts)
    : m_page(page), m_layout(layout), m_request(request), m_texts(texts),
      m_sheets(sheetsOf(layout, request.document.root()))
{
    const Registration &known = request.registration;
    m_facts.insert(u"sheets"_s, QString::number(m_sheets.size()));
    m_facts.insert(u"registration"_s, known.registrationNumber);
    if (!known.registrationNumber.isEmpty() && known.registeredAt.isValid())
        m_facts.insert(u"registeredAt"_s,
                       known.registeredAt.toUTC().toString(u"dd.MM.yyyy HH:mm 'UTC'"));
    if (known.phase > Phase::Registered)
        m_facts.insert(u"decision"_s, texts.phase(known.phase));
}

QList<BoxedForm::Sheet> BoxedForm::sheetsOf(const PrintLayout &layout, const Node &root)
{
    const auto isMain = [&root](const PrintSheet &sheet) {
        const QList<const Node *> said = nodesAt(root, sheet.when);
        return sheet.when.isEmpty() ||
               (!said.isEmpty() && sheet.values.contains(said.first()->text));
    };
    const auto main = std::find_if(layout.mains.cbegin(), layout.mains.cend(), isMain);
    QList<Sheet> sheets{{main != layout.mains.cend() ? &*main : &layout.mains.constLast(), {}, 0}};
    qsizetype index = 0;
    for (const Node *item : nodesAt(root, layout.list.split(u'/', Qt::SkipEmptyParts))) {
        const PrintSheet *form = nullptr;
        for (const PrintSheet &each : layout.continuations) {
            if (!form && (each.with.isEmpty() || !nodesAt(*item, each.with).isEmpty()))
                form = &each;
        }
        const bool isMainOpen =
            sheets.size() == 1 && sheets.first().items.size() < sheets.first().form->items.size();
        const bool isOpen = sheets.size() > 1 && sheets.last().form == form &&
                            sheets.last().items.size() < form->items.size();
        if (!isMainOpen && !isOpen)
            sheets.append({form ? form : &layout.continuations.constLast(), {}, index});
        sheets.last().items.append(item);
        ++index;
    }
    return sheets;
}

Result<PrintReport> BoxedForm::draw()
{
    const int count = static_cast<int>(m_sheets.size());
    for (int sheet = 1; sheet <= count; ++sheet) {
        if (m_request.told && !m_request.told(sheet - 1, count))
            return fail(FailureCode::Cancelled);
        if (sheet > 1)
            m_page.newPage();
        m_facts.insert(u"sheet"_s, QString::number(sheet));
        drawSheet(m_sheets.at(sheet - 1));
    }
    const int supplements = static_cast<int>(m_rests.size());
    drawSupplement();
    return PrintReport{m_page.number(), count, supplements};
}

void BoxedForm::drawSheet(const Sheet &sheet)
{
    const PrintSheet &form = *sheet.form;
    drawMargins({});
    m_page.draw(
        m_page.fixedBlock(form.title, form.titleRect.width(), m_layout.size + 1, PrintWeight::Bold),
        form.titleRect.x(), form.titleRect.y());
    m_facts.remove(u"item"_s);
    for (const PrintBox &box : form.boxes)
        drawBox(box, m_request.document.root());
    static const Node nothing;
    for (qsizetype slot = 0; slot < form.items.size(); ++slot) {
        const bool isThere = slot < sheet.items.size();
        m_facts.insert(u"item"_s, isThere ? QString::number(sheet.first + slot + 1) : QString());
        for (const PrintBox &box : form.items[slot])
            drawBox(box, isThere ? *sheet.items[slot] : nothing);
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
        drawValue(text, area, content);
}

// What the caption leaves of the box.
QRectF BoxedForm::drawCaption(const PrintBox &box, const PrintContent &content)
{
    const QRectF &rect = box.rect;
    const QString text = QStringLiteral("%1 %2").arg(content.number, content.caption).trimmed();
    if (text.isEmpty())
        return rect.adjusted(padding, padding / 2, -padding, -padding / 4);
    const double width = (box.strip > 0 ? box.strip : rect.width()) - 2 * padding;
    const double size = content.captionSize > 0 ? content.captionSize : m_layout.caption;
    const PdfPage::Block &caption = m_page.fixedBlock(text, width, size);
    m_page.draw(caption, rect.x() + padding, rect.y() + padding / 2);
    if (box.strip > 0) {
        m_page.line(rect.x() + box.strip, rect.y(), rect.x() + box.strip, rect.bottom());
        return rect.adjusted(box.strip + padding, padding, -padding, -padding / 2);
    }
    return rect.adjusted(padding, caption.height + padding / 2, -padding, -padding / 4);
}

void BoxedForm::drawValue(const QString &text, const QRectF &area, const PrintContent &content)
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
        return m_page.drawAside(block, area.x(), area.y(), area.width(), shareAside(content.align));
    const double line = block.height / block.layout->lineCount();
    const int fitting = std::max(0, static_cast<int>(area.height() / line) - 1);
    const qsizetype cut = block.layout->lineAt(fitting).textStart();
    m_page.draw(block, area.x(), area.y(), fitting);
    const QString note = refer(place(content), text.sliced(cut));
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
    return item.isEmpty() ? words(m_texts, QT_TRANSLATE_NOOP("print", "Box %1"), {content.called})
                          : words(m_texts, QT_TRANSLATE_NOOP("print", "Box %1, goods item %2"),
                                  {content.called, item});
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
