#pragma once

#include "models/classifiers/ClassifierStore.h"

#include <QDateTime>
#include <QMutex>

namespace okno {

// What checks know of the classifiers that were imported into a workspace: taken into memory once,
// and again when another import has changed them. Thread safe; waits: worker threads only.
class ReferenceData
{
public:
    explicit ReferenceData(const QString &folder) : m_folder(folder) {}
    // Null when nothing was imported, and when the file cannot be read: checks go on without it.
    std::shared_ptr<const ClassifierLookup> lists(const QStringList &names);

private:
    struct Held {
        QDateTime changed; // of the file when it was taken
        qint64 size = 0;
        std::shared_ptr<const ClassifierLookup> lookup;
    };
    const QString m_folder;
    QMutex m_mutex;
    QHash<QStringList, Held> m_held; // by what a kind asks for
};

} // namespace okno
