#pragma once

#include "app/Wiring.h"
#include "app/desktop/FlowThread.h"
#include "app/desktop/Restoring.h"
#include "ui/firstrun/FirstRunPage.h"
#include "ui/firstrun/UnlockPage.h"

namespace okno {

class MainWindow;

// From a folder to an open workspace: opens it, or says why not and what can be done, or makes a
// new one where there is none, or opens another that was restored from a backup. Never a new key
// for a workspace that exists.
class Opening final : public QObject
{
    Q_OBJECT
public:
    struct Place {
        QString folder;
        QString passphraseFile; // given on the command line; empty: as the workspace remembers
        bool isUsual = false;   // nobody has named the folder
    };
    Opening(Wiring &wiring, FlowThread &steps, MainWindow &window, FirstRunPage &firstRun,
            UnlockPage &unlock, Restoring &restoring, Place place, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    // isNew: the first steps (organisation, key) come next.
    void opened(okno::Workspace *workspace, bool isNew);

private:
    using Secret = WorkspaceKey::Secret;
    void open(const Secret &passphrase);
    void make(const QString &folder, const Secret &passphrase);
    void recover(const Secret &phrase, const Secret &newPassphrase);
    void openRestored(const QString &folder, const Secret &newPassphrase);
    void finish(const Result<Workspace *> &workspace);

    Wiring &m_wiring;
    FlowThread &m_steps;
    MainWindow &m_window;
    FirstRunPage &m_firstRun;
    UnlockPage &m_unlock;
    Restoring &m_restoring;
    Place m_place;
};

} // namespace okno
