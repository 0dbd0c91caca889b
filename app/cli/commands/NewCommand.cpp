#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "app/flow/Await.h"
#include "models/valuation/CustomsValueMaker.h"

#include <QRegularExpression>

namespace okno {

namespace {

const QString valueDeclaration = QStringLiteral("customs-value-declaration");

const QString correction = QStringLiteral("correction");
const char *const costOptions[] = {"freight", "insurance", "cost", "by", "rate", "arrival"};

// "1200.00 USD", the space may be missing.
Result<ValueCost> costOf(const QString &box, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9.]+) ?([A-Z]{3})$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<Decimal> amount = Decimal::parse(match.captured(1));
    if (box.isEmpty() || !amount)
        return fail(FailureCode::ValueInvalid, text, QStringLiteral("17=1200.00 USD"));
    return ValueCost{box, *amount, match.captured(2)};
}

// "USD=81.25", or "KZT=15.2/100" for a hundred units.
Result<void> addRate(const QString &text, QHash<QString, CurrencyRate> &rates)
{
    static const QRegularExpression form(QStringLiteral("^([A-Z]{3})=([0-9.]+)(?:/([0-9]+))?$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<Decimal> rate = Decimal::parse(match.captured(2));
    const std::optional<Decimal> units =
        match.captured(3).isEmpty() ? Decimal(1) : Decimal::parse(match.captured(3));
    if (!rate || !units || !rate->isPositive() || !units->isPositive())
        return fail(FailureCode::ValueInvalid, text, QStringLiteral("USD=81.25, KZT=15.2/100"));
    rates.insert(match.captured(1), {*rate, *units});
    return {};
}

Result<CostBasis> basisOf(const QString &name)
{
    static const QHash<QString, CostBasis> names{
        {QString(), CostBasis::GrossWeight},
        {QStringLiteral("gross-weight"), CostBasis::GrossWeight},
        {QStringLiteral("price"), CostBasis::Price},
        {QStringLiteral("equal"), CostBasis::Equal}};
    if (!names.contains(name))
        return fail(FailureCode::ValueInvalid, name, QStringLiteral("gross-weight, price, equal"));
    return names.value(name);
}

Result<ValueCosts> costsOf(const Arguments &arguments)
{
    ValueCosts costs;
    QStringList given = arguments.values("cost");
    for (const QString &freight : arguments.values("freight"))
        given.append(QStringLiteral("17=") + freight);
    for (const QString &insurance : arguments.values("insurance"))
        given.append(QStringLiteral("19=") + insurance);
    for (const QString &one : given) {
        const qsizetype sign = one.indexOf(u'=');
        const Result<ValueCost> cost =
            costOf(one.left(qMax<qsizetype>(0, sign)), one.mid(sign + 1));
        if (!cost)
            return fail(cost.error());
        costs.costs.append(*cost);
    }
    for (const QString &rate : arguments.values("rate")) {
        if (const Result<void> added = addRate(rate, costs.rates); !added)
            return fail(added.error());
    }
    const Result<CostBasis> basis = basisOf(arguments.value("by"));
    if (!basis)
        return fail(basis.error());
    costs.basis = *basis;
    costs.arrivalPlace = arguments.value("arrival");
    return costs;
}

QStringList customsValues(const Node &parent)
{
    QStringList values;
    for (const Node &child : parent.children) {
        if (child.field == u"goods")
            values.append(child.childText(u"customsValue"));
    }
    return values;
}

// The customs value that was counted, beside the one that the goods declaration states (box 45).
Result<void> tellValues(Session &session, const DocumentId &from, const DocumentId &made)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto declaration = await((*workspace)->documents().load(from));
    const auto value = await((*workspace)->documents().load(made));
    if (!declaration || !value)
        return fail(declaration ? value.error() : declaration.error());
    const Node *shipment = declaration->document.root().child(u"shipment");
    const QStringList stated = shipment ? customsValues(*shipment) : QStringList();
    const QStringList counted = customsValues(value->document.root());
    QJsonArray items;
    for (qsizetype i = 0; i < qMin(stated.size(), counted.size()); ++i) {
        const QString &now = counted.at(i);
        const QString &before = stated.at(i);
        const QString number = QString::number(i + 1);
        items.append(QJsonObject{{QStringLiteral("item"), i + 1},
                                 {QStringLiteral("customsValue"), now},
                                 {QStringLiteral("declared"), before}});
        if (Decimal::parse(now) != Decimal::parse(before))
            session.out().line(session.out().say(
                QT_TRANSLATE_NOOP("cli",
                                  "Goods item %1: customs value %2, in the goods declaration "
                                  "%3"),
                {number, now, before.isEmpty() ? QStringLiteral("–") : before}));
    }
    session.out().set(QStringLiteral("goods"), items);
    return {};
}

// An option that would be ignored is a mistake. isDerived: of a document of another kind.
Result<void> fittingOptions(const Arguments &arguments, const QString &kind, bool isDerived)
{
    QStringList strange;
    for (const char *option : costOptions) {
        if (arguments.isSet(option) && !(isDerived && kind == valueDeclaration))
            strange.append(QLatin1String("--") + QLatin1String(option));
    }
    if (arguments.isSet("registration") && !(isDerived && kind == correction))
        strange.append(QStringLiteral("--registration"));
    return strange.isEmpty() ? Result<void>() : fail(FailureCode::UsageWrong, strange.join(u' '));
}

Result<DocumentSummary> convert(Session &session, const DocumentId &from, const QString &kind,
                                DocumentFlow &flow)
{
    const auto converted = flow.convertTo(from, kind);
    if (!converted)
        return fail(converted.error());
    reportLeft(session, converted->source, converted->left);
    return converted->made;
}

Result<DocumentSummary> makeFrom(Session &session, const Arguments &arguments, DocumentFlow &flow)
{
    const QString kind = arguments.positional().first();
    const Result<DocumentId> from = session.document(arguments.value("from"));
    if (!from)
        return fail(from.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto source = await((*workspace)->documents().summary(*from));
    if (!source)
        return fail(source.error());
    if (const Result<void> fits = fittingOptions(arguments, kind, source->kind != kind); !fits)
        return fail(fits.error());
    if (source->kind != kind && kind == correction)
        return flow.correction(*from, arguments.value("registration"));
    if (source->kind != kind && flow.converts(source->format, kind))
        return convert(session, *from, kind, flow);
    if (source->kind == kind || kind != valueDeclaration)
        return flow.copy(*from, kind);
    const Result<ValueCosts> costs = costsOf(arguments);
    if (!costs)
        return fail(costs.error());
    Result<DocumentSummary> made = flow.valueDeclaration(*from, *costs);
    if (made) {
        if (const Result<void> told = tellValues(session, *from, made->id); !told)
            return fail(told.error());
    }
    return made;
}

Result<DocumentSummary> makeEmpty(Session &session, const QString &kind, DocumentFlow &flow)
{
    PrincipalId principal;
    if (const auto chosen = session.principal(); chosen)
        principal = chosen->id;
    else if (!session.options().principal.isEmpty())
        return fail(chosen.error());
    return flow.create(kind, principal);
}

ExitCode runNew(Session &session, const Arguments &arguments)
{
    Output &out = session.out();
    const auto flow = session.flow();
    if (!flow)
        return out.failed(flow.error());
    Result<void> fits;
    if (!arguments.isSet("from"))
        fits = fittingOptions(arguments, arguments.positional().first(), false);
    if (!fits)
        return out.failed(fits.error());
    const Result<DocumentSummary> made =
        arguments.isSet("from") ? makeFrom(session, arguments, **flow)
                                : makeEmpty(session, arguments.positional().first(), **flow);
    if (!made)
        return out.failed(made.error());
    out.set(QStringLiteral("id"), made->id.toString());
    out.line(
        out.say(QT_TRANSLATE_NOOP("cli", "New draft: %1 (%2)"), {made->id.toString(), made->kind}));
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {"new",
            "KIND [--from ID] | customs-value-declaration --from ID [--freight 'SUM CURRENCY'] "
            "[--insurance 'SUM CURRENCY'] [--cost 'BOX=SUM CURRENCY']… "
            "[--by gross-weight|price|equal] [--rate CURRENCY=RATE[/UNITS]]… [--arrival PLACE] | "
            "correction --from ID [--registration NUMBER]",
            QT_TRANSLATE_NOOP("cli", "A draft: empty, of another document of its kind, the customs "
                                     "value declaration of a goods declaration with costs shared "
                                     "out over the goods, or the correction of a registered one"),
            1,
            1,
            {valueOption("from", "ID"), valueOption("freight", "SUM"),
             valueOption("insurance", "SUM"), valueOption("cost", "COST"),
             valueOption("by", "BASIS"), valueOption("rate", "RATE"),
             valueOption("arrival", "PLACE"), valueOption("registration", "NUMBER")},
            runNew};
}

} // namespace okno
