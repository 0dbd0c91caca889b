<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>CellCopy</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>Not stated in the certificate</source>
        <translation>В сертификате не указано</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>не совпадает</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>записано иначе</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>истёк</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>ещё не начался</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>скоро истечёт</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Head of the organisation: %1, tax number %2.</source>
        <translation>Руководитель организации: %1, налоговый номер %2.</translation>
    </message>
    <message>
        <source>In office since %1.</source>
        <translation>В должности с %1.</translation>
    </message>
    <message>
        <source>Appointed by %1.</source>
        <translation>Документ о назначении: %1.</translation>
    </message>
    <message>
        <source>Acts without a power of attorney.</source>
        <translation>Действует без доверенности.</translation>
    </message>
    <message>
        <source>The certificate belongs to another organisation. It cannot sign on behalf of %1. Choose a key of this organisation.</source>
        <translation>Сертификат принадлежит другой организации. Подписывать им от имени %1 нельзя. Выберите ключ этой организации.</translation>
    </message>
    <message>
        <source>The certificate&apos;s owner is not the head of %1 whose tax number is kept here. Choose the head&apos;s key, or correct the head&apos;s tax number in the settings.</source>
        <translation>Владелец сертификата — не руководитель %1: налоговый номер не совпадает с тем, что хранится в программе. Выберите ключ руководителя или исправьте его налоговый номер в настройках.</translation>
    </message>
    <message>
        <source>The authority of the certificate&apos;s owner for %1 is not in force today. Choose the key of the present head.</source>
        <translation>Полномочия владельца сертификата от имени %1 сегодня не действуют. Выберите ключ действующего руководителя.</translation>
    </message>
    <message>
        <source>Nobody is kept here as the head of %1, so no certificate can be shown to act for it. Add the head with a tax number first.</source>
        <translation>Для %1 руководитель в программе не указан, поэтому ничьи полномочия подтвердить нельзя. Сначала добавьте руководителя и его налоговый номер.</translation>
    </message>
</context>
<context>
    <name>OrganisationNumbers</name>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Tax number (BIN)</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Tax number (UNP)</source>
        <translation>УНП</translation>
    </message>
    <message>
        <source>Tax number (UNN)</source>
        <translation>УНН</translation>
    </message>
    <message>
        <source>Tax number (PIN)</source>
        <translation>ПИН</translation>
    </message>
    <message>
        <source>Tax number (INN)</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Tax number of the head (IIN)</source>
        <translation>ИИН руководителя</translation>
    </message>
    <message>
        <source>Personal number of the head</source>
        <translation>Личный номер руководителя</translation>
    </message>
    <message>
        <source>Public services number of the head</source>
        <translation>НЗОУ руководителя</translation>
    </message>
    <message>
        <source>Personal number of the head (PIN)</source>
        <translation>ПИН руководителя</translation>
    </message>
    <message>
        <source>Tax number of the head (INN)</source>
        <translation>ИНН руководителя</translation>
    </message>
    <message>
        <source>The tax number is needed: the window and the certificate know the organisation by it.</source>
        <translation>Укажите налоговый номер: по нему организацию узнают единое окно и сертификат.</translation>
    </message>
    <message>
        <source>This is no INN: an organisation&apos;s has 10 digits, a sole trader&apos;s 12, and the last ones must fit the others. Compare it with the registration certificate.</source>
        <translation>Это не ИНН: у организации в нём 10 цифр, у индивидуального предпринимателя 12, и контрольные цифры в конце должны сходиться. Сверьте номер со свидетельством о регистрации.</translation>
    </message>
    <message>
        <source>This is no BIN: it has 12 digits, and the last one must fit the others. Compare it with the registration certificate.</source>
        <translation>Это не БИН: в нём 12 цифр, и контрольная цифра в конце должна сходиться. Сверьте номер со справкой о регистрации.</translation>
    </message>
    <message>
        <source>This is no UNP: it has 9 characters, and the last one must fit the others. Compare it with the registration certificate.</source>
        <translation>Это не УНП: в нём 9 знаков, и контрольная цифра в конце должна сходиться. Сверьте номер со свидетельством о регистрации.</translation>
    </message>
    <message>
        <source>This is no UNN: it has 8 digits. Compare it with the registration certificate.</source>
        <translation>Это не УНН: в нём 8 цифр. Сверьте номер со свидетельством о регистрации.</translation>
    </message>
    <message>
        <source>This is no PIN: it has 14 digits. Compare it with the registration certificate.</source>
        <translation>Это не ПИН: в нём 14 цифр. Сверьте номер со свидетельством о регистрации.</translation>
    </message>
    <message>
        <source>The head&apos;s number is needed: by it the certificate is known to be the head&apos;s, names are not enough.</source>
        <translation>Укажите номер руководителя: по нему программа узнаёт его сертификат, одного имени недостаточно.</translation>
    </message>
    <message>
        <source>This is no INN of a person: it has 12 digits, and the last two must fit the others. It stands in the head&apos;s certificate.</source>
        <translation>Это не ИНН физического лица: в нём 12 цифр, и две контрольные цифры в конце должны сходиться. Номер указан в сертификате руководителя.</translation>
    </message>
    <message>
        <source>This is no IIN: it has 12 digits, and the last one must fit the others. It stands in the head&apos;s certificate.</source>
        <translation>Это не ИИН: в нём 12 цифр, и контрольная цифра в конце должна сходиться. Номер указан в сертификате руководителя.</translation>
    </message>
    <message>
        <source>This is no PIN: it has 14 digits. It stands in the head&apos;s certificate.</source>
        <translation>Это не ПИН: в нём 14 цифр. Номер указан в сертификате руководителя.</translation>
    </message>
    <message>
        <source>This is no OGRN: an organisation&apos;s has 13 digits, a sole trader&apos;s 15, and the last one must fit the others. Correct it or leave it empty.</source>
        <translation>Это не ОГРН: у организации в нём 13 цифр, у индивидуального предпринимателя 15, и контрольная цифра в конце должна сходиться. Исправьте номер или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>SilentInstance</name>
    <message>
        <source>Okno is open for this workspace already, but does not answer.</source>
        <translation>Эта рабочая папка уже открыта в Okno, но программа не отвечает.</translation>
    </message>
    <message>
        <source>%1

What was typed is on disk but for the last second. Wait a minute and start the program again. If it is still silent, end “okno” in the system&apos;s list of programs and start it again.</source>
        <translation>%1

Введённое записано на диск, кроме последней секунды. Подождите минуту и запустите программу снова. Если она всё ещё молчит, завершите «okno» в списке программ системы и запустите снова.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Printed: %1, pages: %2</source>
        <translation>Напечатано: %1, страниц: %2</translation>
    </message>
    <message>
        <source>Makes the PDF of a document</source>
        <translation>Делает PDF документа</translation>
    </message>
    <message>
        <source>Usage: oknoctl [options] command [arguments]</source>
        <translation>Использование: oknoctl [ключи] команда [аргументы]</translation>
    </message>
    <message>
        <source>Options of every command: --json, --workspace DIR, --principal ID, --profile ID, --lang ru|kk|en, --window URL, --passphrase-file FILE, --timeout SECONDS</source>
        <translation>Ключи любой команды: --json, --workspace DIR, --principal ID, --profile ID, --lang ru|kk|en, --window URL, --passphrase-file FILE, --timeout SECONDS</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failure, 2 usage, 3 blocking findings or a signature that does not verify, 4 refused by the window, 5 outcome unknown, 6 not signed in or not allowed</source>
        <translation>Коды завершения: 0 выполнено, 1 сбой, 2 неверный вызов, 3 ошибки в документе или неподтверждённая подпись, 4 отказ окна, 5 исход неизвестен, 6 вход не выполнен или нет полномочий</translation>
    </message>
    <message>
        <source>Versions, formats, rules, signature tools in use</source>
        <translation>Версии, форматы, правила и средства подписи</translation>
    </message>
    <message>
        <source>Written: %1 (%2 bytes)</source>
        <translation>Записано: %1 (%2 байт)</translation>
    </message>
    <message>
        <source>Findings of rules and schema</source>
        <translation>Показывает замечания по правилам и формату</translation>
    </message>
    <message>
        <source>Writes the official XML</source>
        <translation>Выгружает официальный XML</translation>
    </message>
    <message>
        <source>Errors: %1, warnings and advice: %2</source>
        <translation>Ошибок: %1, предупреждений и подсказок: %2</translation>
    </message>
    <message>
        <source>Sign both files with your program (detached signature, CAdES-BES), then pass the two signatures with --with-signature:
  %1
  %2</source>
        <translation>Подпишите оба файла в своей программе (отсоединённая подпись, CAdES-BES), затем передайте обе подписи ключом --with-signature:
  %1
  %2</translation>
    </message>
    <message>
        <source>Imported as %1 from %2</source>
        <translation>Загружено как %1 из %2</translation>
    </message>
    <message>
        <source>New draft: %1 (%2)</source>
        <translation>Новый черновик: %1 (%2)</translation>
    </message>
    <message>
        <source>Official XML files become drafts</source>
        <translation>Загружает официальные XML как черновики</translation>
    </message>
    <message>
        <source>The journal is whole: %1 entries.</source>
        <translation>Журнал цел, записей: %1.</translation>
    </message>
    <message>
        <source>Journal written: %1 (%2 entries)</source>
        <translation>Журнал записан: %1 (записей: %2)</translation>
    </message>
    <message>
        <source>The audit trail and its hash chain</source>
        <translation>Журнал действий и проверка его цепочки</translation>
    </message>
    <message>
        <source>General director</source>
        <translation>Генеральный директор</translation>
    </message>
    <message>
        <source>Training key of %1 saved: %2</source>
        <translation>Учебный ключ сохранён, владелец %1: %2</translation>
    </message>
    <message>
        <source>Signing keys in files; makes a key for training</source>
        <translation>Показывает ключи подписи в файлах; делает учебный ключ</translation>
    </message>
    <message>
        <source>Lists the kinds of documents</source>
        <translation>Перечисляет виды документов</translation>
    </message>
    <message>
        <source>Signed in to %1 on behalf of %2 until %3</source>
        <translation>Вход в %1 от имени %2 выполнен до %3</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Выход выполнен.</translation>
    </message>
    <message>
        <source>Signs in to the window by qualified signature</source>
        <translation>Входит в окно по квалифицированной подписи</translation>
    </message>
    <message>
        <source>Ends the session</source>
        <translation>Завершает сеанс</translation>
    </message>
    <message>
        <source>Whose session is open</source>
        <translation>Показывает, чей сеанс открыт</translation>
    </message>
    <message>
        <source>On behalf of: %1, %2</source>
        <translation>Представляемое лицо: %1, %2</translation>
    </message>
    <message>
        <source>%1 acts for %2 as head of the organisation</source>
        <translation>%1 действует за %2 как руководитель организации</translation>
    </message>
    <message>
        <source>On whose behalf work is done</source>
        <translation>Показывает и добавляет представляемых лиц</translation>
    </message>
    <message>
        <source>By what right it is done</source>
        <translation>Показывает и добавляет полномочия</translation>
    </message>
    <message>
        <source>Act %1: %2</source>
        <translation>Действие %1: %2</translation>
    </message>
    <message>
        <source>The act is queued; &quot;oknoctl sync&quot; sends it.</source>
        <translation>Документ в очереди; отправит команда «oknoctl sync».</translation>
    </message>
    <message>
        <source>Nothing is on its way.</source>
        <translation>Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Queues signed documents and makes one attempt to deliver each</source>
        <translation>Ставит подписанные документы в очередь и один раз пробует доставить каждый</translation>
    </message>
    <message>
        <source>Resolves unknown outcomes, sends what is queued, follows the window</source>
        <translation>Выясняет неизвестные исходы, отправляет очередь, следит за окном</translation>
    </message>
    <message>
        <source>Saved: %1 = %2</source>
        <translation>Сохранено: %1 = %2</translation>
    </message>
    <message>
        <source>No documents.</source>
        <translation>Документов нет.</translation>
    </message>
    <message>
        <source>Shows a document or one field of it</source>
        <translation>Показывает документ или одно его поле</translation>
    </message>
    <message>
        <source>Changes one field; an empty value removes it</source>
        <translation>Меняет одно поле; пустое значение удаляет его</translation>
    </message>
    <message>
        <source>Finds documents</source>
        <translation>Ищет документы</translation>
    </message>
    <message>
        <source>Signature written: %1</source>
        <translation>Подпись записана: %1</translation>
    </message>
    <message>
        <source>Frozen: %1 bytes, SHA-256 %2</source>
        <translation>Подготовлено к подписи: %1 байт, SHA-256 %2</translation>
    </message>
    <message>
        <source>Signed: %1 by %2 (%3), act %4</source>
        <translation>Подписано: %1, %2 (%3), действие %4</translation>
    </message>
    <message>
        <source>Signs with a key of ours or with another signing program</source>
        <translation>Подписывает своим ключом или в другой программе</translation>
    </message>
    <message>
        <source>Receipt saved: %1 (registration number %2)</source>
        <translation>Квитанция сохранена: %1 (регистрационный номер %2)</translation>
    </message>
    <message>
        <source>Where a document stands, with attempts and events</source>
        <translation>Показывает, где документ, с попытками и событиями</translation>
    </message>
    <message>
        <source>Saves the verified receipt, byte for byte</source>
        <translation>Сохраняет проверенную квитанцию байт в байт</translation>
    </message>
    <message>
        <source>    tax number of the organisation %1, of the person %2</source>
        <translation>    ИНН организации %1, лица %2</translation>
    </message>
    <message>
        <source>    judged for %1, rule %2; not checked: %3</source>
        <translation>    на момент %1, правило %2; не проверено: %3</translation>
    </message>
    <message>
        <source>Checked without a certified means of cryptographic protection.</source>
        <translation>Проверка без сертифицированного СКЗИ.</translation>
    </message>
    <message>
        <source>Verifies a signature, detached or attached</source>
        <translation>Проверяет подпись, отсоединённую или присоединённую</translation>
    </message>
    <message>
        <source>The window&apos;s time is now %1</source>
        <translation>Время окна теперь %1</translation>
    </message>
    <message>
        <source>The window will play: %1</source>
        <translation>Окно сыграет: %1</translation>
    </message>
    <message>
        <source>Acts lodged at the window: %1</source>
        <translation>Подано в окно действий: %1</translation>
    </message>
    <message>
        <source>Steers the embedded training window</source>
        <translation>Управляет встроенным учебным окном</translation>
    </message>
    <message>
        <source>Workspace created: %1</source>
        <translation>Рабочая папка создана: %1</translation>
    </message>
    <message>
        <source>The recovery phrase is in %1. Print it, keep it in a safe, delete the file.</source>
        <translation>Фраза восстановления записана в %1. Напечатайте её, храните в сейфе, файл удалите.</translation>
    </message>
    <message>
        <source>Recovery phrase, shown only now. Write it down and keep it in a safe:

    %1
</source>
        <translation>Фраза восстановления, показывается только сейчас. Запишите её и храните в сейфе:

    %1
