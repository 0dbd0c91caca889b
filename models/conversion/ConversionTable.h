#pragma once

#include "models/base/Result.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace okno {

// A step of a path in a conversion: a field, and for rows of a list that are told apart by one of
// their fields, that field with its value: "CommunicationDetails[CommunicationChannelCode=TE]".
struct ConversionStep {
    QString field;
    QString selector; // empty: any row
    QString value;
};
using ConversionSteps = QList<ConversionStep>;

// What one format says in one place and the other in another.
struct ConversionPair {
    enum class Rule {
        Same,     // the value as it is
        Part,     // a group, or each row of a list, by the pairs of a part
        When,     // only where the party is of the country in `argument`
        Scale,    // units of a currency rate (1, 10, 100 …) ⇄ their power of ten
        Day,      // a moment ⇄ its day; the time of day is named as lost
        Again,    // the second side says it once more
        FromRoot, // the second side repeats what the first says at its root
        National  // the second side names the currency of the country, which the first implies
    };
    std::array<ConversionSteps, 2> steps; // empty: the group itself
    Rule rule = Rule::Same;
    QString argument; // the part, the country
};

// One file of models/conversion: how two formats of one document correspond. Paths are field ids,
// below the groups of the part that they stand in; the part "" starts at the roots.
struct ConversionTable {
    std::array<QString, 2> formats;
    // What a document of that format always says there, by field keys.
    std::array<QHash<QString, QString>, 2> constants;
    // Where the first format says the country of a party: in its own group, else at the root.
    QList<ConversionSteps> country;
    QList<ConversionSteps> rootCountry;
    QHash<QString, QString> currencies; // country → currency in which it counts
    QHash<QString, QList<ConversionPair>> parts;

    // common: a file with parts that several tables use. FormatBroken with the part and the line's
    // place in it.
    static Result<ConversionTable> fromJson(const QByteArray &json, const QByteArray &common = {});
    // All that are compiled in (":/okno/conversion/*.json"; common.json is the parts of all).
    static Result<QList<ConversionTable>> builtIn();
};

} // namespace okno
