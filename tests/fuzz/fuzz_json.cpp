#include "models/base/StrictJson.h"
#include "models/classifiers/ClassifierImport.h"
#include "models/classifiers/PackDelta.h"
#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/RuleReader.h"
#include "models/rules/RuleSet.h"
#include "models/rules/Validator.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QFile>
#include <QJsonDocument>

using namespace okno;

// Answers of a window, the data of a kind, which may come from a user's folder, and packs of
// reference data and rules from outside.

namespace {

const QString kindFolder = QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/");

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const KindSpec &kind()
{
    static const Result<KindSpec> spec =
        KindSpec::fromJson(content(kindFolder + QStringLiteral("kind.json")));
    if (!spec)
        qFatal("no kind");
    return *spec;
}

// A set that can be read is judged by as well.
void takeRules(const QByteArray &bytes)
{
    static const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    if (const auto set = RuleSet::parse(bytes); set && kinds)
        (void)Validator::forKind(*kinds, set->kind(), &*set);
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds{
        R"({"type":"urn:okno:stale","title":"x","status":412,"list":[1,-2.5e3,null,true,"\u0416"]})"};
    for (const QString &name :
         {QStringLiteral("kind.json"), QStringLiteral("form.json"), QStringLiteral("rules.json")})
        seeds.append(content(kindFolder + name));
    for (const QString &name : {QStringLiteral("measures"), QStringLiteral("document-forms")})
        seeds.append(content(QStringLiteral(OKNO_SOURCE_DIR "/models/classifiers/samples/") + name +
                             QStringLiteral("-training.json")));
    seeds.append(
        R"({"kind":"goods-declaration","version":"2099.1","from":"2026-01-01","off":["dt.x"],)"
        R"("rules":[{"id":"a","rule":"compare","severity":"error","for":"goods","is":">",)"
        R"("field":"shipment/goods/grossWeight","value":"1","when":[{"filedFrom":"2026-01-01"}]}],)"
        R"("texts":{"ru":{"findings":{"a":"x"}}}})");
    ClassifierEntry entry;
    entry.code = QStringLiteral("A");
    entry.names = {{QStringLiteral("ru"), QStringLiteral("x")}};
    seeds.append(
        PackDelta::between(
            nullptr, {QStringLiteral("c"), QStringLiteral("1"), QDate(2026, 1, 1), {}, {entry}})
            .toBytes());
    // A format small enough to be changed in a place that matters.
    seeds.append(
        R"({"id":"f","kind":"k","namespaces":[{"prefix":"a","uri":"u"}],)"
        R"("root":{"element":"a:R","type":"a:T"},"simpleTypes":[{"name":"a:S","base":"string",)"
        R"("facets":[{"maxLength":"3"}]}],"complexTypes":[{"name":"a:T","content":{"sequence":)"
        R"([{"element":"a:E","type":"a:S","field":"e"}]}}]})");
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    (void)FormatSpec::fromJson(bytes);
    (void)KindSpec::fromJson(bytes);
    (void)FormSpec::fromJson(bytes);
    (void)RuleReader::read(bytes, kind());
    takeRules(bytes);
    if (const auto delta = PackDelta::parse(bytes))
        (void)delta->applyTo(nullptr);
    for (const char *name : {"measures-x.json", "document-forms-x.json"})
        (void)ClassifierImport::read(bytes, QString::fromLatin1(name),
                                     ClassifierDefinition::builtIn(), {});
    // What the strict parser takes, Qt's takes as well, never the other way round.
    if (parseStrictObject(bytes) && !QJsonDocument::fromJson(bytes).isObject())
        qFatal("the strict parser is the laxer one");
    return 0;
}
