#include "models/base/DurableFile.h"

namespace okno {

bool DurableFile::isTemporary(QStringView fileName)
{
    return fileName.endsWith(u".part");
}

Result<void> durableReplace(const QString &path, QByteArrayView bytes)
{
    DurableFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return written;
    return file.commit();
}

} // namespace okno