</translation>
    </message>
    <message>
        <source>Records opened: %1, broken: %2; journal: %3 entries</source>
        <translation>Открыто записей: %1, повреждено: %2; журнал: записей %3</translation>
    </message>
    <message>
        <source>The workspace is whole.</source>
        <translation>Рабочая папка цела.</translation>
    </message>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Парольная фраза рабочей папки</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Фраза восстановления</translation>
    </message>
    <message>
        <source>The workspace opens again: %1</source>
        <translation>Рабочая папка снова открывается: %1</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Копирование базы данных</translation>
    </message>
    <message>
        <source>Opening every record</source>
        <translation>Проверка каждой записи</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Запись резервной копии</translation>
    </message>
    <message>
        <source>Reading it back</source>
        <translation>Чтение записанного</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>Распаковка резервной копии</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Парольная фраза резервной копии</translation>
    </message>
    <message>
        <source>Passphrase of the backup, again</source>
        <translation>Парольная фраза резервной копии ещё раз</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>фразы не совпадают</translation>
    </message>
    <message>
        <source>Backup written and read back: %1 (%2), %3 records. Keep its passphrase apart from it.</source>
        <translation>Резервная копия записана и прочитана обратно: %1 (%2), записей: %3. Храните её парольную фразу отдельно от файла.</translation>
    </message>
    <message>
        <source>Workspace restored: %1, %2 records</source>
        <translation>Рабочая папка восстановлена: %1, записей: %2</translation>
    </message>
    <message>
        <source>Makes the sealed store, opens it by its recovery phrase, writes or restores a backup (under the passphrase in --passphrase-file), or checks every record of it</source>
        <translation>Создаёт защищённое хранилище, открывает его фразой восстановления, записывает или восстанавливает резервную копию (под парольной фразой из --passphrase-file), проверяет каждую запись</translation>
    </message>
    <message>
        <source>Goods item %1: customs value %2, in the goods declaration %3</source>
        <translation>Товар %1: таможенная стоимость %2, в декларации на товары %3</translation>
    </message>
    <message>
        <source>Both documents state the same.</source>
        <translation>Оба документа указывают одно и то же.</translation>
    </message>
    <message>
        <source>Box by box what the later document states otherwise, such as a correction beside its goods declaration</source>
        <translation>По графам показывает, что позднейший документ указывает иначе, например КДТ рядом с ДТ</translation>
    </message>
    <message>
        <source>A draft: empty, of another document of its kind, the customs value declaration of a goods declaration with costs shared out over the goods, or the correction of a registered one</source>
        <translation>Создаёт черновик: пустой, по образцу документа того же вида, ДТС по декларации на товары с распределением расходов по товарам или КДТ зарегистрированной декларации</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>действует с %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>встроен</translation>
    </message>
    <message>
        <source>* new documents are made in this format today</source>
        <translation>* в этом формате сегодня создаются новые документы</translation>
    </message>
    <message>
        <source>namespace %1: %2 → %3</source>
        <translation>пространство имён %1: %2 → %3</translation>
    </message>
    <message>
        <source>added: %1 (%2)</source>
        <translation>добавлено: %1 (%2)</translation>
    </message>
    <message>
        <source>removed: %1 (%2)</source>
        <translation>удалено: %1 (%2)</translation>
    </message>
    <message>
        <source>how often: %1: %2 → %3</source>
        <translation>сколько раз: %1: %2 → %3</translation>
    </message>
    <message>
        <source>value: %1: %2 → %3</source>
        <translation>значение: %1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: known already, without any change</source>
        <translation>%1: уже известен, изменений нет</translation>
    </message>
    <message>
        <source>%1: imported, in force since %4; against %2 it has %3 changes</source>
        <translation>%1: импортирован, действует с %4; изменений по сравнению с %2: %3</translation>
    </message>
    <message>
        <source>Lists the official file formats, or takes new ones from a set of schemas and tells what they change</source>
        <translation>Перечисляет официальные форматы файлов или берёт новые из набора схем и говорит, что в них изменилось</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Пропущено: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: not imported. It has %3 changes under the namespace of the format known, so files of both could not be told apart</source>
        <translation>%1: не импортирован. Изменений при прежнем пространстве имён: %3, поэтому файлы обоих форматов нельзя было бы различить</translation>
    </message>
    <message>
        <source>* today&apos;s checks go by these rules</source>
        <translation>* сегодняшние проверки идут по этим правилам</translation>
    </message>
    <message>
        <source>Rules of %1, version %2, judge documents filed from %3 on; signed by %4</source>
        <translation>Правила вида %1, версия %2, действуют для документов, подаваемых с %3; подписал: %4</translation>
    </message>
    <message>
        <source>Rules of checks that came after the program: takes a signed set, lists them, and names whose signature is believed</source>
        <translation>Правила проверок, вышедшие после программы: принимает подписанный набор, показывает наборы и называет, чьей подписи верить</translation>
    </message>
    <message>
        <source>Reference data: takes it from files or the window, finds codes and says whether they are valid on a date</source>
        <translation>Справочные данные: берёт их из файлов или у окна, находит коды и говорит, действуют ли они на дату</translation>
    </message>
    <message>
        <source>%1 %2: changed: %3</source>
        <translation>%1 %2: изменено: %3</translation>
    </message>
    <message>
        <source>The window publishes none.</source>
        <translation>Окно ничего такого не публикует.</translation>
    </message>
    <message>
        <source>Accepts a warning with the reason, or takes that back</source>
        <translation>Принимает предупреждение с указанием причины или отменяет это</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2, %3)</source>
        <translation>Принято: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Of these accepted: %1</source>
        <translation>Из них принято: %1</translation>
    </message>
    <message>
        <source>The other format has no place for %1 values:</source>
        <translation>В другом формате нет места для значений (%1):</translation>
    </message>
