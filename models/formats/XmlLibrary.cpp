#include "models/formats/XmlLibrary.h"

#include "models/formats/Windows1251.h"

#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <mutex>

namespace okno {
namespace {

thread_local const QHash<QByteArray, QByteArray> *memoryFiles = nullptr;

xmlParserInputPtr loadFromMemoryOnly(const char *url, const char *, xmlParserCtxtPtr context)
{
    if (!memoryFiles || !url)
        return nullptr;
    const auto found = memoryFiles->constFind(QByteArray(url));
    if (found == memoryFiles->constEnd())
        return nullptr;
    xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(
        found->constData(), static_cast<int>(found->size()), XML_CHAR_ENCODING_NONE);
    if (!buffer)
        return nullptr;
    xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
    if (!input) {
        xmlFreeParserInputBuffer(buffer);
        return nullptr;
    }
    input->filename = xmlMemStrdup(url);
    return input;
}

} // namespace

void prepareXmlLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        xmlInitParser();
        if (xmlCharEncodingHandlerPtr own = xmlFindCharEncodingHandler("windows-1251"))
            xmlCharEncCloseFunc(own);
        else
            xmlNewCharEncodingHandler("windows-1251", windows1251ToUtf8, utf8ToWindows1251);
        xmlSetExternalEntityLoader(loadFromMemoryOnly);
    });
}

XmlMemoryFiles::XmlMemoryFiles(const QHash<QByteArray, QByteArray> &files)
{
    prepareXmlLibrary();
    memoryFiles = &files;
}

XmlMemoryFiles::~XmlMemoryFiles()
{
    memoryFiles = nullptr;
}

XmlErrorScope::XmlErrorScope(void *context, xmlStructuredErrorFunc handler)
    : m_context(xmlStructuredErrorContext), m_handler(xmlStructuredError)
{
    xmlSetStructuredErrorFunc(context, handler);
}

XmlErrorScope::~XmlErrorScope()
{
    xmlSetStructuredErrorFunc(m_context, m_handler);
}

} // namespace okno
