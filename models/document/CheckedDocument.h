#pragma once

#include "models/base/Ids.h"
#include "models/base/Result.h"
#include "models/document/AcceptedWarning.h"
#include "models/document/Certificate.h"

#include <QDateTime>
#include <QStringList>

namespace okno {

// What a frozen document is; the store keeps it whole and gives it back unchanged.
struct FrozenFacts {
    DocumentId document;
    RevisionId revision; // the stamped revision whose wire bytes these are
    PrincipalId principal;
    QString kind;
    QString format; // "esadout-5.23.0"
    QString rulesVersion;
    QString senderReference; // the participant's own number; also steers the training window
    Certificate certificate; // the bytes are stamped for it; no other may sign them
    QDateTime frozenAt;
    QByteArray bytes;  // the frozen wire bytes: shown, signed, sent, archived, never changed
    QByteArray sha256; // of bytes
    QList<AcceptedWarning> acceptedWarnings; // those that held when it was frozen
    // The act that these bytes are meant for is named once, here: however often signing is begun
    // again, it stays one act with one key.
    ActId act;
    QByteArray manifest; // frozen UTF-8 JSON (Manifest); signed beside the document
};

// A document that was checked without a blocking finding, stamped and frozen. Made by Stamper, or
// brought back from the store by the same class, which then proves the digest again.
class CheckedDocument
{
public:
    const FrozenFacts &facts() const { return m_facts; }
    const QByteArray &bytes() const { return m_facts.bytes; }

private:
    friend class Stamper;
    explicit CheckedDocument(FrozenFacts facts) : m_facts(std::move(facts)) {}
    FrozenFacts m_facts;
};

} // namespace okno
