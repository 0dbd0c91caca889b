#include "models/formats/XmlInput.h"

#include "models/formats/XmlLibrary.h"

#include <libxml/parserInternals.h>

#include <cstring>
#include <memory>

namespace okno {
namespace {

struct ParserDeleter {
    void operator()(xmlParserCtxt *parser) const
    {
        // SAX2 handlers of ours make no tree, but libxml2 may have begun one for its own use.
        if (parser->myDoc)
            xmlFreeDoc(parser->myDoc);
        xmlFreeParserCtxt(parser);
    }
};

bool isHarmless(const xmlError &error)
{
    return error.level < XML_ERR_ERROR || error.code == XML_WAR_NS_URI ||
           error.code == XML_WAR_NS_URI_RELATIVE;
}

} // namespace

int XmlInput::pull(void *self, char *buffer, int size)
{
    auto *input = static_cast<XmlInput *>(self);
    // Not stop(): the parser is in the middle of its buffer here; the end of input ends it safely.
    if (input->m_position - input->m_lastEvent > XmlLimits::itemBytes && !input->m_failure)
        input->m_failure =
            Failure{FailureCode::XmlForbidden, input->place(), QStringLiteral("item-size")};
    if (input->m_failure)
        return 0;
    const qsizetype count = qMin<qsizetype>(size, input->m_xml.size() - input->m_position);
    std::memcpy(buffer, input->m_xml.constData() + input->m_position,
                static_cast<std::size_t>(count));
    input->m_position += count;
    return static_cast<int>(count);
}

void XmlInput::report(void *self, xmlError *error)
{
    auto *input = static_cast<XmlInput *>(self);
    if (isHarmless(*error) || input->m_failure)
        return;
    const QString place = error->line > 0
                              ? QStringLiteral("%1:%2").arg(error->line).arg(error->int2)
                              : input->place();
    input->m_failure = Failure{FailureCode::XmlMalformed, place, QString::number(error->code)};
}

void XmlInput::stop(Failure failure)
{
    if (m_failure)
        return;
    m_failure = std::move(failure);
    // Not xmlStopParser(): it frees the buffer in which the caller's attributes still lie. pull()
    // gives no more, so little is left to read.
    if (m_parser)
        m_parser->disableSAX = 1;
}

void XmlInput::stop(FailureCode code, const QString &detail)
{
    stop(Failure{code, place(), detail});
}

void XmlInput::refuseDoctype()
{
    stop(FailureCode::XmlForbidden, QStringLiteral("doctype"));
    if (m_parser)
        xmlStopParser(m_parser);
}

int XmlInput::line() const
{
    return m_parser && m_parser->input ? m_parser->input->line : 0;
}

bool XmlInput::isTagComplete() const
{
    const xmlChar next = m_parser && m_parser->input ? *m_parser->input->cur : '\0';
    return next == '>' || next == '/';
}

QString XmlInput::place() const
{
    const int column = m_parser && m_parser->input ? m_parser->input->col : 0;
    return QStringLiteral("%1:%2").arg(line()).arg(column);
}

Result<void> XmlInput::parse(xmlSAXHandler handler, void *userData,
                             const std::function<void(xmlParserCtxt *)> &prepare,
                             const std::function<void(xmlParserCtxt *)> &finish)
{
    if (m_xml.size() > XmlLimits::fileBytes)
        return fail(FailureCode::InputTooLarge, {}, QString::number(XmlLimits::fileBytes));
    prepareXmlLibrary();
    const XmlErrorScope errors(this, report);
    handler.initialized = XML_SAX2_MAGIC;
    const std::unique_ptr<xmlParserCtxt, ParserDeleter> parser(
        xmlCreateIOParserCtxt(&handler, userData, pull, nullptr, this, XML_CHAR_ENCODING_NONE));
    if (!parser)
        return fail(FailureCode::Internal);
    m_parser = parser.get();
    // Predefined entities and character references are put in place; there are no others without
    // DTD.
    xmlCtxtUseOptions(m_parser, XML_PARSE_NOENT | XML_PARSE_NONET);
    if (prepare)
        prepare(m_parser);
    xmlParseDocument(m_parser);
    if (finish)
        finish(m_parser);
    if (!m_failure && !m_parser->wellFormed)
        stop(FailureCode::XmlMalformed, QString::number(m_parser->errNo));
    m_parser = nullptr;
    if (m_failure)
        return fail(*m_failure);
    return {};
}

} // namespace okno
