#pragma once

#include <QString>

// A file system of a few MiB mounted on a folder for the life of this object, to be filled up.
// Needs the right to mount.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kibibytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)
    const QString &problem() const { return m_problem; } // empty: it is there
    bool fill() const;                                   // with one file, to the last byte
    bool free() const;

private:
    QString filler() const { return m_folder + QStringLiteral("/filler"); }

    QString m_folder;
    QString m_problem;
};