</context>
<context>
    <name>failure</name>
    <message>
        <source>The file cannot be read: %1 (%2). Nothing was changed. Check that it is there and that you may open it, then try again.</source>
        <translation>Файл не читается: %1 (%2). Ничего не изменено. Проверьте, что он на месте и доступен вам, и повторите.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1 (%2). What was there before is unharmed. Choose another folder or another name, or ask for the right to write there.</source>
        <translation>Файл не записывается: %1 (%2). Прежнее содержимое цело. Выберите другую папку или имя либо получите право записи.</translation>
    </message>
    <message>
        <source>The disk is full: %1 (%2). Nothing saved before is lost, but new work cannot be kept. Free some space and repeat the last step.</source>
        <translation>На диске нет места: %1 (%2). Сохранённое раньше цело, но новое записать некуда. Освободите место и повторите последнее действие.</translation>
    </message>
    <message>
        <source>The input is larger than the program accepts: %1 (%2). It was not read. Split it, or check that it is the file you meant.</source>
        <translation>Файл или ответ больше допустимого: %1 (%2). Он не прочитан. Разделите его или проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1 (%2). Nothing was imported. Ask the sender for the file again, or correct it at the place named.</source>
        <translation>Это не правильный XML, строка и столбец: %1 (%2). Ничего не загружено. Запросите файл заново или исправьте указанное место.</translation>
    </message>
    <message>
        <source>The XML holds something that safe documents never hold (a DTD, entities, or excessive depth): %1 (%2). Nothing was imported. Do not trust this file; ask the sender where it comes from.</source>
        <translation>В XML есть то, чего в обычных документах не бывает (DTD, сущности, чрезмерная вложенность): %1 (%2). Ничего не загружено. Не доверяйте файлу и уточните у отправителя, откуда он.</translation>
    </message>
    <message>
        <source>A format, kind or rule file of the program is damaged: %1 (%2). Documents are safe, but this kind cannot be worked with. Install the program again.</source>
        <translation>Повреждён файл формата, вида документа или правил программы: %1 (%2). Документы целы, но с этим видом работать нельзя. Установите программу заново.</translation>
    </message>
    <message>
        <source>There is no such field or row: %1 (%2). Nothing was changed. Look the path up in the document; rows are named by number, goods[1] for the first.</source>
        <translation>Такого поля или строки нет: %1 (%2). Ничего не изменено. Посмотрите путь в самом документе; строки называются по номеру, goods[1] — первая.</translation>
    </message>
    <message>
        <source>The value cannot be accepted: %1 (%2). Nothing was changed. Give it in the form that is expected.</source>
        <translation>Значение не принято: %1 (%2). Ничего не изменено. Задайте его в ожидаемом виде.</translation>
    </message>
    <message>
        <source>It is not here: %1 (%2). Nothing was changed. Check the number or name; the list shows what there is.</source>
        <translation>Не найдено: %1 (%2). Ничего не изменено. Проверьте номер или имя; что есть, видно в списке.</translation>
    </message>
    <message>
        <source>The document was changed elsewhere meanwhile: %1 (%2). Both versions are kept. Open it again, compare them and continue from the one you want.</source>
        <translation>Документ тем временем изменён в другом месте: %1 (%2). Сохранены обе версии. Откройте его заново, сравните их и продолжите с нужной.</translation>
    </message>
    <message>
        <source>The document has errors and cannot be signed: %1 (%2). It stays a draft. Correct what the check shows, then sign.</source>
        <translation>В документе есть ошибки, подписать его нельзя: %1 (%2). Он остаётся черновиком. Исправьте то, что показала проверка, и подпишите.</translation>
    </message>
    <message>
        <source>This cannot be done in the document&apos;s present state: %1 (%2). Nothing was changed. Look at its state: a signed document is not edited, an unsigned one is not sent.</source>
        <translation>В нынешнем состоянии документа это невозможно: %1 (%2). Ничего не изменено. Посмотрите состояние: подписанный документ не правят, неподписанный не отправляют.</translation>
    </message>
    <message>
        <source>The frozen bytes are no longer what was checked: %1 (%2). They will not be signed or sent. Check the workspace, then check and freeze the document again.</source>
        <translation>Подготовленные к подписи байты уже не те, что были проверены: %1 (%2). Они не будут подписаны и отправлены. Проверьте рабочую папку, затем проверьте документ заново.</translation>
    </message>
    <message>
        <source>There is a workspace here already: %1 (%2). It was left as it is. Use it, or choose an empty folder.</source>
        <translation>Здесь уже есть рабочая папка: %1 (%2). Она не тронута. Работайте в ней или выберите пустую папку.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program: %1 (%2). It was not opened, so that nothing in it is lost. Update the program.</source>
        <translation>Рабочая папка записана более новой версией программы: %1 (%2). Она не открыта, чтобы ничего в ней не потерять. Обновите программу.</translation>
    </message>
    <message>
        <source>Another program has held the workspace for too long: %1 (%2). Your last change was not saved. Close the other program or wait, then repeat it.</source>
        <translation>Рабочую папку слишком долго занимает другая программа: %1 (%2). Последнее изменение не сохранено. Закройте её или подождите и повторите.</translation>
    </message>
    <message>
        <source>The key store does not answer: %1 (%2). The workspace stays closed; nothing is lost and nothing is stored unprotected. Start the desktop&apos;s key store and try again, or use a passphrase file.</source>
        <translation>Хранилище ключей не отвечает: %1 (%2). Рабочая папка остаётся закрытой; ничего не потеряно и ничего не записано без защиты. Запустите хранилище ключей рабочего стола и повторите или используйте файл с парольной фразой.</translation>
    </message>
    <message>
        <source>The key store is locked: %1 (%2). The workspace stays closed; its key is safe. Unlock the key store and try again.</source>
        <translation>Хранилище ключей заблокировано: %1 (%2). Рабочая папка остаётся закрытой, её ключ цел. Разблокируйте хранилище и повторите.</translation>
    </message>
    <message>
        <source>The key of this workspace is not in the key store any more: %1 (%2). No new key was made, so nothing is lost. Sign in as the user who made the workspace, or enter the recovery phrase.</source>
        <translation>Ключа этой рабочей папки больше нет в хранилище ключей: %1 (%2). Новый ключ не создан, поэтому ничего не потеряно. Войдите под пользователем, создавшим папку, или введите фразу восстановления.</translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace: %1 (%2). Nothing was changed. Check the keyboard layout or the file; the recovery phrase opens it too.</source>
        <translation>Парольная фраза не подходит к этой рабочей папке: %1 (%2). Ничего не изменено. Проверьте раскладку клавиатуры или файл; папку открывает и фраза восстановления.</translation>
    </message>
    <message>
        <source>The key file cannot be understood: %1 (%2). No key was used. Check that it is a PKCS#12 file (.p12, .pfx) and that it is whole.</source>
        <translation>Файл ключа не распознан: %1 (%2). Ключ не использован. Проверьте, что это файл PKCS#12 (.p12, .pfx) и что он цел.</translation>
    </message>
    <message>
        <source>The key lies in a container that only its vendor&apos;s program reads: %1 (%2). No key was used. Sign with that program (sign --frozen), or export the key as a standard PKCS#12 file.</source>
        <translation>Ключ лежит в контейнере, который читает только программа его изготовителя: %1 (%2). Ключ не использован. Подпишите в той программе (sign --frozen) или выгрузите ключ в обычный PKCS#12.</translation>
    </message>
    <message>
        <source>The password does not open the key: %1 (%2). Nothing was signed, and the program does not try again by itself. Check the keyboard layout and type it again.</source>
        <translation>Пароль не подходит к ключу: %1 (%2). Ничего не подписано, сама программа попытку не повторяет. Проверьте раскладку клавиатуры и введите пароль снова.</translation>
    </message>
    <message>
        <source>The key is locked: %1 (%2). Nothing was signed. Unlock it with its administrator&apos;s code, or ask the certification authority.</source>
        <translation>Ключ заблокирован: %1 (%2). Ничего не подписано. Разблокируйте его кодом администратора или обратитесь в удостоверяющий центр.</translation>
    </message>
    <message>
        <source>The certificate cannot be used for this: %1 (%2). Nothing was signed. Choose a valid qualified certificate of the signer, or renew it.</source>
        <translation>Сертификат для этого не годится: %1 (%2). Ничего не подписано. Выберите действующий квалифицированный сертификат подписанта или обновите его.</translation>
    </message>
    <message>
        <source>The cryptography that is needed is not installed: %1 (%2). Nothing was signed or verified. Install the GOST engine (package libengine-gost-openssl) and start the program again.</source>
        <translation>Нужной криптографии нет на этом компьютере: %1 (%2). Ничего не подписано и не проверено. Установите модуль ГОСТ (пакет libengine-gost-openssl) и запустите программу снова.</translation>
    </message>
    <message>
        <source>A cryptographic operation failed: %1 (%2). Its result was thrown away. Try again; if it happens again, send the details to support.</source>
        <translation>Криптографическая операция не удалась: %1 (%2). Её результат отброшен. Повторите; если ошибка вернётся, сообщите подробности в поддержку.</translation>
    </message>
    <message>
        <source>The signature does not verify: %1 (%2). The document was not accepted as signed. Do not rely on it; sign again or ask the signer for the signature of exactly this file.</source>
        <translation>Подпись не подтверждена: %1 (%2). Документ не считается подписанным. Не полагайтесь на неё: подпишите заново или запросите подпись именно этого файла.</translation>
    </message>
    <message>
        <source>It was signed with another certificate than the chosen one: %1 (%2). The signature was not taken. Sign with the chosen certificate, or choose that one and freeze the document again.</source>
        <translation>Подписано не тем сертификатом, который был выбран: %1 (%2). Подпись не принята. Подпишите выбранным сертификатом или выберите другой и подготовьте документ заново.</translation>
    </message>
    <message>
        <source>Something between you and the window answered in its place: %1 (%2). Nothing was delivered. Sign in to the network (hotel or office page) or ask its administrator, then send again.</source>
        <translation>Вместо окна ответил кто-то по дороге: %1 (%2). Ничего не доставлено. Войдите в сеть (страница гостиницы или офиса) или обратитесь к её администратору и отправьте снова.</translation>
    </message>
    <message>
        <source>The window&apos;s answer cannot be understood: %1 (%2). Nothing was changed by it. Try again later; if it stays so, update the program or tell the window&apos;s support.</source>
        <translation>Ответ окна не разобрать: %1 (%2). Он ничего не изменил. Повторите позже; если не пройдёт, обновите программу или сообщите в поддержку окна.</translation>
    </message>
    <message>
        <source>The window&apos;s answer is larger than can be right: %1 (%2). It was cut off and not used. Try again later; if it stays so, tell the window&apos;s support.</source>
        <translation>Ответ окна больше разумного: %1 (%2). Он оборван и не использован. Повторите позже; если не пройдёт, сообщите в поддержку окна.</translation>
    </message>
    <message>
        <source>The authority does not allow this: %1 (%2). Nothing was sent. Add a valid authority of the signer for this organisation, or let an authorised person sign.</source>
        <translation>Полномочия этого не позволяют: %1 (%2). Ничего не отправлено. Добавьте действующие полномочия подписанта для этой организации или передайте подпись уполномоченному лицу.</translation>
    </message>
    <message>
        <source>The window refused: %1 (%2). The document was not registered; its receipt, if there is one, says why. Correct the cause; a document that waits in the outbox is sent again as it is, a rejected one has to be replaced by a new one.</source>
        <translation>Окно отказало: %1 (%2). Документ не зарегистрирован; причина указана в квитанции, если она есть. Устраните причину; документ, который ждёт в исходящих, уйдёт снова как есть, вместо отклонённого подайте новый.</translation>
    </message>
    <message>
        <source>The window is busy or under maintenance: %1 (%2). Nothing is lost, the document waits in the outbox. Try again after the time named.</source>
        <translation>Окно занято или на обслуживании: %1 (%2). Ничего не потеряно, документ ждёт в исходящих. Повторите через указанное время.</translation>
    </message>
    <message>
        <source>This is not the window that was trusted before: %1 (%2). Nothing was sent to it. Check the address; if the window has really changed its keys, confirm that with its operator first.</source>
        <translation>Это не то окно, которому доверяли раньше: %1 (%2). Ему ничего не отправлено. Проверьте адрес; если окно действительно сменило ключи, сначала уточните это у оператора.</translation>
    </message>
    <message>
        <source>The window knows less than before, or is another one: %1 (%2). Nothing of yours was deleted or sent again. Ask its operator before you continue.</source>
        <translation>Окно знает меньше, чем раньше, или это другое окно: %1 (%2). Ваши данные не удалены, повторно ничего не отправлено. Уточните у оператора, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>The receipt does not stand up to verification: %1 (%2). The document is not shown as registered. Fetch the receipt again; if it stays so, ask the window&apos;s operator.</source>
        <translation>Квитанция не прошла проверку: %1 (%2). Документ не показан как зарегистрированный. Получите квитанцию снова; если не пройдёт, обратитесь к оператору окна.</translation>
    </message>
    <message>
        <source>Another program is sending for this workspace: %1 (%2). Your document waits in the outbox and will be sent by it. Look at the state later.</source>
        <translation>Для этой рабочей папки уже отправляет другая программа: %1 (%2). Ваш документ ждёт в исходящих, она его отправит. Посмотрите состояние позже.</translation>
    </message>
    <message>
        <source>It took too long: %1 (%2). What was not finished stays as it was. Try again, or allow more time with --timeout.</source>
        <translation>Слишком долго: %1 (%2). Незавершённое осталось как было. Повторите или дайте больше времени ключом --timeout.</translation>
    </message>
    <message>
        <source>It was cancelled: %1 (%2). What was not finished stays as it was. Start it again when you want to.</source>
        <translation>Отменено: %1 (%2). Незавершённое осталось как было. Запустите снова, когда понадобится.</translation>
    </message>
    <message>
        <source>The command is not understood: %1 (%2). Nothing was done. `oknoctl --help` shows the commands and their options.</source>
        <translation>Команда не понята: %1 (%2). Ничего не сделано. Команды и их ключи показывает `oknoctl --help`.</translation>
    </message>
    <message>
        <source>This version cannot do that: %1 (%2). Nothing was changed. Update the program or choose another way.</source>
        <translation>Эта версия так не умеет: %1 (%2). Ничего не изменено. Обновите программу или выберите другой способ.</translation>
    </message>
    <message>
        <source>The program made a mistake: %1 (%2). The last step was not done. Please send these details to support.</source>
        <translation>Ошибка в самой программе: %1 (%2). Последнее действие не выполнено. Сообщите эти подробности в поддержку.</translation>
    </message>
    <message>
        <source>The other program did not do its work: %1 (%2). Nothing of ours was changed. Run it by itself to see what it says, then try again.</source>
        <translation>Другая программа не сделала своего дела: %1 (%2). У нас ничего не изменено. Запустите её отдельно, посмотрите, что она сообщает, и повторите.</translation>
    </message>
    <message>
        <source>The program does not know this document format: %1 (%2). Nothing was imported. Check that it is a goods declaration in a supported format version.</source>
        <translation>Программа не знает такого формата документа: %1 (%2). Ничего не загружено. Проверьте, что это документ поддерживаемого вида и версии.</translation>
    </message>
    <message>
        <source>There is no such kind of document: %1 (%2). Nothing was made. Choose one of the kinds that this version knows.</source>
        <translation>Такого вида документа нет: %1 (%2). Ничего не создано. Выберите один из видов, которые знает эта версия.</translation>
    </message>
    <message>
        <source>There is no workspace here: %1 (%2). Nothing was made. Make a new one, or name the right folder.</source>
        <translation>Здесь нет рабочей папки: %1 (%2). Ничего не создано. Создайте новую или укажите верную папку.</translation>
    </message>
    <message>
        <source>The workspace is damaged: %1 (%2). Nothing was written to it. Copy the folder away as it is, check the workspace, and restore the last backup if needed.</source>
        <translation>Рабочая папка повреждена: %1 (%2). В неё ничего не записано. Скопируйте её как есть, проверьте рабочую папку и при необходимости восстановите последнюю копию.</translation>
    </message>
    <message>
        <source>The store reports an error: %1 (%2). What was confirmed before is safe; the last step was not. Check disk and rights, check the workspace, then repeat it.</source>
        <translation>Ошибка хранилища: %1 (%2). Подтверждённое раньше цело, последнее действие не записано. Проверьте диск и права, проверьте рабочую папку и повторите.</translation>
    </message>
    <message>
        <source>A sealed record was altered or does not belong here: %1 (%2). It is not shown, because it cannot be trusted. Check the workspace and restore the record from a backup.</source>
        <translation>Защищённая запись изменена или стоит не на своём месте: %1 (%2). Она не показана, потому что ей нельзя верить. Проверьте рабочую папку и восстановите запись из копии.</translation>
    </message>
    <message>
        <source>The workspace needs its passphrase: %1 (%2). It stays closed. Type the passphrase, or name the file that holds it.</source>
        <translation>Для рабочей папки нужна парольная фраза: %1 (%2). Папка остаётся закрытой. Введите фразу или укажите файл, в котором она лежит.</translation>
    </message>
    <message>
        <source>There is no such key: %1 (%2). Nothing was signed. Check the address of the key.</source>
        <translation>Такого ключа нет: %1 (%2). Ничего не подписано. Проверьте адрес ключа.</translation>
    </message>
    <message>
        <source>The window cannot be reached: %1 (%2). Nothing is lost: what is to be sent waits in the outbox. Check the network; it goes with the next synchronisation, when the window is back.</source>
        <translation>Нет связи с окном: %1 (%2). Ничего не потеряно: отправляемое ждёт в исходящих. Проверьте сеть; оно уйдёт при следующей синхронизации, когда окно станет доступно.</translation>
    </message>
    <message>
        <source>The window has not answered: %1 (%2). It is not known whether it has the document, and it will not be sent twice. The next synchronisation asks the window and settles it.</source>
        <translation>Окно не ответило: %1 (%2). Неизвестно, получило ли оно документ; второй раз он не уйдёт. Исход выяснит следующая синхронизация.</translation>
    </message>
    <message>
        <source>You are not signed in to the window: %1 (%2). Nothing was sent. Sign in with your key and repeat.</source>
        <translation>Вы не вошли в окно: %1 (%2). Ничего не отправлено. Войдите со своим ключом и повторите.</translation>
    </message>
    <message>
        <source>This file is no backup of a workspace: %1 (%2). Nothing was restored. Choose the file that the program wrote as a backup; its name ends in .okno-backup.</source>
        <translation>Этот файл — не резервная копия рабочей папки: %1 (%2). Ничего не восстановлено. Выберите файл, который программа записала как резервную копию; его имя оканчивается на .okno-backup.</translation>
    </message>
    <message>
        <source>The backup is damaged or was altered: %1 (%2). Nothing of it was kept, and the workspace was not touched. Take another copy of the file, or an older backup.</source>
        <translation>Резервная копия повреждена или изменена: %1 (%2). Из неё ничего не взято, рабочая папка не тронута. Возьмите другой экземпляр файла или более раннюю копию.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup: %1 (%2). Nothing was restored. Type the passphrase that was chosen for the backup; the one of the workspace is another.</source>
        <translation>Парольная фраза не подходит к этой резервной копии: %1 (%2). Ничего не восстановлено. Введите фразу, выбранную для копии; фраза рабочей папки — другая.</translation>
    </message>
    <message>
        <source>The folder is not empty: %1 (%2). It was left as it is. Choose an empty folder, or the name of a new one.</source>
        <translation>Папка не пуста: %1 (%2). Она не тронута. Выберите пустую папку или имя новой.</translation>
    </message>
    <message>
        <source>Another program holds the file open: %1 (%2). What was there before is unharmed. Close it there (a viewer, a spreadsheet, a virus scanner) and try again.</source>
        <translation>Файл открыт в другой программе: %1 (%2). Прежнее содержимое цело. Закройте его там (просмотр, таблица, антивирус) и повторите.</translation>
    </message>
    <message>
        <source>Others can read the file with the passphrase: %1 (%2). It was not used. Leave the right to read it to yourself alone (on Linux: chmod 600; on Windows: properties of the file, Security) and, if somebody may have read it, change the passphrase.</source>
        <translation>Файл с парольной фразой могут читать другие: %1 (%2). Он не использован. Оставьте право чтения только себе (Linux: chmod 600; Windows: свойства файла, «Безопасность») и, если файл могли прочесть, смените фразу.</translation>
    </message>
    <message>
        <source>Customs sends this document: %1 (%2). It is imported, checked and printed here, and never made, changed or signed. Answer it by a document of your own.</source>
        <translation>Этот документ присылает таможенный орган: %1 (%2). Здесь его загружают, проверяют и печатают, но не составляют, не изменяют и не подписывают. Ответьте на него своим документом.</translation>
    </message>
    <message>
        <source>This set of schemas cannot be imported: %1 (%2). Nothing was imported; the formats known before are as they were. Take the set again from the office that publishes it, as a folder or ZIP with all of its XSD files.</source>
        <translation>Этот набор схем импортировать нельзя: %1 (%2). Ничего не импортировано, известные форматы остались прежними. Возьмите набор заново у ведомства, которое его публикует: папкой или архивом ZIP со всеми файлами XSD.</translation>
    </message>
    <message>
        <source>The set of rules is not signed by anyone who may change rules here: %1 (%2). It was not taken; checks go on with the rules that are there. Take it again from its publisher, with its signature, or name the publisher&apos;s certificate with &quot;oknoctl rules trust&quot;.</source>
        <translation>Набор правил не подписан никем, кому здесь разрешено менять правила: %1 (%2). Он не принят, проверки идут по прежним правилам. Получите его снова у издателя вместе с подписью или назовите сертификат издателя командой «oknoctl rules trust».</translation>
    </message>
    <message>
        <source>The set of rules is older than the one that is there: %1 (%2). It was not taken; the newer rules stay in force. Look at &quot;oknoctl rules list&quot; and take the latest set.</source>
        <translation>Набор правил не новее того, который уже есть: %1 (%2). Он не принят, более новые правила остаются в силе. Посмотрите «oknoctl rules list» и возьмите последний набор.</translation>
    </message>
    <message>
        <source>The set of rules cannot be understood: %1 (%2). Nothing of it was taken; checks go on with the rules that are there. Tell its publisher what is named here, or update the program.</source>
        <translation>Набор правил непонятен: %1 (%2). Из него ничего не принято, проверки идут по прежним правилам. Сообщите издателю, что здесь названо, или обновите программу.</translation>
    </message>
    <message>
        <source>What the window sent as reference data is not what it should be: %1 (%2). It was not taken; the last good data stay in use. Try again later; if it happens again, tell the window&apos;s operator.</source>
        <translation>То, что окно прислало как справочные данные, не то, чем должно быть: %1 (%2). Это не принято, в работе остаются последние исправные данные. Повторите позже, а если повторится, сообщите оператору окна.</translation>
    </message>
    <message>
        <source>The check has no such finding here: %1 (%2). Nothing was accepted or withdrawn. Check the document and take the rule&apos;s name and the goods item from its findings.</source>
        <translation>Проверка не находит здесь такого замечания: %1 (%2). Ничего не принято и не отменено. Проверьте документ и возьмите имя правила и номер товара из его замечаний.</translation>
    </message>
    <message>
        <source>This finding is an error and cannot be accepted: %1 (%2). Nothing was changed. Mend what it names; only warnings and advice are accepted.</source>
        <translation>Это замечание — ошибка, принять его нельзя: %1 (%2). Ничего не изменено. Исправьте то, что оно называет; принимаются только предупреждения и советы.</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>“%1”: the value “%2” does not have the form that the format asks for (%3).</source>
        <translation>«%1»: значение «%2» не соответствует виду, которого требует формат (%3).</translation>
    </message>
    <message>
        <source>Correct the value; mind letters, digits and their order.</source>
        <translation>Исправьте значение: обратите внимание на буквы, цифры и их порядок.</translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is too short or too long (%3).</source>
        <translation>«%1»: значение «%2» слишком короткое или слишком длинное (%3).</translation>
    </message>
    <message>
        <source>Give the value in the length that the format allows.</source>
        <translation>Задайте значение той длины, которую допускает формат.</translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is not in the list that the format allows (%3).</source>
        <translation>«%1»: значения «%2» нет в списке, допустимом по формату (%3).</translation>
    </message>
    <message>
        <source>Choose a value of the list.</source>
        <translation>Выберите значение из списка.</translation>
    </message>
    <message>
        <source>“%1” is not complete: a required part is missing (%3).</source>
        <translation>«%1»: не заполнена обязательная часть (%3).</translation>
    </message>
    <message>
        <source>Fill in the missing part.</source>
        <translation>Заполните недостающее.</translation>
    </message>
    <message>
        <source>“%1” may not stand here (%3).</source>
        <translation>«%1» не может стоять в этом месте (%3).</translation>
    </message>
    <message>
        <source>Remove it, or fill in what must stand before it.</source>
        <translation>Удалите это или заполните то, что должно стоять перед ним.</translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is not of the kind that the format asks for (%3).</source>
        <translation>«%1»: значение «%2» не того типа, которого требует формат (%3).</translation>
    </message>
    <message>
        <source>Give a number with a decimal point, a date as YYYY-MM-DD, or a code, as the field asks.</source>
        <translation>Задайте число с точкой, дату в виде ГГГГ-ММ-ДД или код — смотря по полю.</translation>
    </message>
    <message>
        <source>“%1”: the number “%2” has more digits than the format allows (%3).</source>
        <translation>«%1»: в числе «%2» больше знаков, чем допускает формат (%3).</translation>
    </message>
    <message>
        <source>Round the number or correct it.</source>
        <translation>Округлите или исправьте число.</translation>
    </message>
    <message>
        <source>“%1”: the value “%2” is outside the permitted bounds (%3).</source>
        <translation>«%1»: значение «%2» выходит за допустимые пределы (%3).</translation>
    </message>
    <message>
        <source>Give a value within the bounds.</source>
        <translation>Задайте значение в допустимых пределах.</translation>
    </message>
    <message>
        <source>“%1” does not agree with the format: “%2” (%3).</source>
        <translation>«%1» не соответствует формату: «%2» (%3).</translation>
    </message>
    <message>
        <source>Correct the field, or import the file again from its source.</source>
        <translation>Исправьте поле или загрузите файл заново из его источника.</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Графа %1</translation>
    </message>
    <message>
        <source>goods item %1</source>
        <translation>товар № %1</translation>
    </message>
    <message>
        <source>“%1”: the imported classifier does not have the code “%2” (version %3).</source>
        <translation>«%1»: во загруженном справочнике нет кода «%2» (редакция %3).</translation>
    </message>
    <message>
        <source>Correct the code; if it is new, import the current version of the classifier.</source>
        <translation>Исправьте код; если он новый, загрузите действующую редакцию справочника.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is not in force any more; its last day was %4 (version %3).</source>
        <translation>«%1»: код «%2» больше не действует; последний день — %4 (редакция %3).</translation>
    </message>
    <message>
        <source>Give the code that is in force on the day of filing.</source>
        <translation>Укажите код, действующий в день подачи.</translation>
    </message>
    <message>
        <source>“%1”: the code “%2” is in force from %4 only (version %3).</source>
        <translation>«%1»: код «%2» действует только с %4 (редакция %3).</translation>
    </message>
    <message>
        <source>“%1” is filled in (“%2”), but the format %3 has no such field. It is kept until you remove it.</source>
        <translation>Поле «%1» заполнено («%2»), но в формате %3 его нет. Оно сохраняется, пока вы его не удалите.</translation>
    </message>
    <message>
        <source>Remove it, or make the document in the format that has it.</source>
        <translation>Удалите его или составьте документ в том формате, где оно есть.</translation>
    </message>
    <message>
        <source>Add the document to box 44; where the goods are exempt, the one that says so (%7).</source>
        <translation>Добавьте документ в графу 44, а если товар освобождён от этого требования, укажите подтверждающий документ (%7).</translation>
    </message>
    <message>
        <source>“%1”: goods of the code %3 are expected to have a document of the kind %2 (%6).</source>
        <translation>«%1»: для товара с кодом %3 ожидается документ вида %2 (%4).</translation>
    </message>
    <message>
        <source>“%1”: an electronic document of the form %2 is not among those for the kind %3 (%4).</source>
        <translation>«%1»: электронный документ формы %2 не предусмотрен для вида %3 (%4).</translation>
    </message>
    <message>
        <source>Link the document in one of these forms, or correct its kind.</source>
        <translation>Свяжите документ в одной из этих форм или исправьте код вида документа.</translation>
    </message>
</context>
<context>
    <name>okno::AboutPage</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>When you write to support, send these lines with your question.</source>
        <translation>Обращаясь в службу поддержки, приложите эти сведения к вопросу.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Скопировать всё</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>okno::ActDetails</name>
    <message>
        <source>Details of the current line</source>
        <translation>Подробности текущей строки</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Чего ждёт</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <source>The window says</source>
        <translation>Ответ единого окна</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Представляемое лицо</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Собственный номер</translation>
    </message>
    <message>
        <source>%1; failed tries in a row: %2</source>
        <translation>%1; неудачных попыток подряд: %2</translation>
    </message>
