#pragma once

#include "app/flow/DocumentFlow.h"

namespace okno {

// Signing with another program (CryptoPro, ViPNet, NCALayer …): the frozen document and the act's
// manifest go out under safe names, are signed there, and each signature that comes back is
// verified against its bytes and the certificate named before. Waits: worker threads only.
class ForeignSigning
{
public:
    ForeignSigning(DocumentFlow &flow, SignatureVerifier &verifier, const Clock &clock)
        : m_flow(flow), m_verifier(verifier), m_clock(clock)
    {
    }

    static constexpr qint64 largestSignature = 16 * 1024 * 1024;
    static QString documentName() { return QStringLiteral("document.xml"); }
    static QString manifestName() { return QStringLiteral("manifest.json"); }

    // Stamps and freezes for the certificate in a file; CertificateUnsuitable when it is not valid
    // today.
    Result<CheckedDocument> freeze(const DocumentId &document, const QString &certificateFile,
                                   const QString &senderReference) const;
    static Result<void> save(const QString &folder, const CheckedDocument &checked);
    // The two signatures, in any order.
    Result<ActId> accept(const DocumentId &document, const QList<QByteArray> &signatures) const;
    // The same from two files.
    Result<ActId> take(const DocumentId &document, const QStringList &files) const;

private:
    DocumentFlow &m_flow;
    SignatureVerifier &m_verifier;
    const Clock &m_clock;
};

} // namespace okno
