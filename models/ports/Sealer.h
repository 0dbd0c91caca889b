#pragma once

#include "models/base/Result.h"

#include <QByteArray>

namespace okno {

// Seals records at rest with AES-256-GCM. additionalData binds a record to its place: table, row,
// column, record format version. Thread safe.
class Sealer
{
public:
    virtual ~Sealer() = default;
    virtual Result<QByteArray> seal(QByteArrayView plain, QByteArrayView additionalData) const = 0;
    // SealBroken when the bytes were altered or belong to another place.
    virtual Result<QByteArray> open(QByteArrayView sealed, QByteArrayView additionalData) const = 0;
    // A keyed digest (HMAC-SHA-256) for columns that must be compared without being readable.
    virtual QByteArray digest(QByteArrayView plain) const = 0;
};

} // namespace okno
