#include "network/window/ReferenceDesk.h"

#include "models/base/DurableFile.h"
#include "models/classifiers/ClassifierImport.h"
#include "models/classifiers/PackDelta.h"
#include "network/api/JsonFields.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path, file.errorString());
    return file.readAll();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// With its ETag, or 304 for who has it.
Answer tagged(const Call &call, Answer answer, const QByteArray &digest)
{
    const QByteArray tag = '"' + digest.toHex() + '"';
    if (call.header("if-none-match") == tag)
        answer = {304, {}, {}, {}};
    answer.headers.append({"ETag"_ba, tag});
    return answer;
}

} // namespace

Result<ReferenceDesk> ReferenceDesk::open(const QString &dataFolder, const QString &classifiers,
                                          const QString &ruleSets)
{
    ReferenceDesk desk;
    desk.m_folder = QDir(dataFolder).filePath(u"classifiers"_s);
    auto taken = classifiers.isEmpty() ? Result<void>() : desk.takeClassifiers(classifiers);
    if (taken && !ruleSets.isEmpty())
        taken = desk.takeRuleSets(ruleSets);
    return taken ? Result<ReferenceDesk>(std::move(desk)) : fail(taken.error());
}

// Of several versions of a classifier the one that began last.
Result<void> ReferenceDesk::takeClassifiers(const QString &folder)
{
    const QDir files(folder);
    if (!files.exists() || !QDir().mkpath(m_folder))
        return fail(files.exists() ? FailureCode::FileUnwritable : FailureCode::FileUnreadable,
                    files.exists() ? m_folder : folder);
    for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
        const QString path = files.filePath(name);
        const auto bytes = bytesOf(path);
        if (!bytes)
            return fail(bytes.error());
        const auto packs =
            ClassifierImport::read(*bytes, name, ClassifierDefinition::builtIn(), {});
        if (!packs)
            return fail(packs.error().code, path + u':' + packs.error().place,
                        packs.error().detail);
        for (const ClassifierPack &pack : *packs) {
            const Served known = m_packs.value(pack.classifier);
            if (!known.digest.isEmpty() && known.pack.from > pack.from)
                continue;
            const Served served{pack, packDigest(pack)};
            if (auto there = keep(served); !there)
                return there;
            m_packs.insert(pack.classifier, served);
        }
    }
    return {};
}

Result<void> ReferenceDesk::takeRuleSets(const QString &folder)
{
    const QDir files(folder);
    if (!files.exists())
        return fail(FailureCode::FileUnreadable, folder);
    for (const QString &name : files.entryList({u"*.p7m"_s}, QDir::Files, QDir::Name)) {
        const auto bytes = bytesOf(files.filePath(name));
        if (!bytes)
            return fail(bytes.error());
        m_ruleSets.insert(name, *bytes);
    }
    return {};
}

Result<void> ReferenceDesk::keep(const Served &served) const
{
    const QString path = QDir(m_folder).filePath(QString::fromLatin1(served.digest.toHex()));
    return QFile::exists(path)
               ? Result<void>()
               : durableReplace(path, PackDelta::between(nullptr, served.pack).toBytes());
}

std::optional<ClassifierPack> ReferenceDesk::kept(const QByteArray &digest,
                                                  const QString &classifier) const
{
    const auto bytes = bytesOf(QDir(m_folder).filePath(QString::fromLatin1(digest.toHex())));
    const auto whole = bytes ? PackDelta::parse(*bytes) : fail(bytes.error());
    const auto pack = whole ? whole->applyTo(nullptr) : fail(whole.error());
    return pack && pack->classifier == classifier ? std::optional(*pack) : std::nullopt;
}

void ReferenceDesk::addRoutes(RouteTable &routes)
{
    const auto add = [&](const char *pattern, auto work) {
        routes.add("GET", pattern, Access::Anyone,
                   [work](const Call &call) { return ready(work(call)); });
    };
    add("/v1/classifiers", [this](const Call &call) { return classifiers(call); });
    add("/v1/classifiers/{id}", [this](const Call &call) { return classifier(call); });
    add("/v1/rule-sets", [this](const Call &call) { return ruleSets(call); });
    add("/v1/rule-sets/{name}", [this](const Call &call) { return ruleSet(call); });
}

Answer ReferenceDesk::classifiers(const Call &call) const
{
    QJsonArray list;
    for (const Served &served : m_packs)
        list.append(QJsonObject{{"id"_L1, served.pack.classifier},
                                {"version"_L1, served.pack.version},
                                {"from"_L1, served.pack.from.toString(Qt::ISODate)},
                                {"to"_L1, served.pack.to.toString(Qt::ISODate)},
                                {"codes"_L1, served.pack.entries.size()},
                                {"digest"_L1, api::hexText(served.digest)}});
    const Answer answer = json(200, QJsonObject{{"classifiers"_L1, list}});
    return tagged(call, answer, sha256(answer.body));
}

Answer ReferenceDesk::classifier(const Call &call) const
{
    const auto served = m_packs.constFind(call.arguments.first());
    if (served == m_packs.constEnd())
        return problem(call, 404, "not-found"_L1);
    const QByteArray since = QByteArray::fromHex(call.query.queryItemValue(u"since"_s).toLatin1());
    const auto before = since.size() == 32 ? kept(since, served.key()) : std::nullopt;
    const PackDelta delta = PackDelta::between(before ? &*before : nullptr, served->pack);
    return tagged(call, json(200, delta.toBytes()), served->digest);
}

Answer ReferenceDesk::ruleSets(const Call &call) const
{
    QJsonArray list;
    for (auto set = m_ruleSets.begin(); set != m_ruleSets.end(); ++set)
        list.append(QJsonObject{{"name"_L1, set.key()}, {"digest"_L1, api::hexText(sha256(*set))}});
    const Answer answer = json(200, QJsonObject{{"ruleSets"_L1, list}});
    return tagged(call, answer, sha256(answer.body));
}

Answer ReferenceDesk::ruleSet(const Call &call) const
{
    const auto set = m_ruleSets.constFind(call.arguments.first());
    if (set == m_ruleSets.constEnd())
        return problem(call, 404, "not-found"_L1);
    return tagged(call, {200, "application/pkcs7-mime"_ba, *set, {}}, sha256(*set));
}

} // namespace okno::window
