#include "ui/firstrun/RestorePage.h"

#include "ui/firstrun/KeyPlace.h"
#include "ui/shell/Labels.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PasswordField.h"
#include "ui/shell/PathField.h"
#include "ui/shell/StateLine.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace okno {

namespace {

constexpr int columnWidth = 72 * theme::grid;

} // namespace

RestorePage::RestorePage(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_title(new QLabel(tr("Restore a backup"))),
      m_notice(new Notice), m_file(new PathField(tr("Backup file"), PathField::Mode::OpenFile,
                                                 tr("Backups (*.okno-backup);;All files (*)"))),
      m_passphrase(new PasswordField(tr("Passphrase of the backup"))),
      m_folder(new PathField(tr("Folder for the workspace: a new or an empty one"),
                             PathField::Mode::Folder)),
      m_place(new KeyPlace), m_problem(new StateLine(StateLine::Wrap::Yes)),
      m_restore(new QPushButton(tr("Restore"))), m_back(new QPushButton(tr("Back")))
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    scroll->setMaximumWidth(columnWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(scroll, 100);
    layout->addStretch(1);
    nameParts();
    connect(m_passphrase, &PasswordField::submitted, this, &RestorePage::submit);
    connect(m_restore, &QPushButton::clicked, this, &RestorePage::submit);
    connect(m_back, &QPushButton::clicked, this, &RestorePage::closeRequested);
    connect(m_file, &PathField::changed, m_problem, &StateLine::clear);
    connect(m_folder, &PathField::changed, m_problem, &StateLine::clear);
}

QWidget *RestorePage::makeColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(2 * theme::grid);
    layout->addWidget(m_title);
    layout->addWidget(textLabel(
        tr("Everything in the workspace comes back as it was when the backup was made. It is "
           "checked record by record before it is used; a workspace that exists is never touched."),
        column));
    for (QWidget *part : std::initializer_list<QWidget *>{m_notice, m_file, m_passphrase, m_folder,
                                                          m_place, m_problem})
        layout->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_restore);
    foot->addWidget(m_back);
    foot->addStretch();
    layout->addLayout(foot);
    layout->addStretch(1);
    return column;
}

void RestorePage::nameParts()
{
    m_title->setFont(theme::heading(this));
    m_title->setWordWrap(true);
    m_notice->setObjectName(QStringLiteral("restoreNotice"));
    m_file->setObjectName(QStringLiteral("restoreFile"));
    m_passphrase->setObjectName(QStringLiteral("restorePassphrase"));
    m_folder->setObjectName(QStringLiteral("restoreFolder"));
    m_problem->setObjectName(QStringLiteral("restoreProblem"));
    m_restore->setObjectName(QStringLiteral("restoreNow"));
    m_back->setObjectName(QStringLiteral("restoreBack"));
    m_restore->setDefault(true);
    for (QPushButton *button : {m_restore, m_back})
        button->setAutoDefault(true);
}

void RestorePage::start(const QString &folder, bool hasKeyStore)
{
    m_notice->clear();
    m_problem->clear();
    m_file->setPath({});
    m_passphrase->clear();
    m_folder->setPath(folder);
    m_place->setUsesKeyStore(hasKeyStore);
    setBusy(false);
    m_file->setFocus();
}

bool RestorePage::isComplete()
{
    const auto misses = [this](const QString &sentence, QWidget *field) {
        m_problem->set(QStringLiteral("error"), theme::Tone::Error, sentence);
        field->setFocus();
        return false;
    };
    m_problem->clear();
    if (m_file->path().isEmpty())
        return misses(tr("Choose the backup file first."), m_file);
    if (m_passphrase->isEmpty())
        return misses(tr("Type the passphrase that was chosen for this backup."), m_passphrase);
    if (m_folder->path().isEmpty())
        return misses(tr("Choose the folder that the workspace is restored to."), m_folder);
    return true;
}

void RestorePage::submit()
{
    if (!isComplete())
        return;
    const auto newPassphrase = m_place->take();
    if (!newPassphrase)
        return;
    m_notice->clear();
    Q_EMIT restoreRequested(m_file->path(), m_folder->path(), m_passphrase->take(), *newPassphrase);
}

void RestorePage::setProblem(const Failure &failure)
{
    setBusy(false);
    m_notice->show(theme::Tone::Error, m_texts.sentence(failure), failureKey(failure.code));
    enter(failure);
}

// Where the cure is.
void RestorePage::enter(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::BackupPassphraseWrong:
        return m_passphrase->setFocus();
    case FailureCode::WorkspaceExists:
    case FailureCode::FolderNotEmpty:
    case FailureCode::FileUnwritable:
    case FailureCode::DiskFull:
        return m_folder->setFocus();
    case FailureCode::KeyStoreUnavailable:
    case FailureCode::KeyStoreLocked:
        return m_place->setFocus();
    default:
        return m_file->setFocus();
    }
}

void RestorePage::setBusy(bool isBusy)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_passphrase, m_folder, m_place,
                                                          m_restore, m_back})
        part->setEnabled(!isBusy);
}

void RestorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isEnabled()) {
        Q_EMIT closeRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace okno
