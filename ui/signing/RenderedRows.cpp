#include "ui/signing/RenderedRows.h"

#include "models/formats/ForeignContent.h"
#include "models/formats/FormatReader.h"
#include "ui/signing/VisibleText.h"

#include <algorithm>

namespace okno {

namespace {

// Values stand as they are in the bytes: neither grouped nor translated.
class RowMaker
{
public:
    RowMaker(const KindSpec *kind, const KindLabels &labels) : m_kind(kind), m_labels(labels) {}
    void addChildren(const Node &node, const QString &key, int depth);
    RenderedRows rows;

private:
    void add(const Node &node, const QString &key, int depth, int number, bool isOneOfMany);
    void addForeign(const Node &node, int depth);
    bool isHeading(const Node &node, const QString &key, bool isOneOfMany) const;
    void append(RenderedRow::Kind kind, int depth, const QString &key, const QString &label,
                const QString &value);

    const KindSpec *m_kind;
    const KindLabels &m_labels;
};

void RowMaker::append(RenderedRow::Kind kind, int depth, const QString &key, const QString &label,
                      const QString &value)
{
    const FieldSpec *field = m_kind && !key.isEmpty() ? m_kind->field(key) : nullptr;
    RenderedRow row;
    row.kind = kind;
    row.depth = static_cast<quint8>(std::min(depth, 6));
    row.isStamped = field && !field->stamp.isEmpty();
    row.box = field ? field->box : QString();
    row.label = visibleText(label);
    row.value = visibleText(value);
    rows.append(std::move(row));
}

void RowMaker::addChildren(const Node &node, const QString &key, int depth)
{
    QHash<QString, int> members;
    for (const Node &child : node.children)
        ++members[child.field];
    QHash<QString, int> numbers;
    for (const Node &child : node.children) {
        if (child.isForeign()) {
            addForeign(child, depth);
            continue;
        }
        const QString childKey = key.isEmpty() ? child.field : key + u'/' + child.field;
        add(child, childKey, depth, ++numbers[child.field], members.value(child.field) > 1);
    }
}

// Labels of the fields inside name their group themselves, so only the parts of the form and the
// members of lists need a heading.
bool RowMaker::isHeading(const Node &node, const QString &key, bool isOneOfMany) const
{
    constexpr int levels = 2;
    const bool isGoods = m_kind && key == m_kind->role(u"goods");
    return !node.children.isEmpty() && (isGoods || isOneOfMany || key.count(u'/') < levels);
}

void RowMaker::add(const Node &node, const QString &key, int depth, int number, bool isOneOfMany)
{
    const bool isNumbered = isOneOfMany || (m_kind && key == m_kind->role(u"goods"));
    QString label = m_labels.fields.value(key, node.field);
    if (isNumbered)
        label += u' ' + QString::number(number);
    const bool hasHeading = isHeading(node, key, isOneOfMany);
    if (hasHeading)
        append(RenderedRow::Kind::Heading, depth, key, label, {});
    const int inner = hasHeading ? depth + 1 : depth;
    if (!node.text.isEmpty() || node.children.isEmpty())
        append(RenderedRow::Kind::Value, inner, key, label, node.text);
    addChildren(node, key, inner);
}

// Namespaces, prefixes and places are spelling; text, elements, attributes and instructions are
// content.
void RowMaker::addForeign(const Node &node, int depth)
{
    const bool isAttribute = node.field.startsWith(foreign::attribute());
    const bool isText = node.field == foreign::text();
    const bool isElement = node.field == foreign::element();
    const bool isInstruction = node.field.startsWith(foreign::instruction());
    if (isAttribute)
        append(RenderedRow::Kind::Foreign, depth, {}, node.field.mid(1), node.text);
    else if (isElement)
        append(RenderedRow::Kind::Foreign, depth, {}, u'<' + node.text + u'>', {});
    else if (isText || isInstruction)
        append(RenderedRow::Kind::Foreign, depth, {},
               isInstruction ? QStringLiteral("<?…?>") : QString(), node.text);
    else
        return;
    for (const Node &child : node.children)
        addForeign(child, depth + 1);
}

} // namespace

Result<RenderedRows> renderRows(const QByteArray &bytes, const FormatCatalogue &formats,
                                const KindCatalogue &kinds, const QString &language)
{
    const Result<Document> document = FormatReader::read(bytes, formats);
    if (!document)
        return fail(document.error());
    const KindLabels labels = kinds.labels(document->kind(), language);
    RowMaker maker(kinds.kind(document->kind()), labels);
    maker.addChildren(document->root(), {}, 0);
    return std::move(maker.rows);
}

} // namespace okno
