#pragma once

#include "models/classifiers/Classifier.h"
#include "models/classifiers/ClassifierDefinition.h"

namespace okno {

// Makes packs of the bytes of a file, as a definition describes it. Pure: nothing is stored here,
// so nothing is half imported.
class ClassifierImport
{
public:
    struct Choice {
        QString definition; // id; empty: by the name of the file
        QString version;    // empty: as the definition says
        QDate from;         // invalid: as the definition says
    };

    // All packs of the file: one table may hold two classifiers (currencies by letters and by
    // digits). FormatUnknown: no definition fits (place: the file) or columns are missing;
    // ValueInvalid with line:column and the text that is wrong; InputTooLarge; what XML and JSON
    // are refused for.
    static Result<QList<ClassifierPack>> read(const QByteArray &bytes, const QString &fileName,
                                              const QList<ClassifierDefinition> &definitions,
                                              const Choice &choice);
};

} // namespace okno
