#include "ui/settings/BackupPanel.h"

#include "ui/shell/Labels.h"
#include "ui/shell/NewSecret.h"
#include "ui/shell/PathField.h"
#include "ui/shell/StateLine.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

BackupPanel::BackupPanel(QWidget *parent)
    : QWidget(parent), m_last(new StateLine(StateLine::Wrap::Yes, this)),
      m_fold(new QPushButton(tr("&Back up…"), this)), m_part(new QWidget(this)),
      m_file(new PathField(tr("File"), PathField::Mode::SaveFile, tr("Backups (*.okno-backup)"),
                           m_part)),
      m_fileProblem(new StateLine(StateLine::Wrap::Yes, m_part)),
      m_secret(new NewSecret(tr("Passphrase of the backup"), tr("Passphrase again"), m_part)),
      m_write(new QPushButton(tr("Write the backup"), m_part))
{
    arrange();
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_fold->setObjectName(QStringLiteral("backupFold"));
    m_file->setObjectName(QStringLiteral("backupFile"));
    m_fileProblem->setObjectName(QStringLiteral("backupFileProblem"));
    m_secret->setObjectName(QStringLiteral("backupPassphrase"));
    m_write->setObjectName(QStringLiteral("writeBackup"));
    connect(m_fold, &QPushButton::toggled, this, [this](bool isOpen) {
        m_part->setVisible(isOpen);
        if (!isOpen)
            return m_secret->clear();
        m_file->setFocus();
        Q_EMIT unfolded();
    });
    connect(m_file, &PathField::changed, m_fileProblem, &StateLine::clear);
    connect(m_write, &QPushButton::clicked, this, &BackupPanel::submit);
    setLast({});
}

void BackupPanel::arrange()
{
    auto *inner = new QVBoxLayout(m_part);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(textLabel(tr("The backup is one file with everything in the workspace, sealed "
                                  "as it is here. Whoever has the file and its passphrase can open "
                                  "it on any computer; without the passphrase nobody can. Keep the "
                                  "two in different places."),
                               m_part));
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_fileProblem, m_secret})
        inner->addWidget(part);
    inner->addWidget(m_write, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_last);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_part);
    m_part->hide();
    m_fold->setCheckable(true);
    for (QPushButton *button : {m_fold, m_write})
        button->setAutoDefault(true);
}

void BackupPanel::setLast(const QString &sentence)
{
    if (sentence.isEmpty())
        m_last->set(QStringLiteral("warning"), theme::Tone::Warning,
                    tr("There is no backup of this workspace yet."));
    else
        m_last->set(QStringLiteral("done"), theme::Tone::Done, sentence);
}

void BackupPanel::setFile(const QString &path)
{
    if (!m_fold->isChecked()) // else somebody may be typing another
        m_file->setPath(path);
}

void BackupPanel::setBusy(bool isBusy)
{
    m_fold->setEnabled(!isBusy);
    m_part->setEnabled(!isBusy);
}

void BackupPanel::fold()
{
    m_fold->setChecked(false);
}

void BackupPanel::submit()
{
    if (m_file->path().isEmpty()) {
        const QString sentence = tr("Name the file that the backup is written to.");
        m_fileProblem->set(QStringLiteral("error"), theme::Tone::Error, sentence);
        m_file->setDescription(sentence);
        m_file->setFocus();
        return;
    }
    if (const auto passphrase = m_secret->take())
        Q_EMIT backupRequested(m_file->path(), passphrase);
}

} // namespace okno
