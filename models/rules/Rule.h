#pragma once

#include "models/rules/Finding.h"
#include "models/values/CheckDigits.h"
#include "models/values/Decimal.h"

#include <QDate>
#include <QRegularExpression>
#include <QSet>

namespace okno {

// A field as a rule of one scope sees it: relative to the document (0), to the goods item or the
// row of a list beside the goods (1), or to the row of a list below the goods (2).
struct RuleField {
    QString key; // the whole field key
    int level = 0;
    QStringList steps;
};

struct RuleCondition {
    enum class Test : quint8 { Filled, Empty, In, NotIn, Matches, AtLeast, FiledFrom, FiledBefore };
    Test test = Test::Filled;
    RuleField field;
    QSet<QString> values;
    QRegularExpression pattern;
    Decimal number;
    QDate date;
};

enum class Comparison : quint8 { Less, AtMost, Equal, AtLeast, Greater };

// One rule of rules.json, compiled. Which members count depends on the kind; README.md beside this
// file describes the vocabulary.
struct Rule {
    enum class Kind : quint8 {
        RequiredWhen,
        ForbiddenWhen,
        Pattern,
        InClassifier,
        SumEquals,
        ProductEquals,
        Compare,
        DateOrder,
        CheckDigit,
        Count,
        Exists,
        Type,
    };
    QString id;
    Kind kind = Kind::RequiredWhen;
    Finding::Severity severity = Finding::Severity::Error;
    QString box;
    QString norm;
    QList<RuleCondition> when;
    RuleField field;    // the field judged; for totals the declared one
    QStringList fields; // check-digit and type without a field: the keys of all that ask for it
    RuleField other;    // compare, date-order: the other field; empty key: value or filing date
    RuleField of;       // sum-equals: the summands (and other); product-equals: times other; count,
                        // exists: the rows
    QList<RuleCondition> where; // exists: what a row has to be like
    int whereLevel = 2;         // the level at which such a row stands for "where"
    QSet<QString> values;
    QString classifier; // in-classifier: reference data, instead of values
    QRegularExpression pattern;
    CheckDigits::Predicate check = nullptr;
    Comparison comparison = Comparison::Equal;
    std::optional<Decimal> value; // compare with a constant
    Decimal factor = 1; // compare: the other field times this; product-equals: both times this
    int least = 0;
    int most = -1; // -1: no limit
};

// Rules judged for the same rows. list is empty for the whole document.
struct RuleScope {
    QString key;
    RuleField goods; // the goods list
    RuleField list;  // relative to the goods item; the goods list itself or one beside it
    QList<Rule> rules;
};

} // namespace okno
