#include "models/base/StrictJson.h"
#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/RuleReader.h"
#include "tests/fuzz/FuzzTarget.h"

#include <QFile>
#include <QJsonDocument>

using namespace okno;

// Answers of a window, and the data of a kind, which may come from a user's folder.

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

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds{
        R"({"type":"urn:okno:stale","title":"x","status":412,"list":[1,-2.5e3,null,true,"\u0416"]})"};
    for (const QString &name :
         {QStringLiteral("kind.json"), QStringLiteral("form.json"), QStringLiteral("rules.json")})
        seeds.append(content(kindFolder + name));
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
    // What the strict parser takes, Qt's takes as well, never the other way round.
    if (parseStrictObject(bytes) && !QJsonDocument::fromJson(bytes).isObject())
        qFatal("the strict parser is the laxer one");
    return 0;
}
