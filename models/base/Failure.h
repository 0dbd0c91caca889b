#pragma once

#include <QMetaType>
#include <QString>

namespace okno {
Q_NAMESPACE

// Every way in which the program's own work can fail has a name here; only translations/ makes a
// sentence of it. A user's mistake in a document is a Finding, not a Failure.
enum class FailureCode {
    // files and input
    FileUnreadable,
    FileUnwritable,
    FileBusy, // another program holds it open (Windows)
    DiskFull,
    InputTooLarge,
    XmlMalformed,  // place: line:column
    XmlForbidden,  // DTD, entities, or deeper, longer, more than our limits allow
    FormatUnknown, // well-formed, but no known document format; place: root element
    FormatBroken,  // a format, kind or rule file of the program is damaged
    FieldUnknown,  // place: the path as given
    ValueInvalid,  // place: field or argument, detail: what was expected
    KindUnknown,
    PackUnusable, // a schema set that cannot be imported; place: file, detail: why
    // rules and reference data from outside
    RulesUntrusted, // not signed by whom the user named for it; place: file, detail: the verdict
    RulesOutdated,  // place: the version, detail: the one that is there
    RulesUnusable,  // malformed or out of the vocabulary; place: member or rule, detail: what
    UpdateRefused,  // the window's data are not what they should be; place: which, detail: why
    // documents
    NotFound, // place: id
    Conflict, // the parent is no longer the head; both are kept
    BlockingFindings,
    FindingUnknown, // the check finds nothing of that rule; place: rule, detail: goods item
    FindingBlocks,  // and cannot be accepted; place: rule, detail: path
    StateForbids,   // the transition does not exist; detail: from and to
    FromCustoms,    // customs sent it: read and checked only; place: id or kind
    BytesChanged,   // frozen bytes no longer match their digest
    // store
    WorkspaceMissing,
    WorkspaceExists,
    WorkspaceNewer, // written by a newer version of the program
    WorkspaceDamaged,
    WorkspaceBusy, // another process holds it too long
    StoreFailed,   // detail: the database's own code
    SealBroken,    // sealed data was altered or belongs elsewhere
    // backups of the workspace
    BackupUnknown, // the file is no backup of this program
    BackupDamaged, // detail: what of it is not as it was made
    BackupPassphraseWrong,
    FolderNotEmpty, // no workspace lies there, but something else
    // key store of the workspace
    KeyStoreUnavailable,
    KeyStoreLocked,
    KeyStoreChanged,    // the workspace exists, its sealing key is not where it was
    PassphraseRequired, // no passphrase was given and no file of it is remembered
    PassphraseWrong,
    PassphraseFileExposed, // others may read it
    // signing keys and signatures
    KeyFileUnreadable,
    KeyFileForeign, // a container of a vendor that no open tool reads; detail: which
    KeyPasswordWrong,
    KeyNotFound,
    KeyLocked,
    CertificateUnsuitable, // expired, not yet valid, wrong usage; detail: which
    CryptoUnavailable,     // GOST engine or algorithm is not there
    CryptoFailed,
    SignatureInvalid,
    SignerMismatch, // signed by another certificate than the one chosen
    ProgramFailed,  // another signing program; place: the program, detail: its exit code
    // network
    NoConnection,
    OutcomeUnknown,    // sent, not answered: only a look-up by act id may settle it
    NetworkIntercepts, // a redirect, a portal page, a foreign content type
    ReplyMalformed,
    ReplyTooLarge,
    NotSignedIn,
    AuthorityRefused,
    WindowRefused,   // a problem with a code of the window; place: that code
    WindowBusy,      // 429, 503; detail: seconds to wait
    WindowUntrusted, // its anchors or TLS identity are not the pinned ones
    WindowForgot,    // the window answers as another instance or knows less than before
    ReceiptInvalid,
    SenderBusy, // another process sends for this workspace
    Timeout,
    // the program itself
    Cancelled,
    UsageWrong,
    Unsupported,
    Internal,
};
Q_ENUM_NS(FailureCode)

// What stopped the program's own work. place and detail are facts (a path, a line, a code), never
// sentences, and never secrets.
struct Failure {
    FailureCode code = FailureCode::Internal;
    QString place;
    QString detail;
    bool operator==(const Failure &) const = default;
};

// "DiskFull" → "disk-full": the stable spelling in JSON, logs and the manual.
QString failureKey(FailureCode code);

} // namespace okno
