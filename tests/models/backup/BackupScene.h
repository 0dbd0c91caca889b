#pragma once

#include "models/backup/BackupReader.h"
#include "models/backup/BackupWriter.h"
#include "models/backup/RestoreFolder.h"
#include "tests/models/store/RawDatabase.h"
#include "tests/models/store/StoreScene.h"

#include <QDirIterator>

namespace okno::test {

inline const BackupWatch nobody;
inline const auto theSealer = std::make_shared<TestSealer>();
inline const auto theClock = std::make_shared<SystemClock>();

inline BackupOrder orderFor(const QString &workspace, const QString &file)
{
    return {workspace, file, u"1.0"_s, {{u"workspace"_s, workspace}}, theSealer, theClock};
}

inline Result<BackupMade> backUp(const QString &workspace, const QString &file,
                                 const BackupWatch &watch = nobody)
{
    return BackupWriter(orderFor(workspace, file), watch).write();
}

// As restoring does it, without the key.
inline Result<void> restore(const QString &file, const QString &folder,
                            const BackupWatch &watch = nobody, const Sealer &sealer = *theSealer)
{
    auto place = RestoreFolder::prepare(folder);
    if (!place)
        return fail(place.error());
    const auto reader = BackupReader::open(file);
    if (!reader)
        return fail(reader.error());
    if (auto unlocked = (*reader)->unlock(sealer); !unlocked)
        return unlocked;
    if (auto unpacked = (*reader)->unpack(place->path(), watch); !unpacked)
        return unpacked;
    return place->publish();
}

inline std::unique_ptr<Workspace> opened(const QString &folder)
{
    auto workspace = Workspace::open(folder, theSealer, theClock);
    require(workspace.has_value(), "a workspace that opens");
    return std::move(*workspace);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a file");
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file");
}

// Every row of every table.
inline QStringList rowsIn(const QString &database)
{
    RawDatabase raw(database);
    QStringList all;
    for (const QString &table :
         raw.rows(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s))
        all += raw.rows(u"SELECT '%1', * FROM %1"_s.arg(table));
    all.sort();
    return all;
}

inline QStringList everythingIn(const QString &folder)
{
    QStringList names;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        names.append(QDir(folder).relativeFilePath(it.next()));
    names.sort();
    return names;
}

inline void addLarge(Workspace &workspace, int count, qsizetype size)
{
    for (int i = 0; i < count; ++i) {
        Document document = newDocument();
        edited(document, u"long"_s, QString(size, u'x'));
        require(
            wait(workspace.documents().create(document, summaryOf(document), u"new"_s)).has_value(),
            "a large document");
    }
}

inline bool addOne(Workspace &workspace)
{
    const Document document = newDocument();
    return wait(workspace.documents().create(document, summaryOf(document), u"new"_s)).has_value();
}

template <class T>
FailureCode codeOf(const Result<T> &result)
{
    return result ? FailureCode::Internal : result.error().code;
}

} // namespace okno::test
