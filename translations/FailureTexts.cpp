#include "translations/FailureTexts.h"

#include <QtGlobal>

namespace okno {

const char *failureSource(FailureCode code)
{
    switch (code) {
    case FailureCode::FileUnreadable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The file cannot be read: %1 (%2). Nothing was changed. Check that it is there "
            "and that you may open it, then try again.");
    case FailureCode::FileUnwritable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The file cannot be written: %1 (%2). What was there before is unharmed. Choose"
            " another folder or another name, or ask for the right to write there.");
    case FailureCode::FileBusy:
        return QT_TRANSLATE_NOOP(
            "failure",
            "Another program holds the file open: %1 (%2). What was there before is unharmed. "
            "Close it there (a viewer, a spreadsheet, a virus scanner) and try again.");
    case FailureCode::DiskFull:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The disk is full: %1 (%2). Nothing saved before is lost, but new work cannot "
            "be kept. Free some space and repeat the last step.");
    case FailureCode::InputTooLarge:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The input is larger than the program accepts: %1 (%2). It was not read. Split "
            "it, or check that it is the file you meant.");
    case FailureCode::XmlMalformed:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This is not well-formed XML: %1 (%2). Nothing was imported. Ask the sender for"
            " the file again, or correct it at the place named.");
    case FailureCode::XmlForbidden:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The XML holds something that safe documents never hold (a DTD, entities, or "
            "excessive depth): %1 (%2). Nothing was imported. Do not trust this file; ask "
            "the sender where it comes from.");
    case FailureCode::FormatUnknown:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The program does not know this document format: %1 (%2). Nothing was imported."
            " Check that it is a goods declaration in a supported format version.");
    case FailureCode::FormatBroken:
        return QT_TRANSLATE_NOOP(
            "failure",
            "A format, kind or rule file of the program is damaged: %1 (%2). Documents are "
            "safe, but this kind cannot be worked with. Install the program again.");
    case FailureCode::RulesUntrusted:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The set of rules is not signed by anyone who may change rules here: %1 (%2). It was "
            "not taken; checks go on with the rules that are there. Take it again from its "
            "publisher, with its signature, or name the publisher's certificate with \"oknoctl "
            "rules trust\".");
    case FailureCode::RulesOutdated:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The set of rules is older than the one that is there: %1 (%2). It was not taken; the "
            "newer rules stay in force. Look at \"oknoctl rules list\" and take the latest set.");
    case FailureCode::RulesUnusable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The set of rules cannot be understood: %1 (%2). Nothing of it was taken; checks go on "
            "with the rules that are there. Tell its publisher what is named here, or update the "
            "program.");
    case FailureCode::UpdateRefused:
        return QT_TRANSLATE_NOOP(
            "failure",
            "What the window sent as reference data is not what it should be: %1 (%2). It was not "
            "taken; the last good data stay in use. Try again later; if it happens again, tell the "
            "window's operator.");
    case FailureCode::PackUnusable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This set of schemas cannot be imported: %1 (%2). Nothing was imported; the formats "
            "known before are as they were. Take the set again from the office that publishes "
            "it, as a folder or ZIP with all of its XSD files.");
    case FailureCode::FieldUnknown:
        return QT_TRANSLATE_NOOP(
            "failure",
            "There is no such field or row: %1 (%2). Nothing was changed. Look the path up "
            "in the document; rows are named by number, goods[1] for the first.");
    case FailureCode::ValueInvalid:
        return QT_TRANSLATE_NOOP(
            "failure", "The value cannot be accepted: %1 (%2). Nothing was changed. Give it in the "
                       "form that is expected.");
    case FailureCode::KindUnknown:
        return QT_TRANSLATE_NOOP(
            "failure",
            "There is no such kind of document: %1 (%2). Nothing was made. Choose one of the "
            "kinds that this version knows.");
    case FailureCode::NotFound:
        return QT_TRANSLATE_NOOP(
            "failure",
            "It is not here: %1 (%2). Nothing was changed. Check the number or name; the "
            "list shows what there is.");
    case FailureCode::Conflict:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The document was changed elsewhere meanwhile: %1 (%2). Both versions are kept."
            " Open it again, compare them and continue from the one you want.");
    case FailureCode::FindingUnknown:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The check has no such finding here: %1 (%2). Nothing was accepted or withdrawn. "
            "Check the document and take the rule's name and the goods item from its findings.");
    case FailureCode::FindingBlocks:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This finding is an error and cannot be accepted: %1 (%2). Nothing was changed. "
            "Mend what it names; only warnings and advice are accepted.");
    case FailureCode::BlockingFindings:
        return QT_TRANSLATE_NOOP(
            "failure", "The document has errors and cannot be signed: %1 (%2). It stays a draft. "
                       "Correct what the check shows, then sign.");
    case FailureCode::StateForbids:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This cannot be done in the document's present state: %1 (%2). Nothing was "
            "changed. Look at its state: a signed document is not edited, an unsigned one "
            "is not sent.");
    case FailureCode::FromCustoms:
        return QT_TRANSLATE_NOOP(
            "failure",
            "Customs sends this document: %1 (%2). It is imported, checked and printed here, and "
            "never made, changed or signed. Answer it by a document of your own.");
    case FailureCode::BytesChanged:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The frozen bytes are no longer what was checked: %1 (%2). They will not be "
            "signed or sent. Check the workspace, then check and freeze the document again.");
    case FailureCode::WorkspaceMissing:
        return QT_TRANSLATE_NOOP(
            "failure", "There is no workspace here: %1 (%2). Nothing was made. Make a new one, "
                       "or name the right folder.");
    case FailureCode::WorkspaceExists:
        return QT_TRANSLATE_NOOP(
            "failure",
            "There is a workspace here already: %1 (%2). It was left as it is. Use it, or "
            "choose an empty folder.");
    case FailureCode::WorkspaceNewer:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The workspace was written by a newer version of the program: %1 (%2). It was "
            "not opened, so that nothing in it is lost. Update the program.");
    case FailureCode::WorkspaceDamaged:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The workspace is damaged: %1 (%2). Nothing was written to it. Copy the folder "
            "away as it is, check the workspace, and restore the last backup if needed.");
    case FailureCode::WorkspaceBusy:
        return QT_TRANSLATE_NOOP(
            "failure",
            "Another program has held the workspace for too long: %1 (%2). Your last change"
            " was not saved. Close the other program or wait, then repeat it.");
    case FailureCode::StoreFailed:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The store reports an error: %1 (%2). What was confirmed before is safe; the "
            "last step was not. Check disk and rights, check the workspace, then repeat it.");
    case FailureCode::SealBroken:
        return QT_TRANSLATE_NOOP(
            "failure",
            "A sealed record was altered or does not belong here: %1 (%2). It is not shown,"
            " because it cannot be trusted. Check the workspace and restore the record from a "
            "backup.");
    case FailureCode::BackupUnknown:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This file is no backup of a workspace: %1 (%2). Nothing was restored. Choose the file "
            "that the program wrote as a backup; its name ends in .okno-backup.");
    case FailureCode::BackupDamaged:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The backup is damaged or was altered: %1 (%2). Nothing of it was kept, and the "
            "workspace was not touched. Take another copy of the file, or an older backup.");
    case FailureCode::BackupPassphraseWrong:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The passphrase does not open this backup: %1 (%2). Nothing was restored. Type the "
            "passphrase that was chosen for the backup; the one of the workspace is another.");
    case FailureCode::FolderNotEmpty:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The folder is not empty: %1 (%2). It was left as it is. Choose an empty folder, or "
            "the name of a new one.");
    case FailureCode::KeyStoreUnavailable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The key store does not answer: %1 (%2). The workspace stays closed; nothing is"
            " lost and nothing is stored unprotected. Start the desktop's key store and try"
            " again, or use a passphrase file.");
    case FailureCode::KeyStoreLocked:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The key store is locked: %1 (%2). The workspace stays closed; its key is safe."
            " Unlock the key store and try again.");
    case FailureCode::KeyStoreChanged:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The key of this workspace is not in the key store any more: %1 (%2). No new "
            "key was made, so nothing is lost. Sign in as the user who made the workspace, "
            "or enter the recovery phrase.");
    case FailureCode::PassphraseRequired:
        return QT_TRANSLATE_NOOP(
            "failure", "The workspace needs its passphrase: %1 (%2). It stays closed. Type the "
                       "passphrase, or name the file that holds it.");
    case FailureCode::PassphraseWrong:
        return QT_TRANSLATE_NOOP(
            "failure", "The passphrase does not open this workspace: %1 (%2). Nothing was changed. "
                       "Check the keyboard layout or the file; the recovery phrase opens it too.");
    case FailureCode::PassphraseFileExposed:
        return QT_TRANSLATE_NOOP(
            "failure", "Others can read the file with the passphrase: %1 (%2). It was not used. "
                       "Leave the right "
                       "to read it to yourself alone (on Linux: chmod 600; on Windows: properties "
                       "of the file, "
                       "Security) and, if somebody may have read it, change the passphrase.");
    case FailureCode::KeyFileUnreadable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The key file cannot be understood: %1 (%2). No key was used. Check that it is "
            "a PKCS#12 file (.p12, .pfx) and that it is whole.");
    case FailureCode::KeyFileForeign:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The key lies in a container that only its vendor's program reads: %1 (%2). No "
            "key was used. Sign with that program (sign --frozen), or export the key as a "
            "standard PKCS#12 file.");
    case FailureCode::KeyPasswordWrong:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The password does not open the key: %1 (%2). Nothing was signed, and the "
            "program does not try again by itself. Check the keyboard layout and type it "
            "again.");
    case FailureCode::KeyNotFound:
        return QT_TRANSLATE_NOOP(
            "failure",
            "There is no such key: %1 (%2). Nothing was signed. Check the address of the "
            "key.");
    case FailureCode::KeyLocked:
        return QT_TRANSLATE_NOOP(
            "failure", "The key is locked: %1 (%2). Nothing was signed. Unlock it with its "
                       "administrator's code, or ask the certification authority.");
    case FailureCode::CertificateUnsuitable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The certificate cannot be used for this: %1 (%2). Nothing was signed. Choose a"
            " valid qualified certificate of the signer, or renew it.");
    case FailureCode::CryptoUnavailable:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The cryptography that is needed is not installed: %1 (%2). Nothing was signed "
            "or verified. Install the GOST engine (package libengine-gost-openssl) and "
            "start the program again.");
    case FailureCode::CryptoFailed:
        return QT_TRANSLATE_NOOP(
            "failure", "A cryptographic operation failed: %1 (%2). Its result was thrown away. Try "
                       "again; if it happens again, send the details to support.");
    case FailureCode::SignatureInvalid:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The signature does not verify: %1 (%2). The document was not accepted as "
            "signed. Do not rely on it; sign again or ask the signer for the signature of "
            "exactly this file.");
    case FailureCode::SignerMismatch:
        return QT_TRANSLATE_NOOP(
            "failure",
            "It was signed with another certificate than the chosen one: %1 (%2). The "
            "signature was not taken. Sign with the chosen certificate, or choose that one "
            "and freeze the document again.");
    case FailureCode::NoConnection:
        return QT_TRANSLATE_NOOP(
            "failure", "The window cannot be reached: %1 (%2). Nothing is lost: what is to be sent "
                       "waits in the outbox. Check the network; it goes with the next "
                       "synchronisation, when the window is back.");
    case FailureCode::OutcomeUnknown:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The window has not answered: %1 (%2). It is not known whether it has the "
            "document, and it will not be sent twice. The next synchronisation asks the window "
            "and settles it.");
    case FailureCode::NetworkIntercepts:
        return QT_TRANSLATE_NOOP(
            "failure",
            "Something between you and the window answered in its place: %1 (%2). Nothing "
            "was delivered. Sign in to the network (hotel or office page) or ask its "
            "administrator, then send again.");
    case FailureCode::ReplyMalformed:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The window's answer cannot be understood: %1 (%2). Nothing was changed by it. "
            "Try again later; if it stays so, update the program or tell the window's "
            "support.");
    case FailureCode::ReplyTooLarge:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The window's answer is larger than can be right: %1 (%2). It was cut off and "
            "not used. Try again later; if it stays so, tell the window's support.");
    case FailureCode::NotSignedIn:
        return QT_TRANSLATE_NOOP(
            "failure",
            "You are not signed in to the window: %1 (%2). Nothing was sent. Sign in with "
            "your key and repeat.");
    case FailureCode::AuthorityRefused:
        return QT_TRANSLATE_NOOP(
            "failure", "The authority does not allow this: %1 (%2). Nothing was sent. Add a valid "
                       "authority of the signer for this organisation, or let an authorised person "
                       "sign.");
    case FailureCode::WindowRefused:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The window refused: %1 (%2). The document was not registered; its receipt, if "
            "there is one, says why. Correct the cause; a document that waits in the outbox is "
            "sent again as it is, a rejected one has to be replaced by a new one.");
    case FailureCode::WindowBusy:
        return QT_TRANSLATE_NOOP(
            "failure", "The window is busy or under maintenance: %1 (%2). Nothing is lost, the "
                       "document waits in the outbox. Try again after the time named.");
    case FailureCode::WindowUntrusted:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This is not the window that was trusted before: %1 (%2). Nothing was sent to "
            "it. Check the address; if the window has really changed its keys, confirm that"
            " with its operator first.");
    case FailureCode::WindowForgot:
        return QT_TRANSLATE_NOOP(
            "failure", "The window knows less than before, or is another one: %1 (%2). Nothing of "
                       "yours was deleted or sent again. Ask its operator before you continue.");
    case FailureCode::ReceiptInvalid:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The receipt does not stand up to verification: %1 (%2). The document is not "
            "shown as registered. Fetch the receipt again; if it stays so, ask the window's"
            " operator.");
    case FailureCode::SenderBusy:
        return QT_TRANSLATE_NOOP(
            "failure",
            "Another program is sending for this workspace: %1 (%2). Your document waits in"
            " the outbox and will be sent by it. Look at the state later.");
    case FailureCode::Timeout:
        return QT_TRANSLATE_NOOP(
            "failure",
            "It took too long: %1 (%2). What was not finished stays as it was. Try again, "
            "or allow more time with --timeout.");
    case FailureCode::Cancelled:
        return QT_TRANSLATE_NOOP(
            "failure", "It was cancelled: %1 (%2). What was not finished stays as it was. Start it "
                       "again when you want to.");
    case FailureCode::UsageWrong:
        return QT_TRANSLATE_NOOP(
            "failure", "The command is not understood: %1 (%2). Nothing was done. `oknoctl --help` "
                       "shows the commands and their options.");
    case FailureCode::Unsupported:
        return QT_TRANSLATE_NOOP(
            "failure",
            "This version cannot do that: %1 (%2). Nothing was changed. Update the program "
            "or choose another way.");
    case FailureCode::ProgramFailed:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The other program did not do its work: %1 (%2). Nothing of ours was changed. "
            "Run it by itself to see what it says, then try again.");
    case FailureCode::Internal:
        return QT_TRANSLATE_NOOP(
            "failure",
            "The program made a mistake: %1 (%2). The last step was not done. Please send "
            "these details to support.");
    }
    Q_UNREACHABLE();
}

} // namespace okno
