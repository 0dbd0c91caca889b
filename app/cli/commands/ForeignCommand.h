#pragma once

#include "app/ForeignSigning.h"
#include "app/cli/Session.h"

namespace okno {

// The ways of `sign` that use another program.
class ForeignCommand
{
public:
    ForeignCommand(Session &session, DocumentId document) : m_session(session), m_document(document)
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
    ForeignSigning signing() const;
    Session &m_session;
    DocumentId m_document;
};

} // namespace okno
