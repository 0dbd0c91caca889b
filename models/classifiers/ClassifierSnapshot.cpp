#include "models/classifiers/ClassifierSnapshot.h"

namespace okno {

void ClassifierSnapshot::add(const ClassifierPack &pack)
{
    Version version{pack.version, pack.from, pack.to, {}};
    for (const ClassifierEntry &entry : pack.entries)
        version.codes[entry.code].append({entry.from, entry.to});
    QList<Version> &all = m_versions[pack.classifier];
    const auto place =
        std::upper_bound(all.begin(), all.end(), version,
                         [](const auto &a, const auto &b) { return a.from < b.from; });
    all.insert(place, version);
}

// Where a code repeats it is valid when one of its meanings is.
ClassifierAnswer ClassifierSnapshot::within(const Version &version, const QList<Period> &periods,
                                            const QDate &date)
{
    ClassifierAnswer answer{ClassifierAnswer::State::Unknown, {}, version.name};
    for (const Period &period : periods) {
        if (period.to.isValid() && date > period.to)
            answer = {ClassifierAnswer::State::Ended, period.to, version.name};
        else if (period.from.isValid() && date < period.from)
            answer = {ClassifierAnswer::State::NotYet, period.from, version.name};
        else
            return {ClassifierAnswer::State::Valid, {}, version.name};
    }
    return answer;
}

ClassifierAnswer ClassifierSnapshot::lookUp(const QString &classifier, const QString &code,
                                            const QDate &date) const
{
    using State = ClassifierAnswer::State;
    const QList<Version> versions = m_versions.value(classifier);
    const qsizetype current =
        inForce(versions, date, [](const Version &version) -> const Version & { return version; });
    if (current < 0)
        return {};
    const Version &version = versions.at(current);
    const auto found = version.codes.constFind(code);
    if (found != version.codes.constEnd())
        return within(version, *found, date);
    for (qsizetype i = current - 1; i >= 0; --i) {
        if (versions.at(i).codes.contains(code))
            return {State::Ended, versions.at(i + 1).from.addDays(-1), version.name};
    }
    for (qsizetype i = current + 1; i < versions.size(); ++i) {
        if (versions.at(i).codes.contains(code))
            return {State::NotYet, versions.at(i).from, version.name};
    }
    return {State::Unknown, {}, version.name};
}

} // namespace okno
