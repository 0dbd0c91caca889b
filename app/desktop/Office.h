#pragma once

#include "app/desktop/BackupDesk.h"
#include "app/desktop/CodeDesk.h"
#include "app/desktop/CompareDesk.h"
#include "app/desktop/DocumentDesk.h"
#include "app/desktop/FirstSteps.h"
#include "app/desktop/Intake.h"
#include "app/desktop/LastPlace.h"
#include "app/desktop/Lists.h"
#include "app/desktop/MatterDesk.h"
#include "app/desktop/PrintDesk.h"
#include "app/desktop/ReferenceDesk.h"
#include "app/desktop/SignInDesk.h"
#include "app/desktop/SigningDesk.h"
#include "app/desktop/TableFiles.h"
#include "ui/shell/MainWindow.h"

namespace okno {

class AboutPage;
class ConflictBar;

// The pages of an open workspace and the desks behind them: who leads where. What each desk does is
// its own.
class Office final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Wiring &wiring;
        Workspace &workspace;
        const Definitions &definitions;
        FlowThread &steps;
        FlowThread &network;
        const Texts &texts;
        UiSettings settings;
    };
    Office(const Parts &parts, MainWindow &window, FirstRunPage &firstRun, Preferences &preferences,
           QObject *parent = nullptr);
    void takeUp() { m_lastPlace->takeUp(); }
    void importFiles(const QStringList &files) { m_intake->import(files); }
    void openDocument(const DocumentId &document);
    // Everything typed is on disk (or cannot be: false), then.
    void whenAtRest(std::function<void(bool)> then);

    DocumentDesk &documents() { return *m_documents; }
    Delivery &delivery() { return *m_delivery; }
    BackupDesk &backups() { return *m_backups; }
    SignPanel &signPanel() { return *m_signPanel; }

private:
    void makePages();
    void makeDesks(FirstRunPage &firstRun);
    void wireLists();
    void wireTableFiles();
    void wirePrinting();
    void wireDerived();
    void wireComparing();
    void wireEditor();
    void wireDelivery();
    void wireMatter();
    void wireSigning();
    void tell(const Failure &failure, int more = 0);
    void tellFile(const Failure &failure);
    void tellSaved(const QString &file);
    void showMatter(const DocumentId &document);
    void sign(const DocumentId &document);
    void send(const DocumentId &document);
    void hold(const DocumentId &document);
    void checkWorkspace();
    void tellChecked(const Result<Workspace::CheckReport> &report);
    void showState(bool isWorking, const std::optional<Failure> &problem, int nextTryMs);
    void fillSettings();
    static QString leftOutWords(const QStringList &programs);
    void fillAbout();

    DocumentFlow m_flow;
    Work m_work;
    UiSettings m_chosen;
    MainWindow &m_window;
    Preferences &m_preferences;
    StartPage *m_start;
    DocumentsPage *m_documentsPage;
    OutboxPage *m_outbox;
    EditorPage *m_editor;
    ConflictBar *m_conflict;
    MatterPage *m_matterPage;
    DifferencePage *m_difference;
    SignPanel *m_signPanel;
    SignInPanel *m_signInPanel;
    SettingsPage *m_settings;
    AboutPage *m_about;
    ReferencePage *m_reference;
    std::unique_ptr<KnownKeys> m_keys;
    std::unique_ptr<CodeDesk> m_codes;
    std::unique_ptr<Delivery> m_delivery;
    std::unique_ptr<DocumentDesk> m_documents;
    std::unique_ptr<SigningDesk> m_signing;
    std::unique_ptr<SignInDesk> m_signIn;
    std::unique_ptr<MatterDesk> m_matter;
    std::unique_ptr<CompareDesk> m_comparing;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<TableFiles> m_tableFiles;
    std::unique_ptr<PrintDesk> m_printing;
    std::unique_ptr<Lists> m_lists;
    std::unique_ptr<FirstSteps> m_firstSteps;
    std::unique_ptr<BackupDesk> m_backups;
    std::unique_ptr<ReferenceDesk> m_references;
    std::unique_ptr<LastPlace> m_lastPlace;
    PrincipalId m_principal; // for new documents
    QString m_before;        // the page to go back to
    QString m_beforeDifference;
};

} // namespace okno
