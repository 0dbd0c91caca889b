<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>cli</name>
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
        <source>A draft, empty or from another document</source>
        <translation>Создаёт черновик, пустой или по образцу другого документа</translation>
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
        <source>Lists the official file formats</source>
        <translation>Перечисляет форматы файлов</translation>
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
        <source>Makes the sealed store, opens it by its recovery phrase, or checks every record of it</source>
        <translation>Создаёт запечатанное хранилище, открывает его по фразе восстановления или проверяет каждую его запись</translation>
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
        <source>The program does not know this document format: %1 (%2). Nothing was imported. Check that it is a goods declaration in a supported format version; `oknoctl formats` lists them.</source>
        <translation>Программа не знает такого формата документа: %1 (%2). Ничего не загружено. Проверьте, что это документ поддерживаемого вида и версии; их перечень выводит `oknoctl formats`.</translation>
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
        <source>There is no such kind of document: %1 (%2). Nothing was made. `oknoctl kinds` lists the kinds that this version knows.</source>
        <translation>Такого вида документа нет: %1 (%2). Ничего не создано. Известные виды перечисляет `oknoctl kinds`.</translation>
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
        <source>There is no workspace here: %1 (%2). Nothing was made. Make one with `oknoctl workspace init`, or name the right folder.</source>
        <translation>Здесь нет рабочей папки: %1 (%2). Ничего не создано. Создайте её командой `oknoctl workspace init` или укажите верную папку.</translation>
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
        <source>The workspace is damaged: %1 (%2). Nothing was written to it. Copy the folder away as it is, run `oknoctl workspace check`, and restore the last backup if needed.</source>
        <translation>Рабочая папка повреждена: %1 (%2). В неё ничего не записано. Скопируйте её как есть, выполните `oknoctl workspace check` и при необходимости восстановите последнюю копию.</translation>
    </message>
    <message>
        <source>Another program has held the workspace for too long: %1 (%2). Your last change was not saved. Close the other program or wait, then repeat it.</source>
        <translation>Рабочую папку слишком долго занимает другая программа: %1 (%2). Последнее изменение не сохранено. Закройте её или подождите и повторите.</translation>
    </message>
    <message>
        <source>The store reports an error: %1 (%2). What was confirmed before is safe; the last step was not. Check disk and rights, run `oknoctl workspace check`, then repeat it.</source>
        <translation>Ошибка хранилища: %1 (%2). Подтверждённое раньше цело, последнее действие не записано. Проверьте диск и права, выполните `oknoctl workspace check` и повторите.</translation>
    </message>
    <message>
        <source>A sealed record was altered or does not belong here: %1 (%2). It is not shown, because it cannot be trusted. Run `oknoctl workspace check` and restore the record from a backup.</source>
        <translation>Защищённая запись изменена или стоит не на своём месте: %1 (%2). Она не показана, потому что ей нельзя верить. Выполните `oknoctl workspace check` и восстановите запись из копии.</translation>
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
        <source>The workspace needs its passphrase: %1 (%2). It stays closed. Type the passphrase or name its file with --passphrase-file.</source>
        <translation>Для рабочей папки нужна парольная фраза: %1 (%2). Папка остаётся закрытой. Введите фразу или укажите её файл ключом --passphrase-file.</translation>
    </message>
    <message>
        <source>The passphrase does not open this workspace: %1 (%2). Nothing was changed. Check the keyboard layout or the file; the recovery phrase opens it too.</source>
        <translation>Парольная фраза не подходит к этой рабочей папке: %1 (%2). Ничего не изменено. Проверьте раскладку клавиатуры или файл; папку открывает и фраза восстановления.</translation>
    </message>
    <message>
        <source>Others can read the file with the passphrase: %1 (%2). It was not used. Take their rights away (chmod 600) and, if somebody may have read it, change the passphrase.</source>
        <translation>Файл с парольной фразой могут читать другие: %1 (%2). Он не использован. Закройте им доступ (chmod 600) и, если файл могли прочесть, смените фразу.</translation>
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
        <source>There is no such key: %1 (%2). Nothing was signed. Check the address of the key; `oknoctl keys` lists the keys that can be used.</source>
        <translation>Такого ключа нет: %1 (%2). Ничего не подписано. Проверьте адрес ключа; доступные ключи перечисляет `oknoctl keys`.</translation>
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
        <source>The window cannot be reached: %1 (%2). Nothing is lost: what is to be sent waits in the outbox. Check the network; `oknoctl sync` sends it when the window is back.</source>
        <translation>Нет связи с окном: %1 (%2). Ничего не потеряно: отправляемое ждёт в исходящих. Проверьте сеть; когда окно станет доступно, отправит `oknoctl sync`.</translation>
    </message>
    <message>
        <source>The window has not answered: %1 (%2). It is not known whether it has the document, and it will not be sent twice. `oknoctl sync` asks the window and settles it.</source>
        <translation>Окно не ответило: %1 (%2). Неизвестно, получило ли оно документ; второй раз он не уйдёт. Исход выяснит `oknoctl sync`.</translation>
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
        <source>You are not signed in to the window: %1 (%2). Nothing was sent. Sign in with your key (`oknoctl login`) and repeat.</source>
        <translation>Вы не вошли в окно: %1 (%2). Ничего не отправлено. Войдите со своим ключом (`oknoctl login`) и повторите.</translation>
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
