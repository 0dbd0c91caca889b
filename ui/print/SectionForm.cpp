#include "ui/print/SectionForm.h"

#include "translations/FillIn.h"

namespace okno {

namespace {

using namespace Qt::StringLiterals;

constexpr QRectF paper(20, 15, 175, 267); // a margin to file it by
constexpr double size = 9;
constexpr double small = 7.5;
constexpr double gap = 1; // mm
constexpr double narrowest = 16;
constexpr double pointHeight = 0.353 * 1.2;

QStringList stepsBelow(const QString &key, const QString &base)
{
    return key.sliced(base.isEmpty() ? 0 : base.size() + 1).split(u'/', Qt::SkipEmptyParts);
}

bool isBelow(const QString &key, const QString &base)
{
    return base.isEmpty() || key.startsWith(base + u'/');
}

bool isAnyFilled(const QStringList &keys, const Node &at, const QString &base)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) {
        const QList<const Node *> found = nodesAt(at, stepsBelow(key, base));
        return std::any_of(found.begin(), found.end(), [](const Node *node) {
            return !node->text.isEmpty() || !node->children.isEmpty();
        });
    });
}

} // namespace

SectionForm::SectionForm(PdfPage &page, const KindSpec &kind, const FormSpec &form,
                         const PrintRequest &request, QList<Language> languages, int pageCount)
    : m_page(page), m_kind(kind), m_form(form), m_request(request),
      m_languages(std::move(languages)), m_pageCount(pageCount)
{
}

Result<PrintReport> SectionForm::draw()
{
    drawMargins();
    m_y = paper.y();
    drawTitle();
    for (const FormSpec::Section &section : m_form.sections)
        drawSection(section);
    if (m_isCancelled)
        return fail(FailureCode::Cancelled);
    return PrintReport{m_page.number(), m_page.number(), 0};
}

void SectionForm::drawTitle()
{
    QStringList names;
    for (const Language &language : m_languages) {
        if (!names.contains(language.labels.kindName))
            names.append(language.labels.kindName);
    }
    drawHeading(names.join(u" / "), size + 5);
    const QString &number = m_request.registration.registrationNumber;
    if (!number.isEmpty())
        drawHeading(said(QT_TRANSLATE_NOOP("print", "Registered: %1"), {number}), size);
}

void SectionForm::drawSection(const FormSpec::Section &section)
{
    const QString title = label(u"section."_s + section.id, u" / ");
    const Node &root = m_request.document.root();
    if (!isAnyFilled(section.fields, root, {}))
        return;
    m_y += 2 * gap;
    drawHeading(title, size + 2);
    if (section.list.isEmpty())
        drawFields(section.fields, root, {});
    else
        drawItems(section);
}

// A table of what identifies the items, then each with what the table does not show.
void SectionForm::drawItems(const FormSpec::Section &section)
{
    const QList<const Node *> rows =
        nodesAt(m_request.document.root(), stepsBelow(section.list, {}));
    const QList<Column> columns = filledColumns(section.columns, section.list, rows);
    QStringList others;
    for (const QString &key : section.fields) {
        if (!section.columns.contains(key))
            others.append(key);
    }
    if (!columns.isEmpty())
        drawTable(columns, rows);
    for (qsizetype index = 0; index < rows.size() && !m_isCancelled; ++index) {
        if (m_request.told && !m_request.told(int(index), int(rows.size())))
            m_isCancelled = true;
        if (!isAnyFilled(others, *rows[index], section.list))
            continue;
        drawHeading(QStringLiteral("№ %1").arg(index + 1), size);
        drawFields(others, *rows[index], section.list);
    }
}

void SectionForm::drawFields(const QStringList &fields, const Node &at, const QString &base)
{
    for (qsizetype index = 0; index < fields.size();) {
        const QString &key = fields[index];
        const FieldSpec *field = m_kind.field(key);
        if (field && field->isList && field->type == u"group") {
            index = drawList(fields, index, at, base);
            continue;
        }
        const QStringList steps = stepsBelow(key, base);
        if (field && field->type == u"group") {
            const QList<const Node *> found = nodesAt(at, steps);
            if (!found.isEmpty() && !found.first()->children.isEmpty())
                drawHeading(label(key, u" / "), size);
        } else if (const QString text = value(at, steps, key); !text.isEmpty()) {
            drawPair(key, text);
        }
        ++index;
    }
}

// Returns the index of the first field that is no column of it.
qsizetype SectionForm::drawList(const QStringList &fields, qsizetype index, const Node &at,
                                const QString &base)
{
    const QString list = fields[index];
    QStringList keys;
    for (++index; index < fields.size() && isBelow(fields[index], list); ++index)
        keys.append(fields[index]);
    if (keys.isEmpty()) {
        for (const FieldSpec &field : m_kind.fields()) {
            if (isBelow(field.key, list))
                keys.append(field.key);
        }
    }
    const QList<const Node *> rows = nodesAt(at, stepsBelow(list, base));
    const QList<Column> columns = filledColumns(keys, list, rows);
    if (columns.isEmpty())
        return index;
    drawHeading(label(list, u" / "), size);
    drawTable(columns, rows);
    return index;
}

QList<SectionForm::Column> SectionForm::filledColumns(const QStringList &keys, const QString &list,
                                                      const QList<const Node *> &rows) const
{
    QList<Column> columns;
    double all = 0;
    for (const QString &key : keys) {
        const QStringList steps = stepsBelow(key, list);
        const FieldSpec *field = m_kind.field(key);
        if (field && field->type == u"group")
            continue;
        qsizetype longest = 0;
        for (const Node *row : rows)
            longest = std::max(longest, value(*row, steps, key).size());
        if (longest == 0)
            continue;
        const double weight = std::clamp<double>(std::sqrt(longest), 3, 9);
        columns.append({key, steps, weight});
        all += weight;
    }
    for (Column &column : columns)
        column.width *= paper.width() / all;
    return columns;
}

