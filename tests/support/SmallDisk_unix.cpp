#include "tests/support/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(10'000))
        return program + QStringLiteral(" cannot be run");
    return process.exitCode() == 0 ? QString()
                                   : QString::fromLocal8Bit(process.readAllStandardError());
}

} // namespace

SmallDisk::SmallDisk(const QString &folder, int kibibytes) : m_folder(folder)
{
    QDir().mkpath(folder);
    m_problem = run(QStringLiteral("mount"),
                    {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                     QStringLiteral("size=%1k").arg(kibibytes), QStringLiteral("tmpfs"), folder});
}

SmallDisk::~SmallDisk()
{
    if (m_problem.isEmpty())
        run(QStringLiteral("umount"), {QStringLiteral("--lazy"), m_folder});
}

bool SmallDisk::fill() const
{
    QFile file(filler());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    for (QByteArray block(64 * 1024, '\0'); !block.isEmpty(); block.chop((block.size() + 1) / 2)) {
        while (file.write(block) == block.size()) {
        }
    }
    return file.size() > 0;
}

bool SmallDisk::free() const
{
    return QFile::remove(filler());
}
