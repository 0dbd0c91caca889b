#include "network/window/FormatDesk.h"

#include "models/formats/FormatPack.h"
#include "models/formats/FormatReader.h"
#include "models/formats/SchemaCheck.h"

#include <QFile>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <map>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

struct FormatDesk::Data {
    FormatCatalogue catalogue;
    QMutex mutex; // a SchemaCheck serves one call at a time
    std::map<QString, SchemaCheck> schemas;

    Result<SchemaCheck> schema(const FormatSpec &format)
    {
        const auto known = schemas.find(format.id());
        if (known != schemas.end())
            return known->second;
        auto compiled = SchemaCheck::compile(format);
        if (compiled)
            schemas.emplace(format.id(), *compiled);
        return compiled;
    }

    Result<Verdict> check(const QString &formatId, const QByteArray &xml);
};

namespace {

api::ProblemError problemOf(const Finding &finding)
{
    api::ProblemError error;
    error.code = finding.id;
    error.severity = u"error"_s;
    error.pointer = finding.path.toString();
    error.box = finding.box;
    error.goodsItem = finding.goodsItem;
    error.norm = finding.norm;
    return error;
}

// A file that cannot be read at all is the sender's mistake too.
api::ProblemError problemOf(const Failure &failure)
{
    api::ProblemError error;
    error.code = failureKey(failure.code);
    error.severity = u"error"_s;
    error.pointer = failure.place;
    return error;
}

// Codes of other members of the union have two or five digits (AM; BY, KG, KZ).
QString postOf(const Document &document)
{
    const QString code =
        document.text(document.firstPath(u"shipment/consignment/borderCustomsOffice/code"));
    const bool isPost = code.size() == 8 && std::all_of(code.begin(), code.end(), [](QChar c) {
                            return c >= u'0' && c <= u'9';
                        });
    return isPost ? code : QString();
}

Result<void> addFile(FormatCatalogue &catalogue, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path, file.errorString());
    const auto format = FormatSpec::fromJson(file.readAll());
    if (!format)
        return fail(FailureCode::FormatBroken, path + u':' + format.error().place,
                    format.error().detail);
    catalogue.add(*format);
    return {};
}

Result<void> addPack(FormatCatalogue &catalogue, const QString &path)
{
    const auto set = SchemaSet::read(path);
    if (!set)
        return fail(set.error());
    const auto packed = readFormatPack(*set, catalogue);
    if (!packed)
        return fail(packed.error());
    for (const PackedFormat &one : *packed) {
        if (one.isNew)
            catalogue.add(one.format);
    }
    return {};
}

} // namespace

Result<FormatDesk::Verdict> FormatDesk::Data::check(const QString &formatId, const QByteArray &xml)
{
    const FormatSpec *format = catalogue.format(formatId);
    if (!format)
        return fail(FailureCode::FormatUnknown, formatId);
    const auto document = FormatReader::read(xml, *format);
    if (!document)
        return Verdict{{problemOf(document.error())}, {}};
    const QMutexLocker lock(&mutex);
    const auto compiled = schema(*format);
    if (!compiled)
        return fail(compiled.error());
    const auto findings = compiled->check(xml, *document);
    if (!findings)
        return fail(findings.error());
    Verdict verdict{{}, postOf(*document)};
    for (const Finding &finding : *findings) {
        if (finding.severity == Finding::Severity::Error)
            verdict.errors.append(problemOf(finding));
    }
    return verdict;
}

Result<FormatDesk> FormatDesk::open(const QStringList &further)
{
    auto catalogue = FormatCatalogue::builtIn();
    if (!catalogue)
        return fail(catalogue.error());
    for (const QString &path : further) {
        const auto added =
            path.endsWith(u".json") ? addFile(*catalogue, path) : addPack(*catalogue, path);
        if (!added)
            return fail(added.error());
    }
    FormatDesk desk;
    desk.m_data = std::make_shared<Data>();
    desk.m_data->catalogue = std::move(*catalogue);
    return desk;
}

bool FormatDesk::knows(const QString &format) const
{
    return m_data->catalogue.format(format) != nullptr;
}

QFuture<Result<FormatDesk::Verdict>> FormatDesk::check(const QString &format,
                                                       const QByteArray &xml) const
{
    const auto promise = std::make_shared<QPromise<Result<Verdict>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, data = m_data, format, xml] {
        promise->addResult(data->check(format, xml));
        promise->finish();
    });
    return promise->future();
}

} // namespace okno::window
