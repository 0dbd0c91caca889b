#include "app/flow/FormatPacks.h"

#include "app/flow/Await.h"

#include <QCborArray>
#include <QCborMap>

namespace okno {

namespace {

// One sealed value: zlib over CBOR [{id, inForce, format}].
const QString entry = QStringLiteral("formats");

tl::unexpected<Failure> broken()
{
    return fail(FailureCode::FormatBroken, entry);
}

} // namespace

Result<QMap<QString, FormatPacks::Kept>> FormatPacks::read() const
{
    const auto stored = await(m_settings.value(entry));
    if (!stored)
        return fail(stored.error());
    QMap<QString, Kept> kept;
    if (!*stored)
        return kept;
    QCborParserError error;
    const QCborValue list = QCborValue::fromCbor(qUncompress(**stored), &error);
    if (!list.isArray())
        return broken();
    for (const QCborValue one : list.toArray()) {
        const QCborMap fields = one.toMap();
        const QString id = fields[QLatin1String("id")].toString();
        const QDate day =
            QDate::fromString(fields[QLatin1String("inForce")].toString(), Qt::ISODate);
        if (id.isEmpty() || !day.isValid())
            return broken();
        kept.insert(id, {fields[QLatin1String("format")].toByteArray(), day});
    }
    return kept;
}

Result<void> FormatPacks::write(const QMap<QString, Kept> &kept)
{
    QCborArray list;
    for (auto one = kept.begin(); one != kept.end(); ++one)
        list.append(QCborMap{{QStringLiteral("id"), one.key()},
                             {QStringLiteral("inForce"), one->inForce.toString(Qt::ISODate)},
                             {QStringLiteral("format"), one->json}});
    return await(m_settings.setValue(entry, qCompress(QCborValue(list).toCbor())));
}

Result<QList<FormatSpec>> FormatPacks::formats() const
{
    const auto kept = read();
    if (!kept)
        return fail(kept.error());
    QList<FormatSpec> formats;
    for (const Kept &one : *kept) {
        Result<FormatSpec> format = FormatSpec::fromJson(one.json);
        if (!format)
            return fail(format.error());
        format->setInForce(one.inForce);
        formats.append(*format);
    }
    return formats;
}

Result<QList<PackedFormat>> FormatPacks::import(const QString &path, const QDate &inForce,
                                                const Definitions &known)
{
    auto set = SchemaSet::read(path);
    if (!set)
        return fail(set.error());
    if (inForce.isValid())
        set->inForce = inForce;
    if (!set->inForce.isValid())
        return fail(FailureCode::ValueInvalid, QStringLiteral("--in-force"),
                    QStringLiteral("YYYY-MM-DD"));
    auto packed = readFormatPack(*set, known.formats());
    auto kept = read();
    if (!packed || !kept)
        return fail(packed ? kept.error() : packed.error());
    for (const PackedFormat &one : *packed) {
        const bool isAgain = kept->contains(one.format.id()) && !one.isAmbiguous();
        if (one.isNew || isAgain)
            kept->insert(one.format.id(), {one.json, set->inForce});
    }
    if (auto written = write(*kept); !written)
        return fail(written.error());
    return packed;
}

} // namespace okno
