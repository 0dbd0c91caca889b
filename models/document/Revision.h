#pragma once

#include "models/document/DocumentEdit.h"

namespace okno {

// A stored state of a document; it names its parent, and none is ever overwritten.
struct Revision {
    RevisionId id;
    RevisionId parent; // null for the first
    Document document;
    QDateTime at;
    QString cause; // "import", "new", "check", "freeze", "close", "edits"
};

// Our own versioned CBOR (RFC 8949) of documents and edits: what the store seals. Readers take
// every older version and refuse a newer one with WorkspaceNewer.
class RevisionCodec
{
public:
    static QByteArray encode(const Document &document);
    static Result<Document> decodeDocument(const QByteArray &cbor);
    static QByteArray encode(const Edit &edit);
    static Result<Edit> decodeEdit(const QByteArray &cbor);
};

} // namespace okno
