#pragma once

#include <QByteArray>
#include <QHash>

#include <libxml/xmlerror.h>

namespace okno {

// Once in the life of the process: libxml2 is initialised and loads nothing from outside any more,
// neither files nor addresses; only documents of an XmlMemoryFiles of the same thread.
void prepareXmlLibrary();

// While it lives, libxml2 finds these documents by name in this thread (imports of a schema).
class XmlMemoryFiles
{
public:
    explicit XmlMemoryFiles(const QHash<QByteArray, QByteArray> &files);
    ~XmlMemoryFiles();
    Q_DISABLE_COPY_MOVE(XmlMemoryFiles)
};

// While it lives, what libxml2 reports in this thread without a context of its own comes here and
// not to the standard error stream.
class XmlErrorScope
{
public:
    XmlErrorScope(void *context, xmlStructuredErrorFunc handler);
    ~XmlErrorScope();
    Q_DISABLE_COPY_MOVE(XmlErrorScope)

private:
    void *m_context;
    xmlStructuredErrorFunc m_handler;
};

} // namespace okno