</context>
<context>
    <name>okno::ActWords</name>
    <message>
        <source>It waits for you: it is signed, but nobody has asked to send it yet.</source>
        <translation>Ждёт вас: документ подписан, но ещё не поставлен на отправку.</translation>
    </message>
    <message>
        <source>It waits for the window: the last tries did not reach it. The program goes on trying by itself.</source>
        <translation>Ждёт связи с единым окном: последние попытки не удались. Программа повторяет их сама.</translation>
    </message>
    <message>
        <source>It waits for its turn. The program sends it by itself.</source>
        <translation>Ждёт своей очереди. Программа отправит документ сама.</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>Документ отправляется прямо сейчас.</translation>
    </message>
    <message>
        <source>It was sent, and no answer came: the window may have it or not. The program asks the window under the same key until that is known, so it cannot arrive twice. Do not lodge it in another way meanwhile.</source>
        <translation>Документ отправлен, но ответа нет: единое окно могло его получить, а могло и не получить. Программа запрашивает окно по тому же ключу, пока исход не станет известен, поэтому второй раз документ не поступит. До этого не подавайте его другим способом.</translation>
    </message>
    <message>
        <source>It waits for nothing: the window refused it. Read the reason in the time line, make a copy of the document, correct it and send the copy.</source>
        <translation>Больше ничего не ждёт: единое окно отказало в приёме. Посмотрите причину в хронологии, создайте новый документ по образцу, исправьте его и отправьте.</translation>
    </message>
    <message>
        <source>It waits for you: the window asks for something. Read what in the time line.</source>
        <translation>Ждёт вас: единое окно требует ответа. Посмотрите в хронологии, что нужно сделать.</translation>
    </message>
    <message>
        <source>It waits for nothing: the decision is made. Read the reason in the time line.</source>
        <translation>Больше ничего не ждёт: решение принято. Посмотрите причину в хронологии.</translation>
    </message>
    <message>
        <source>The decision is made; it waits for the window&apos;s signed receipt. Read the reason in the time line.</source>
        <translation>Решение принято; ожидается квитанция, подписанная единым окном. Посмотрите причину в хронологии.</translation>
    </message>
    <message>
        <source>The window has decided; what follows is only watched.</source>
        <translation>Решение единого окна получено; дальше программа только следит за изменениями.</translation>
    </message>
    <message>
        <source>It waits for the window&apos;s signed receipt; the program fetches it by itself.</source>
        <translation>Ожидается квитанция, подписанная единым окном; программа получит её сама.</translation>
    </message>
    <message>
        <source>It waits for the window&apos;s decision. Nothing has to be done; the window has set no time for it.</source>
        <translation>Ожидается решение единого окна. Делать ничего не нужно; срок единое окно не назвало.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт сейчас</translation>
    </message>
</context>
<context>
    <name>okno::AddressField</name>
    <message>
        <source>Address of the training window</source>
        <translation>Адрес учебного окна</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>Из профиля</translation>
    </message>
    <message>
        <source>This is not an address: it begins with https:// or http:// and names a computer, for example https://127.0.0.1:8443. The address used so far stays.</source>
        <translation>Это не адрес окна: адрес начинается с https:// или http:// и содержит имя компьютера, например https://127.0.0.1:8443. Пока действует прежний адрес.</translation>
    </message>
</context>
<context>
    <name>okno::AttemptEntries</name>
    <message>
        <source>The window has never seen it: it is sent again under the same key.</source>
        <translation>Единое окно этого документа не получало: он будет отправлен ещё раз с тем же ключом.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Код HTTP</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Transfer of the files</source>
        <translation>Передача файлов</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Подача</translation>
    </message>
    <message>
        <source>Enquiry about the outcome</source>
        <translation>Запрос об исходе</translation>
    </message>
    <message>
        <source>Connection to the window</source>
        <translation>Связь с единым окном</translation>
    </message>
    <message>
        <source>Fetching the receipt</source>
        <translation>Получение квитанции</translation>
    </message>
    <message>
        <source>The files arrived at the window.</source>
        <translation>Файлы переданы единому окну.</translation>
    </message>
    <message>
        <source>The submission was handed over to the window.</source>
        <translation>Подача передана единому окну.</translation>
    </message>
    <message>
        <source>The window knows the submission.</source>
        <translation>Подача известна единому окну.</translation>
    </message>
    <message>
        <source>The receipt was fetched and verified.</source>
        <translation>Квитанция получена и проверена.</translation>
    </message>
    <message>
        <source>The window answered.</source>
        <translation>Единое окно ответило.</translation>
    </message>
    <message>
        <source>The window answered with the code %1.</source>
        <translation>Единое окно ответило кодом %1.</translation>
    </message>
</context>
<context>
    <name>okno::BackupDesk</name>
    <message>
        <source>Last backup: %1, %2, %3</source>
        <translation>Последняя резервная копия: %1, %2, %3</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>The backup was stopped. Nothing of it was left, and what was there is unharmed.</source>
        <translation>Резервное копирование остановлено. От него ничего не осталось, прежние файлы целы.</translation>
    </message>
    <message>
        <source>The backup is written and was read back whole: %1, %2. Keep its passphrase in another place than the file.</source>
        <translation>Резервная копия записана и прочитана обратно без ошибок: %1, %2. Храните её парольную фразу отдельно от файла.</translation>
    </message>
</context>
<context>
    <name>okno::BackupLine</name>
    <message>
        <source>Copying the database</source>
        <translation>Копирование базы данных</translation>
    </message>
    <message>
        <source>Opening every record</source>
        <translation>Проверка каждой записи</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Запись резервной копии</translation>
    </message>
    <message>
        <source>Reading the backup again</source>
        <translation>Чтение записанной копии</translation>
    </message>
    <message>
        <source>Unpacking the backup</source>
        <translation>Распаковка резервной копии</translation>
    </message>
</context>
<context>
    <name>okno::BackupPanel</name>
    <message>
        <source>&amp;Back up…</source>
        <translation>Создать &amp;резервную копию…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Backups (*.okno-backup)</source>
        <translation>Резервные копии (*.okno-backup)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Парольная фраза резервной копии</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Записать резервную копию</translation>
    </message>
    <message>
        <source>The backup is one file with everything in the workspace, sealed as it is here. Whoever has the file and its passphrase can open it on any computer; without the passphrase nobody can. Keep the two in different places.</source>
        <translation>Резервная копия — один файл со всем содержимым рабочей папки, защищённый так же, как она. У кого есть и файл, и его парольная фраза, тот откроет его на любом компьютере; без фразы не откроет никто. Храните их в разных местах.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>Резервной копии этой рабочей папки ещё нет.</translation>
    </message>
    <message>
        <source>Name the file that the backup is written to.</source>
        <translation>Укажите файл, в который записать резервную копию.</translation>
    </message>
</context>
<context>
    <name>okno::BytesModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>okno::CertificateView</name>
    <message>
        <source>Authority</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>CAdES-BES, detached: in files of its own beside the document. It proves who signed exactly these bytes. The time in it is this computer&apos;s, not a time stamp.</source>
        <translation>CAdES-BES, отсоединённая: хранится отдельными файлами рядом с документом. Доказывает, кто подписал именно эти байты. Время в подписи взято с этого компьютера, это не штамп времени.</translation>
    </message>
    <message>
        <source>Not checked here: whether the certificate has been revoked. The receiving side checks that; ask the certification authority if in doubt.</source>
        <translation>Здесь не проверяется, не отозван ли сертификат. Это проверяет принимающая сторона; при сомнении обратитесь в удостоверяющий центр.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Tax number of the organisation</source>
        <translation>Налоговый номер организации</translation>
    </message>
    <message>
        <source>State register number</source>
        <translation>Регистрационный номер (ОГРН)</translation>
    </message>
    <message>
        <source>Tax number of the person</source>
        <translation>Налоговый номер физического лица</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Head of the organisation, acts without a power of attorney. Checked before the document was frozen.</source>
        <translation>Руководитель организации, действует без доверенности. Проверено при подготовке документа к подписи.</translation>
    </message>
</context>
<context>
    <name>okno::CheckInput</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>okno::CodeBook</name>
    <message>
        <source>ended %1</source>
        <translation>действовал по %1</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>действует с %1</translation>
    </message>
</context>
<context>
    <name>okno::CodeChooser</name>
    <message>
        <source>Code or words of its name</source>
        <translation>Код или слова из названия</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>No classifier with these codes is imported yet. The page “Reference data” imports classifiers.</source>
        <translation>Классификатор с такими кодами ещё не загружен. Классификаторы загружают на странице «НСИ и форматы».</translation>
    </message>
    <message>
        <source>Nothing is like that. Try other words, or the beginning of the code.</source>
        <translation>Ничего похожего нет. Введите другие слова или начало кода.</translation>
    </message>
    <message>
        <source>There is no such code; these are the nearest.</source>
        <translation>Такого кода нет; показаны ближайшие.</translation>
    </message>
    <message>
        <source>The first %1; type more to see fewer.</source>
        <translation>Первые %1; уточните запрос, чтобы сузить список.</translation>
    </message>
    <message>
        <source>Classifier of %1</source>
        <translation>Классификатор: %1</translation>
    </message>
</context>
<context>
    <name>okno::ConflictBar</name>
    <message>
        <source>Go on with mine</source>
        <translation>Продолжить с моей</translation>
    </message>
    <message>
        <source>Go on with the other</source>
        <translation>Продолжить с другой</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> и ещё %1</translation>
    </message>
    <message>
        <source>Another program changed this document at the same time. Both versions are kept. They differ in: %1. Which one goes on?</source>
        <translation>Этот документ одновременно изменила другая программа. Обе версии сохранены. Они различаются в полях: %1. С какой версией продолжить?</translation>
    </message>
</context>
<context>
    <name>okno::CopyField</name>
    <message>
        <source>Copy: %1</source>
        <translation>Скопировать: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
</context>
<context>
    <name>okno::Desktop</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Открытие рабочей папки</translation>
    </message>
    <message>
        <source>Opening the workspace…</source>
        <translation>Открываем рабочую папку…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
</context>
<context>
    <name>okno::DifferencePage</name>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
    <message>
        <source>Enter leads to the field.</source>
        <translation>Enter ведёт к полю.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Графа</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Товар №</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>This document was not made of another one that is kept here, so there is nothing to compare it with.</source>
        <translation>Этот документ не был создан на основе другого, который хранится здесь, поэтому сравнивать не с чем.</translation>
    </message>
    <message>
        <source>It states the same as: %1</source>
        <translation>Сведения те же, что в документе: %1</translation>
    </message>
    <message>
        <source>Compared with: %1. Differences: %2</source>
        <translation>Сравнение с документом: %1. Отличий: %2</translation>
    </message>
</context>
<context>
    <name>okno::DocumentCells</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Представляемое лицо</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>okno::DocumentDesk</name>
    <message>
        <source>Signed: the bytes are frozen for ever. Copy it (Ctrl+D in the list) to go on from it.</source>
        <translation>Документ подписан, его байты заморожены навсегда. Чтобы продолжить на его основе, скопируйте его (Ctrl+D в списке).</translation>
    </message>
    <message>
        <source>Customs sent this document: it is read, checked and printed, never changed or signed.</source>
        <translation>Документ прислал таможенный орган: его читают, проверяют и печатают, но не изменяют и не подписывают.</translation>
    </message>
</context>
<context>
    <name>okno::DocumentEntries</name>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>The document was begun on this computer or read from a file.</source>
        <translation>Документ создан на этом компьютере или загружен из файла.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The check found no errors; the document can be signed.</source>
        <translation>Проверка не нашла ошибок; документ можно подписывать.</translation>
    </message>
    <message>
        <source>Last change of the draft.</source>
        <translation>Последнее изменение черновика.</translation>
    </message>
    <message>
        <source>Prepared for signing</source>
        <translation>Подготовлен к подписанию</translation>
    </message>
    <message>
        <source>The bytes to be signed were fixed for the certificate of %1; they are never changed again.</source>
        <translation>Подписываемые данные зафиксированы для сертификата владельца %1 и больше не изменяются.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила проверки</translation>
    </message>
    <message>
        <source>Accepted warnings</source>
        <translation>Принятые предупреждения</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный номер</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Алгоритм</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translation>SHA-256 сертификата</translation>
    </message>
    <message>
        <source>The document and its submission details were signed.</source>
        <translation>Документ и сведения о подаче подписаны.</translation>
    </message>
    <message>
        <source>The document and its submission details were signed on behalf of %1.</source>
        <translation>Документ и сведения о подаче подписаны; представляемое лицо: %1.</translation>
    </message>
    <message>
        <source>Submission key</source>
        <translation>Ключ подачи</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Own reference</source>
        <translation>Собственный номер</translation>
    </message>
    <message>
        <source>SHA-256 of the submission details</source>
        <translation>SHA-256 сведений о подаче</translation>
    </message>
</context>
<context>
    <name>okno::DocumentFacts</name>
    <message>
        <source>Not frozen yet. When a key is chosen, the document is stamped and frozen for its certificate; from then on it does not change.</source>
        <translation>Документ ещё не подготовлен к подписи. Когда вы выберете ключ, в него впишутся сведения о подписывающем из сертификата; с этого момента документ не меняется.</translation>
    </message>
    <message>
        <source>Filled in by the signing</source>
        <translation>Вписано при подписании</translation>
    </message>
    <message>
        <source>Signed beside it: the submission details</source>
        <translation>Подписывается вместе с документом: сведения о подаче</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Представляемое лицо</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Подготовлен к подписи</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>%1 (box %2)</source>
        <translation>%1 (графа %2)</translation>
    </message>
    <message>
        <source>Warnings accepted in this document</source>
        <translation>Предупреждения, принятые в этом документе</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>%1
Reason: %2
%3, %4</source>
        <translation>%1
Причина: %2
%3, %4</translation>
    </message>
</context>
<context>
    <name>okno::DocumentTableView</name>
    <message>
        <source>List of documents</source>
        <translation>Список документов</translation>
    </message>
</context>
<context>
    <name>okno::DocumentTree</name>
    <message>
        <source>Everything in the document</source>
        <translation>Всё содержимое документа</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Показывать:</translation>
    </message>
    <message>
        <source>Filled in only</source>
        <translation>Только заполненное</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Поля формы</translation>
    </message>
    <message>
        <source>Everything the format allows</source>
        <translation>Всё, что допускает формат</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>Повторить строку</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
</context>
<context>
    <name>okno::DocumentTreeModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Графа</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Text outside the format</source>
        <translation>Текст вне формата</translation>
    </message>
    <message>
        <source>Content outside the format</source>
        <translation>Содержимое вне формата</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Подсказка</translation>
    </message>
</context>
<context>
    <name>okno::DocumentsPage</name>
    <message>
        <source>No documents yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>All your documents stand here, from the draft to the receipt. Start a new one, or import the files that you have.</source>
        <translation>Здесь собраны все ваши документы — от черновика до квитанции. Создайте новый документ или загрузите имеющиеся файлы.</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Создать документ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No document fits the search, the group, the kind and the period together.</source>
        <translation>Ни один документ не подходит одновременно под поиск, группу, вид и период.</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Показать все документы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>Copy as cells</source>
        <translation>Копировать как ячейки</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Чтение рабочей папки</translation>
    </message>
    <message>
        <source>Reading the workspace: %1 of %2 documents. The newest are here already.</source>
        <translation>Читаем рабочую папку: документов %1 из %2. Самые новые уже в списке.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Создать на основе…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>okno::DoneStep</name>
    <message>
        <source>Ready to work</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>New declaration</source>
        <translation>Новая декларация</translation>
    </message>
    <message>
        <source>Begin with a declaration, or bring one that you have as a file. What you type is saved as you type.</source>
        <translation>Начните с новой декларации или загрузите готовую из файла. Всё, что вы вводите, сохраняется сразу.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>Go to the start page</source>
        <translation>Перейти на главную страницу</translation>
    </message>
