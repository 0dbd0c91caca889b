#pragma once

#include "app/desktop/BackupLine.h"
#include "app/desktop/Work.h"

namespace okno {

class BackupPanel;
class MainWindow;

// Backups of the open workspace: on a thread of its own, so that nothing waits for it.
class BackupDesk final : public QObject
{
    Q_OBJECT
public:
    BackupDesk(Work &work, MainWindow &window, BackupPanel &panel, QObject *parent = nullptr);
    ~BackupDesk() override;
    // When the last one was, and where the next would go.
    void refresh();
    // Nothing of a backup that is being written stays.
    void stop();
    // Waits for that, before the workspace is closed.
    void drop();

private:
    using Secret = std::shared_ptr<const SecretBytes>;
    void backUp(const QString &file, const Secret &passphrase);
    void finish(const QString &file, const Result<BackupMade> &made);
    void showLast(const std::optional<LastBackup> &last);

    Work &m_work;
    MainWindow &m_window;
    BackupPanel &m_panel;
    FlowThread m_thread;
    std::unique_ptr<BackupLine> m_line; // while one is written
};

} // namespace okno
