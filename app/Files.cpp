#include "app/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace okno {

QString absolutePath(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString defaultWorkspace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/okno/workspace");
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path, file.errorString());
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFile::NoError)
        return fail(FailureCode::FileUnreadable, path, file.errorString());
    if (bytes.size() > most)
        return fail(FailureCode::InputTooLarge, path, QString::number(most));
    return bytes;
}

} // namespace okno
