#pragma once

#include "app/desktop/Opening.h"
#include "app/desktop/Preferences.h"
#include "ui/shell/MainWindow.h"

namespace okno {

class Office;

// The program's window from start to end: makes the frame, opens the workspace, hands the rest to
// an Office, and sees to it that nothing is lost at closing.
class Desktop final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        Opening::Place place;
        UiSettings settings; // as remembered, with what the command line says instead
    };
    Desktop(Preferences &preferences, Options options, QObject *parent = nullptr);
    ~Desktop() override;
    void start(const QStringList &files);
    // Another start of the program for the same workspace.
    void show(const QStringList &files);
    MainWindow &window() { return *m_window; }
    Office *office() { return m_office.get(); } // null until a workspace is open

Q_SIGNALS:
    void finished(); // everything is on disk and at rest

private:
    void opened(Workspace *workspace, bool isNew);
    void makeOffice(Workspace *workspace, Result<std::shared_ptr<const Definitions>> definitions);
    void takeUp();
    void close();
    void rest();

    Preferences &m_preferences;
    Options m_options;
    Texts m_texts;
    FlowThread m_steps;
    FlowThread m_network;
    Wiring m_wiring;
    std::unique_ptr<MainWindow> m_window;
    FirstRunPage *m_firstRun;
    UnlockPage *m_unlock;
    RestorePage *m_restorePage;
    std::unique_ptr<Restoring> m_restoring;
    std::unique_ptr<Opening> m_opening;
    std::shared_ptr<const Definitions> m_definitions;
    std::unique_ptr<Office> m_office;
    QStringList m_files; // to import once a workspace is open
    bool m_isNew = false;
    bool m_isClosing = false;
};

} // namespace okno
