<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>cli</name>
    <message>
        <source>Usage: oknoctl [options] command [arguments]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command: --json, --workspace DIR, --principal ID, --profile ID, --lang ru|kk|en, --window URL, --passphrase-file FILE, --timeout SECONDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failure, 2 usage, 3 blocking findings or a signature that does not verify, 4 refused by the window, 5 outcome unknown, 6 not signed in or not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, formats, rules, signature tools in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of rules and schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the official XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1, warnings and advice: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign both files with your program (detached signature, CAdES-BES), then pass the two signatures with --with-signature:
  %1
  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported as %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official XML files become drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft, empty or from another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is whole: %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal written: %1 (%2 entries)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail and its hash chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training key of %1 saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing keys in files; makes a key for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the kinds of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the official file formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to %1 on behalf of %2 until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in to the window by qualified signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose session is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 acts for %2 as head of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose behalf work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what right it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The act is queued; &quot;oknoctl sync&quot; sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues signed documents and makes one attempt to deliver each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolves unknown outcomes, sends what is queued, follows the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a document or one field of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes one field; an empty value removes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen: %1 bytes, SHA-256 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed: %1 by %2 (%3), act %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs with a key of ours or with another signing program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt saved: %1 (registration number %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a document stands, with attempts and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the verified receipt, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    tax number of the organisation %1, of the person %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    judged for %1, rule %2; not checked: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked without a certified means of cryptographic protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifies a signature, detached or attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s time is now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window will play: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts lodged at the window: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steers the embedded training window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery phrase is in %1. Print it, keep it in a safe, delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase, shown only now. Write it down and keep it in a safe:

    %1
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records opened: %1, broken: %2; journal: %3 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace opens again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the sealed store, opens it by its recovery phrase, or checks every record of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>The file cannot be read: %1 (%2). Nothing was changed. Check that it is there and that you may open it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1 (%2). What was there before is unharmed. Choose another folder or another name, or ask for the right to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 (%2). Nothing saved before is lost, but new work cannot be kept. Free some space and repeat the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input is larger than the program accepts: %1 (%2). It was not read. Split it, or check that it is the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1 (%2). Nothing was imported. Ask the sender for the file again, or correct it at the place named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The XML holds something that safe documents never hold (a DTD, entities, or excessive depth): %1 (%2). Nothing was imported. Do not trust this file; ask the sender where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not know this document format: %1 (%2). Nothing was imported. Check that it is a goods declaration in a supported format version; `oknoctl formats` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A format, kind or rule file of the program is damaged: %1 (%2). Documents are safe, but this kind cannot be worked with. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such field or row: %1 (%2). Nothing was changed. Look the path up in the document; rows are named by number, goods[1] for the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value cannot be accepted: %1 (%2). Nothing was changed. Give it in the form that is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of document: %1 (%2). Nothing was made. `oknoctl kinds` lists the kinds that this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not here: %1 (%2). Nothing was changed. Check the number or name; the list shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was changed elsewhere meanwhile: %1 (%2). Both versions are kept. Open it again, compare them and continue from the one you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has errors and cannot be signed: %1 (%2). It stays a draft. Correct what the check shows, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done in the document&apos;s present state: %1 (%2). Nothing was changed. Look at its state: a signed document is not edited, an unsigned one is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen bytes are no longer what was checked: %1 (%2). They will not be signed or sent. Check the workspace, then check and freeze the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace here: %1 (%2). Nothing was made. Make one with `oknoctl workspace init`, or name the right folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workspace here already: %1 (%2). It was left as it is. Use it, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program: %1 (%2). It was not opened, so that nothing in it is lost. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: %1 (%2). Nothing was written to it. Copy the folder away as it is, run `oknoctl workspace check`, and restore the last backup if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has held the workspace for too long: %1 (%2). Your last change was not saved. Close the other program or wait, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store reports an error: %1 (%2). What was confirmed before is safe; the last step was not. Check disk and rights, run `oknoctl workspace check`, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed record was altered or does not belong here: %1 (%2). It is not shown, because it cannot be trusted. Run `oknoctl workspace check` and restore the record from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store does not answer: %1 (%2). The workspace stays closed; nothing is lost and nothing is stored unprotected. Start the desktop&apos;s key store and try again, or use a passphrase file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store is locked: %1 (%2). The workspace stays closed; its key is safe. Unlock the key store and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this workspace is not in the key store any more: %1 (%2). No new key was made, so nothing is lost. Sign in as the user who made the workspace, or enter the recovery phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace needs its passphrase: %1 (%2). It stays closed. Type the passphrase or name its file with --passphrase-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace: %1 (%2). Nothing was changed. Check the keyboard layout or the file; the recovery phrase opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the file with the passphrase: %1 (%2). It was not used. Take their rights away (chmod 600) and, if somebody may have read it, change the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be understood: %1 (%2). No key was used. Check that it is a PKCS#12 file (.p12, .pfx) and that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key lies in a container that only its vendor&apos;s program reads: %1 (%2). No key was used. Sign with that program (sign --frozen), or export the key as a standard PKCS#12 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open the key: %1 (%2). Nothing was signed, and the program does not try again by itself. Check the keyboard layout and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key: %1 (%2). Nothing was signed. Check the address of the key; `oknoctl keys` lists the keys that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is locked: %1 (%2). Nothing was signed. Unlock it with its administrator&apos;s code, or ask the certification authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be used for this: %1 (%2). Nothing was signed. Choose a valid qualified certificate of the signer, or renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cryptography that is needed is not installed: %1 (%2). Nothing was signed or verified. Install the GOST engine (package libengine-gost-openssl) and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cryptographic operation failed: %1 (%2). Its result was thrown away. Try again; if it happens again, send the details to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not verify: %1 (%2). The document was not accepted as signed. Do not rely on it; sign again or ask the signer for the signature of exactly this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed with another certificate than the chosen one: %1 (%2). The signature was not taken. Sign with the chosen certificate, or choose that one and freeze the document again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be reached: %1 (%2). Nothing is lost: what is to be sent waits in the outbox. Check the network; `oknoctl sync` sends it when the window is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has not answered: %1 (%2). It is not known whether it has the document, and it will not be sent twice. `oknoctl sync` asks the window and settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between you and the window answered in its place: %1 (%2). Nothing was delivered. Sign in to the network (hotel or office page) or ask its administrator, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s answer cannot be understood: %1 (%2). Nothing was changed by it. Try again later; if it stays so, update the program or tell the window&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window&apos;s answer is larger than can be right: %1 (%2). It was cut off and not used. Try again later; if it stays so, tell the window&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to the window: %1 (%2). Nothing was sent. Sign in with your key (`oknoctl login`) and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority does not allow this: %1 (%2). Nothing was sent. Add a valid authority of the signer for this organisation, or let an authorised person sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window refused: %1 (%2). The document was not registered; its receipt, if there is one, says why. Correct the cause; a document that waits in the outbox is sent again as it is, a rejected one has to be replaced by a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is busy or under maintenance: %1 (%2). Nothing is lost, the document waits in the outbox. Try again after the time named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the window that was trusted before: %1 (%2). Nothing was sent to it. Check the address; if the window has really changed its keys, confirm that with its operator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window knows less than before, or is another one: %1 (%2). Nothing of yours was deleted or sent again. Ask its operator before you continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt does not stand up to verification: %1 (%2). The document is not shown as registered. Fetch the receipt again; if it stays so, ask the window&apos;s operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is sending for this workspace: %1 (%2). Your document waits in the outbox and will be sent by it. Look at the state later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long: %1 (%2). What was not finished stays as it was. Try again, or allow more time with --timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled: %1 (%2). What was not finished stays as it was. Start it again when you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is not understood: %1 (%2). Nothing was done. `oknoctl --help` shows the commands and their options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot do that: %1 (%2). Nothing was changed. Update the program or choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake: %1 (%2). The last step was not done. Please send these details to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other program did not do its work: %1 (%2). Nothing of ours was changed. Run it by itself to see what it says, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>“%1”: the value “%2” does not have the form that the format asks for (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value; mind letters, digits and their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is too short or too long (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the value in the length that the format allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is not in the list that the format allows (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not complete: a required part is missing (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the missing part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not stand here (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or fill in what must stand before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is not of the kind that the format asks for (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number with a decimal point, a date as YYYY-MM-DD, or a code, as the field asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the number “%2” has more digits than the format allows (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round the number or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is outside the permitted bounds (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value within the bounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not agree with the format: “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the field, or import the file again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>%1-баған</translation>
    </message>
    <message>
        <source>goods item %1</source>
        <translation>тауар № %1</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Жоба</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>Қол қоюда</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Қол қойылды</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Жіберілуде</translation>
    </message>
    <message>
        <source>Outcome unknown, being resolved</source>
        <translation>Нәтижесі белгісіз, анықталуда</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Терезеге берілді</translation>
    </message>
    <message>
        <source>Not accepted by the window</source>
        <translation>Терезе қабылдамады</translation>
    </message>
    <message>
        <source>Received by the window</source>
        <translation>Терезе алды</translation>
    </message>
    <message>
        <source>Checked for viruses</source>
        <translation>Вирустарға тексерілуде</translation>
    </message>
    <message>
        <source>Under format and logic control</source>
        <translation>Форматтық-логикалық бақылау</translation>
    </message>
    <message>
        <source>Format and logic control passed</source>
        <translation>Форматтық-логикалық бақылаудан өтті</translation>
    </message>
    <message>
        <source>Failed format and logic control</source>
        <translation>Форматтық-логикалық бақылаудан өтпеді</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Орналастырылды</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Тіркеуден бас тартылды</translation>
    </message>
    <message>
        <source>Under check</source>
        <translation>Тексерілуде</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Шығаруға рұқсат берілді</translation>
    </message>
    <message>
        <source>Conditionally released</source>
        <translation>Шартты түрде шығарылды</translation>
    </message>
    <message>
        <source>Released against security</source>
        <translation>Қамтамасыз етумен шығарылды</translation>
    </message>
    <message>
        <source>Release refused</source>
        <translation>Шығарудан бас тартылды</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Deemed not lodged</source>
        <translation>Берілмеген болып есептеледі</translation>
    </message>
    <message>
        <source>Release annulled</source>
        <translation>Шығарудың күші жойылды</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Әрекет қажет</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>The same act is being processed just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes that arrived do not agree with their checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time in the text differs too much from the window&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed no longer reaches back to this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed does not know this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the one that the manifest names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that the manifest names has not arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was rejected by the check for viruses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not comply with its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window does not take this format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods may not be declared under this procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no key of its act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key belongs to another act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window does not take this kind of document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is under maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manifest of the act is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not allow that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time number for signing in is unknown or used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is missing or has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload continues at another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation is not the one of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is not available now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed text is not one for signing in to this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer has no authority for this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer&apos;s certificate does not lead to a trusted authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total does not agree with the goods items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused as the sender&apos;s reference asked (training).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A virus was found in a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
