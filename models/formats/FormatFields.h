#pragma once

#include "models/formats/FormatSpec.h"

#include <QHash>

namespace okno {

// One field that a format allows inside a group, attributes included.
struct FormatField {
    QString field;
    QString wireName; // "GrossWeightQuantity", "@DocumentModeID"
    bool isList = false;
    bool isRequired = false; // wherever its group stands
    bool hasText = false;
    bool hasFields = false; // it has attributes or elements inside
    bool isFixed = false;   // the format itself says the value
};

// What a format asks of a text; what it does not say is -1 or empty.
struct FormatLimits {
    QString baseType; // of XML Schema: "token", "decimal", "date" …
    int minLength = -1;
    int maxLength = -1;
    int totalDigits = -1;
    int fractionDigits = -1;
    QString least; // inclusive
    QString most;  // inclusive
    QStringList values;
    QStringList patterns;
};

// The format as those see it who show and edit a document: by field keys, group after group, in the
// order of the wire. A group may hold itself: ask for what is shown only.
class FormatFields
{
public:
    explicit FormatFields(FormatSpec format) : m_format(std::move(format)) {}
    // Inside the group with this key; of the whole document with an empty one.
    QList<FormatField> inside(const QString &groupKey) const;
    // Null when the format does not have it.
    const FormatField *field(const QString &key) const;
    FormatLimits limits(const QString &key) const;

private:
    struct Group {
        QList<FormatField> fields;
        QList<int> types; // of the fields, in FormatData::types
    };
    const Group &group(const QString &key) const;
    int typeOf(const QString &key) const; // -1: there is none

    FormatSpec m_format;
    mutable QHash<QString, Group> m_groups;
};

} // namespace okno
