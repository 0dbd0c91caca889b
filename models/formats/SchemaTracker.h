#pragma once

#include "models/document/Document.h"
#include "models/formats/FormatData.h"
#include "models/formats/XmlInput.h"
#include "models/rules/Finding.h"

#include <libxml/xmlerror.h>

#include <string>
#include <vector>

namespace okno {

// Follows the elements that libxml2 validates, so that each of its errors gets the field it means.
// Its handlers run before libxml2's own for the same event; the element that ends stays open until
// the next event, because libxml2 reports its missing children after this class has seen the end.
class SchemaTracker
{
public:
    static constexpr qsizetype maxFindings = 200;

    // document may be null: then only the verdict and its first line are wanted.
    SchemaTracker(XmlInput &input, const FormatData &data, const Document *document)
        : m_input(input), m_data(data), m_document(document)
    {
    }
    static xmlSAXHandler handlers();
    static void report(void *self, xmlError *error);

    const QList<Finding> &findings() const { return m_findings; }
    int errorCount() const { return m_errorCount; }
    int firstLine() const { return m_firstLine; }

private:
    struct Open {
        const FormatType *type = nullptr; // nullptr: unknown to the format
        int child = -1;                   // in the parent's type
        int occurrence = 0;               // among the parent's elements of this kind, from 0
        int line = 0;
        std::vector<int> counts; // of the type's children, so far
    };

    void start(const xmlChar *name, const xmlChar *uri, int attributes,
               const xmlChar **attributeList);
    void text(const xmlChar *text, int size);
    void end();
    void settle();
    void identify(Open &opened, const xmlChar *name, const xmlChar *uri);

    void add(const xmlError &error);
    Finding contentFinding(const QString &message) const;
    Finding valueFinding(const QString &id, const QString &message) const;
    const FormatChild *firstMissing(const Open &parent, int before) const;
    FieldPath pathOf(std::size_t depth) const;
    QString attributeValue(const QString &name) const;
    const Open &current() const { return m_open[m_depth - 1]; }

    XmlInput &m_input;
    const FormatData &m_data;
    const Document *m_document;
    std::vector<Open> m_open; // reused: only the first m_depth are open
    std::size_t m_depth = 0;
    bool m_isClosing = false;
    const xmlChar *m_nameBytes = nullptr; // of the element that started last; libxml2 keeps it
    std::string m_text;
    int m_attributes = 0;
    const xmlChar **m_attributeList = nullptr;
    QList<Finding> m_findings;
    int m_errorCount = 0;
    int m_firstLine = 0;
};

} // namespace okno
