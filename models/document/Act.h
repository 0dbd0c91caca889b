#pragma once

#include "models/base/Ids.h"
#include "models/document/CheckedDocument.h"

namespace okno {

// One intended legal act. Its id is the Idempotency-Key and the client's id for ever; it is born
// with its signed manifest and never re-keyed. What changes is its state, not it.
struct Act {
    ActId id;
    QString type; // "submit"; later "withdraw", "amend", "reply" …
    DocumentId document;
    PrincipalId principal;
    QString senderReference;
    QByteArray manifest; // frozen UTF-8 JSON (network/api, Manifest)
    QByteArray manifestSha256;
    QByteArray manifestSignature; // detached CAdES over manifest
    QDateTime createdAt;
};

// A frozen document with its verified signature.
class SignedDocument
{
public:
    const CheckedDocument &checked() const { return m_checked; }
    const QByteArray &signature() const { return m_signature; } // detached CAdES, DER
    const Act &act() const { return m_act; }

private:
    friend class Signer;
    SignedDocument(CheckedDocument checked, QByteArray signature, Act act)
        : m_checked(std::move(checked)), m_signature(std::move(signature)), m_act(std::move(act))
    {
    }
    CheckedDocument m_checked;
    QByteArray m_signature;
    Act m_act;
};

} // namespace okno
