#include "models/store/RecordSeal.h"

namespace okno {

namespace {

constexpr char recordFormat = 1;

} // namespace

QString SealedPlace::toString() const
{
    return QLatin1String(table) + u'/' + QString::fromLatin1(row) + u'/' + QLatin1String(column);
}

QByteArray RecordSeal::additionalData(const SealedPlace &place)
{
    QByteArray data;
    data.reserve(64 + place.row.size() + place.bound.size());
    data.append(place.table).append('|').append(place.row).append('|').append(place.column);
    data.append('|').append(QByteArray::number(static_cast<int>(recordFormat)));
    if (!place.bound.isEmpty())
        data.append('|').append(place.bound);
    return data;
}

Result<QByteArray> RecordSeal::seal(const SealedPlace &place, QByteArrayView plain) const
{
    auto sealed = m_sealer->seal(plain, additionalData(place));
    if (!sealed)
        return fail(sealed.error());
    sealed->prepend(recordFormat);
    return sealed;
}

Result<QByteArray> RecordSeal::open(const SealedPlace &place, const QByteArray &sealed) const
{
    if (sealed.isEmpty() || sealed.front() != recordFormat)
        return fail(FailureCode::SealBroken, place.toString());
    auto plain = m_sealer->open(QByteArrayView(sealed).sliced(1), additionalData(place));
    if (!plain)
        return fail(plain.error().code, place.toString(), plain.error().detail);
    return plain;
}

} // namespace okno
