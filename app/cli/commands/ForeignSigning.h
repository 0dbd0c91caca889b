#pragma once

#include "app/cli/Session.h"

namespace okno {

// Signing with another program (CryptoPro, ViPNet, NCALayer …): the frozen document and the act's
// manifest go out under safe names, are signed there, and each signature that comes back is
// verified against its bytes and the certificate named before.
class ForeignSigning
{
public:
    ForeignSigning(Session &session, DocumentId document) : m_session(session), m_document(document)
    {
    }

    // Freezes for the certificate and saves both files in a folder. The null act: still to be
    // signed.
    Result<ActId> hand(const QString &folder, const Arguments &arguments) const;
    // Takes the two signature files back, in any order.
    Result<ActId> take(const QStringList &files) const;
    // Hands both files to a program, in a private folder that goes away afterwards. {in} and {out}
    // in the command name the files; without them the input is appended and "<input>.p7s" is
    // expected.
    Result<ActId> command(const QString &commandLine, const Arguments &arguments) const;

private:
    Result<CheckedDocument> freeze(const Arguments &arguments) const;
    Result<ActId> accept(const QList<QByteArray> &signatures) const;
    Session &m_session;
    DocumentId m_document;
};

} // namespace okno
