#include "app/flow/ReferenceData.h"

#include "app/flow/Await.h"

#include <QFileInfo>

namespace okno {

std::shared_ptr<const ClassifierLookup> ReferenceData::lists(const QStringList &names)
{
    const QFileInfo file(ClassifierStore::fileIn(m_folder));
    if (names.isEmpty() || !file.exists())
        return nullptr;
    const QMutexLocker lock(&m_mutex);
    Held &held = m_held[names];
    if (held.lookup && held.changed == file.lastModified() && held.size == file.size())
        return held.lookup;
    held = {file.lastModified(), file.size(), nullptr};
    ClassifierStore store(m_folder);
    held.lookup = await(store.snapshot(names)).value_or(nullptr);
    return held.lookup;
}

} // namespace okno
