#include "models/rules/GoodsMeasures.h"

namespace okno {

namespace {

const QString documentField = QStringLiteral("document");

QSet<QString> documentKinds(const Node &goods)
{
    QSet<QString> kinds;
    for (const Node &row : goods.children) {
        if (row.field == documentField)
            kinds.insert(row.childText(u"kind"));
    }
    return kinds;
}

// Box 16 stands for a declaration whose goods do not say their country in box 34.
MeasuredGoods measured(const GoodsView &item, const GoodsHeader &view)
{
    const QString &origin = item.originCountry.isEmpty() ? view.originCountry : item.originCountry;
    return {item.node->childText(u"commodityCode"),
            view.isImport() ? QStringLiteral("import") : QStringLiteral("export"),
            item.procedure.isEmpty() ? view.procedure : item.procedure,
            view.isImport() ? origin : view.destinationCountry, documentKinds(*item.node)};
}

// In the language wanted, else in one that somebody here reads, else the id.
QString nameIn(const Measure &measure, const QString &language)
{
    for (const QString &each :
         {language, QStringLiteral("ru"), QStringLiteral("en"), QStringLiteral("kk")}) {
        if (const QString name = measure.names.value(each); !name.isEmpty())
            return name;
    }
    return measure.id;
}

Finding missing(const Measure &measure, const GoodsView &item, const MeasuredGoods &goods)
{
    const FieldPath path = item.path.child(documentField);
    return {QStringLiteral("measure.missing"),
            Finding::Severity::Warning,
            path,
            QStringLiteral("44"),
            0,
            {path.fieldKey(), measure.documents.join(u", "), goods.commodityCode,
             nameIn(measure, QStringLiteral("ru")), nameIn(measure, QStringLiteral("kk")),
             nameIn(measure, QStringLiteral("en")), measure.exemptions.join(u", ")},
            measure.norm};
}

} // namespace

void GoodsMeasures::checkItem(const GoodsHeader &header, const GoodsView &item,
                              const Measures &measures, const QDate &date, QList<Finding> &findings)
{
    const MeasuredGoods goods = measured(item, header);
    for (const ExpectedDocument &expected : measures.expected(goods, date)) {
        if (expected.state == ExpectedDocument::State::Missing)
            findings.append(missing(expected.measure, item, goods));
    }
}

} // namespace okno
