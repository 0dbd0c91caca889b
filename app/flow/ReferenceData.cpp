#include "app/flow/ReferenceData.h"

#include "app/flow/Await.h"
#include "models/base/Log.h"

#include <QFileInfo>

namespace okno {

namespace {

// All packs of measures in force on the day, as one. Null: none.
std::shared_ptr<const Measures> measuresOn(const QDate &date, ClassifierStore &store)
{
    auto made = std::make_shared<Measures>();
    QStringList ids;
    for (const ClassifierVersion &version :
         await(store.versions()).value_or(QList<ClassifierVersion>()))
        ids.append(version.classifier);
    ids.removeDuplicates();
    for (const QString &id : ids) {
        const auto pack = Measures::isPack(id) ? await(store.pack(id, date)).value_or(std::nullopt)
                                               : std::nullopt;
        const auto read = pack ? Measures::fromPack(*pack) : Result<Measures>(Measures());
        if (read)
            made->add(*read);
        else
            qCWarning(logStore, "measures left out: %s %s", qPrintable(id),
                      qPrintable(read.error().place));
    }
    return made->size() > 0 ? made : nullptr;
}

std::shared_ptr<const DocumentForms> formsOn(const QDate &date, ClassifierStore &store)
{
    const auto pack = await(store.pack(DocumentForms::classifier(), date)).value_or(std::nullopt);
    return pack ? std::make_shared<const DocumentForms>(DocumentForms::fromPack(*pack)) : nullptr;
}

} // namespace

CheckContext ReferenceData::context(const Validator &validator, const QDate &filingDate)
{
    const QFileInfo file(ClassifierStore::fileIn(m_folder));
    if (!file.exists())
        return {filingDate};
    const QStringList lists = validator.classifierIds();
    const QMutexLocker lock(&m_mutex);
    Held &held = m_held[lists];
    const bool isCurrent = held.changed == file.lastModified() && held.size == file.size();
    if (isCurrent && held.context.filingDate == filingDate)
        return held.context;
    ClassifierStore store(m_folder);
    if (!isCurrent && !lists.isEmpty())
        held.context.classifiers = await(store.snapshot(lists)).value_or(nullptr);
    held.context.measures = measuresOn(filingDate, store);
    held.context.forms = formsOn(filingDate, store);
    held.context.filingDate = filingDate;
    held.changed = file.lastModified();
    held.size = file.size();
    return held.context;
}

} // namespace okno
