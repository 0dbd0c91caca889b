#include "models/rules/GoodsPapers.h"

#include "models/rules/FieldWalk.h"
#include "models/rules/ValueType.h"

#include <QSet>

namespace okno {

namespace {

constexpr ArithmeticRule declaredElsewhere{"dt.documents.elsewhere", Finding::Severity::Warning,
                                           "44"};

const QStringList documentSteps = {QStringLiteral("shipment"), QStringLiteral("goods"),
                                   QStringLiteral("document")};
const QString invoiceKind = QStringLiteral("04021");
const QString transportSection = QStringLiteral("02");
const QString drawing = QStringLiteral("02023"); // stands in that section, and transports nothing

bool isTransport(const Node &row)
{
    const QString kind = row.childText(u"kind");
    return kind.startsWith(transportSection) && kind != drawing;
}

bool isInvoice(const Node &row)
{
    return row.childText(u"kind") == invoiceKind;
}

// "Б/Н" and its like: some letter or digit besides them makes a number.
bool isNumber(const QString &folded)
{
    static const QSet<QString> none = {QStringLiteral("БН"), QStringLiteral("БЕЗНОМЕРА"),
                                       QStringLiteral("НЕТ")};
    QString bare;
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber())
            bare.append(letter);
    }
    return !bare.isEmpty() && !none.contains(bare);
}

// A number returns in another year, so the day belongs to it.
QString spelling(const Node &row)
{
    const QString number = row.childText(u"number").simplified().remove(u' ').toUpper();
    if (!isNumber(number))
        return {};
    const std::optional<QDate> day = ValueType::day(row.childText(u"date"));
    return day ? number + u' ' + day->toString(Qt::ISODate) : number;
}

} // namespace

QList<ArithmeticRule> GoodsPapers::rules()
{
    return {declaredElsewhere};
}

Consignment GoodsPapers::of(const Document &document)
{
    QSet<QString> transport;
    QSet<QString> invoices;
    Trail trail;
    eachMatch(document.root(), documentSteps, 0, trail, [&](const Node &row, const Trail &) {
        const bool isPaper = isTransport(row) || isInvoice(row);
        const QString paper = isPaper ? spelling(row) : QString();
        if (!paper.isEmpty())
            (isInvoice(row) ? invoices : transport).insert(paper);
        return true;
    });
    Consignment consignment{transport.values(), invoices.values()};
    consignment.transport.sort();
    consignment.invoices.sort();
    return consignment;
}

void GoodsPapers::checkWhole(const GoodsDeclarationView &view, const QList<SameConsignment> &others,
                             GoodsFindings &findings)
{
    if (others.isEmpty())
        return;
    QHash<QString, FieldPath> places;
    for (const GoodsView &item : view.goods) {
        for (const Node &row : item.node->children) {
            if (row.field != QLatin1String("document") || !isTransport(row))
                continue;
            const QString paper = spelling(row);
            if (!paper.isEmpty() && !places.contains(paper))
                places.insert(paper, item.path.child(row.field, row.row));
        }
    }
    for (const SameConsignment &other : others) {
        const auto place = places.constFind(other.transport);
        if (place != places.constEnd())
            findings.add(declaredElsewhere, *place,
                         {other.declaration, other.transport, other.invoice});
    }
}

} // namespace okno
