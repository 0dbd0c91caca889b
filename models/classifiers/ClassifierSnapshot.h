#pragma once

#include "models/classifiers/Classifier.h"
#include "models/rules/ClassifierLookup.h"

#include <QHash>

namespace okno {

// Validity of the codes of some classifiers in all their versions, in memory. Immutable once
// filled.
class ClassifierSnapshot final : public ClassifierLookup
{
public:
    // Versions in any order.
    void add(const ClassifierPack &pack);
    // A code that the version of the day does not have, but an earlier one has, ended the day
    // before the first version without it; one that only a later one has is not yet valid.
    ClassifierAnswer lookUp(const QString &classifier, const QString &code,
                            const QDate &date) const override;

private:
    struct Period {
        QDate from;
        QDate to;
    };
    struct Version {
        QString name;
        QDate from;
        QDate to;
        QHash<QString, QList<Period>> codes;
    };
    static ClassifierAnswer within(const Version &version, const QList<Period> &periods,
                                   const QDate &date);
    QHash<QString, QList<Version>> m_versions; // by the day from which they are in force
};

} // namespace okno