</context>
<context>
    <name>okno::EditorHeader</name>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>What has happened with this document, step by step</source>
        <translation>Что происходило с этим документом, шаг за шагом</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check everything (F7)</source>
        <translation>Проверить весь документ (F7)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Подписать…</translation>
    </message>
    <message>
        <source>Sign (Ctrl+Shift+S)</source>
        <translation>Подписать (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>On behalf of: %1</source>
        <translation>Представляемое лицо: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>сохранено в %1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>сохраняется…</translation>
    </message>
    <message>
        <source>✕ not saved</source>
        <translation>✕ не сохранено</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Отменить: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Вернуть (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Вернуть: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+P)</source>
        <translation>Сохранить как PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>New from this… (Ctrl+Alt+N)</source>
        <translation>Создать на основе… (Ctrl+Alt+N)</translation>
    </message>
    <message>
        <source>Compare with what it was made of (Ctrl+Alt+D)</source>
        <translation>Сравнить с исходным документом (Ctrl+Alt+D)</translation>
    </message>
</context>
<context>
    <name>okno::EditorPage</name>
    <message>
        <source>Added: %1</source>
        <translation>добавление: %1</translation>
    </message>
    <message>
        <source>Duplicated: %1</source>
        <translation>повторение: %1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>перемещение: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>удаление: %1</translation>
    </message>
    <message>
        <source>Accept the warning</source>
        <translation>Принять предупреждение</translation>
    </message>
    <message>
        <source>Why it is right as it stands. The reason is kept with the document and shown to whoever signs:</source>
        <translation>Почему так и должно быть. Причина хранится с документом и показывается тому, кто подписывает:</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Принятие отменено: %1</translation>
    </message>
</context>
<context>
    <name>okno::EditorViews</name>
    <message>
        <source>Views of the document</source>
        <translation>Виды документа</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>The form by sections (Alt+1)</source>
        <translation>Форма по разделам (Alt+1)</translation>
    </message>
    <message>
        <source>Everything in the document as a tree (Alt+3)</source>
        <translation>Всё содержимое документа в виде дерева (Alt+3)</translation>
    </message>
</context>
<context>
    <name>okno::EntryDetails</name>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Копировать ответ</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Facts and the reply as it was received</source>
        <translation>Сведения и ответ в том виде, в каком он получен</translation>
    </message>
    <message>
        <source>No reply of the window belongs to this line.</source>
        <translation>К этой строке нет ответа единого окна.</translation>
    </message>
    <message>
        <source>The reply as it was received:</source>
        <translation>Ответ в том виде, в каком он получен:</translation>
    </message>
</context>
<context>
    <name>okno::EventEntries</name>
    <message>
        <source>Receipt ready</source>
        <translation>Квитанция готова</translation>
    </message>
    <message>
        <source>Message of the window</source>
        <translation>Сообщение единого окна</translation>
    </message>
    <message>
        <source>The window has its signed receipt ready.</source>
        <translation>Единое окно подготовило подписанную квитанцию.</translation>
    </message>
    <message>
        <source>The window reports the state “%1”, which this version of the program does not know.</source>
        <translation>Единое окно сообщает состояние «%1», неизвестное этой версии программы.</translation>
    </message>
    <message>
        <source>Registration number: %1.</source>
        <translation>Регистрационный номер: %1.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>To be done by %1.</source>
        <translation>Срок исполнения: %1.</translation>
    </message>
    <message>
        <source>Code of the window</source>
        <translation>Код единого окна</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Технический этап</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Правовая стадия</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Code of the reason</source>
        <translation>Код причины</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Number at the window</source>
        <translation>Номер в едином окне</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Единое окно</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Place in the feed</source>
        <translation>Номер в ленте событий</translation>
    </message>
    <message>
        <source>The window has received the files.</source>
        <translation>Единое окно получило файлы.</translation>
    </message>
    <message>
        <source>The window is checking the files for viruses.</source>
        <translation>Единое окно проверяет файлы на вирусы.</translation>
    </message>
    <message>
        <source>The window is checking format, logic and signatures.</source>
        <translation>Единое окно проверяет формат, логику и подписи.</translation>
    </message>
    <message>
        <source>The checks found nothing wrong; the document goes on to the authority.</source>
        <translation>Проверки пройдены; документ передан уполномоченному органу.</translation>
    </message>
    <message>
        <source>The document did not pass the checks and goes no further.</source>
        <translation>Документ не прошёл проверки и дальше не передан.</translation>
    </message>
    <message>
        <source>The date and time of lodging are fixed.</source>
        <translation>Дата и время подачи зафиксированы.</translation>
    </message>
    <message>
        <source>The document is registered.</source>
        <translation>Документ зарегистрирован.</translation>
    </message>
    <message>
        <source>The document was not registered.</source>
        <translation>В регистрации документа отказано.</translation>
    </message>
    <message>
        <source>The authority is checking the document.</source>
        <translation>Уполномоченный орган проверяет документ.</translation>
    </message>
    <message>
        <source>The goods are released.</source>
        <translation>Товары выпущены.</translation>
    </message>
    <message>
        <source>The goods are released; their use or disposal is restricted.</source>
        <translation>Товары выпущены условно: действуют ограничения по пользованию и (или) распоряжению.</translation>
    </message>
    <message>
        <source>The goods are released against security for the payments.</source>
        <translation>Товары выпущены под обеспечение уплаты платежей.</translation>
    </message>
    <message>
        <source>The goods are not released.</source>
        <translation>В выпуске товаров отказано.</translation>
    </message>
    <message>
        <source>The document was withdrawn.</source>
        <translation>Документ отозван.</translation>
    </message>
    <message>
        <source>In law the document counts as not lodged.</source>
        <translation>Документ считается неподанным.</translation>
    </message>
    <message>
        <source>The release of the goods was annulled.</source>
        <translation>Выпуск товаров аннулирован.</translation>
    </message>
    <message>
        <source>The window has finished with the document.</source>
        <translation>Работа единого окна с документом завершена.</translation>
    </message>
</context>
<context>
    <name>okno::FieldEdit</name>
    <message>
        <source>Box %1: %2</source>
        <translation>Графа %1: %2</translation>
    </message>
    <message>
        <source>Filled when signing</source>
        <translation>Заполняется при подписании</translation>
    </message>
    <message>
        <source>Carried over and not confirmed yet.</source>
        <translation>Значение перенесено из другого документа или товара и ещё не подтверждено.</translation>
    </message>
    <message>
        <source>The program fills this when the document is signed.</source>
        <translation>Программа заполнит это поле при подписании документа.</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
</context>
<context>
    <name>okno::FieldFacts</name>
    <message>
        <source>countries</source>
        <translation>страны мира</translation>
    </message>
    <message>
        <source>currencies</source>
        <translation>валюты</translation>
    </message>
    <message>
        <source>currencies (by number)</source>
        <translation>валюты (цифровые коды)</translation>
    </message>
    <message>
        <source>customs authorities</source>
        <translation>таможенные органы</translation>
    </message>
    <message>
        <source>units of measurement</source>
        <translation>единицы измерения</translation>
    </message>
    <message>
        <source>customs payment reliefs</source>
        <translation>льготы по уплате таможенных платежей</translation>
    </message>
    <message>
        <source>customs procedures</source>
        <translation>таможенные процедуры</translation>
    </message>
    <message>
        <source>kinds of documents</source>
        <translation>виды документов и сведений</translation>
    </message>
    <message>
        <source>kinds of customs payments</source>
        <translation>виды налогов, сборов и иных платежей</translation>
    </message>
    <message>
        <source>kinds of transport</source>
        <translation>виды транспорта и транспортировки товаров</translation>
    </message>
    <message>
        <source>terms of delivery</source>
        <translation>условия поставки</translation>
    </message>
    <message>
        <source>kinds of packages</source>
        <translation>виды грузов, упаковки и упаковочных материалов</translation>
    </message>
    <message>
        <source>directions of movement</source>
        <translation>направления перемещения товаров</translation>
    </message>
    <message>
        <source>features of declaring</source>
        <translation>особенности таможенного декларирования товаров</translation>
    </message>
    <message>
        <source>locations of goods</source>
        <translation>места нахождения товаров</translation>
    </message>
    <message>
        <source>features of the transaction</source>
        <translation>особенности внешнеэкономической сделки</translation>
    </message>
    <message>
        <source>natures of the transaction</source>
        <translation>характер сделки</translation>
    </message>
    <message>
        <source>commodity codes of the Union</source>
        <translation>ТН ВЭД ЕАЭС</translation>
    </message>
    <message>
        <source>methods of customs valuation</source>
        <translation>методы определения таможенной стоимости</translation>
    </message>
    <message>
        <source>ways of presenting documents</source>
        <translation>признаки представления документов</translation>
    </message>
    <message>
        <source>types of rates</source>
        <translation>виды ставок</translation>
    </message>
    <message>
        <source>features of payment</source>
        <translation>особенности уплаты таможенных и иных платежей</translation>
    </message>
    <message>
        <source>signs of packing</source>
        <translation>признаки упаковки</translation>
    </message>
    <message>
        <source>features of the movement</source>
        <translation>особенности перемещения товаров</translation>
    </message>
    <message>
        <source>ways of payment</source>
        <translation>способы уплаты таможенных и иных платежей</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Одно из значений: %1</translation>
    </message>
    <message>
        <source>The check digits are verified.</source>
        <translation>Контрольные цифры проверяются.</translation>
    </message>
    <message>
        <source>May be repeated.</source>
        <translation>Может повторяться.</translation>
    </message>
    <message>
        <source>The format requires it wherever its group stands.</source>
        <translation>Обязательно по формату, если заполнена его группа.</translation>
    </message>
    <message>
        <source>The format itself sets this value.</source>
        <translation>Значение задано самим форматом.</translation>
    </message>
    <message>
        <source>Filled when signing.</source>
        <translation>Заполняется при подписании.</translation>
    </message>
    <message>
        <source>The format does not know this content; it is kept as it came.</source>
        <translation>Формату это содержимое неизвестно; оно сохраняется в том виде, в каком поступило.</translation>
    </message>
    <message>
        <source>A group of fields</source>
        <translation>Группа полей</translation>
    </message>
    <message>
        <source>Code from the classifier of %1</source>
        <translation>Код по классификатору: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Целое число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Length in characters: exactly %1</source>
        <translation>Длина в знаках: ровно %1</translation>
    </message>
    <message>
        <source>Length in characters: %1 to %2</source>
        <translation>Длина в знаках: от %1 до %2</translation>
    </message>
    <message>
        <source>Length in characters: at most %1</source>
        <translation>Длина в знаках: не более %1</translation>
    </message>
    <message>
        <source>Digits: at most %1</source>
        <translation>Цифр: не более %1</translation>
    </message>
    <message>
        <source>Digits: at most %1, after the decimal point at most %2</source>
        <translation>Цифр: не более %1, из них после точки не более %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>Not below %1</source>
        <translation>Не менее %1</translation>
    </message>
    <message>
        <source>Not above %1</source>
        <translation>Не более %1</translation>
    </message>
    <message>
        <source>Typed in this program</source>
        <translation>Введено вручную в этой программе</translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation>Загружено из файла</translation>
    </message>
    <message>
        <source>Imported from the file “%1”</source>
        <translation>Загружено из файла «%1»</translation>
    </message>
    <message>
        <source>Offered by the program and taken over</source>
        <translation>Предложено программой и принято</translation>
    </message>
    <message>
        <source>Offered by the program (%1) and taken over</source>
        <translation>Предложено программой (%1) и принято</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Рассчитано программой</translation>
    </message>
    <message>
        <source>Calculated by the rule %1</source>
        <translation>Рассчитано по правилу %1</translation>
    </message>
    <message>
        <source>Filled when signing</source>
        <translation>Заполнено при подписании</translation>
    </message>
    <message>
        <source>Copied from: %1</source>
        <translation>Перенесено по образцу: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Перенесено по образцу</translation>
    </message>
</context>
<context>
    <name>okno::FieldPanel</name>
    <message>
        <source>About the field</source>
        <translation>О поле</translation>
    </message>
    <message>
        <source>And %1 more, see the list of findings.</source>
        <translation>И ещё %1, см. список замечаний.</translation>
    </message>
    <message>
        <source>Where the value is from</source>
        <translation>Откуда значение</translation>
    </message>
    <message>
        <source>What may stand here</source>
        <translation>Что можно указать</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Графа %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>Имя в файле</translation>
    </message>
    <message>
        <source>Accepted by %1 for this reason</source>
        <translation>Принял(а) %1 по причине</translation>
    </message>
</context>
<context>
    <name>okno::FieldRow</name>
    <message>
        <source>1 of %1, the others are in the tree</source>
        <translation>Запись 1 из %1, остальные показаны в дереве</translation>
    </message>
</context>
<context>
    <name>okno::FieldWords</name>
    <message>
        <source>Goods item %1</source>
        <translation>Товар № %1</translation>
    </message>
</context>
<context>
    <name>okno::FilterBar</name>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>New document (Ctrl+N)</source>
        <translation>Создать документ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import files (Ctrl+O)</source>
        <translation>Загрузить из файлов (Ctrl+O)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды документов</translation>
    </message>
    <message>
        <source>Search for number, counterparty or sum</source>
        <translation>Поиск по номеру, контрагенту или сумме</translation>
    </message>
    <message>
        <source>Number, counterparty, sum</source>
        <translation>Номер, контрагент, сумма</translation>
    </message>
    <message>
        <source>Any part of the number, of the counterparty&apos;s name or of the sum (Ctrl+F)</source>
        <translation>Любая часть номера, наименования контрагента или суммы (Ctrl+F)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Columns and order, and the list as a spreadsheet (F10 in the list)</source>
        <translation>Столбцы и порядок, выгрузка списка в таблицу (F10 в списке)</translation>
    </message>
</context>
<context>
    <name>okno::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>Accepted (%1, %2): %3</source>
        <translation>Принято (%1, %2): %3</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>okno::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Previous finding (Shift+F8)</source>
        <translation>Предыдущее замечание (Shift+F8)</translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 следующее</translation>
    </message>
    <message>
        <source>Next finding (F8)</source>
        <translation>Следующее замечание (F8)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Show or hide the list of findings</source>
        <translation>Показать или скрыть список замечаний</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Ошибок: %1</translation>
    </message>
    <message>
        <source>Warnings: %1</source>
        <translation>Предупреждений: %1</translation>
    </message>
    <message>
        <source>Advice: %1</source>
        <translation>Подсказок: %1</translation>
    </message>
    <message>
        <source>Checked: nothing found.</source>
        <translation>Проверено: замечаний нет.</translation>
    </message>
    <message>
        <source>Nothing found so far. F7 checks the whole document.</source>
        <translation>Пока замечаний нет. F7 — проверить весь документ.</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>Перейти к полю</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Отменить принятие</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Принять с указанием причины…</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Принято: %1</translation>
    </message>
</context>
<context>
    <name>okno::FirstSteps</name>
    <message>
        <source>Saving the organisation…</source>
        <translation>Сохраняем организацию…</translation>
    </message>
    <message>
        <source>General director</source>
        <translation>Генеральный директор</translation>
    </message>
    <message>
        <source>Making the key; the training window certifies it…</source>
        <translation>Создаём ключ; учебное окно выдаёт сертификат…</translation>
    </message>
    <message>
        <source>Opening the key…</source>
        <translation>Открываем ключ…</translation>
    </message>
    <message>
        <source>Waiting for the training window</source>
        <translation>Ожидается ответ учебного окна</translation>
    </message>
</context>
<context>
    <name>okno::FormActions</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Insert here</source>
        <translation>Вставить в этом месте</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Следующий товар</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Следующий раздел</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Предыдущий раздел</translation>
    </message>
</context>
<context>
    <name>okno::FormView</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
</context>
<context>
    <name>okno::GoToLine</name>
    <message>
        <source>Go to box or goods item:</source>
        <translation>Перейти к графе или товару:</translation>
    </message>
    <message>
        <source>Go to box or goods item</source>
        <translation>Перейти к графе или товару</translation>
    </message>
    <message>
        <source>33 is a box, item 5 a goods item, 5/33 box 33 of item 5</source>
        <translation>33 — графа, товар 5 — номер товара, 5/33 — графа 33 товара 5</translation>
    </message>
    <message>
        <source>33 · item 5 · 5/33</source>
        <translation>33 · товар 5 · 5/33</translation>
    </message>
    <message>
        <source>There is no such place in this document.</source>
        <translation>В этом документе такого места нет.</translation>
    </message>
</context>
<context>
    <name>okno::GoodsListModel</name>
    <message>
        <source>Goods item %1</source>
        <translation>Товар № %1</translation>
    </message>
    <message>
        <source>Goods item %1, has errors</source>
        <translation>Товар № %1, есть ошибки</translation>
    </message>
    <message>
        <source>Goods item %1, has remarks</source>
        <translation>Товар № %1, есть замечания</translation>
    </message>
</context>
<context>
    <name>okno::Intake</name>
    <message>
        <source>Import official files</source>
        <translation>Загрузить официальные файлы</translation>
    </message>
    <message>
        <source>Official XML (*.xml);;All files (*)</source>
        <translation>Официальный XML (*.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загружается %1</translation>
    </message>
    <message>
        <source>Importing files</source>
        <translation>Загружаются файлы</translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>Nothing is made from such a document</source>
        <translation>На основе такого документа ничего не создают</translation>
    </message>
    <message>
        <source>Correction of a goods declaration</source>
        <translation>Корректировка декларации на товары</translation>
    </message>
    <message>
        <source>Registration number of the declaration that is corrected,
such as 10702070/201126/0000001:</source>
        <translation>Регистрационный номер декларации, которую исправляют,
например 10702070/201126/0000001:</translation>
    </message>
    <message>
        <source>“%1” is no registration number.</source>
        <translation>«%1» — не регистрационный номер.</translation>
    </message>
    <message>
        <source>Box %1 · %2: %3</source>
        <translation>Графа %1 · %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Made in the other format</source>
        <translation>Составлено в другом формате</translation>
    </message>
    <message>
        <source>The other format has no place for some values. They stay in the document that this one was made of.</source>
        <translation>Для некоторых значений в другом формате нет места. Они остаются в документе, из которого составлен этот.</translation>
    </message>
    <message>
        <source>Values left behind: %1</source>
        <translation>Не перенесено значений: %1</translation>
    </message>
</context>
<context>
    <name>okno::ItemsPage</name>
    <message>
        <source>Nothing is entered here yet. Each row becomes an item with a form of its own.</source>
        <translation>Здесь пока ничего нет. Каждая добавленная строка получит собственную форму для заполнения.</translation>
    </message>
    <message>
        <source>Add the first one</source>
        <translation>Добавить первую строку</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>okno::KeyChoice</name>
    <message>
        <source>Another key file…</source>
        <translation>Другой файл ключа…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>No key was used here yet</source>
        <translation>Ключей пока нет</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Выберите ключ</translation>
    </message>
    <message>
        <source>%1 (the password shows whose it is)</source>
        <translation>%1 (владелец станет виден после ввода пароля)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Файлы ключей (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>okno::KeyPlace</name>
    <message>
        <source>Keep the key in this computer&apos;s key store</source>
        <translation>Хранить ключ в хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>Protect the key with a new passphrase</source>
        <translation>Защитить ключ новой парольной фразой</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Новая парольная фраза ещё раз</translation>
    </message>
</context>
<context>
    <name>okno::KeyStep</name>
    <message>
        <source>The key that signs</source>
        <translation>Ключ для подписи</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Documents are signed with the head&apos;s electronic signature. To try the program, a training key is enough: it has no legal force.</source>
        <translation>Документы подписываются электронной подписью руководителя. Чтобы попробовать программу, достаточно учебного ключа: юридической силы он не имеет.</translation>
    </message>
    <message>
        <source>Make a training key</source>
        <translation>Создать учебный ключ</translation>
    </message>
    <message>
        <source>I have a key file (.p12, .pfx)</source>
        <translation>У меня есть файл ключа (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Later: drafts can be made without a key</source>
        <translation>Позже: черновики можно вести и без ключа</translation>
    </message>
    <message>
        <source>File of the new key</source>
        <translation>Файл нового ключа</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>Файлы ключей (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Password of the key again</source>
        <translation>Пароль ключа ещё раз</translation>
    </message>
    <message>
        <source>Address of the training window</source>
        <translation>Адрес учебного окна</translation>
    </message>
    <message>
        <source>The training window certifies the key. It must be running.</source>
        <translation>Сертификат ключа выдаёт учебное окно. Оно должно быть запущено.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Password of the key, to show whose it is</source>
        <translation>Пароль ключа, чтобы узнать владельца</translation>
    </message>
    <message>
        <source>The file stays where it is; the password is not kept.</source>
        <translation>Файл остаётся на своём месте, пароль не сохраняется.</translation>
    </message>
    <message>
        <source>A key is chosen when the first document is signed. Keys that only their maker&apos;s program reads sign there; the signatures are brought back.</source>
        <translation>Ключ выбирается при подписании первого документа. Если ключ читает только программа его производителя, подпишите в ней и загрузите подписи обратно.</translation>
    </message>
    <message>
        <source>Address of the window (%1)</source>
        <translation>Адрес окна (%1)</translation>
    </message>
    <message>
        <source>Name the file into which the key is written.</source>
        <translation>Укажите файл, в который записать ключ.</translation>
    </message>
    <message>
        <source>There is a file of this name already, and a key is never written over. Choose another name.</source>
        <translation>Файл с таким именем уже есть, а поверх ключа программа ничего не записывает. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This is no address of a window. It begins with http:// or https:// and names a computer, for example http://127.0.0.1:8080.</source>
        <translation>Это не адрес окна. Адрес начинается с http:// или https:// и содержит имя компьютера, например http://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>Choose the key file.</source>
        <translation>Выберите файл ключа.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the key file again; if it is on a removable disk, plug that in.</source>
        <translation>Такого файла нет. Выберите файл ключа заново; если он на съёмном носителе, подключите носитель.</translation>
    </message>
    <message>
        <source>Type the password of the key. It was given with the key.</source>
        <translation>Введите пароль ключа. Его выдали вместе с ключом.</translation>
    </message>
</context>
<context>
    <name>okno::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Next pane, previous pane</source>
        <translation>Следующая область, предыдущая область</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Следующий элемент, предыдущий элемент</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>The pages, from top to bottom</source>
        <translation>Разделы сверху вниз</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Создать документ</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Загрузить из файлов</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Поиск по документам</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Списки и таблицы</translation>
    </message>
    <message>
        <source>Open the current line</source>
        <translation>Открыть текущую строку</translation>
    </message>
    <message>
        <source>Copy as cells</source>
        <translation>Скопировать как ячейки</translation>
    </message>
    <message>
        <source>Columns and order, and the list as a spreadsheet</source>
        <translation>Столбцы и порядок, список в виде электронной таблицы</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>In a document</source>
        <translation>В документе</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Проверить всё</translation>
    </message>
    <message>
        <source>Next finding, previous finding</source>
        <translation>Следующее замечание, предыдущее замечание</translation>
    </message>
    <message>
        <source>Go to a box or goods item</source>
        <translation>Перейти к графе или товару</translation>
    </message>
    <message>
        <source>Form, tree</source>
        <translation>Форма, дерево</translation>
    </message>
    <message>
        <source>Next section, previous section</source>
        <translation>Следующий раздел, предыдущий раздел</translation>
    </message>
    <message>
        <source>Next goods item</source>
        <translation>Следующий товар</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Отменить, повторить</translation>
    </message>
    <message>
        <source>Save now; it is saved anyway</source>
        <translation>Сохранить сейчас; сохраняется и само</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Rows of a document</source>
        <translation>Строки документа</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up, move down</source>
        <translation>Переместить вверх, переместить вниз</translation>
    </message>
    <message>
        <source>Outbox and time line</source>
        <translation>Исходящие и хронология</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Synchronise all</source>
        <translation>Синхронизировать всё</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>New from this</source>
        <translation>Создать на основе</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Выбрать код из классификатора</translation>
    </message>
    <message>
        <source>Compare with what it was made of</source>
        <translation>Сравнить с исходным документом</translation>
    </message>
    <message>
        <source>In the list of findings: accept a warning with a reason, or withdraw that</source>
        <translation>В списке замечаний: принять предупреждение с причиной или отменить это</translation>
    </message>
</context>
<context>
    <name>okno::ListRow</name>
    <message>
        <source>Add a row (Insert)</source>
        <translation>Добавить строку (Insert)</translation>
    </message>
    <message>
        <source>Remove the row (Ctrl+Del)</source>
        <translation>Удалить строку (Ctrl+Del)</translation>
    </message>
</context>
<context>
    <name>okno::Lists</name>
    <message>
        <source>See what the window says</source>
        <translation>Посмотреть, что ответило окно</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Sign it</source>
        <translation>Подписать</translation>
    </message>
</context>
<context>
    <name>okno::MainWindow</name>
    <message>
        <source>Single window: %1</source>
        <translation>Единое окно: %1</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>УЧЕБНЫЙ РЕЖИМ</translation>
    </message>
    <message>
        <source>On behalf of: %1</source>
        <translation>Представляемое лицо: %1</translation>
    </message>
</context>
<context>
    <name>okno::MatterActions</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Квитанция…</translation>
    </message>
    <message>
        <source>Export XML…</source>
        <translation>Выгрузить XML…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>No document is shown.</source>
        <translation>Документ не выбран.</translation>
    </message>
    <message>
        <source>The document is signed already.</source>
        <translation>Документ уже подписан.</translation>
    </message>
    <message>
        <source>Only a signed document can be sent: sign it first.</source>
        <translation>Отправить можно только подписанный документ: сначала подпишите его.</translation>
    </message>
    <message>
        <source>The window has not given its receipt yet; the program fetches it by itself.</source>
        <translation>Единое окно ещё не выдало квитанцию; программа получит её сама.</translation>
    </message>
    <message>
        <source>There is no receipt before the window has taken the document.</source>
        <translation>Квитанция появится после того, как единое окно получит документ.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Отложить отправку</translation>
    </message>
    <message>
        <source>It is not being sent.</source>
        <translation>Он не отправляется.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Создать на основе…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
</context>
<context>
    <name>okno::MatterDesk</name>
    <message>
        <source>Save the receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Save the official file</source>
        <translation>Сохранить официальный файл</translation>
    </message>
</context>
<context>
    <name>okno::MatterHeader</name>
    <message>
        <source>On behalf of: %1</source>
        <translation>Представляемое лицо: %1</translation>
    </message>
</context>
<context>
    <name>okno::MatterPage</name>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Enter shows what is behind a line.</source>
        <translation>Enter показывает подробности строки.</translation>
    </message>
</context>
<context>
    <name>okno::NewSecret</name>
    <message>
        <source>At least %1 characters are needed. Several words are easy to remember and hard to guess.</source>
        <translation>Нужно не менее %1 символов. Несколько слов подряд легко запомнить и трудно подобрать.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was kept; type both again.</source>
        <translation>Введённое не совпадает. Ничего не сохранено, введите оба раза заново.</translation>
    </message>
    <message>
        <source>Too short: at least %1 characters</source>
        <translation>Слишком коротко: нужно не менее %1 символов</translation>
    </message>
    <message>
        <source>Weak: easy to guess</source>
        <translation>Надёжность низкая: легко подобрать</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Надёжность: хорошая</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Надёжность: высокая</translation>
    </message>
</context>
<context>
    <name>okno::Notice</name>
    <message>
        <source>Copy the message with its code</source>
        <translation>Скопировать сообщение вместе с кодом</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Закрыть сообщение (Esc)</translation>
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
        <translation>Требует действий</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Language and window change when the program starts again.</source>
        <translation>Язык и окно изменятся при следующем запуске программы.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>%1 more files could not be imported.</source>
        <translation>Не загружено ещё файлов: %1.</translation>
    </message>
    <message>
        <source>The workspace is whole: %1 records were opened, the journal has %2 entries without a gap.</source>
        <translation>Рабочая папка цела: открыто записей — %1, в журнале записей без пропусков — %2.</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Следующая попытка через %1 с</translation>
    </message>
    <message>
        <source>Following the window</source>
        <translation>Ждём ответа окна</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>В пути ничего нет</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>head: %1</source>
        <translation>руководитель: %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>OpenSSL</source>
        <translation>OpenSSL</translation>
    </message>
    <message>
        <source>GOST engine</source>
        <translation>Модуль ГОСТ</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Signature tools</source>
        <translation>Средства подписи</translation>
    </message>
    <message>
        <source>OpenSSL, not certified: for legal force sign with a certified program</source>
        <translation>OpenSSL, не сертифицировано: для юридической силы подписывайте в сертифицированной программе</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Хранилище ключей</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Форматы</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were imported. Import the others again when they are needed.</source>
        <translation>Остановлено: загружено файлов %1 из %2. Остальные загрузите снова, когда понадобятся.</translation>
    </message>
    <message>
        <source>Checking every record of the workspace</source>
        <translation>Проверяется каждая запись рабочей папки</translation>
    </message>
    <message>
        <source>okno-window, the training window: start it on a computer with Linux and enter its address in the settings</source>
        <translation>okno-window, учебное окно: запустите его на компьютере с Linux и укажите его адрес в настройках</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Left out of this build</source>
        <translation>Не вошло в эту сборку</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>НСИ и форматы</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Отличия</translation>
    </message>
</context>
<context>
    <name>okno::Opening</name>
    <message>
        <source>Making the sealed workspace…</source>
        <translation>Создаём защищённую рабочую папку…</translation>
    </message>
</context>
<context>
    <name>okno::OrganisationStep</name>
    <message>
        <source>The organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Name as in the register</source>
        <translation>Наименование по реестру</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>State register number (OGRN)</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>Head: surname, first name, patronymic</source>
        <translation>Руководитель: фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Head since</source>
        <translation>В должности с</translation>
    </message>
    <message>
        <source>The day of the appointment, as the register has it. Before it the head cannot sign.</source>
        <translation>День назначения по реестру. До этого дня руководитель подписывать не может.</translation>
    </message>
    <message>
        <source>On whose behalf you declare. The head signs without a power of attorney; others can be added later.</source>
        <translation>От чьего имени вы декларируете. Руководитель подписывает без доверенности; других лиц можно добавить позже.</translation>
    </message>
    <message>
        <source>The name is needed: it stands in box 14 and on every submission.</source>
        <translation>Укажите наименование: оно стоит в графе 14 и в каждой подаче.</translation>
    </message>
    <message>
        <source>The head&apos;s name is needed: it is written into box 54.</source>
        <translation>Укажите фамилию, имя и отчество руководителя: они вписываются в графу 54.</translation>
    </message>
</context>
<context>
    <name>okno::OtherProgram</name>
    <message>
        <source>Sign with another program…</source>
        <translation>Подписать в другой программе…</translation>
    </message>
    <message>
        <source>For keys that only their maker&apos;s program reads. The document is frozen for your certificate and saved; you sign the files there and bring the signatures back.</source>
        <translation>Для ключей, которые читает только программа их производителя. Документ готовится под ваш сертификат и сохраняется в файлы; вы подписываете их там и загружаете подписи обратно.</translation>
    </message>
    <message>
        <source>Your certificate (file)</source>
        <translation>Ваш сертификат (файл)</translation>
    </message>
    <message>
        <source>Certificates (*.cer *.crt *.der *.pem)</source>
        <translation>Сертификаты (*.cer *.crt *.der *.pem)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>Save the files for signing</source>
        <translation>Сохранить файлы для подписи</translation>
    </message>
    <message>
        <source>Take signatures back…</source>
        <translation>Загрузить подписи…</translation>
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
        <translation>Файлы лежат в папке
%1
Подпишите оба отсоединённой подписью (CAdES-BES):
%2
%3
Затем загрузите обе подписи, обычно это:
%2.p7s
%3.p7s
До этого документ изменять нельзя.</translation>
    </message>
    <message>
        <source>Choose the file of the certificate that will sign: the document is frozen for it.</source>
        <translation>Выберите файл сертификата, которым будете подписывать: документ готовится именно под него.</translation>
    </message>
    <message>
        <source>Choose the folder into which the files are saved.</source>
        <translation>Выберите папку, в которую сохранить файлы.</translation>
    </message>
    <message>
        <source>The two signatures</source>
        <translation>Две подписи</translation>
    </message>
    <message>
        <source>Signatures (*.p7s *.sig *.sgn)</source>
        <translation>Подписи (*.p7s *.sig *.sgn)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Two signatures are needed, of the document and of the submission details; chosen: %1. Choose both files together (Ctrl+click).</source>
        <translation>Нужны две подписи: документа и сведений о подаче; выбрано: %1. Выберите оба файла сразу (щелчок с Ctrl).</translation>
    </message>
</context>
<context>
    <name>okno::OutboxBar</name>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Synchronise all</source>
        <translation>Синхронизировать всё</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>Строка не выбрана.</translation>
    </message>
    <message>
        <source>Hold back</source>
        <translation>Отложить отправку</translation>
    </message>
</context>
<context>
    <name>okno::OutboxModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Представляемое лицо</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Failed in a row</source>
        <translation>Неудач подряд</translation>
    </message>
    <message>
        <source>What the window says</source>
        <translation>Ответ единого окна</translation>
    </message>
</context>
<context>
    <name>okno::OutboxPage</name>
    <message>
        <source>Nothing is on its way</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <source>What you have signed and sent stands here until the window has decided: what waits for whom, until when, and why. To send a document, open it and sign it.</source>
        <translation>Здесь находится всё подписанное и отправленное, пока единое окно не примет решение: что чего ждёт, до какого времени и почему. Чтобы отправить документ, откройте его и подпишите.</translation>
    </message>
    <message>
        <source>Synchronise all</source>
        <translation>Синхронизировать всё</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>On its way to the window</source>
        <translation>На пути в единое окно</translation>
    </message>
    <message>
        <source>Enter opens the time line of the current line.</source>
        <translation>Enter открывает хронологию текущей строки.</translation>
    </message>
</context>
<context>
    <name>okno::OutlinePanel</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Goods items</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Goods items: %1</source>
        <translation>Товаров: %1</translation>
    </message>
</context>
<context>
    <name>okno::PathField</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
</context>
<context>
    <name>okno::PeriodBox</name>
    <message>
        <source>Changed from</source>
        <translation>Изменён с</translation>
    </message>
    <message>
        <source>Changed until</source>
        <translation>Изменён по</translation>
    </message>
    <message>
        <source>Period of the last change</source>
        <translation>Период последнего изменения</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>За 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>За 30 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>С начала года</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>За период…</translation>
    </message>
</context>
<context>
    <name>okno::PhraseView</name>
    <message>
        <source>Group %1</source>
        <translation>Группа %1</translation>
    </message>
</context>
<context>
    <name>okno::PrintDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Печатается %1</translation>
    </message>
</context>
<context>
    <name>okno::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stops after what is being done now (Esc)</source>
        <translation>Остановит после того, что делается сейчас (Esc)</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
</context>
<context>
    <name>okno::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
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
        <translation>Фраза восстановления: восемь групп по пять знаков</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать вводимое</translation>
    </message>
    <message>
        <source>Open with the recovery phrase</source>
        <translation>Открыть по фразе восстановления</translation>
    </message>
    <message>
        <source>Type the recovery phrase from your paper first.</source>
        <translation>Сначала введите фразу восстановления с бумаги.</translation>
    </message>
</context>
<context>
    <name>okno::RecoveryStep</name>
    <message>
        <source>The recovery phrase</source>
        <translation>Фраза восстановления</translation>
    </message>
    <message>
        <source>This phrase opens the store when its key is lost: after a new computer, a changed key store or a forgotten passphrase. It is shown only now and kept nowhere.</source>
        <translation>Эта фраза откроет рабочую папку, если её ключ утрачен: после замены компьютера, смены хранилища ключей или если забыта парольная фраза. Она показывается только сейчас и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Write the eight groups on paper and keep them where keys and seals are kept, apart from this computer. Whoever has the phrase and the folder reads everything in it.</source>
        <translation>Запишите восемь групп на бумаге и храните там же, где ключи и печати, отдельно от компьютера. Тот, у кого есть фраза и рабочая папка, прочтёт в ней всё.</translation>
    </message>
    <message>
        <source>To be sure that it is on paper, type one group from it.</source>
        <translation>Чтобы убедиться, что фраза записана, введите с бумаги одну группу.</translation>
    </message>
    <message>
        <source>Show the phrase again</source>
        <translation>Показать фразу ещё раз</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Фраза записана</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Group %1 of the recovery phrase</source>
        <translation>Группа %1 фразы восстановления</translation>
    </message>
    <message>
        <source>This is not group %1. Compare it with your paper, letter by letter; if the paper is wrong, show the phrase again and correct it.</source>
        <translation>Это не группа %1. Сверьте её с бумагой знак за знаком; если ошибка на бумаге, покажите фразу ещё раз и исправьте запись.</translation>
    </message>
</context>
<context>
    <name>okno::ReferenceDesk</name>
    <message>
        <source>built in</source>
        <translation>встроен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Import classifiers</source>
        <translation>Загрузка классификаторов</translation>
    </message>
    <message>
        <source>Classifiers (*.csv *.json *.xml);;All files (*)</source>
        <translation>Классификаторы (*.csv *.json *.xml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Загрузка %1</translation>
    </message>
    <message>
        <source>%1: classifier %2, version %3, codes: %4</source>
        <translation>%1: классификатор %2, версия %3, кодов: %4</translation>
    </message>
    <message>
        <source>Import a set of schemas</source>
        <translation>Загрузка набора схем</translation>
    </message>
    <message>
        <source>Archives (*.zip);;All files (*)</source>
        <translation>Архивы (*.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New formats are used when the program starts again.</source>
        <translation>Новые форматы начнут применяться после перезапуска программы.</translation>
    </message>
    <message>
        <source>First day on which documents are made in it (YYYY-MM-DD):</source>
        <translation>Первый день, с которого в нём составляют документы (ГГГГ-ММ-ДД):</translation>
    </message>
    <message>
        <source>%1: not imported. It has %2 changes under the namespace of a known format, so files of both could not be told apart.</source>
        <translation>%1: не загружен. В нём изменений: %2, а пространство имён то же, что у известного формата: файлы обоих нельзя было бы различить.</translation>
    </message>
    <message>
        <source>%1: known already, without any change.</source>
        <translation>%1: уже известен, изменений нет.</translation>
    </message>
    <message>
        <source>%1: imported, in force since %2; against %3 it has %4 changes:</source>
        <translation>%1: загружен, действует с %2; отличий от %3: %4.</translation>
    </message>
</context>
<context>
    <name>okno::ReferencePage</name>
    <message>
        <source>Formats of documents</source>
        <translation>Форматы документов</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>New documents are in it</source>
        <translation>В нём новые документы</translation>
    </message>
    <message>
        <source>Import &amp;formats…</source>
        <translation>Загрузить &amp;форматы…</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Классификаторы</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Классификатор</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Кодов</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует по</translation>
    </message>
    <message>
        <source>Import &amp;classifiers…</source>
        <translation>Загрузить &amp;классификаторы…</translation>
    </message>
    <message>
        <source>What the import brought</source>
        <translation>Что загружено</translation>
    </message>
</context>
<context>
    <name>okno::RenderedDocument</name>
    <message>
        <source>The document as it is signed</source>
        <translation>Документ в том виде, в каком он подписывается</translation>
    </message>
    <message>
        <source>Reading the frozen document…</source>
        <translation>Чтение подготовленного документа…</translation>
    </message>
    <message>
        <source>The document cannot be drawn from its bytes. %1 The bytes themselves are shown on the next tab.</source>
        <translation>Показать документ по его байтам не удалось. %1 Сами байты показаны на следующей вкладке.</translation>
    </message>
</context>
<context>
    <name>okno::RenderedModel</name>
    <message>
        <source>Not known to the format</source>
        <translation>Формату неизвестно</translation>
    </message>
    <message>
        <source>Not known to the format: %1</source>
        <translation>Формату неизвестно: %1</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Графа</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>okno::RepeatedRow</name>
    <message>
        <source>One more: %1 (Insert)</source>
        <translation>Ещё одно значение: %1 (Insert)</translation>
    </message>
</context>
<context>
    <name>okno::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из резервной копии</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Файл резервной копии</translation>
    </message>
    <message>
        <source>Backups (*.okno-backup);;All files (*)</source>
        <translation>Резервные копии (*.okno-backup);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>Парольная фраза резервной копии</translation>
    </message>
    <message>
        <source>Folder for the workspace: a new or an empty one</source>
        <translation>Где будет рабочая папка: новая или пустая папка</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Everything in the workspace comes back as it was when the backup was made. It is checked record by record before it is used; a workspace that exists is never touched.</source>
        <translation>Всё содержимое рабочей папки вернётся таким, каким было при создании копии. До начала работы проверяется каждая запись; существующая рабочая папка не затрагивается.</translation>
    </message>
    <message>
        <source>Choose the backup file first.</source>
        <translation>Сначала выберите файл резервной копии.</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen for this backup.</source>
        <translation>Введите парольную фразу, выбранную для этой копии.</translation>
    </message>
    <message>
        <source>Choose the folder that the workspace is restored to.</source>
        <translation>Выберите папку, в которую восстановить рабочую папку.</translation>
    </message>
</context>
<context>
    <name>okno::Restoring</name>
    <message>
        <source>Restoring the workspace</source>
        <translation>Восстановление рабочей папки</translation>
    </message>
    <message>
        <source>The workspace is restored as it was. %1 of its records did not open when the backup was made and do not open now; the first is %2. An older backup may have them whole.</source>
        <translation>Рабочая папка восстановлена такой, какой была. Записей, которые не открывались при создании копии и не открываются сейчас: %1; первая — %2. В более ранней копии они могут быть целы.</translation>
    </message>
</context>
<context>
    <name>okno::RowsModel</name>
    <message>
        <source>New row, %1</source>
        <translation>Новая строка, %1</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: не заполнено</translation>
    </message>
    <message>
        <source>Carried over and not confirmed yet.</source>
        <translation>Значение перенесено из другого документа или товара и ещё не подтверждено.</translation>
    </message>
</context>
<context>
    <name>okno::SettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Window profile</source>
        <translation>Профиль окна</translation>
    </message>
    <message>
        <source>Workspace folder</source>
        <translation>Рабочая папка</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Хранилище ключей</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>The language changes when the program is started the next time, the colours change at once.</source>
        <translation>Язык сменится при следующем запуске программы, цвета меняются сразу.</translation>
    </message>
    <message>
        <source>Single window</source>
        <translation>Единое окно</translation>
    </message>
    <message>
        <source>&amp;Window profile</source>
        <translation>&amp;Профиль окна</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Only for training: the address of your own training window. Leave it empty to use the address from the profile.</source>
        <translation>Только для учебного режима: адрес вашего учебного окна. Если поле пустое, используется адрес из профиля.</translation>
    </message>
    <message>
        <source>C&amp;heck the workspace</source>
        <translation>Пр&amp;оверить рабочую папку</translation>
    </message>
    <message>
        <source>Reads every document, signature and receipt in the workspace and reports what is damaged.</source>
        <translation>Прочитывает все документы, подписи и квитанции в рабочей папке и сообщает, что повреждено.</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Где хранятся данные</translation>
    </message>
    <message>
        <source>W&amp;orkspace folder</source>
        <translation>&amp;Рабочая папка</translation>
    </message>
    <message>
        <source>&amp;Key store</source>
        <translation>&amp;Хранилище ключей</translation>
    </message>
    <message>
        <source>On whose behalf you act, and by what authority</source>
        <translation>Представляемые лица и ваши полномочия</translation>
    </message>
    <message>
        <source>Nobody yet. Whoever you act for appears here with the authority that allows it.</source>
        <translation>Пока никого нет. Здесь появятся лица, от имени которых вы действуете, и ваши полномочия.</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Представляемые лица</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
</context>
<context>
    <name>okno::SignFoot</name>
    <message>
        <source>Password or PIN of the key</source>
        <translation>Пароль или ПИН-код ключа</translation>
    </message>
    <message>
        <source>Send at once after signing</source>
        <translation>Отправить сразу после подписания</translation>
    </message>
    <message>
        <source>Wrong tries with this key so far: %1. Check the keyboard layout and Caps Lock: some keys lock themselves after several wrong tries.</source>
        <translation>Неверных попыток с этим ключом: %1. Проверьте раскладку клавиатуры и Caps Lock: некоторые ключи блокируются после нескольких ошибок.</translation>
    </message>
    <message>
        <source>Choose the key that signs.</source>
        <translation>Выберите ключ для подписи.</translation>
    </message>
    <message>
        <source>This key has not been used here yet. Its password shows whose it is; nothing is signed by that.</source>
        <translation>Этим ключом здесь ещё не подписывали. Введите пароль, чтобы узнать владельца; при этом ничего не подписывается.</translation>
    </message>
    <message>
        <source>Another program signs. Bring both signatures back to go on.</source>
        <translation>Подписывает другая программа. Чтобы продолжить, загрузите обе подписи.</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Показать ключ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Type the password of the key first.</source>
        <translation>Сначала введите пароль ключа.</translation>
    </message>
</context>
<context>
    <name>okno::SignInPanel</name>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The window opens a session for one organisation. The text that is signed for it is written by this program.</source>
        <translation>Окно открывает сеанс для одной организации. Текст, который при этом подписывается, составляет эта программа.</translation>
    </message>
    <message>
        <source>Sign in to %1 on behalf of %2</source>
        <translation>Вход: %1, от имени %2</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняем вход…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stops waiting for the window (Esc)</source>
        <translation>Прекратить ожидание окна (Esc)</translation>
    </message>
</context>
<context>
    <name>okno::SignPanel</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Key and certificate</source>
        <translation>Ключ и сертификат</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Submission details</source>
        <translation>Сведения о подаче</translation>
    </message>
    <message>
        <source>The document read anew from the bytes that are signed</source>
        <translation>Документ, заново прочитанный из подписываемых байтов</translation>
    </message>
    <message>
        <source>The same bytes as they are</source>
        <translation>Те же байты без обработки</translation>
    </message>
    <message>
        <source>Signed beside the document: for whom and as what it is submitted</source>
        <translation>Подписывается вместе с документом: от чьего имени и в каком качестве он подаётся</translation>
    </message>
    <message>
        <source>Bytes that are signed</source>
        <translation>Подписываемые байты</translation>
    </message>
    <message>
        <source>Submission details that are signed</source>
        <translation>Подписываемые сведения о подаче</translation>
    </message>
    <message>
        <source>What will be signed appears here</source>
        <translation>Здесь появится то, что будет подписано</translation>
    </message>
    <message>
        <source>Choose the key. The document is then stamped with its owner&apos;s name, frozen, and shown here exactly as it will be signed.</source>
        <translation>Выберите ключ. В документ впишется имя владельца, и здесь он появится точно в том виде, в каком подписывается.</translation>
    </message>
    <message>
        <source>Sign: %1 %2</source>
        <translation>Подписание: %1 %2</translation>
    </message>
    <message>
        <source>Whose key this is shows when its password is typed below.</source>
        <translation>Владелец ключа станет виден, когда вы введёте пароль внизу.</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Показать замечания</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Что подписывается</translation>
    </message>
</context>
<context>
    <name>okno::SigningDesk</name>
    <message>
        <source>Opening the key…</source>
        <translation>Открываем ключ…</translation>
    </message>
    <message>
        <source>Stamping and freezing the document…</source>
        <translation>Заполняем сведения о подписании и замораживаем документ…</translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation>Подписываем…</translation>
    </message>
    <message>
        <source>Signed. Act %1.</source>
        <translation>Подписано. Акт %1.</translation>
    </message>
    <message>
        <source>Writing the files…</source>
        <translation>Записываем файлы…</translation>
    </message>
    <message>
        <source>Verifying the signatures…</source>
        <translation>Проверяем подписи…</translation>
    </message>
    <message>
        <source>Signed by the other program. Act %1.</source>
        <translation>Подписано в другой программе. Акт %1.</translation>
    </message>
</context>
<context>
    <name>okno::StartList</name>
    <message>
        <source>What needs action</source>
        <translation>Что требует действий</translation>
    </message>
</context>
<context>
    <name>okno::StartListModel</name>
    <message>
        <source>%1. %2 Next: %3</source>
        <translation>%1. %2 Следующий шаг: %3</translation>
    </message>
</context>
<context>
    <name>okno::StartPage</name>
    <message>
        <source>Needs action</source>
        <translation>Требует действий</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Создать документ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить из файла</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Сейчас ничего делать не нужно</translation>
    </message>
    <message>
        <source>Documents that must be signed, sent or mended appear here by themselves.</source>
        <translation>Документы, которые нужно подписать, отправить или исправить, появляются здесь сами.</translation>
    </message>
    <message>
        <source>Here you see what to do next</source>
        <translation>Здесь видно, что делать дальше</translation>
    </message>
    <message>
        <source>Documents that must be signed, sent or mended appear here by themselves. There is none yet: start a new one, or import the files that you have.</source>
        <translation>Документы, которые нужно подписать, отправить или исправить, появляются здесь сами. Пока документов нет: создайте новый или загрузите имеющиеся файлы.</translation>
    </message>
    <message>
        <source>New document (Ctrl+N)</source>
        <translation>Создать документ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Import files (Ctrl+O)</source>
        <translation>Загрузить из файлов (Ctrl+O)</translation>
    </message>
    <message>
        <source>Reading the workspace</source>
        <translation>Чтение рабочей папки</translation>
    </message>
    <message>
        <source>Drafts: %1 · waiting for an answer: %2 · done: %3</source>
        <translation>Черновики: %1 · ждём ответа: %2 · завершено: %3</translation>
    </message>
    <message>
        <source>Reading the workspace: %1 of %2</source>
        <translation>Читаем рабочую папку: %1 из %2</translation>
    </message>
</context>
<context>
    <name>okno::StateWords</name>
    <message>
        <source>Fill it in and check it with F7.</source>
        <translation>Заполните документ и проверьте его (F7).</translation>
    </message>
    <message>
        <source>No errors were found. Open it and sign it.</source>
        <translation>Ошибок не найдено. Откройте документ и подпишите его.</translation>
    </message>
    <message>
        <source>It waits for its signature. Open it and sign it.</source>
        <translation>Документ ожидает подписания. Откройте его и подпишите.</translation>
    </message>
    <message>
        <source>What was signed cannot be read. Check the workspace in the settings.</source>
        <translation>Подписанные данные не читаются. Проверьте рабочую папку в настройках.</translation>
    </message>
    <message>
        <source>It is signed but not sent. Send it from its time line.</source>
        <translation>Документ подписан, но не отправлен. Отправьте его из хронологии.</translation>
    </message>
    <message>
        <source>Nothing to do: the program is sending it.</source>
        <translation>Ничего делать не нужно: программа отправляет документ.</translation>
    </message>
    <message>
        <source>The program is asking the window whether it has arrived. Do not lodge it a second time.</source>
        <translation>Программа выясняет у единого окна, получен ли документ. Не подавайте его повторно.</translation>
    </message>
    <message>
        <source>The window did not accept it. Read the reason in the time line, make a copy of it, correct the copy and send that.</source>
        <translation>Единое окно не приняло документ. Посмотрите причину в хронологии, создайте новый по образцу, исправьте его и отправьте.</translation>
    </message>
    <message>
        <source>Read the reason in the time line, make a copy of it, correct the copy and send that.</source>
        <translation>Посмотрите причину в хронологии, создайте новый документ по образцу, исправьте его и отправьте.</translation>
    </message>
    <message>
        <source>Nothing to do: the receipt is kept with it.</source>
        <translation>Ничего делать не нужно: квитанция сохранена вместе с документом.</translation>
    </message>
    <message>
        <source>The receipt has not come yet; the program fetches it.</source>
        <translation>Квитанция ещё не получена, программа запросит её сама.</translation>
    </message>
    <message>
        <source>The window asks for something. Read what in the time line.</source>
        <translation>Единое окно ждёт вашего ответа. Посмотрите в хронологии, что требуется.</translation>
    </message>
    <message>
        <source>Nothing to do: the window will answer.</source>
        <translation>Ничего делать не нужно: ждём ответа единого окна.</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Требует действий</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не прошло</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>It is being sent just now.</source>
        <translation>Документ отправляется прямо сейчас.</translation>
    </message>
    <message>
        <source>The window has it already; it is not sent twice.</source>
        <translation>Документ уже в едином окне; второй раз он не отправляется.</translation>
    </message>
    <message>
        <source>The window refused it for good. Make a copy of the document, correct it, sign and send the copy.</source>
        <translation>KEEP</translation>
    </message>
    <message>
        <source>It is not being sent.</source>
        <translation>Он не отправляется.</translation>
    </message>
    <message>
        <source>It may have reached the window already: the program is asking.</source>
        <translation>Возможно, он уже дошёл до окна: программа выясняет.</translation>
    </message>
    <message>
        <source>The window has it already.</source>
        <translation>Он уже у окна.</translation>
    </message>
</context>
<context>
    <name>okno::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>текущий шаг</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>ещё впереди</translation>
    </message>
</context>
<context>
    <name>okno::StoreStep</name>
    <message>
        <source>The store on this computer</source>
        <translation>Рабочая папка на этом компьютере</translation>
    </message>
    <message>
        <source>Create the store</source>
        <translation>Создать рабочую папку</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Where the key of the store is kept</source>
        <translation>Где хранится ключ рабочей папки</translation>
    </message>
    <message>
        <source>In this computer&apos;s key store</source>
        <translation>В хранилище ключей этого компьютера</translation>
    </message>
    <message>
        <source>Under a passphrase</source>
        <translation>Под парольной фразой</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>Declarations, signatures and answers are kept on this computer in a sealed store: without its key nobody reads them or changes them unnoticed.</source>
        <translation>Декларации, подписи и ответы лежат на этом компьютере в рабочей папке в зашифрованном виде: без её ключа их нельзя ни прочесть, ни незаметно изменить.</translation>
    </message>
    <message>
        <source>No key store answers on this computer, so a passphrase protects the key.</source>
        <translation>Хранилище ключей на этом компьютере не отвечает, поэтому ключ защитит парольная фраза.</translation>
    </message>
    <message>
        <source>Asked for at every start. Nobody can tell you a forgotten passphrase; the recovery phrase of the next step then opens the store.</source>
        <translation>Нужна при каждом запуске. Забытую парольную фразу восстановить нельзя; тогда папку откроет фраза восстановления со следующего шага.</translation>
    </message>
    <message>
        <source>%1: the store opens by itself while you are signed in to this computer as now; other users of the computer cannot open it.</source>
        <translation>%1: рабочая папка открывается сама, пока вы вошли в систему под своей учётной записью; другие пользователи компьютера открыть её не могут.</translation>
    </message>
    <message>
        <source>Choose the folder in which the store is made.</source>
        <translation>Укажите папку, в которой программа будет хранить документы.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Or, when there is a backup of a workspace:</source>
        <translation>Или, если есть резервная копия рабочей папки:</translation>
    </message>
</context>
<context>
    <name>okno::SummaryPane</name>
    <message>
        <source>Summary of the current document</source>
        <translation>Сведения о текущем документе</translation>
    </message>
    <message>
        <source>Choose a document in the list to see what is known of it.</source>
        <translation>Выберите документ в списке, чтобы увидеть сведения о нём.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>New one like it</source>
        <translation>Создать по образцу</translation>
    </message>
    <message>
        <source>Without a number yet</source>
        <translation>Номера пока нет</translation>
    </message>
    <message>
        <source>Open to read</source>
        <translation>Открыть для просмотра</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>Контрагент</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Представляемое лицо</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Создать на основе…</translation>
    </message>
</context>
<context>
    <name>okno::TableFiles</name>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Выгрузить в таблицу</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Электронная таблица (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Записывается %1</translation>
    </message>
</context>
<context>
    <name>okno::TableMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Сортировать по</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>Save as a s&amp;preadsheet…</source>
        <translation>&amp;Выгрузить в таблицу…</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Исходный порядок</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>По &amp;убыванию</translation>
    </message>
    <message>
        <source>&amp;Fit the widths</source>
        <translation>&amp;Подобрать ширину</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Обычные столбцы</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the left</source>
        <translation>Переместить «%1» влево</translation>
    </message>
    <message>
        <source>Move &quot;%1&quot; to the right</source>
        <translation>Переместить «%1» вправо</translation>
    </message>
</context>
<context>
    <name>okno::TimeLine</name>
    <message>
        <source>Verified: the window&apos;s signature, the submission and the files agree. The receipt (%1) is kept with the document.</source>
        <translation>Проверено: подпись единого окна, подача и файлы соответствуют друг другу. Квитанция (%1) хранится вместе с документом.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 байт)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>CMS signature with its content (.p7m)</source>
        <translation>Подпись CMS вместе с содержимым (.p7m)</translation>
    </message>
    <message>
        <source>Confirmation of placement</source>
        <translation>Подтверждение размещения</translation>
    </message>
    <message>
        <source>Registration receipt</source>
        <translation>Квитанция о регистрации</translation>
    </message>
    <message>
        <source>Receipt of the window</source>
        <translation>Квитанция единого окна</translation>
    </message>
    <message>
        <source>%1, tries: %2</source>
        <translation>%1, попыток: %2</translation>
    </message>
    <message>
        <source>%1 The last of these tries: %2.</source>
        <translation>%1 Последняя из этих попыток: %2.</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
</context>
<context>
    <name>okno::TimeLineModel</name>
    <message>
        <source>time not known</source>
        <translation>время неизвестно</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
</context>
<context>
    <name>okno::UnlockPage</name>
    <message>
        <source>Passphrase of the workspace</source>
        <translation>Парольная фраза рабочей папки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use the recovery phrase…</source>
        <translation>Ввести фразу восстановления…</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Открытие рабочей папки</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>The workspace is locked</source>
        <translation>Рабочая папка закрыта</translation>
    </message>
    <message>
        <source>The workspace does not open</source>
        <translation>Рабочая папка не открывается</translation>
    </message>
    <message>
        <source>The recovery phrase is well-formed but belongs to another workspace. Nothing was changed. Look for the paper of this workspace.</source>
        <translation>Фраза восстановления введена без ошибок, но она от другой рабочей папки. Ничего не изменено. Найдите запись именно для этой папки.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery phrase is mistyped. Nothing was changed. Compare it with your paper and type the phrase again.</source>
        <translation>В группе %1 фразы восстановления ошибка. Ничего не изменено. Сверьте её с бумагой и введите фразу заново.</translation>
    </message>
    <message>
        <source>The recovery phrase has eight groups of five characters; some are missing or left over. Nothing was changed. Type it again.</source>
        <translation>Во фразе восстановления восемь групп по пять знаков; каких-то не хватает или есть лишние. Ничего не изменено. Введите фразу заново.</translation>
    </message>
    <message>
        <source>Type the passphrase that you chose for this workspace. If it is forgotten, the recovery phrase opens the workspace.</source>
        <translation>Введите парольную фразу, которую вы задали для этой рабочей папки. Если она забыта, папку откроет фраза восстановления.</translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace. Wrong tries so far: %1. Nothing was changed. Check the keyboard layout and Caps Lock; the recovery phrase opens it too.</source>
        <translation>Парольная фраза не подходит к этой рабочей папке. Неверных попыток: %1. Ничего не изменено. Проверьте раскладку клавиатуры и Caps Lock; открыть папку можно и фразой восстановления.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
</context>
<context>
    <name>okno::WrapLabel</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>DRAFT</source>
        <translation>ПРОЕКТ</translation>
    </message>
    <message>
        <source>TRAINING: no legal force</source>
        <translation>УЧЕБНЫЙ ДОКУМЕНТ: юридической силы не имеет</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>See supplement, no. %1</source>
        <translation>См. дополнение, п. %1</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Графа %1</translation>
    </message>
    <message>
        <source>Box %1, goods item %2</source>
        <translation>Графа %1, товар № %2</translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Зарегистрирован: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Стр. %1 из %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Being signed</source>
        <translation>На подписании</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Outcome unknown, being resolved</source>
        <translation>Исход неизвестен, выясняем</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано окну</translation>
    </message>
    <message>
        <source>Not accepted by the window</source>
        <translation>Не принято окном</translation>
    </message>
    <message>
        <source>Received by the window</source>
        <translation>Получено окном</translation>
    </message>
    <message>
        <source>Checked for viruses</source>
        <translation>Проверка на вирусы</translation>
    </message>
    <message>
        <source>Under format and logic control</source>
        <translation>Форматно-логический контроль</translation>
    </message>
    <message>
        <source>Format and logic control passed</source>
        <translation>Форматно-логический контроль пройден</translation>
    </message>
    <message>
        <source>Failed format and logic control</source>
        <translation>Не прошло форматно-логический контроль</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Размещено</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Registration refused</source>
        <translation>Отказано в регистрации</translation>
    </message>
    <message>
        <source>Under check</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Выпуск разрешён</translation>
    </message>
    <message>
        <source>Conditionally released</source>
        <translation>Условный выпуск</translation>
    </message>
    <message>
        <source>Released against security</source>
        <translation>Выпуск с обеспечением</translation>
    </message>
    <message>
        <source>Release refused</source>
        <translation>Отказано в выпуске</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Deemed not lodged</source>
        <translation>Считается неподанным</translation>
    </message>
    <message>
        <source>Release annulled</source>
        <translation>Выпуск аннулирован</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Needs action</source>
        <translation>Требует действий</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не прошло</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>The same act is being processed just now.</source>
        <translation>Это же действие как раз обрабатывается.</translation>
    </message>
    <message>
        <source>The request is not understood.</source>
        <translation>Запрос не понят.</translation>
    </message>
    <message>
        <source>The bytes that arrived do not agree with their checksum.</source>
        <translation>Полученные байты не совпадают с контрольной суммой.</translation>
    </message>
    <message>
        <source>The time in the text differs too much from the window&apos;s time.</source>
        <translation>Время в тексте слишком расходится со временем окна.</translation>
    </message>
    <message>
        <source>The feed no longer reaches back to this place.</source>
        <translation>Лента больше не доходит до этого места.</translation>
    </message>
    <message>
        <source>The feed does not know this place.</source>
        <translation>Лента не знает этого места.</translation>
    </message>
    <message>
        <source>The file is not the one that the manifest names.</source>
        <translation>Это не тот файл, который назван в описи.</translation>
    </message>
    <message>
        <source>A file that the manifest names has not arrived.</source>
        <translation>Не поступил файл, названный в описи.</translation>
    </message>
    <message>
        <source>A file was rejected by the check for viruses.</source>
        <translation>Файл не прошёл проверку на вирусы.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Это не разрешено.</translation>
    </message>
    <message>
        <source>The document does not comply with its format.</source>
        <translation>Документ не соответствует своему формату.</translation>
    </message>
    <message>
        <source>The window does not take this format.</source>
        <translation>Окно не принимает такой формат.</translation>
    </message>
    <message>
        <source>The goods may not be declared under this procedure.</source>
        <translation>Товары нельзя поместить под эту процедуру.</translation>
    </message>
    <message>
        <source>The request has no key of its act.</source>
        <translation>В запросе нет ключа действия.</translation>
    </message>
    <message>
        <source>The key belongs to another act.</source>
        <translation>Ключ принадлежит другому действию.</translation>
    </message>
    <message>
        <source>The window made a mistake.</source>
        <translation>Ошибка в самом окне.</translation>
    </message>
    <message>
        <source>The window does not take this kind of document.</source>
        <translation>Окно не принимает документы этого вида.</translation>
    </message>
    <message>
        <source>The window is under maintenance.</source>
        <translation>Окно на обслуживании.</translation>
    </message>
    <message>
        <source>The manifest of the act is not understood.</source>
        <translation>Опись действия не разобрана.</translation>
    </message>
    <message>
        <source>This address does not allow that.</source>
        <translation>Этот адрес такого не допускает.</translation>
    </message>
    <message>
        <source>The one-time number for signing in is unknown or used up.</source>
        <translation>Одноразовое число для входа неизвестно или уже использовано.</translation>
    </message>
    <message>
        <source>There is no such thing here.</source>
        <translation>Такого здесь нет.</translation>
    </message>
    <message>
        <source>The session is missing or has ended.</source>
        <translation>Вход не выполнен или его срок истёк.</translation>
    </message>
    <message>
        <source>The upload continues at another place.</source>
        <translation>Передача файла продолжается с другого места.</translation>
    </message>
    <message>
        <source>The organisation is not the one of this session.</source>
        <translation>Организация не та, от имени которой выполнен вход.</translation>
    </message>
    <message>
        <source>There are too many requests.</source>
        <translation>Слишком много запросов.</translation>
    </message>
    <message>
        <source>There is no receipt yet.</source>
        <translation>Квитанции ещё нет.</translation>
    </message>
    <message>
        <source>Registration was refused.</source>
        <translation>В регистрации отказано.</translation>
    </message>
    <message>
        <source>Release was refused.</source>
        <translation>В выпуске отказано.</translation>
    </message>
    <message>
        <source>The window is not available now.</source>
        <translation>Окно сейчас недоступно.</translation>
    </message>
    <message>
        <source>The signed text is not one for signing in to this window.</source>
        <translation>Подписанный текст не предназначен для входа в это окно.</translation>
    </message>
    <message>
        <source>The signature does not verify.</source>
        <translation>Подпись не подтверждена.</translation>
    </message>
    <message>
        <source>The signer has no authority for this organisation.</source>
        <translation>У подписанта нет полномочий от этой организации.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate does not lead to a trusted authority.</source>
        <translation>Сертификат подписанта не приводит к доверенному центру.</translation>
    </message>
    <message>
        <source>The total does not agree with the goods items.</source>
        <translation>Итог не сходится с товарами.</translation>
    </message>
    <message>
        <source>The request is too large.</source>
        <translation>Запрос слишком велик.</translation>
    </message>
    <message>
        <source>Refused as the sender&apos;s reference asked (training).</source>
        <translation>Отказано, как просил номер отправителя (учебный режим).</translation>
    </message>
    <message>
        <source>A virus was found in a file.</source>
        <translation>В файле найден вирус.</translation>
    </message>
</context>
</TS>
