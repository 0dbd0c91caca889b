#include "models/store/RecordSeal.h"

#include <QStringBuilder>

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
    const QByteArray data = QByteArrayView(place.table) % '|' % place.row % '|' %
                            QByteArrayView(place.column) % '|' % char('0' + recordFormat);
    return place.bound.isEmpty() ? data : data % '|' % place.bound;
}

Result<QByteArray> RecordSeal::seal(const SealedPlace &place, QByteArrayView plain) const
{
    auto sealed = m_sealer->seal(plain, additionalData(place));
    if (!sealed)
        return fail(sealed.error());
    QByteArray record;
    record.reserve(1 + sealed->size());
    return record.append(recordFormat).append(*sealed);
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
