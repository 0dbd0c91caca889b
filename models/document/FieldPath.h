#pragma once

#include "models/base/Result.h"

#include <QList>
#include <QString>

namespace okno {

// Rows are numbered by the document that owns them; a number is never used again. 0: not a row.
using RowId = quint32;

struct FieldStep {
    QString field;
    RowId row = 0;
    bool operator==(const FieldStep &) const = default;
};

// The place of a value or group in a document: field ids, and a row id for each member of a list.
// Written "shipment/goods#7/grossWeight". People may give positions instead ("goods[1]", counted
// from 1); Document::resolve turns those into row ids.
class FieldPath
{
public:
    FieldPath() = default;
    explicit FieldPath(QList<FieldStep> steps) : m_steps(std::move(steps)) {}
    // Only row ids, no positions. Failure: FieldUnknown with the text as place.
    static Result<FieldPath> parse(QStringView text);

    QString toString() const;
    // The same without row ids: "shipment/goods/grossWeight", the key of KindSpec.
    QString fieldKey() const;
    const QList<FieldStep> &steps() const { return m_steps; }
    bool isEmpty() const { return m_steps.isEmpty(); }
    FieldPath child(const QString &field, RowId row = 0) const;
    FieldPath parent() const;
    bool startsWith(const FieldPath &prefix) const;
    bool operator==(const FieldPath &) const = default;

private:
    QList<FieldStep> m_steps;
};

size_t qHash(const FieldPath &path, size_t seed = 0);

} // namespace okno
