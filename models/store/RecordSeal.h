#pragma once

#include "models/ports/Sealer.h"

#include <memory>

namespace okno {

// Where a sealed value lives. bound holds the plain columns of the row that must not be altered
// either: they are part of the additional data, so that a state or a time changed on disk breaks
// the seal beside it.
struct SealedPlace {
    const char *table;
    QByteArray row;
    const char *column;
    QByteArray bound = {};
    QString toString() const; // "table/row/column"
};

// Seals records to their place: additional data "table|row|column|record format version[|bound]".
// The version stands in plain in front of the sealed bytes; it is not the layout's, so that
// migrations re-seal nothing.
class RecordSeal
{
public:
    explicit RecordSeal(std::shared_ptr<const Sealer> sealer) : m_sealer(std::move(sealer)) {}
    Result<QByteArray> seal(const SealedPlace &place, QByteArrayView plain) const;
    // SealBroken with the place.
    Result<QByteArray> open(const SealedPlace &place, const QByteArray &sealed) const;
    QByteArray digest(QByteArrayView plain) const { return m_sealer->digest(plain); }
    static QByteArray additionalData(const SealedPlace &place);

private:
    std::shared_ptr<const Sealer> m_sealer;
};

} // namespace okno
