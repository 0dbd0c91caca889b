#include "signing/openssl/Modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace okno {

void findOwnProviders()
{
} // the system's

QByteArray ownGostEngine()
{
    if (!QCoreApplication::instance())
        return {};
    const QDir program(QCoreApplication::applicationDirPath());
    for (const char *name : {"gost.so", "engines-3/gost.so", "../lib/engines-3/gost.so"}) {
        const QFileInfo candidate(program, QLatin1String(name));
        if (candidate.isFile())
            return QFile::encodeName(candidate.canonicalFilePath());
    }
    return {};
}

} // namespace okno
