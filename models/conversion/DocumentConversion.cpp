#include "models/conversion/DocumentConversion.h"

#include "models/conversion/TreeConversion.h"
#include "models/document/DocumentEdit.h"
#include "models/formats/FormatWriter.h"

#include <algorithm>

namespace okno {

namespace {

// The schema may refuse one value because of another; each round takes something away.
constexpr int mostRounds = 1000;

// Takes away what the schema refuses as a value. What it misses stays missing.
bool removeRefused(Document &document, const QList<Finding> &findings, QList<FieldPath> &removed)
{
    const qsizetype before = removed.size();
    for (const Finding &finding : findings) {
        if (finding.id == QLatin1String("schema.missing"))
            continue;
        const Node *node = document.find(finding.path);
        if (!node || node->text.isEmpty())
            continue;
        if (DocumentEdit(document).remove(finding.path))
            removed.append(finding.path);
    }
    return removed.size() > before;
}

} // namespace

std::optional<DocumentConversion> DocumentConversion::between(const FormatSpec &from,
                                                              const FormatSpec &to,
                                                              const FormatCatalogue &formats,
                                                              const QList<ConversionTable> &tables)
{
    const auto isVersionOf = [&formats](const FormatSpec &format, const QString &id) {
        const FormatSpec *known = formats.format(id);
        return known && known->family() == format.family();
    };
    for (const ConversionTable &table : tables) {
        for (const int side : {0, 1}) {
            if (isVersionOf(from, table.formats[static_cast<std::size_t>(side)]) &&
                isVersionOf(to, table.formats[static_cast<std::size_t>(1 - side)]))
                return DocumentConversion(from, to, table, side);
        }
    }
    return std::nullopt;
}

Result<DocumentConversion::Converted> DocumentConversion::convert(const Document &source,
                                                                  const SchemaCheck &check) const
{
    TreeConversion tree(m_from, m_to, m_table, m_side);
    Document document = tree.convert(source);
    QList<FieldPath> removed;
    for (int round = 0; round < mostRounds; ++round) {
        const Result<QByteArray> bytes = FormatWriter::write(document, m_to);
        if (!bytes)
            return fail(bytes.error());
        const Result<QList<Finding>> findings = check.check(*bytes, document);
        if (!findings)
            return fail(findings.error());
        if (!removeRefused(document, *findings, removed))
            break;
    }
    return Converted{std::move(document), tree.left(removed)};
}

} // namespace okno
