#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace okno {

// One code of a classifier. Where a date is invalid the validity is open on that side; a code that
// ended stays, with its end.
struct ClassifierEntry {
    QString code;
    QString parent;               // empty: none
    QMap<QString, QString> names; // "ru", "kk", "en" → name
    QMap<QString, QString> facts; // other columns that the definition keeps: "rate" → "5%"
    QStringList countries;        // only there; empty: everywhere
    QDate from;
    QDate to; // the last day
    bool operator==(const ClassifierEntry &) const = default;
};

// One version of a classifier, as imported.
struct ClassifierPack {
    QString classifier; // "eec-procedures"
    QString version;
    QDate from; // the day from which this version is in force
    QDate to;   // invalid: until the next version
    QList<ClassifierEntry> entries;
};

// A version as a list shows it.
struct ClassifierVersion {
    QString classifier;
    QString version;
    QDate from;
    QDate to;
    qint64 codes = 0;
    QString digest; // SHA-256 of the imported file, hexadecimal
};

// What a classifier says of a code on a date. Not to know is an answer, not a failure.
struct ClassifierAnswer {
    enum class State : quint8 {
        Valid,
        Ended,  // date: the last day
        NotYet, // date: the first day
        Unknown,
        NoPack, // no version of this classifier is in force on that date
    };
    State state = State::NoPack;
    QDate date;
    QString version; // the version that answered
    bool operator==(const ClassifierAnswer &) const = default;
};

// The index of what is in force on a day: of those that have begun and not ended the one that began
// last; -1: none. period: gives from and to of each.
template <class List, class Period>
qsizetype inForce(const List &all, const QDate &date, Period period)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto &one = period(all.at(i));
        const bool holds = one.from <= date && (!one.to.isValid() || one.to >= date);
        if (holds && (found < 0 || period(all.at(found)).from <= one.from))
            found = i;
    }
    return found;
}

QString classifierStateKey(ClassifierAnswer::State state); // "valid", "not-yet": in JSON

} // namespace okno
