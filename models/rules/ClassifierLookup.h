#pragma once

#include "models/classifiers/Classifier.h"

namespace okno {

// What rules ask of reference data while they judge: at once and from any thread, so it is a
// snapshot that ClassifierStore::snapshot has made before.
class ClassifierLookup
{
public:
    virtual ~ClassifierLookup() = default;
    virtual ClassifierAnswer lookUp(const QString &classifier, const QString &code,
                                    const QDate &date) const = 0;
};

} // namespace okno
