#include "ui/editor/FieldFacts.h"

#include <QHash>

#include <algorithm>

namespace okno {
namespace {

// Names of the classifiers of models/kinds, in the genitive plural where a language has one.
QString classifierName(const QString &id)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("okno::FieldFacts", "countries")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("okno::FieldFacts", "currencies")},
        {QStringLiteral("currency-number"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "currencies (by number)")},
        {QStringLiteral("customs-office"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "customs authorities")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("okno::FieldFacts", "units of measurement")},
        {QStringLiteral("preference"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "customs payment reliefs")},
        {QStringLiteral("customs-procedure"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "customs procedures")},
        {QStringLiteral("document-kind"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "kinds of documents")},
        {QStringLiteral("payment-kind"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "kinds of customs payments")},
        {QStringLiteral("transport-mode"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "kinds of transport")},
        {QStringLiteral("delivery-terms"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "terms of delivery")},
        {QStringLiteral("package-kind"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "kinds of packages")},
        {QStringLiteral("declaration-direction"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "directions of movement")},
        {QStringLiteral("declaration-feature"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "features of declaring")},
        {QStringLiteral("goods-location"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "locations of goods")},
        {QStringLiteral("deal-feature"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "features of the transaction")},
        {QStringLiteral("deal-nature"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "natures of the transaction")},
        {QStringLiteral("commodity"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "commodity codes of the Union")},
        {QStringLiteral("valuation-method"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "methods of customs valuation")},
        {QStringLiteral("presentation-flag"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "ways of presenting documents")},
        {QStringLiteral("rate-type"), QT_TRANSLATE_NOOP("okno::FieldFacts", "types of rates")},
        {QStringLiteral("payment-feature"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "features of payment")},
        {QStringLiteral("packing-sign"), QT_TRANSLATE_NOOP("okno::FieldFacts", "signs of packing")},
        {QStringLiteral("transfer-feature"),
         QT_TRANSLATE_NOOP("okno::FieldFacts", "features of the movement")},
        {QStringLiteral("payment-way"), QT_TRANSLATE_NOOP("okno::FieldFacts", "ways of payment")},
    };
    const char *source = names.value(id);
    return source ? FieldFacts::tr(source) : id;
}

// The checks that count digits; the others only look a code up.
bool hasCheckDigit(const QString &check)
{
    static const QStringList checks{QStringLiteral("inn"),   QStringLiteral("ogrn"),
                                    QStringLiteral("bin"),   QStringLiteral("unp"),
                                    QStringLiteral("snils"), QStringLiteral("container")};
    return checks.contains(check);
}

} // namespace

QStringList FieldFacts::allowed(const QString &key) const
{
    const FieldSpec *spec = m_words.spec(key);
    const FormatFields *format = m_words.format();
    const FormatField *field = format ? format->field(key) : nullptr;
    const FormatLimits limits = format ? format->limits(key) : FormatLimits();
    QStringList lines;
    lines.append(type(key, spec, limits));
    if (field && field->hasText)
        lines << size(limits) << digits(limits) << range(limits);
    if (!limits.values.isEmpty())
        lines.append(tr("One of: %1").arg(limits.values.join(QStringLiteral(", "))));
    if (spec && hasCheckDigit(spec->check))
        lines.append(tr("The check digits are verified."));
    if (field && field->isList)
        lines.append(tr("May be repeated."));
    if (field && field->isRequired)
        lines.append(tr("The format requires it wherever its group stands."));
    if (field && field->isFixed)
        lines.append(tr("The format itself sets this value."));
    if (spec && !spec->stamp.isEmpty())
        lines.append(tr("Filled when signing."));
    if (!field && format)
        lines.append(tr("The format does not know this content; it is kept as it came."));
    lines.removeAll(QString());
    return lines;
}

QString FieldFacts::type(const QString &key, const FieldSpec *spec,
                         const FormatLimits &limits) const
{
    const FormatFields *format = m_words.format();
    const FormatField *field = format ? format->field(key) : nullptr;
    if ((spec && spec->type == u"group") || (field && !field->hasText))
        return tr("A group of fields");
    if (spec && !spec->classifier.isEmpty())
        return tr("Code from the classifier of %1").arg(classifierName(spec->classifier));
    const QString type = spec ? spec->type : limits.baseType;
    if (type == u"code")
        return tr("Code");
    if (type == u"decimal")
        return tr("Number");
    if (type == u"integer")
        return tr("Whole number");
    if (type == u"date")
        return tr("Date");
    if (type == u"date-time" || type == u"dateTime")
        return tr("Date and time");
    if (type == u"boolean")
        return tr("Yes or no");
    return tr("Text");
}

QString FieldFacts::size(const FormatLimits &limits) const
{
    if (limits.maxLength < 0)
        return {};
    if (limits.minLength == limits.maxLength)
        return tr("Length in characters: exactly %1").arg(limits.maxLength);
    if (limits.minLength > 1)
        return tr("Length in characters: %1 to %2").arg(limits.minLength).arg(limits.maxLength);
    return tr("Length in characters: at most %1").arg(limits.maxLength);
}

QString FieldFacts::digits(const FormatLimits &limits) const
{
    if (limits.totalDigits < 0)
        return {};
    if (limits.fractionDigits <= 0)
        return tr("Digits: at most %1").arg(limits.totalDigits);
    return tr("Digits: at most %1, after the decimal point at most %2")
        .arg(limits.totalDigits)
        .arg(limits.fractionDigits);
}

QString FieldFacts::range(const FormatLimits &limits) const
{
    if (!limits.least.isEmpty() && !limits.most.isEmpty())
        return tr("From %1 to %2").arg(limits.least, limits.most);
    if (!limits.least.isEmpty())
        return tr("Not below %1").arg(limits.least);
    return limits.most.isEmpty() ? QString() : tr("Not above %1").arg(limits.most);
}

QString FieldFacts::origin(const Document &document, const FieldPath &path) const
{
    if (document.text(path).isEmpty())
        return {};
    // What was copied with its row is known by the row.
    for (FieldPath place = path; !place.isEmpty(); place = place.parent()) {
        const auto found = document.provenance().constFind(place);
        if (found != document.provenance().constEnd())
            return sentence(document, *found);
    }
    return sentence(document, document.defaultProvenance());
}

QString FieldFacts::sentence(const Document &document, const Provenance &provenance) const
{
    const QString &source = provenance.source;
    switch (provenance.origin) {
    case Provenance::Origin::Typed:
        return tr("Typed in this program");
    case Provenance::Origin::Copied:
        return copiedFrom(document, source);
    case Provenance::Origin::Imported:
        return source.isEmpty() ? tr("Imported from a file")
                                : tr("Imported from the file “%1”").arg(source);
    case Provenance::Origin::Offered:
        return source.isEmpty() ? tr("Offered by the program and taken over")
                                : tr("Offered by the program (%1) and taken over").arg(source);
    case Provenance::Origin::Calculated:
        return source.isEmpty() ? tr("Calculated") : tr("Calculated by the rule %1").arg(source);
    case Provenance::Origin::Stamped:
        return tr("Filled when signing");
    }
    Q_UNREACHABLE();
}

QString FieldFacts::copiedFrom(const Document &document, const QString &source) const
{
    const Result<FieldPath> row = FieldPath::parse(source);
    if (row && document.find(*row))
        return tr("Copied from: %1").arg(m_words.place(document, *row));
    return source.isEmpty() || row ? tr("Copied") : tr("Copied from: %1").arg(source);
}

} // namespace okno
