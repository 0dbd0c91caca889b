#pragma once

#include "app/Wiring.h"
#include "app/desktop/BackupLine.h"
#include "app/desktop/FlowThread.h"
#include "ui/firstrun/RestorePage.h"

namespace okno {

// Makes a workspace of a backup while none is open.
class Restoring final : public QObject
{
    Q_OBJECT
public:
    using Secret = WorkspaceKey::Secret;
    Restoring(Wiring &wiring, FlowThread &steps, MainWindow &window, RestorePage &page,
              QObject *parent = nullptr);
    // Shows the page, with a folder that is free; back leads to the page of before.
    void start(const QString &folder);
    // Nothing of a restore that is under way stays.
    void stop();

Q_SIGNALS:
    // newPassphrase null: the key is in the key store.
    void restored(const QString &folder, okno::WorkspaceKey::Secret newPassphrase);

private:
    void restore(const Wiring::RestoreOrder &order);
    void finish(const Wiring::RestoreOrder &order, const Result<Restored> &made);

    Wiring &m_wiring;
    FlowThread &m_steps;
    MainWindow &m_window;
    RestorePage &m_page;
    QString m_before;
    std::unique_ptr<BackupLine> m_line; // while one goes on
};

} // namespace okno
