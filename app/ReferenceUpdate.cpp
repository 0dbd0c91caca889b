#include "app/ReferenceUpdate.h"

#include "app/flow/Await.h"

#include <QCryptographicHash>

namespace okno {

namespace {

const QString lastEntry = QStringLiteral("classifiers/updated");
constexpr int hoursBetween = 24;

// The latest version that is here.
Result<std::optional<ClassifierPack>> latest(ClassifierStore &store, const QString &id,
                                             const QList<ClassifierVersion> &versions)
{
    QDate day;
    for (const ClassifierVersion &version : versions) {
        if (version.classifier == id && (!day.isValid() || version.from >= day))
            day = version.from;
    }
    return day.isValid() ? await(store.pack(id, day))
                         : Result<std::optional<ClassifierPack>>(std::nullopt);
}

Result<ReferenceUpdate::Taken> update(ReferenceClient &window, ClassifierStore &store,
                                      const QString &id, const QList<ClassifierVersion> &versions)
{
    const auto before = latest(store, id, versions);
    if (!before)
        return fail(before.error());
    const auto delta = await(window.classifier(id, *before ? packDigest(**before) : QByteArray()));
    if (!delta)
        return fail(delta.error());
    if (!*delta)
        return ReferenceUpdate::Taken{id, (*before)->version, 0, false};
    const auto pack = (*delta)->applyTo(*before ? &**before : nullptr);
    if (!pack)
        return fail(pack.error());
    const auto kept = await(store.put(*pack, QString::fromLatin1((*delta)->digest.toHex())));
    if (!kept)
        return fail(kept.error());
    return ReferenceUpdate::Taken{id, pack->version, (*delta)->rows.size(),
                                  (*delta)->since.isEmpty()};
}

} // namespace

Result<ReferenceUpdate::Report> ReferenceUpdate::classifiers(ReferenceClient &window,
                                                             ClassifierStore &store,
                                                             const QStringList &ids)
{
    const auto offered = await(window.classifiers());
    const auto versions = await(store.versions());
    if (!offered || !versions)
        return fail(offered ? versions.error() : offered.error());
    for (const QString &id : ids) {
        if (!offered->contains(id))
            return fail(FailureCode::NotFound, id);
    }
    Report report;
    for (const QString &id : ids.isEmpty() ? *offered : ids) {
        const auto taken = update(window, store, id, *versions);
        if (taken)
            report.taken.append(*taken);
        else
            report.failed.append(taken.error());
    }
    return report;
}

Result<ReferenceUpdate::Report> ReferenceUpdate::rules(ReferenceClient &window, RuleSets &sets,
                                                       const KindCatalogue &kinds)
{
    const auto offered = await(window.ruleSets());
    const auto known = sets.sets();
    if (!offered || !known)
        return fail(offered ? known.error() : offered.error());
    Report report;
    for (const ReferenceClient::OfferedRules &one : *offered) {
        const auto there =
            std::find_if(known->begin(), known->end(),
                         [&one](const RuleSets::Kept &kept) { return kept.file == one.digest; });
        if (there != known->end()) {
            report.taken.append({one.name, there->set.version().toString(), 0, false});
            continue;
        }
        const auto bytes = await(window.ruleSet(one));
        const auto kept = bytes ? sets.import({*bytes, {}, one.name}, kinds) : fail(bytes.error());
        if (kept)
            report.taken.append({one.name, kept->set.version().toString(),
                                 kept->set.ruleIds().size() + kept->set.off().size(), true});
        else
            report.failed.append(kept.error());
    }
    return report;
}

Result<QDateTime> ReferenceUpdate::last(SettingsStore &settings)
{
    const auto stored = await(settings.value(lastEntry));
    if (!stored)
        return fail(stored.error());
    return *stored ? QDateTime::fromString(QString::fromLatin1(**stored), Qt::ISODate)
                   : QDateTime();
}

Result<void> ReferenceUpdate::remember(SettingsStore &settings, const QDateTime &moment)
{
    return await(settings.setValue(lastEntry, moment.toUTC().toString(Qt::ISODate).toLatin1()));
}

bool ReferenceUpdate::isDue(const QDateTime &last, const QDateTime &now)
{
    return last.isValid() && last.addSecs(hoursBetween * 3600) <= now;
}

} // namespace okno
