#include "app/desktop/BackupDesk.h"

#include "app/Files.h"
#include "app/desktop/WhenDone.h"
#include "ui/settings/BackupPanel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Moments.h"
#include "ui/shell/Notice.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace okno {

namespace {

const QString suffix = QStringLiteral(".okno-backup");

QString sizeText(qint64 size, const QLocale &locale)
{
    return locale.formattedDataSize(size, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

BackupDesk::BackupDesk(Work &work, MainWindow &window, BackupPanel &panel, QObject *parent)
    : QObject(parent), m_work(work), m_window(window), m_panel(panel)
{
    connect(&panel, &BackupPanel::backupRequested, this, &BackupDesk::backUp);
}

BackupDesk::~BackupDesk()
{
    drop();
}

void BackupDesk::drop()
{
    stop();
    m_thread.drop();
}

void BackupDesk::stop()
{
    if (m_line)
        m_line->stop();
}

void BackupDesk::refresh()
{
    using Found = Result<std::optional<LastBackup>>;
    whenDone(this, m_work.steps.run([this] { return lastBackup(m_work.workspace); }),
             [this](const Found &found) {
                 if (found)
                     showLast(*found);
             });
}

// The next one goes beside the last, if that folder is there.
void BackupDesk::showLast(const std::optional<LastBackup> &last)
{
    const QDir folder =
        last && QFileInfo(last->file).dir().exists()
            ? QFileInfo(last->file).dir()
            : QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_panel.setFile(folder.filePath(backupFileName(QDate::currentDate())));
    const QLocale locale = localeOf(m_work.texts.language());
    m_panel.setLast(last ? tr("Last backup: %1, %2, %3")
                               .arg(moment(last->at, locale), sizeText(last->size, locale),
                                    QDir::toNativeSeparators(last->file))
                         : QString());
}

void BackupDesk::backUp(const QString &wanted, const Secret &passphrase)
{
    if (m_line)
        return;
    QString file = absolutePath(wanted);
    if (!file.endsWith(suffix))
        file += suffix;
    QDir().mkpath(QFileInfo(file).absolutePath()); // a new user has no Documents yet
    m_window.notice().clear();
    m_panel.setBusy(true);
    m_line = std::make_unique<BackupLine>(m_window, tr("Backing up"));
    const auto work = [this, file, passphrase, watch = m_line->watch()] {
        return m_work.wiring.backUp(file, *passphrase, *watch);
    };
    whenDone(this, m_thread.run(work),
             [this, file](const Result<BackupMade> &made) { finish(file, made); });
}

void BackupDesk::finish(const QString &file, const Result<BackupMade> &made)
{
    m_line.reset();
    m_panel.setBusy(false);
    if (!made && made.error().code == FailureCode::Cancelled)
        return m_window.notice().show(
            theme::Tone::Neutral,
            tr("The backup was stopped. Nothing of it was left, and what was there is unharmed."));
    const std::optional<Failure> problem =
        !made ? std::optional(made.error())
        : !made->broken.isEmpty()
            ? std::optional(Failure{FailureCode::WorkspaceDamaged, made->broken.first(), {}})
            : std::nullopt;
    if (problem)
        m_window.notice().show(theme::Tone::Error, m_work.texts.sentence(*problem),
                               failureKey(problem->code));
    else
        m_window.notice().show(theme::Tone::Done,
                               tr("The backup is written and was read back whole: %1, %2. Keep its "
                                  "passphrase in another place than the file.")
                                   .arg(QDir::toNativeSeparators(file),
                                        sizeText(made->size, localeOf(m_work.texts.language()))));
    if (made)
        m_panel.fold();
    refresh();
}

} // namespace okno
