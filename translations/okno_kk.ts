<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>CellCopy</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Not stated in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the organisation: %1, tax number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In office since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts without a power of attorney.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another organisation. It cannot sign on behalf of %1. Choose a key of this organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate&apos;s owner is not the head of %1 whose tax number is kept here. Choose the head&apos;s key, or correct the head&apos;s tax number in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority of the certificate&apos;s owner for %1 is not in force today. Choose the key of the present head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is kept here as the head of %1, so no certificate can be shown to act for it. Add the head with a tax number first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationNumbers</name>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (BIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (UNP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (UNN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (PIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number (INN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number of the head (IIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public services number of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal number of the head (PIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number of the head (INN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax number is needed: the window and the certificate know the organisation by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no INN: an organisation&apos;s has 10 digits, a sole trader&apos;s 12, and the last ones must fit the others. Compare it with the registration certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no BIN: it has 12 digits, and the last one must fit the others. Compare it with the registration certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no UNP: it has 9 characters, and the last one must fit the others. Compare it with the registration certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no UNN: it has 8 digits. Compare it with the registration certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PIN: it has 14 digits. Compare it with the registration certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head&apos;s number is needed: by it the certificate is known to be the head&apos;s, names are not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no INN of a person: it has 12 digits, and the last two must fit the others. It stands in the head&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no IIN: it has 12 digits, and the last one must fit the others. It stands in the head&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no PIN: it has 14 digits. It stands in the head&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no OGRN: an organisation&apos;s has 13 digits, a sole trader&apos;s 15, and the last one must fit the others. Correct it or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilentInstance</name>
    <message>
        <source>Okno is open for this workspace already, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

What was typed is on disk but for the last second. Wait a minute and start the program again. If it is still silent, end “okno” in the system&apos;s list of programs and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Printed: %1, pages: %2</source>
        <translation>Басып шығарылды: %1, беттер: %2</translation>
    </message>
    <message>
        <source>Makes the PDF of a document</source>
        <translation>Құжаттың PDF-ін жасайды</translation>
    </message>
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
        <source>Copying the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and read back: %1 (%2), %3 records. Keep its passphrase apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace restored: %1, %2 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the sealed store, opens it by its recovery phrase, writes or restores a backup (under the passphrase in --passphrase-file), or checks every record of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods item %1: customs value %2, in the goods declaration %3</source>
        <translation>%1-тауар: кедендік құн %2, тауарларға арналған декларацияда %3</translation>
    </message>
    <message>
        <source>Both documents state the same.</source>
        <translation>Екі құжатта да бірдей мәліметтер көрсетілген.</translation>
    </message>
    <message>
        <source>Box by box what the later document states otherwise, such as a correction beside its goods declaration</source>
        <translation>Кейінгі құжат нені басқаша көрсететінін бағандар бойынша көрсетеді, мысалы декларация мен оның түзетуі</translation>
    </message>
    <message>
        <source>A draft: empty, of another document of its kind, the customs value declaration of a goods declaration with costs shared out over the goods, or the correction of a registered one</source>
        <translation>Жоба жасайды: бос, сол түрдегі құжат үлгісімен, шығындары тауарларға бөлінген КҚД немесе тіркелген декларацияның түзетуі</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1 бастап қолданылады</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>кіріктірілген</translation>
    </message>
    <message>
        <source>* new documents are made in this format today</source>
        <translation>* бүгін жаңа құжаттар осы форматта жасалады</translation>
    </message>
    <message>
        <source>namespace %1: %2 → %3</source>
        <translation>аттар кеңістігі %1: %2 → %3</translation>
    </message>
    <message>
        <source>added: %1 (%2)</source>
        <translation>қосылды: %1 (%2)</translation>
    </message>
    <message>
        <source>removed: %1 (%2)</source>
        <translation>алынып тасталды: %1 (%2)</translation>
    </message>
    <message>
        <source>how often: %1: %2 → %3</source>
        <translation>неше рет: %1: %2 → %3</translation>
    </message>
    <message>
        <source>value: %1: %2 → %3</source>
        <translation>мән: %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: known already, without any change</source>
        <translation>%1: бұрыннан белгілі, өзгеріс жоқ</translation>
    </message>
    <message>
        <source>%1: imported, in force since %4; against %2 it has %3 changes</source>
        <translation>%1: импортталды, %4 бастап қолданылады; %2 форматымен салыстырғандағы өзгерістер: %3</translation>
    </message>
    <message>
        <source>Lists the official file formats, or takes new ones from a set of schemas and tells what they change</source>
        <translation>Ресми файл форматтарын тізеді немесе схемалар жинағынан жаңаларын алып, не өзгергенін айтады</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Өткізіп жіберілді: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: not imported. It has %3 changes under the namespace of the format known, so files of both could not be told apart</source>
        <translation>%1: импортталған жоқ. Аттар кеңістігі бұрынғы, ал өзгерістер саны %3, сондықтан екі форматтың файлдарын ажырату мүмкін болмас еді</translation>
    </message>
    <message>
        <source>* today&apos;s checks go by these rules</source>
        <translation>* бүгінгі тексерулер осы ережелермен жүреді</translation>
    </message>
    <message>
        <source>Rules of %1, version %2, judge documents filed from %3 on; signed by %4</source>
        <translation>%1 түрінің ережелері, %2 нұсқасы, %3 бастап берілетін құжаттарға қолданылады; қол қойған: %4</translation>
    </message>
    <message>
        <source>Rules of checks that came after the program: takes a signed set, lists them, and names whose signature is believed</source>
        <translation>Бағдарламадан кейін шыққан тексеру ережелері: қол қойылған жинақты қабылдайды, жинақтарды көрсетеді және кімнің қолына сену керегін айтады</translation>
    </message>
    <message>
        <source>Reference data: takes it from files or the window, finds codes and says whether they are valid on a date</source>
        <translation>Анықтамалық деректер: оларды файлдардан немесе терезеден алады, кодтарды табады және белгілі бір күнге жарамдылығын айтады</translation>
    </message>
    <message>
        <source>%1 %2: changed: %3</source>
        <translation>%1 %2: өзгергені: %3</translation>
    </message>
    <message>
        <source>The window publishes none.</source>
        <translation>Терезе мұндай ештеңе жарияламайды.</translation>
    </message>
    <message>
        <source>Accepts a warning with the reason, or takes that back</source>
        <translation>Ескертуді себебін көрсетіп қабылдайды немесе оны кері қайтарады</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2, %3)</source>
        <translation>Қабылданды: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Of these accepted: %1</source>
        <translation>Олардың ішінде қабылданғаны: %1</translation>
    </message>
    <message>
        <source>The other format has no place for %1 values:</source>
        <translation>Басқа пішімде мына мәндерге орын жоқ (%1):</translation>
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
        <source>There is a workspace here already: %1 (%2). It was left as it is. Use it, or choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program: %1 (%2). It was not opened, so that nothing in it is lost. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has held the workspace for too long: %1 (%2). Your last change was not saved. Close the other program or wait, then repeat it.</source>
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
        <source>The passphrase does not open this workspace: %1 (%2). Nothing was changed. Check the keyboard layout or the file; the recovery phrase opens it too.</source>
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
    <message>
        <source>The program does not know this document format: %1 (%2). Nothing was imported. Check that it is a goods declaration in a supported format version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of document: %1 (%2). Nothing was made. Choose one of the kinds that this version knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace here: %1 (%2). Nothing was made. Make a new one, or name the right folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged: %1 (%2). Nothing was written to it. Copy the folder away as it is, check the workspace, and restore the last backup if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store reports an error: %1 (%2). What was confirmed before is safe; the last step was not. Check disk and rights, check the workspace, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sealed record was altered or does not belong here: %1 (%2). It is not shown, because it cannot be trusted. Check the workspace and restore the record from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace needs its passphrase: %1 (%2). It stays closed. Type the passphrase, or name the file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key: %1 (%2). Nothing was signed. Check the address of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be reached: %1 (%2). Nothing is lost: what is to be sent waits in the outbox. Check the network; it goes with the next synchronisation, when the window is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has not answered: %1 (%2). It is not known whether it has the document, and it will not be sent twice. The next synchronisation asks the window and settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to the window: %1 (%2). Nothing was sent. Sign in with your key and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no backup of a workspace: %1 (%2). Nothing was restored. Choose the file that the program wrote as a backup; its name ends in .okno-backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: %1 (%2). Nothing of it was kept, and the workspace was not touched. Take another copy of the file, or an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this backup: %1 (%2). Nothing was restored. Type the passphrase that was chosen for the backup; the one of the workspace is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty: %1 (%2). It was left as it is. Choose an empty folder, or the name of a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file open: %1 (%2). What was there before is unharmed. Close it there (a viewer, a spreadsheet, a virus scanner) and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the file with the passphrase: %1 (%2). It was not used. Leave the right to read it to yourself alone (on Linux: chmod 600; on Windows: properties of the file, Security) and, if somebody may have read it, change the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs sends this document: %1 (%2). It is imported, checked and printed here, and never made, changed or signed. Answer it by a document of your own.</source>
        <translation>Бұл құжатты кеден органы жібереді: %1 (%2). Мұнда ол жүктеледі, тексеріледі және басып шығарылады, бірақ жасалмайды, өзгертілмейді және қол қойылмайды. Оған өз құжатыңызбен жауап беріңіз.</translation>
    </message>
    <message>
        <source>This set of schemas cannot be imported: %1 (%2). Nothing was imported; the formats known before are as they were. Take the set again from the office that publishes it, as a folder or ZIP with all of its XSD files.</source>
        <translation>Бұл схемалар жинағын импорттауға болмайды: %1 (%2). Ештеңе импортталған жоқ, белгілі форматтар бұрынғыдай қалды. Жинақты оны жариялайтын мекемеден қайта алыңыз: барлық XSD файлдары бар қалта немесе ZIP мұрағаты түрінде.</translation>
    </message>
    <message>
        <source>The set of rules is not signed by anyone who may change rules here: %1 (%2). It was not taken; checks go on with the rules that are there. Take it again from its publisher, with its signature, or name the publisher&apos;s certificate with &quot;oknoctl rules trust&quot;.</source>
        <translation>Ережелер жинағына мұнда ережелерді өзгертуге құқығы бар ешкім қол қоймаған: %1 (%2). Ол қабылданған жоқ, тексерулер бұрынғы ережелермен жүреді. Жинақты баспагерден қолтаңбасымен қайта алыңыз немесе баспагердің сертификатын «oknoctl rules trust» пәрменімен атаңыз.</translation>
    </message>
    <message>
        <source>The set of rules is older than the one that is there: %1 (%2). It was not taken; the newer rules stay in force. Look at &quot;oknoctl rules list&quot; and take the latest set.</source>
        <translation>Ережелер жинағы бұрыннан барынан жаңа емес: %1 (%2). Ол қабылданған жоқ, жаңарақ ережелер күшінде қалады. «oknoctl rules list» тізімін қарап, соңғы жинақты алыңыз.</translation>
    </message>
    <message>
        <source>The set of rules cannot be understood: %1 (%2). Nothing of it was taken; checks go on with the rules that are there. Tell its publisher what is named here, or update the program.</source>
        <translation>Ережелер жинағы түсініксіз: %1 (%2). Одан ештеңе алынған жоқ, тексерулер бұрынғы ережелермен жүреді. Мұнда аталғанды баспагерге хабарлаңыз немесе бағдарламаны жаңартыңыз.</translation>
    </message>
    <message>
        <source>What the window sent as reference data is not what it should be: %1 (%2). It was not taken; the last good data stay in use. Try again later; if it happens again, tell the window&apos;s operator.</source>
        <translation>Терезе анықтамалық деректер ретінде жібергені дұрыс емес: %1 (%2). Ол қабылданған жоқ, соңғы жарамды деректер қолданыста қалады. Кейінірек қайталаңыз, қайталанса, терезе операторына хабарлаңыз.</translation>
    </message>
    <message>
        <source>The check has no such finding here: %1 (%2). Nothing was accepted or withdrawn. Check the document and take the rule&apos;s name and the goods item from its findings.</source>
        <translation>Тексеру мұнда мұндай ескерту таппайды: %1 (%2). Ештеңе қабылданған жоқ және кері қайтарылған жоқ. Құжатты тексеріп, ереженің атауын және тауардың нөмірін оның ескертулерінен алыңыз.</translation>
    </message>
    <message>
        <source>This finding is an error and cannot be accepted: %1 (%2). Nothing was changed. Mend what it names; only warnings and advice are accepted.</source>
        <translation>Бұл ескерту — қате, оны қабылдауға болмайды: %1 (%2). Ештеңе өзгертілген жоқ. Ол атаған нәрсені түзетіңіз; тек ескертулер мен кеңестер қабылданады.</translation>
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
    <message>
        <source>“%1”: the imported classifier does not have the code “%2” (version %3).</source>
        <translation>«%1»: жүктелген анықтамалықта «%2» коды жоқ (%3 редакциясы).</translation>
    </message>
    <message>
        <source>Correct the code; if it is new, import the current version of the classifier.</source>
        <translation>Кодты түзетіңіз; жаңа болса, анықтамалықтың қолданыстағы редакциясын жүктеңіз.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is not in force any more; its last day was %4 (version %3).</source>
        <translation>«%1»: «%2» коды енді күшінде емес; соңғы күні — %4 (%3 редакциясы).</translation>
    </message>
    <message>
        <source>Give the code that is in force on the day of filing.</source>
        <translation>Берілетін күні күшінде болатын кодты көрсетіңіз.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is in force from %4 only (version %3).</source>
        <translation>«%1»: «%2» коды тек %4 бастап күшінде (%3 редакциясы).</translation>
    </message>
    <message>
        <source>“%1” is filled in (“%2”), but the format %3 has no such field. It is kept until you remove it.</source>
        <translation>«%1» өрісі толтырылған («%2»), бірақ %3 форматында ондай өріс жоқ. Сіз оны жоймайынша, ол сақталады.</translation>
    </message>
    <message>
        <source>Remove it, or make the document in the format that has it.</source>
        <translation>Оны жойыңыз немесе құжатты сол өрісі бар форматта жасаңыз.</translation>
    </message>
    <message>
        <source>Add the document to box 44; where the goods are exempt, the one that says so (%7).</source>
        <translation>Құжатты 44-бағанға қосыңыз, ал тауар бұл талаптан босатылған болса, растайтын құжатты көрсетіңіз (%7).</translation>
    </message>
    <message>
        <source>“%1”: goods of the code %3 are expected to have a document of the kind %2 (%6).</source>
        <translation>«%1»: %3 коды бар тауар үшін %2 түріндегі құжат күтіледі (%5).</translation>
    </message>
    <message>
        <source>“%1”: an electronic document of the form %2 is not among those for the kind %3 (%4).</source>
        <translation>«%1»: %2 нысанындағы электрондық құжат %3 түріне көзделмеген (%4).</translation>
    </message>
    <message>
        <source>Link the document in one of these forms, or correct its kind.</source>
        <translation>Құжатты осы нысандардың бірінде байланыстырыңыз немесе құжат түрінің кодын түзетіңіз.</translation>
    </message>
</context>
<context>
    <name>okno::AboutPage</name>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you write to support, send these lines with your question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::ActDetails</name>
    <message>
        <source>Details of the current line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Атынан әрекет жасалатын тұлға</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; failed tries in a row: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::ActWords</name>
    <message>
        <source>It waits for you: it is signed, but nobody has asked to send it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the window: the last tries did not reach it. The program goes on trying by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its turn. The program sends it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, and no answer came: the window may have it or not. The program asks the window under the same key until that is known, so it cannot arrive twice. Do not lodge it in another way meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for nothing: the window refused it. Read the reason in the time line, make a copy of the document, correct it and send the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for you: the window asks for something. Read what in the time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for nothing: the decision is made. Read the reason in the time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is made; it waits for the window&apos;s signed receipt. Read the reason in the time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has decided; what follows is only watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the window&apos;s signed receipt; the program fetches it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the window&apos;s decision. Nothing has to be done; the window has set no time for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::AddressField</name>
    <message>
        <source>Address of the training window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address: it begins with https:// or http:// and names a computer, for example https://127.0.0.1:8443. The address used so far stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::AttemptEntries</name>
    <message>
        <source>The window has never seen it: it is sent again under the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry about the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files arrived at the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission was handed over to the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window knows the submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was fetched and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window answered with the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::BackupDesk</name>
    <message>
        <source>Last backup: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it was left, and what was there is unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is written and was read back whole: %1, %2. Keep its passphrase in another place than the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::BackupLine</name>
    <message>
        <source>Copying the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::BackupPanel</name>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.okno-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is one file with everything in the workspace, sealed as it is here. Whoever has the file and its passphrase can open it on any computer; without the passphrase nobody can. Keep the two in different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that the backup is written to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::BytesModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::CertificateView</name>
    <message>
        <source>Authority</source>
        <translation>Өкілеттік</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAdES-BES, detached: in files of its own beside the document. It proves who signed exactly these bytes. The time in it is this computer&apos;s, not a time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked here: whether the certificate has been revoked. The receiving side checks that; ask the certification authority if in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax number of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the organisation, acts without a power of attorney. Checked before the document was frozen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::CheckInput</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::CodeBook</name>
    <message>
        <source>ended %1</source>
        <translation>%1 дейін қолданылды</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>%1 бастап қолданылады</translation>
    </message>
</context>
<context>
    <name>okno::CodeChooser</name>
    <message>
        <source>Code or words of its name</source>
        <translation>Код немесе атауындағы сөздер</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>No classifier with these codes is imported yet. The page “Reference data” imports classifiers.</source>
        <translation>Мұндай кодтары бар сыныптауыш әлі жүктелмеген. Сыныптауыштар «НАА және форматтар» бетінде жүктеледі.</translation>
    </message>
    <message>
        <source>Nothing is like that. Try other words, or the beginning of the code.</source>
        <translation>Ұқсас ештеңе жоқ. Басқа сөздерді немесе кодтың басын енгізіңіз.</translation>
    </message>
    <message>
        <source>There is no such code; these are the nearest.</source>
        <translation>Мұндай код жоқ; ең жақындары көрсетілген.</translation>
    </message>
    <message>
        <source>The first %1; type more to see fewer.</source>
        <translation>Алғашқы %1; тізімді қысқарту үшін нақтырақ теріңіз.</translation>
    </message>
    <message>
        <source>Classifier of %1</source>
        <translation>Сыныптауыш: %1</translation>
    </message>
</context>
<context>
    <name>okno::ConflictBar</name>
    <message>
        <source>Go on with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed this document at the same time. Both versions are kept. They differ in: %1. Which one goes on?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::Desktop</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::DifferencePage</name>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>Enter leads to the field.</source>
        <translation>Enter өріске апарады.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Тауар №</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Болды</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Кесте ретінде сақтау…</translation>
    </message>
    <message>
        <source>This document was not made of another one that is kept here, so there is nothing to compare it with.</source>
        <translation>Бұл құжат осында сақталған басқа құжаттың негізінде жасалмаған, сондықтан салыстыратын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>It states the same as: %1</source>
        <translation>Мәліметтері мына құжаттағымен бірдей: %1</translation>
    </message>
    <message>
        <source>Compared with: %1. Differences: %2</source>
        <translation>Мына құжатпен салыстырылды: %1. Айырмашылықтар саны: %2</translation>
    </message>
</context>
<context>
    <name>okno::DocumentCells</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Атынан әрекет жасалатын тұлға</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::DocumentDesk</name>
    <message>
        <source>Signed: the bytes are frozen for ever. Copy it (Ctrl+D in the list) to go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs sent this document: it is read, checked and printed, never changed or signed.</source>
        <translation>Құжатты кеден органы жіберді: ол оқылады, тексеріледі және басып шығарылады, бірақ өзгертілмейді және қол қойылмайды.</translation>
    </message>
</context>
<context>
    <name>okno::DocumentEntries</name>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was begun on this computer or read from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The check found no errors; the document can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change of the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes to be signed were fixed for the certificate of %1; they are never changed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document and its submission details were signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document and its submission details were signed on behalf of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the submission details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::DocumentFacts</name>
    <message>
        <source>Not frozen yet. When a key is chosen, the document is stamped and frozen for its certificate; from then on it does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in by the signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed beside it: the submission details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Атынан әрекет жасалатын тұлға</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>%1 (box %2)</source>
        <translation>%1 (%2-баған)</translation>
    </message>
    <message>
        <source>Warnings accepted in this document</source>
        <translation>Осы құжатта қабылданған ескертулер</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Бүкіл құжат</translation>
    </message>
    <message>
        <source>%1
Reason: %2
%3, %4</source>
        <translation>%1
Себебі: %2
%3, %4</translation>
    </message>
</context>
<context>
    <name>okno::DocumentTableView</name>
    <message>
        <source>List of documents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::DocumentTree</name>
    <message>
        <source>Everything in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the format allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::DocumentTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text outside the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content outside the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Кеңес</translation>
    </message>
</context>
<context>
    <name>okno::DocumentsPage</name>
    <message>
        <source>No documents yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your documents stand here, from the draft to the receipt. Start a new one, or import the files that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits the search, the group, the kind and the period together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Үлгі бойынша жасау</translation>
    </message>
    <message>
        <source>Copy as cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workspace: %1 of %2 documents. The newest are here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Осының негізінде жасау…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>okno::DoneStep</name>
    <message>
        <source>Ready to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a declaration, or bring one that you have as a file. What you type is saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::EditorHeader</name>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened with this document, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Check everything (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Қол қою…</translation>
    </message>
    <message>
        <source>Sign (Ctrl+Shift+S)</source>
        <translation>Қол қою (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>On behalf of: %1</source>
        <translation>Атынан әрекет жасалатын тұлға: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+P)</source>
        <translation>PDF ретінде сақтау (Ctrl+P)</translation>
    </message>
    <message>
        <source>New from this… (Ctrl+Alt+N)</source>
        <translation>Осының негізінде жасау… (Ctrl+Alt+N)</translation>
    </message>
    <message>
        <source>Compare with what it was made of (Ctrl+Alt+D)</source>
        <translation>Бастапқы құжатпен салыстыру (Ctrl+Alt+D)</translation>
    </message>
</context>
<context>
    <name>okno::EditorPage</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Ескертуді қабылдау</translation>
    </message>
    <message>
        <source>Why it is right as it stands. The reason is kept with the document and shown to whoever signs:</source>
        <translation>Неліктен дәл осылай болуы тиіс. Себеп құжатпен бірге сақталады және қол қоюшыға көрсетіледі:</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Қабылданды: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Қабылдау кері қайтарылды: %1</translation>
    </message>
</context>
<context>
    <name>okno::EditorViews</name>
    <message>
        <source>Views of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form by sections (Alt+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in the document as a tree (Alt+3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::EntryDetails</name>
    <message>
        <source>Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and the reply as it was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply of the window belongs to this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply as it was received:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::EventEntries</name>
    <message>
        <source>Receipt ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has its signed receipt ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window reports the state “%1”, which this version of the program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Бірыңғай терезе</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has received the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is checking the files for viruses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is checking format, logic and signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checks found nothing wrong; the document goes on to the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document did not pass the checks and goes no further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and time of lodging are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority is checking the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are released; their use or disposal is restricted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are released against security for the payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods are not released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In law the document counts as not lodged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of the goods was annulled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has finished with the document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FieldEdit</name>
    <message>
        <source>Box %1: %2</source>
        <translation>%1-баған: %2</translation>
    </message>
    <message>
        <source>Filled when signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over and not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program fills this when the document is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FieldFacts</name>
    <message>
        <source>countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currencies (by number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customs authorities</source>
        <translation>кеден органдары</translation>
    </message>
    <message>
        <source>units of measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customs payment reliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customs procedures</source>
        <translation>кедендік рәсімдер</translation>
    </message>
    <message>
        <source>kinds of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of customs payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terms of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinds of packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directions of movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features of declaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locations of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natures of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commodity codes of the Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methods of customs valuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways of presenting documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types of rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs of packing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>features of the movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways of payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check digits are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format requires it wherever its group stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format itself sets this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled when signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format does not know this content; it is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the classifier of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in characters: exactly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in characters: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in characters: at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits: at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits: at most %1, after the decimal point at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not above %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from the file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by the program and taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by the program (%1) and taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated by the rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled when signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FieldPanel</name>
    <message>
        <source>About the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more, see the list of findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>%1-баған</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 for this reason</source>
        <translation>%1 мына себеппен қабылдады</translation>
    </message>
</context>
<context>
    <name>okno::FieldRow</name>
    <message>
        <source>1 of %1, the others are in the tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FieldWords</name>
    <message>
        <source>Goods item %1</source>
        <translation>Тауар № %1</translation>
    </message>
</context>
<context>
    <name>okno::FilterBar</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Файлдан жүктеу</translation>
    </message>
    <message>
        <source>New document (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for number, counterparty or sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, counterparty, sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of the number, of the counterparty&apos;s name or of the sum (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order, and the list as a spreadsheet (F10 in the list)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Бүкіл құжат</translation>
    </message>
    <message>
        <source>Accepted (%1, %2): %3</source>
        <translation>Қабылданды (%1, %2): %3</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
</context>
<context>
    <name>okno::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding (Shift+F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Қателер: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Ескертулер: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Кеңестер: %1</translation>
    </message>
    <message>
        <source>Checked: nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far. F7 checks the whole document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Өріске өту</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Қабылдауды кері қайтару</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Себебін көрсетіп қабылдау…</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Қабылданды: %1</translation>
    </message>
</context>
<context>
    <name>okno::FirstSteps</name>
    <message>
        <source>Saving the organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key; the training window certifies it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the training window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FormActions</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::FormView</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::GoToLine</name>
    <message>
        <source>Go to box or goods item:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to box or goods item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 is a box, item 5 a goods item, 5/33 box 33 of item 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33 · item 5 · 5/33</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such place in this document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::GoodsListModel</name>
    <message>
        <source>Goods item %1</source>
        <translation>Тауар № %1</translation>
    </message>
    <message>
        <source>Goods item %1, has errors</source>
        <translation>Тауар № %1, қателер бар</translation>
    </message>
    <message>
        <source>Goods item %1, has remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::Intake</name>
    <message>
        <source>Import official files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official XML (*.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 жүктелуде</translation>
    </message>
    <message>
        <source>Importing files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Үлгі бойынша жасау</translation>
    </message>
    <message>
        <source>Nothing is made from such a document</source>
        <translation>Мұндай құжаттың негізінде ештеңе жасалмайды</translation>
    </message>
    <message>
        <source>Correction of a goods declaration</source>
        <translation>Тауарларға арналған декларацияны түзету</translation>
    </message>
    <message>
        <source>Registration number of the declaration that is corrected,
such as 10702070/201126/0000001:</source>
        <translation>Түзетілетін декларацияның тіркеу нөмірі,
мысалы 10702070/201126/0000001:</translation>
    </message>
    <message>
        <source>“%1” is no registration number.</source>
        <translation>«%1» — тіркеу нөмірі емес.</translation>
    </message>
    <message>
        <source>Box %1 · %2: %3</source>
        <translation>%1-баған · %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made in the other format</source>
        <translation>Басқа пішімде жасалды</translation>
    </message>
    <message>
        <source>The other format has no place for some values. They stay in the document that this one was made of.</source>
        <translation>Кейбір мәндерге басқа пішімде орын жоқ. Олар осы құжат жасалған құжатта қалады.</translation>
    </message>
    <message>
        <source>Values left behind: %1</source>
        <translation>Көшірілмеген мәндер: %1</translation>
    </message>
</context>
<context>
    <name>okno::ItemsPage</name>
    <message>
        <source>Nothing is entered here yet. Each row becomes an item with a form of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::KeyChoice</name>
    <message>
        <source>Another key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was used here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the password shows whose it is)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::KeyPlace</name>
    <message>
        <source>Keep the key in this computer&apos;s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect the key with a new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::KeyStep</name>
    <message>
        <source>The key that signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents are signed with the head&apos;s electronic signature. To try the program, a training key is enough: it has no legal force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a training key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a key file (.p12, .pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: drafts can be made without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the training window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training window certifies the key. It must be running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key, to show whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is; the password is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is chosen when the first document is signed. Keys that only their maker&apos;s program reads sign there; the signatures are brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the window (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file into which the key is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already, and a key is never written over. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a window. It begins with http:// or https:// and names a computer, for example http://127.0.0.1:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Choose the key file again; if it is on a removable disk, plug that in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the key. It was given with the key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages, from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the current line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and order, and the list as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished">Құжаттар</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Үлгі бойынша жасау</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding, previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a box or goods item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form, tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next section, previous section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next goods item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now; it is saved anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Қол қою</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up, move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox and time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Шығыс</translation>
    </message>
    <message>
        <source>Synchronise all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Осының негізінде жасау</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Кодты сыныптауыштан таңдау</translation>
    </message>
    <message>
        <source>Compare with what it was made of</source>
        <translation>Бастапқы құжатпен салыстыру</translation>
    </message>
    <message>
        <source>In the list of findings: accept a warning with a reason, or withdraw that</source>
        <translation>Ескертулер тізімінде: ескертуді себебімен қабылдау немесе оны кері қайтару</translation>
    </message>
</context>
<context>
    <name>okno::ListRow</name>
    <message>
        <source>Add a row (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Del)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::Lists</name>
    <message>
        <source>See what the window says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::MainWindow</name>
    <message>
        <source>Single window: %1</source>
        <translation>Бірыңғай терезе: %1</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>ОҚУ РЕЖИМІ</translation>
    </message>
    <message>
        <source>On behalf of: %1</source>
        <translation>Атынан әрекет жасалатын тұлға: %1</translation>
    </message>
</context>
<context>
    <name>okno::MatterActions</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export XML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is signed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a signed document can be sent: sign it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has not given its receipt yet; the program fetches it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no receipt before the window has taken the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Осының негізінде жасау…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>okno::MatterDesk</name>
    <message>
        <source>Save the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the official file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::MatterHeader</name>
    <message>
        <source>On behalf of: %1</source>
        <translation>Атынан әрекет жасалатын тұлға: %1</translation>
    </message>
</context>
<context>
    <name>okno::MatterPage</name>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows what is behind a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::NewSecret</name>
    <message>
        <source>At least %1 characters are needed. Several words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was kept; type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::Notice</name>
    <message>
        <source>Copy the message with its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
</context>
<context>
    <name>okno::Office</name>
    <message>
        <source>Needs action</source>
        <translation>Әрекет қажет</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished">Шығыс</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Қол қою</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and window change when the program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more files could not be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is whole: %1 records were opened, the journal has %2 entries without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOST engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL, not certified: for legal force sign with a certified program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished">Бірыңғай терезе</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Import the others again when they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every record of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>okno-window, the training window: start it on a computer with Linux and enter its address in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>НАА және форматтар</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
</context>
<context>
    <name>okno::Opening</name>
    <message>
        <source>Making the sealed workspace…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::OrganisationStep</name>
    <message>
        <source>The organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State register number (OGRN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: surname, first name, patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the appointment, as the register has it. Before it the head cannot sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose behalf you declare. The head signs without a power of attorney; others can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is needed: it stands in box 14 and on every submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head&apos;s name is needed: it is written into box 54.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::OtherProgram</name>
    <message>
        <source>Sign with another program…</source>
        <translation>Басқа бағдарламада қол қою…</translation>
    </message>
    <message>
        <source>For keys that only their maker&apos;s program reads. The document is frozen for your certificate and saved; you sign the files there and bring the signatures back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate (file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.der *.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the files for signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take signatures back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are in the folder
%1
Sign both there with a detached signature (CAdES-BES):
%2
%3
Then bring both signatures back, usually:
%2.p7s
%3.p7s
Until then the document must not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the certificate that will sign: the document is frozen for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder into which the files are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures (*.p7s *.sig *.sgn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two signatures are needed, of the document and of the submission details; chosen: %1. Choose both files together (Ctrl+click).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::OutboxBar</name>
    <message>
        <source>Sign in…</source>
        <translation>Кіру…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::OutboxModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Атынан әрекет жасалатын тұлға</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Қол қойылды</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::OutboxPage</name>
    <message>
        <source>Nothing is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have signed and sent stands here until the window has decided: what waits for whom, until when, and why. To send a document, open it and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Шығыс</translation>
    </message>
    <message>
        <source>On its way to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the time line of the current line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::OutlinePanel</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods items: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::PathField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::PeriodBox</name>
    <message>
        <source>Changed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::PhraseView</name>
    <message>
        <source>Group %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::PrintDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF ретінде сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>%1 басып шығарылуда</translation>
    </message>
</context>
<context>
    <name>okno::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after what is being done now (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>okno::RecoveryEntry</name>
    <message>
        <source>Recovery phrase: eight groups of five characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the recovery phrase from your paper first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::RecoveryStep</name>
    <message>
        <source>The recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase opens the store when its key is lost: after a new computer, a changed key store or a forgotten passphrase. It is shown only now and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the eight groups on paper and keep them where keys and seals are kept, apart from this computer. Whoever has the phrase and the folder reads everything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure that it is on paper, type one group from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the phrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not group %1. Compare it with your paper, letter by letter; if the paper is wrong, show the phrase again and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::ReferenceDesk</name>
    <message>
        <source>built in</source>
        <translation>кіріктірілген</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>Import classifiers</source>
        <translation>Сыныптауыштарды жүктеу</translation>
    </message>
    <message>
        <source>Classifiers (*.csv *.json *.xml);;All files (*)</source>
        <translation>Сыныптауыштар (*.csv *.json *.xml);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 жүктелуде</translation>
    </message>
    <message>
        <source>%1: classifier %2, version %3, codes: %4</source>
        <translation>%1: сыныптауыш %2, нұсқасы %3, кодтар саны: %4</translation>
    </message>
    <message>
        <source>Import a set of schemas</source>
        <translation>Схемалар жиынтығын жүктеу</translation>
    </message>
    <message>
        <source>Archives (*.zip);;All files (*)</source>
        <translation>Мұрағаттар (*.zip);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>New formats are used when the program starts again.</source>
        <translation>Жаңа форматтар бағдарлама қайта іске қосылғаннан кейін қолданылады.</translation>
    </message>
    <message>
        <source>First day on which documents are made in it (YYYY-MM-DD):</source>
        <translation>Құжаттар осы форматта жасалатын алғашқы күн (ЖЖЖЖ-АА-КК):</translation>
    </message>
    <message>
        <source>%1: not imported. It has %2 changes under the namespace of a known format, so files of both could not be told apart.</source>
        <translation>%1: жүктелмеді. Онда %2 өзгеріс бар, ал атаулар кеңістігі белгілі форматтікіндей: екеуінің файлдарын ажырату мүмкін болмас еді.</translation>
    </message>
    <message>
        <source>%1: known already, without any change.</source>
        <translation>%1: бұрыннан белгілі, өзгеріссіз.</translation>
    </message>
    <message>
        <source>%1: imported, in force since %2; against %3 it has %4 changes:</source>
        <translation>%1: жүктелді, %2 бастап күшінде; %3 форматынан айырмашылығы: %4.</translation>
    </message>
</context>
<context>
    <name>okno::ReferencePage</name>
    <message>
        <source>Formats of documents</source>
        <translation>Құжаттардың форматтары</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Күшіне енген күні</translation>
    </message>
    <message>
        <source>New documents are in it</source>
        <translation>Жаңа құжаттар осы форматта</translation>
    </message>
    <message>
        <source>Import &amp;formats…</source>
        <translation>&amp;Форматтарды жүктеу…</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Сыныптауыштар</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Сыныптауыш</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Кодтар саны</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Қолданыла бастайды</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Қолданылу мерзімі</translation>
    </message>
    <message>
        <source>Import &amp;classifiers…</source>
        <translation>&amp;Сыныптауыштарды жүктеу…</translation>
    </message>
    <message>
        <source>What the import brought</source>
        <translation>Не жүктелді</translation>
    </message>
</context>
<context>
    <name>okno::RenderedDocument</name>
    <message>
        <source>The document as it is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the frozen document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document cannot be drawn from its bytes. %1 The bytes themselves are shown on the next tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::RenderedModel</name>
    <message>
        <source>Not known to the format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to the format: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::RepeatedRow</name>
    <message>
        <source>One more: %1 (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.okno-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the workspace: a new or an empty one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Everything in the workspace comes back as it was when the backup was made. It is checked record by record before it is used; a workspace that exists is never touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen for this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that the workspace is restored to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::Restoring</name>
    <message>
        <source>Restoring the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is restored as it was. %1 of its records did not open when the backup was made and do not open now; the first is %2. An older backup may have them whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::RowsModel</name>
    <message>
        <source>New row, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over and not confirmed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Тіл</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time, the colours change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single window</source>
        <translation>Бірыңғай терезе</translation>
    </message>
    <message>
        <source>&amp;Window profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for training: the address of your own training window. Leave it empty to use the address from the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads every document, signature and receipt in the workspace and reports what is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;orkspace folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On whose behalf you act, and by what authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you act for appears here with the authority that allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Атынан әрекет жасалатын тұлға</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::SignFoot</name>
    <message>
        <source>Password or PIN of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at once after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tries with this key so far: %1. Check the keyboard layout and Caps Lock: some keys lock themselves after several wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key that signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key has not been used here yet. Its password shows whose it is; nothing is signed by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program signs. Bring both signatures back to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the key first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::SignInPanel</name>
    <message>
        <source>Password of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens a session for one organisation. The text that is signed for it is written by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 on behalf of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops waiting for the window (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::SignPanel</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document read anew from the bytes that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bytes as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed beside the document: for whom and as what it is submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission details that are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be signed appears here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key. The document is then stamped with its owner&apos;s name, frozen, and shown here exactly as it will be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose key this is shows when its password is typed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::SigningDesk</name>
    <message>
        <source>Opening the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamping and freezing the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed. Act %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the signatures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by the other program. Act %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::StartList</name>
    <message>
        <source>What needs action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::StartListModel</name>
    <message>
        <source>%1. %2 Next: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::StartPage</name>
    <message>
        <source>Needs action</source>
        <translation>Әрекет қажет</translation>
    </message>
    <message>
        <source>New document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Файлдан жүктеу</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that must be signed, sent or mended appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see what to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that must be signed, sent or mended appear here by themselves. There is none yet: start a new one, or import the files that you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New document (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts: %1 · waiting for an answer: %2 · done: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the workspace: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::StateWords</name>
    <message>
        <source>Fill it in and check it with F7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No errors were found. Open it and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its signature. Open it and sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed cannot be read. Check the workspace in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is signed but not sent. Send it from its time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the program is sending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is asking the window whether it has arrived. Do not lodge it a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window did not accept it. Read the reason in the time line, make a copy of it, correct the copy and send that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason in the time line, make a copy of it, correct the copy and send that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the receipt is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt has not come yet; the program fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window asks for something. Read what in the time line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the window will answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Әрекет қажет</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Жауап күтілуде</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Жобалар</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has it already; it is not sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window refused it for good. Make a copy of the document, correct it, sign and send the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have reached the window already: the program is asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has it already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1: %2 {1.?}</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::StoreStep</name>
    <message>
        <source>The store on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key of the store is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this computer&apos;s key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations, signatures and answers are kept on this computer in a sealed store: without its key nobody reads them or changes them unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key store answers on this computer, so a passphrase protects the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for at every start. Nobody can tell you a forgotten passphrase; the recovery phrase of the next step then opens the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the store opens by itself while you are signed in to this computer as now; other users of the computer cannot open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the store is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or, when there is a backup of a workspace:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::SummaryPane</name>
    <message>
        <source>Summary of the current document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document in the list to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Үлгі бойынша жасау</translation>
    </message>
    <message>
        <source>Without a number yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Атынан әрекет жасалатын тұлға</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Түбіртек</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Осының негізінде жасау…</translation>
    </message>
</context>
<context>
    <name>okno::TableFiles</name>
    <message>
        <source>Save as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::TableMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a s&amp;preadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit the widths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::TimeLine</name>
    <message>
        <source>Verified: the window&apos;s signature, the submission and the files agree. The receipt (%1) is kept with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMS signature with its content (.p7m)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of placement</source>
        <translation>Түбіртек</translation>
    </message>
    <message>
        <source>Registration receipt</source>
        <translation>Тіркеу туралы түбіртек</translation>
    </message>
    <message>
        <source>Receipt of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, tries: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The last of these tries: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::TimeLineModel</name>
    <message>
        <source>time not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::UnlockPage</name>
    <message>
        <source>Passphrase of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery phrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery phrase is well-formed but belongs to another workspace. Nothing was changed. Look for the paper of this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery phrase is mistyped. Nothing was changed. Compare it with your paper and type the phrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery phrase has eight groups of five characters; some are missing or left over. Nothing was changed. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that you chose for this workspace. If it is forgotten, the recovery phrase opens the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace. Wrong tries so far: %1. Nothing was changed. Check the keyboard layout and Caps Lock; the recovery phrase opens it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>okno::WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>DRAFT</source>
        <translation>ЖОБА</translation>
    </message>
    <message>
        <source>TRAINING: no legal force</source>
        <translation>ОҚУ ҚҰЖАТЫ: заңды күші жоқ</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Толықтыру</translation>
    </message>
    <message>
        <source>See supplement, no. %1</source>
        <translation>Толықтыруды қараңыз, %1-т.</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>%1-баған</translation>
    </message>
    <message>
        <source>Box %1, goods item %2</source>
        <translation>%1-баған, № %2 тауар</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Тіркелген: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1-бет, барлығы %2</translation>
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