void SectionForm::drawTable(const QList<Column> &columns, const QList<const Node *> &rows)
{
    const bool isTooNarrow = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.width < narrowest;
    });
    if (isTooNarrow)
        return drawCards(columns, rows);
    QStringList heads;
    for (const Column &column : columns)
        heads.append(label(column.key, u"\n"));
    drawTableRow(columns, heads, PrintWeight::Bold);
    for (const Node *row : rows) {
        QStringList cells;
        for (const Column &column : columns)
            cells.append(value(*row, column.steps, column.key));
        if (!drawTableRow(columns, cells, PrintWeight::Plain))
            drawCards(columns, {row}); // taller than a page
    }
    m_y += gap;
}

void SectionForm::drawCards(const QList<Column> &columns, const QList<const Node *> &rows)
{
    for (const Node *row : rows) {
        for (const Column &column : columns) {
            const QString text = value(*row, column.steps, column.key);
            if (!text.isEmpty())
                drawPair(column.key, text);
        }
        m_page.line(paper.x(), m_y, paper.right(), m_y);
        m_y += gap;
    }
}

bool SectionForm::drawTableRow(const QList<Column> &columns, const QStringList &cells,
                               PrintWeight weight)
{
    QList<PdfPage::Block> blocks;
    double height = 0;
    for (qsizetype index = 0; index < columns.size(); ++index) {
        blocks.append(m_page.block(cells[index], columns[index].width - 2 * gap, small, weight));
        height = std::max(height, blocks.last().height + gap);
    }
    if (height > paper.height())
        return false;
    reserve(height);
    double x = paper.x();
    for (qsizetype index = 0; index < columns.size(); ++index) {
        m_page.frame({x, m_y, columns[index].width, height});
        m_page.draw(blocks[index], x + gap, m_y + gap / 2);
        x += columns[index].width;
    }
    m_y += height;
    return true;
}

void SectionForm::drawHeading(const QString &text, double points)
{
    const PdfPage::Block block = m_page.block(text, paper.width(), points, PrintWeight::Bold);
    reserve(block.height + 4 * size * pointHeight); // not alone at the foot of a page
    m_page.draw(block, paper.x(), m_y + gap / 2);
    m_y += block.height + gap;
}

// Labels at the left, in each language; the value goes on over as many pages as it needs.
void SectionForm::drawPair(const QString &key, const QString &text)
{
    const double width = m_languages.size() > 1 ? 45 : 60;
    double x = paper.x();
    double height = 0;
    QList<PdfPage::Block> names;
    for (const Language &language : m_languages) {
        names.append(m_page.block(language.labels.fields.value(key, key), width - gap, small));
        height = std::max(height, names.last().height);
    }
    const double left = paper.x() + width * double(m_languages.size());
    const PdfPage::Block shown = m_page.block(text, paper.right() - left, size);
    const double line = shown.height / shown.layout->lineCount();
    reserve(std::max(height, line));
    for (const PdfPage::Block &name : names) {
        m_page.draw(name, x, m_y + 0.3);
        x += width;
    }
    const double end = m_y + height;
    const int begun = m_page.number();
    for (int index = 0; index < shown.layout->lineCount(); ++index) {
        reserve(line);
        m_page.drawLine(shown, index, left, m_y);
        m_y += line;
    }
    if (m_page.number() == begun)
        m_y = std::max(m_y, end);
    m_y += gap / 2;
}

QString SectionForm::value(const Node &at, const QStringList &steps, const QString &key) const
{
    const FieldSpec *field = m_kind.field(key);
    QStringList texts;
    for (const Node *node : nodesAt(at, steps)) {
        if (!node->text.isEmpty())
            texts.append(printedValue(node->text, field ? field->type : QString()));
    }
    if (!field || field->type != u"boolean")
        return texts.join(u"; ");
    for (QString &text : texts) {
        if (text == u"1" || text == u"true")
            text = said(QT_TRANSLATE_NOOP("print", "yes"));
        else if (text == u"0" || text == u"false")
            text = said(QT_TRANSLATE_NOOP("print", "no"));
    }
    return texts.join(u"; ");
}

QString SectionForm::label(const QString &key, QStringView between) const
{
    QStringList names;
    for (const Language &language : m_languages) {
        const QString name = language.labels.fields.value(key, key);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(between);
}

QString SectionForm::said(const char *source, const QStringList &arguments) const
{
    QStringList sentences;
    for (const Language &language : m_languages) {
        const QString text = fillIn(language.texts.print(source), arguments);
        if (!sentences.contains(text))
            sentences.append(text);
    }
    return sentences.join(u" / ");
}

void SectionForm::reserve(double height)
{
    if (m_y + height > paper.bottom())
        turn();
}

void SectionForm::turn()
{
    m_page.newPage();
    drawMargins();
    m_y = paper.y();
}

void SectionForm::drawMargins()
{
    if (!m_request.isSigned && !m_kind.isFromCustoms())
        m_page.watermark(m_languages.first().texts.print(QT_TRANSLATE_NOOP("print", "DRAFT")));
    if (m_request.isTraining)
        m_page.draw(m_page.fixedBlock(said(QT_TRANSLATE_NOOP("print", "TRAINING: no legal force")),
                                      paper.width(), small, PrintWeight::Bold),
                    paper.x(), 7);
    const QString foot = said(QT_TRANSLATE_NOOP("print", "Page %1 of %2"),
                              {QString::number(m_page.number()), QString::number(m_pageCount)});
    m_page.draw(m_page.block(foot, paper.width(), small), paper.x(), 286);
}

} // namespace okno
