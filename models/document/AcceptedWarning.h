#pragma once

#include "models/document/FieldPath.h"

#include <QDateTime>
#include <QStringList>

namespace okno {

// A finding that does not block, accepted by a person with the reason given. It is kept with the
// document and speaks for exactly that finding about exactly that value (Acceptances).
struct AcceptedWarning {
    QString rule; // the finding's id
    FieldPath path;
    QStringList arguments; // of the finding
    QString value;         // what stood at the path; empty: nothing
    QString box;           // where the form had it then
    int goodsItem = 0;     // counted from 1; 0: the whole document
    QString reason;
    QString person;
    QDateTime at; // UTC, to the millisecond
    bool operator==(const AcceptedWarning &) const = default;
};

// Whether both are about the same finding; a document keeps one of them.
inline bool isSameMatter(const AcceptedWarning &one, const AcceptedWarning &other)
{
    return one.rule == other.rule && one.path == other.path && one.arguments == other.arguments;
}

} // namespace okno
