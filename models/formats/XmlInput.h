#pragma once

#include "models/base/Result.h"

#include <QByteArray>

#include <libxml/parser.h>

#include <functional>
#include <optional>

namespace okno {

// What we are willing to read; a real declaration stays far below.
struct XmlLimits {
    static constexpr qsizetype fileBytes = 64 << 20;
    // Above a file within a document: the album allows it 4,404,019 characters of Base64.
    static constexpr qsizetype textBytes = 5 << 20;
    // A tag, comment, CDATA section or instruction: libxml2 compares each attribute with each
    // other.
    static constexpr qsizetype itemBytes = 256 << 10;
    static constexpr int depth = 64;
    static constexpr int attributes = 64; // namespace declarations included
    static constexpr std::size_t nameBytes = 256;
};

// One pass of libxml2's SAX2 parser over bytes in memory, under our limits: no DTD, no entity of
// its own, nothing from outside. The owner of the handlers calls event() in each of them.
class XmlInput
{
public:
    explicit XmlInput(const QByteArray &xml) : m_xml(xml) {}
    Q_DISABLE_COPY_MOVE(XmlInput)

    // prepare and finish are called with the parser before it starts and after it ended. Failures:
    // XmlMalformed, XmlForbidden, InputTooLarge, or the one given to stop(); place line:column.
    Result<void> parse(xmlSAXHandler handler, void *userData,
                       const std::function<void(xmlParserCtxt *)> &prepare = {},
                       const std::function<void(xmlParserCtxt *)> &finish = {});

    // Something was read; the next item may again have its full size.
    void event() { m_lastEvent = m_position; }
    void stop(FailureCode code, const QString &detail);
    void stop(Failure failure);
    // Ends at once, before a declaration inside can do anything: to be called by internalSubset.
    void refuseDoctype();
    bool isStopped() const { return m_failure.has_value(); }
    // In a start tag's handler: the tag ends as it should. libxml2 reports one that does not afterwards.
    bool isTagComplete() const;
    QString place() const; // line:column of where the parser stands
    int line() const;

private:
    static int pull(void *self, char *buffer, int size);
    static void report(void *self, xmlError *error);

    const QByteArray &m_xml;
    qsizetype m_position = 0;
    qsizetype m_lastEvent = 0;
    xmlParserCtxt *m_parser = nullptr;
    std::optional<Failure> m_failure;
};

} // namespace okno
