#include "app/Backups.h"

#include "app/flow/Await.h"

#include <QJsonDocument>

namespace okno {

namespace {

const QString lastKey = QStringLiteral("backup/last");
const QString atKey = QStringLiteral("at");
const QString fileKey = QStringLiteral("file");
const QString sizeKey = QStringLiteral("size");

tl::unexpected<Failure> failureOf(const QString &file, const Failure &failure)
{
    return fail(failure.code, file, failure.detail);
}

} // namespace

Result<std::optional<LastBackup>> lastBackup(Workspace &workspace)
{
    const auto stored = await(workspace.settings().value(lastKey));
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return std::optional<LastBackup>();
    const QJsonObject json = QJsonDocument::fromJson(**stored).object();
    const LastBackup last{QDateTime::fromString(json[atKey].toString(), Qt::ISODate),
                          json[fileKey].toString(), json[sizeKey].toInteger()};
    return last.at.isValid() ? std::optional(last) : std::nullopt;
}

Result<void> rememberBackup(Workspace &workspace, const LastBackup &backup)
{
    const QJsonObject json{{atKey, backup.at.toUTC().toString(Qt::ISODate)},
                           {fileKey, backup.file},
                           {sizeKey, backup.size}};
    if (auto kept = await(workspace.settings().setValue(
            lastKey, QJsonDocument(json).toJson(QJsonDocument::Compact)));
        !kept)
        return kept;
    return await(workspace.journal().append(QStringLiteral("workspace.backed-up"), {}, json));
}

QString backupFileName(const QDate &day)
{
    return QStringLiteral("Okno %1.okno-backup").arg(day.toString(Qt::ISODate));
}

Result<OpenedBackup> openBackup(const QString &file, const SecretBytes &passphrase)
{
    OpenedBackup opened;
    auto reader = BackupReader::open(file);
    if (!reader)
        return fail(reader.error());
    opened.reader = std::move(*reader);
    const auto wrapped = BackupKey::fromJson(opened.reader->head().key);
    if (!wrapped)
        return failureOf(file, wrapped.error());
    auto key = wrapped->open(passphrase);
    if (!key)
        return failureOf(file, key.error());
    const auto sealer = AesSealer::create(*key);
    if (!sealer)
        return fail(sealer.error());
    if (auto unlocked = opened.reader->unlock(**sealer); !unlocked)
        return fail(unlocked.error());
    opened.origin = wrapped->origin();
    opened.key = std::make_shared<const SecretBytes>(std::move(*key));
    opened.sealer = *sealer;
    return opened;
}

Result<Restored> unpackBackup(const OpenedBackup &backup, const QString &folder,
                              std::shared_ptr<const Clock> clock, const BackupWatch &watch)
{
    if (auto unpacked = backup.reader->unpack(folder, watch); !unpacked)
        return fail(unpacked.error());
    if (!watch.tell(BackupProgress::Step::Checking, 0, 0))
        return fail(FailureCode::Cancelled);
    StoreOptions options;
    options.fault = [&watch] { return watch.isStopped(); };
    const auto workspace =
        Workspace::open(folder, backup.sealer, std::move(clock), std::move(options));
    const auto report = workspace ? await((*workspace)->check()) : fail(workspace.error());
    if (watch.isStopped())
        return fail(FailureCode::Cancelled);
    if (!report)
        return fail(report.error());
    const QStringList broken = backup::damageIn(*report);
    if (broken != backup.reader->broken())
        return fail(FailureCode::BackupDamaged, backup.reader->path(), broken.value(0));
    const auto noted =
        await((*workspace)->journal().append(QStringLiteral("workspace.restored"), {}));
    if (!noted && broken.isEmpty())
        return fail(noted.error());
    return Restored{backup.reader->head().made, report->recordsOpened, broken};
}

} // namespace okno
