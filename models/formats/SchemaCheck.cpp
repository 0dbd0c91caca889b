#include "models/formats/SchemaCheck.h"

#include "models/formats/SchemaEmitter.h"
#include "models/formats/SchemaTracker.h"
#include "models/formats/XmlLibrary.h"

#include <libxml/xmlschemas.h>

namespace okno {
namespace {

using SchemaPointer = std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)>;
using ParserPointer = std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)>;
using ValidationPointer = std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)>;

void keepFirst(void *text, xmlError *error)
{
    auto *first = static_cast<QString *>(text);
    if (first->isEmpty() && error->level >= XML_ERR_ERROR)
        *first = QString::fromUtf8(error->message).trimmed();
}

Result<SchemaPointer> compileSchema(const EmittedSchema &emitted)
{
    const XmlMemoryFiles files(emitted.files);
    QString firstError;
    const XmlErrorScope errors(&firstError, keepFirst);
    const ParserPointer parser(xmlSchemaNewParserCtxt(emitted.rootFile.constData()),
                               xmlSchemaFreeParserCtxt);
    if (!parser)
        return fail(FailureCode::Internal);
    xmlSchemaSetParserStructuredErrors(parser.get(), keepFirst, &firstError);
    SchemaPointer schema(xmlSchemaParse(parser.get()), xmlSchemaFree);
    if (!schema)
        return fail(FailureCode::FormatBroken, QStringLiteral("schema"), firstError);
    return schema;
}

} // namespace

struct SchemaCheck::Data {
    FormatSpec format;
    SchemaPointer schema{nullptr, xmlSchemaFree};

    Result<void> run(XmlInput &input, SchemaTracker &tracker) const;
};

// One pass: libxml2 parses, tells the tracker, validates.
Result<void> SchemaCheck::Data::run(XmlInput &input, SchemaTracker &tracker) const
{
    const ValidationPointer validation(xmlSchemaNewValidCtxt(schema.get()), xmlSchemaFreeValidCtxt);
    if (!validation)
        return fail(FailureCode::Internal);
    xmlSchemaSetValidStructuredErrors(validation.get(), SchemaTracker::report, &tracker);
    xmlSchemaSAXPlugPtr plug = nullptr;
    return input.parse(
        SchemaTracker::handlers(), &tracker,
        [&](xmlParserCtxt *parser) {
            plug = xmlSchemaSAXPlug(validation.get(), &parser->sax, &parser->userData);
        },
        [&](xmlParserCtxt *) { xmlSchemaSAXUnplug(plug); });
}

Result<SchemaCheck> SchemaCheck::compile(const FormatSpec &format)
{
    Result<SchemaPointer> schema = compileSchema(emitSchema(format.data()));
    if (!schema)
        return fail(schema.error());
    SchemaCheck check;
    auto data = std::make_shared<Data>();
    data->format = format;
    data->schema = std::move(*schema);
    check.m_data = std::move(data);
    return check;
}

Result<QList<Finding>> SchemaCheck::check(const QByteArray &xml, const Document &document) const
{
    XmlInput input(xml);
    SchemaTracker tracker(input, m_data->format.data(), &document);
    if (const Result<void> run = m_data->run(input, tracker); !run)
        return fail(run.error());
    return tracker.findings();
}

Result<bool> SchemaCheck::isValid(const QByteArray &xml) const
{
    return firstErrorLine(xml).map([](int line) { return line == 0; });
}

Result<int> SchemaCheck::firstErrorLine(const QByteArray &xml) const
{
    XmlInput input(xml);
    SchemaTracker tracker(input, m_data->format.data(), nullptr);
    if (const Result<void> run = m_data->run(input, tracker); !run)
        return fail(run.error());
    return tracker.errorCount() == 0 ? 0 : qMax(tracker.firstLine(), 1);
}

} // namespace okno
