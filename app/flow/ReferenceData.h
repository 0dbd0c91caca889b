#pragma once

#include "models/classifiers/ClassifierStore.h"
#include "models/rules/Validator.h"

#include <QDateTime>
#include <QMutex>

namespace okno {

// What checks know of the packs that were imported into a workspace: taken into memory once, and
// again when another import has changed them. Thread safe; waits: worker threads only.
class ReferenceData
{
public:
    explicit ReferenceData(const QString &folder) : m_folder(folder) {}
    // For a check on a filing date. Empty when nothing was imported, and when the file cannot be
    // read: checks go on without it.
    CheckContext context(const Validator &validator, const QDate &filingDate);

private:
    struct Held {
        QDateTime changed; // of the file when it was taken
        qint64 size = 0;
        CheckContext context;
    };
    const QString m_folder;
    QMutex m_mutex;
    QHash<QStringList, Held> m_held; // by the lists that a kind asks for
};

} // namespace okno
