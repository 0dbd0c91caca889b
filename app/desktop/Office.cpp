#include "app/desktop/Office.h"

#include "app/desktop/LongWork.h"
#include "ui/editor/ConflictBar.h"
#include "ui/settings/AboutPage.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PaneFocus.h"

#include <QApplication>
#include <QVBoxLayout>

namespace okno {

Office::Office(const Parts &parts, MainWindow &window, FirstRunPage &firstRun,
               Preferences &preferences, QObject *parent)
    : QObject(parent), m_flow(parts.workspace, parts.definitions, parts.wiring.clock()),
      m_work{parts.wiring,
             parts.workspace,
             parts.definitions,
             m_flow,
             parts.steps,
             parts.network,
             parts.texts,
             parts.settings.profile,
             parts.settings.windowAddress},
      m_chosen(parts.settings), m_window(window), m_preferences(preferences)
{
    makePages();
    makeDesks(firstRun);
    wireLists();
    wireTableFiles();
    wirePrinting();
    wireDerived();
    wireComparing();
    wireEditor();
    wireDelivery();
    wireMatter();
    wireSigning();
    fillSettings();
    m_delivery->wake();
}

void Office::makePages()
{
    const KindCatalogue &kinds = m_work.definitions.kinds();
    const FormatCatalogue &formats = m_work.definitions.formats();
    const Texts &texts = m_work.texts;
    const auto add = [this](const char *id, const QString &title, const char *iconName,
                            QWidget *page) {
        m_window.addPage(QLatin1String(id), title, QLatin1String(iconName), page);
    };
    add("start", tr("Needs action"), "needs-action", m_start = new StartPage);
    add("documents", tr("Documents"), "documents",
        m_documentsPage = new DocumentsPage(texts, kinds));
    add("outbox", tr("Outbox"), "outbox", m_outbox = new OutboxPage(texts));
    add("settings", tr("Settings"), "settings", m_settings = new SettingsPage);
    add("about", tr("About"), "about", m_about = new AboutPage);
    add("reference", tr("Reference data"), "columns", m_reference = new ReferencePage);

    // The question after a conflict stands above the editor that it is about.
    auto *desk = new QWidget;
    auto *layout = new QVBoxLayout(desk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_conflict = new ConflictBar);
    layout->addWidget(m_editor = new EditorPage(texts, kinds, formats), 1);
    panes::setPanes(*desk, {m_conflict, m_editor});
    add("editor", tr("Document"), "", desk);
    add("matter", tr("Time line"), "", m_matterPage = new MatterPage(texts, kinds));
    add("difference", tr("Differences"), "", m_difference = new DifferencePage);
    add("sign", tr("Sign"), "", m_signPanel = new SignPanel(texts, kinds, formats));
    add("signIn", tr("Sign in"), "", m_signInPanel = new SignInPanel(texts));
}

void Office::makeDesks(FirstRunPage &firstRun)
{
    Workspace &workspace = m_work.workspace;
    m_keys = std::make_unique<KnownKeys>(workspace.settings(), m_work.wiring.verifier());
    m_codes = std::make_unique<CodeDesk>(m_work);
    m_editor->setCodes(m_codes.get());
    m_delivery = std::make_unique<Delivery>(m_work);
    m_documents = std::make_unique<DocumentDesk>(m_work, *m_editor);
    m_signing = std::make_unique<SigningDesk>(m_work, *m_signPanel, *m_keys, *m_delivery);
    m_signIn = std::make_unique<SignInDesk>(m_work, *m_signInPanel, *m_keys, *m_delivery);
    m_matter = std::make_unique<MatterDesk>(m_work, *m_matterPage);
    m_comparing = std::make_unique<CompareDesk>(m_work, *m_difference);
    m_intake = std::make_unique<Intake>(m_work, m_window);
    m_tableFiles = std::make_unique<TableFiles>(m_window);
    m_printing = std::make_unique<PrintDesk>(m_work, m_window);
    m_lists = std::make_unique<Lists>(m_work, Lists::Pages{*m_start, *m_documentsPage, *m_outbox});
    m_firstSteps = std::make_unique<FirstSteps>(m_work, m_window, firstRun, *m_keys, *m_delivery);
    m_backups = std::make_unique<BackupDesk>(m_work, m_window, m_settings->backup());
    m_references = std::make_unique<ReferenceDesk>(m_work, m_window, *m_reference, *m_codes);
    connect(m_references.get(), &ReferenceDesk::failed, this,
            [this](const Failure &failure) { tell(failure); });
    m_lastPlace = std::make_unique<LastPlace>(
        m_work, LastPlace::Pages{m_window, *m_documentsPage, *m_outbox, *m_editor, *m_matterPage},
        *m_documents, *m_matter, m_preferences);
    const auto leave = [this] {
        m_window.setRailShown(true);
        m_window.showPage(QStringLiteral("start"));
    };
    connect(m_firstSteps.get(), &FirstSteps::windowChosen, this, [this](const QUrl &address) {
        m_chosen.windowAddress = address;
        m_preferences.setUi(m_chosen);
        fillSettings();
    });
    connect(m_firstSteps.get(), &FirstSteps::organisationMade, this,
            [this](const Principal &principal) {
                m_principal = principal.id;
                m_lists->refresh();
                fillSettings();
            });
    connect(&firstRun, &FirstRunPage::finished, this, leave);
    connect(&firstRun, &FirstRunPage::newRequested, this, [this, leave] {
        leave();
        m_intake->chooseKind(m_principal);
    });
    connect(&firstRun, &FirstRunPage::importRequested, this, [this, leave] {
        leave();
        m_intake->chooseFiles();
    });
}

void Office::wireLists()
{
    const auto chooseKind = [this] { m_intake->chooseKind(m_principal); };
    connect(&m_window, &MainWindow::newRequested, this, chooseKind);
    const auto choose = [this] { m_intake->chooseFiles(); };
    connect(&m_window, &MainWindow::importRequested, this, choose);
    connect(m_start, &StartPage::importRequested, this, choose);
    connect(m_documentsPage, &DocumentsPage::importRequested, this, choose);
    connect(&m_window, &MainWindow::filesDropped, m_intake.get(), &Intake::import);
    connect(m_documentsPage, &DocumentsPage::copyRequested, m_intake.get(), &Intake::copy);
    connect(m_intake.get(), &Intake::made, m_lists.get(), &Lists::refresh);
    connect(m_intake.get(), &Intake::made, this,
            [this](const DocumentId &document) { m_documents->open(document); });
    connect(m_intake.get(), &Intake::failed, this, &Office::tell);
    connect(m_intake.get(), &Intake::imported, this, [this] {
        m_lists->refresh();
        m_window.showPage(QStringLiteral("documents"));
    });
    connect(m_intake.get(), &Intake::stopped, this, [this](int documents, int files) {
        m_window.notice().show(theme::Tone::Neutral,
                               tr("Stopped: %1 of %2 files were imported. Import the others again "
                                  "when they are needed.")
                                   .arg(documents)
                                   .arg(files));
    });
    connect(&m_window, &MainWindow::searchRequested, this, [this] {
        m_window.showPage(QStringLiteral("documents"));
        m_documentsPage->focusSearch();
    });
    connect(&m_window, &MainWindow::pageChanged, this, [this](const QString &page) {
        if (page == QLatin1String("settings"))
            fillSettings(); // principals come with documents
        if (page == QLatin1String("about"))
            fillAbout();
        if (page == QLatin1String("reference"))
            m_references->refresh();
    });
    connect(m_start, &StartPage::newRequested, this, chooseKind);
    connect(m_start, &StartPage::openRequested, this, &Office::showMatter);
    connect(m_documentsPage, &DocumentsPage::newRequested, this, chooseKind);
    connect(m_documentsPage, &DocumentsPage::openRequested, this, &Office::openDocument);
    connect(m_documentsPage, &DocumentsPage::matterRequested, this, &Office::showMatter);
    connect(m_lists.get(), &Lists::changedByOthers, m_documents.get(), &DocumentDesk::lookAgain);
    connect(m_lists.get(), &Lists::changedByOthers, m_matter.get(), &MatterDesk::refresh);
    connect(m_lists.get(), &Lists::changedByOthers, m_delivery.get(), &Delivery::wake);
    connect(m_lists.get(), &Lists::counted, this, [this](int needsAction, int onItsWay) {
        m_window.setBadge(QStringLiteral("start"), needsAction);
        m_window.setBadge(QStringLiteral("outbox"), onItsWay);
    });
    connect(m_settings, &SettingsPage::changed, this, [this](const UiSettings &settings) {
        const bool needsRestart = settings.language != m_chosen.language ||
                                  settings.profile != m_chosen.profile ||
                                  settings.windowAddress != m_chosen.windowAddress;
        m_chosen = settings;
        m_preferences.setUi(settings);
        theme::apply(*qApp, settings.scheme);
        if (needsRestart)
            m_window.notice().show(theme::Tone::Neutral,
                                   tr("Language and window change when the program starts again."));
    });
    connect(m_settings, &SettingsPage::checkWorkspaceRequested, this, &Office::checkWorkspace);
}

void Office::wireTableFiles()
{
    connect(m_tableFiles.get(), &TableFiles::saved, this, &Office::tellSaved);
    connect(m_tableFiles.get(), &TableFiles::failed, this, &Office::tellFile);
    connect(m_documentsPage, &DocumentsPage::fileRequested, this, [this] {
        m_tableFiles->save(tr("Documents"), [this] { return m_documentsPage->cellRows(); });
    });
    connect(m_outbox, &OutboxPage::fileRequested, this,
            [this] { m_tableFiles->save(tr("Outbox"), [this] { return m_outbox->cellRows(); }); });
    connect(m_matterPage, &MatterPage::fileRequested, this, [this] {
        m_tableFiles->save(tr("Time line"), [this] { return m_matterPage->cellRows(); });
    });
}

// What is typed must be on disk before it is printed from there.
void Office::wirePrinting()
{
    const auto print = [this](const DocumentId &document) {
        m_documents->whenSaved([this, document](bool isSaved) {
            if (isSaved) // otherwise the page says why
                m_printing->save(document);
        });
    };
    connect(m_editor, &EditorPage::printRequested, this,
            [this, print] { print(m_documents->document()); });
    connect(m_matterPage, &MatterPage::printRequested, this, print);
    connect(m_documentsPage, &DocumentsPage::printRequested, this, print);
    connect(m_printing.get(), &PrintDesk::saved, this, &Office::tellSaved);
    connect(m_printing.get(), &PrintDesk::failed, this, &Office::tellFile);
}

// So is what another document takes over.
void Office::wireDerived()
{
    const auto make = [this](const DocumentId &document) {
        m_documents->whenSaved([this, document](bool isSaved) {
            if (isSaved)
                m_intake->chooseFrom(document);
        });
    };
    connect(m_editor, &EditorPage::fromRequested, this,
            [this, make] { make(m_documents->document()); });
    connect(m_matterPage, &MatterPage::fromRequested, this, make);
    connect(m_documentsPage, &DocumentsPage::fromRequested, this, make);
}

void Office::wireComparing()
{
    const auto compare = [this](const DocumentId &document) {
        m_documents->whenSaved([this, document](bool isSaved) {
            if (isSaved)
                m_comparing->show(document);
        });
    };
    connect(m_editor, &EditorPage::compareRequested, this,
            [this, compare] { compare(m_documents->document()); });
    connect(m_matterPage, &MatterPage::compareRequested, this, compare);
    connect(m_documentsPage, &DocumentsPage::compareRequested, this, compare);
    connect(m_comparing.get(), &CompareDesk::failed, this,
            [this](const Failure &failure) { tell(failure); });
    connect(m_comparing.get(), &CompareDesk::shown, this, [this] {
        if (m_window.currentPage() != QLatin1String("difference"))
            m_beforeDifference = m_window.currentPage();
        m_window.showPage(QStringLiteral("difference"));
    });
    connect(m_difference, &DifferencePage::closeRequested, this,
            [this] { m_window.showPage(m_beforeDifference); });
    connect(m_difference, &DifferencePage::placeRequested, m_documents.get(), &DocumentDesk::open);
    connect(m_difference, &DifferencePage::fileRequested, this, [this] {
        m_tableFiles->save(tr("Differences"), [this] { return m_difference->cellRows(); });
    });
}

void Office::tellFile(const Failure &failure)
{
    if (failure.code != FailureCode::Cancelled) // who stopped it knows
        tell(failure);
}

void Office::tellSaved(const QString &file)
{
    m_window.notice().show(theme::Tone::Done, tr("Saved: %1").arg(file));
}

void Office::wireEditor()
{
    connect(m_editor, &EditorPage::signRequested, this, [this] { sign(m_documents->document()); });
    connect(m_editor, &EditorPage::matterRequested, this,
            [this] { showMatter(m_documents->document()); });
    connect(m_editor, &EditorPage::closeRequested, this, [this] {
        m_documents->whenSaved([this](bool isSaved) {
            if (isSaved)
                m_window.showPage(QStringLiteral("documents"));
        });
    });
    connect(m_documents.get(), &DocumentDesk::failed, this,
            [this](const Failure &failure) { tell(failure); });
    connect(m_documents.get(), &DocumentDesk::saved, m_lists.get(), &Lists::refresh);
    connect(m_documents.get(), &DocumentDesk::opened, this, [this] {
        m_principal = m_documents->summary().principal;
        m_editor->setPrincipal(m_lists->principalName(m_principal));
        m_window.showPage(QStringLiteral("editor"));
    });
    connect(m_documents.get(), &DocumentDesk::conflicted, m_conflict, &ConflictBar::show);
    connect(m_conflict, &ConflictBar::mineChosen, this, [this] { m_documents->resolve(true); });
    connect(m_conflict, &ConflictBar::theirsChosen, this, [this] { m_documents->resolve(false); });
}

void Office::wireDelivery()
{
    connect(m_delivery.get(), &Delivery::actsChanged, m_lists.get(), &Lists::refresh);
    connect(m_delivery.get(), &Delivery::actsChanged, m_matter.get(), &MatterDesk::refresh);
    connect(m_delivery.get(), &Delivery::stateChanged, this, &Office::showState);
    connect(m_outbox, &OutboxPage::sendRequested, this, &Office::send);
    connect(m_outbox, &OutboxPage::holdRequested, this, &Office::hold);
    connect(m_outbox, &OutboxPage::syncRequested, m_delivery.get(), &Delivery::wake);
    const auto signIn = [this] { m_signIn->start(m_principal); };
    connect(m_outbox, &OutboxPage::signInRequested, this, signIn);
    connect(&m_window.notice(), &Notice::actionRequested, this, signIn);
    connect(m_outbox, &OutboxPage::matterRequested, this, &Office::showMatter);
    connect(m_signIn.get(), &SignInDesk::started, this,
            [this] { m_window.showPage(QStringLiteral("signIn")); });
    connect(m_signIn.get(), &SignInDesk::failed, this,
            [this](const Failure &failure) { tell(failure); });
    connect(m_signIn.get(), &SignInDesk::done, this, [this] {
        m_window.notice().clear();
        if (m_window.currentPage() == QLatin1String("signIn")) // or somebody is elsewhere already
            m_window.showPage(QStringLiteral("outbox"));
    });
    connect(m_signInPanel, &SignInPanel::closeRequested, this,
            [this] { m_window.showPage(QStringLiteral("outbox")); });
}

void Office::wireMatter()
{
    connect(m_matterPage, &MatterPage::openRequested, this, &Office::openDocument);
    connect(m_matterPage, &MatterPage::signRequested, this, &Office::sign);
    connect(m_matterPage, &MatterPage::sendRequested, this, &Office::send);
    connect(m_matterPage, &MatterPage::holdRequested, this, &Office::hold);
    connect(m_matterPage, &MatterPage::closeRequested, this, [this] {
        m_window.showPage(m_before.isEmpty() ? QStringLiteral("documents") : m_before);
    });
    connect(m_matter.get(), &MatterDesk::shown, this, [this] {
        const QString page = m_window.currentPage();
        if (page != QLatin1String("matter") && page != QLatin1String("sign"))
            m_before = page;
        m_window.showPage(QStringLiteral("matter"));
    });
    connect(m_matter.get(), &MatterDesk::failed, this,
            [this](const Failure &failure) { tell(failure); });
    connect(m_matter.get(), &MatterDesk::fileSaved, this, &Office::tellSaved);
}

void Office::wireSigning()
{
    connect(m_signing.get(), &SigningDesk::started, this,
            [this] { m_window.showPage(QStringLiteral("sign")); });
    connect(m_signing.get(), &SigningDesk::failed, this,
            [this](const Failure &failure) { tell(failure); });
    connect(m_signing.get(), &SigningDesk::documentSigned, this,
            [this](const DocumentId &document) {
                m_lists->refresh();
                m_documents->lookAgain();
                showMatter(document);
            });
    connect(m_signing.get(), &SigningDesk::findingsWanted, this,
            [this](const DocumentId &document) {
                openDocument(document);
                m_documents->check();
            });
    connect(m_signPanel, &SignPanel::closeRequested, this, [this] {
        m_documents->lookAgain(); // freezing stamps
        m_window.showPage(m_documents->document().isNull() ? QStringLiteral("documents")
                                                           : QStringLiteral("editor"));
    });
}

void Office::tell(const Failure &failure, int more)
{
    QString sentence = m_work.texts.sentence(failure);
    if (more > 0)
        sentence += u'\n' + tr("%1 more files could not be imported.").arg(more);
    m_window.notice().show(theme::Tone::Error, sentence, failureKey(failure.code));
}

void Office::openDocument(const DocumentId &document)
{
    m_window.notice().clear(); // of what was wished before
    m_documents->open(document);
}

void Office::showMatter(const DocumentId &document)
{
    m_documents->whenSaved([this, document](bool) { m_matter->show(document); });
}

// What is typed must be on disk before it can be frozen.
void Office::sign(const DocumentId &document)
{
    m_documents->whenSaved([this, document](bool isSaved) {
        if (isSaved)
            m_signing->start(document);
    });
}

void Office::send(const DocumentId &document)
{
    m_work.steps.run([this, document] { return m_flow.queue(document); })
        .then(this, [this](const Result<Submission> &queued) {
            if (!queued)
                return tell(queued.error());
            m_lists->refresh();
            m_matter->refresh();
            m_delivery->wake();
        });
}

void Office::hold(const DocumentId &document)
{
    m_work.steps.run([this, document] { return m_flow.hold(document); })
        .then(this, [this](const Result<ActRecord> &held) {
            if (!held)
                return tell(held.error());
            m_lists->refresh();
            m_matter->refresh();
        });
}

void Office::checkWorkspace()
{
    QFutureWatcherBase *check = startLongWork<Workspace::CheckReport>(
        m_window, this, tr("Checking every record of the workspace"),
        [this](const WorkTold &told) {
            return m_work.wiring.checkWorkspace([&told](qint64 opened, qint64 total) {
                return told(static_cast<int>(opened), static_cast<int>(total));
            });
        },
        [this](const Result<Workspace::CheckReport> &report) { tellChecked(report); });
    connect(&m_window, &MainWindow::closing, check, [check] { check->cancel(); });
}

void Office::tellChecked(const Result<Workspace::CheckReport> &report)
{
    if (!report && report.error().code == FailureCode::Cancelled)
        return; // who stopped it knows
    if (!report)
        return tell(report.error());
    const bool isWhole =
        report->databaseSound && report->broken.isEmpty() && report->journal.firstBroken == 0;
    if (!isWhole)
        return tell({FailureCode::WorkspaceDamaged, report->broken.value(0), {}});
    m_window.notice().show(theme::Tone::Done,
                           tr("The workspace is whole: %1 records were opened, the journal has "
                              "%2 entries without a gap.")
                               .arg(report->recordsOpened)
                               .arg(report->journal.entries));
}

void Office::showState(bool isWorking, const std::optional<Failure> &problem, int nextTryMs)
{
    const QString state = problem     ? tr("Next try in %1 s").arg((nextTryMs + 999) / 1000)
                          : isWorking ? tr("Following the window")
                                      : tr("Nothing is on its way");
    m_outbox->setSending(state, problem);
    m_window.setFoot(m_lists->principalName(m_principal), state);
    m_lists->refresh();
    // Signing in is the one thing that only a person can do.
    if (problem && problem->code == FailureCode::NotSignedIn &&
        m_window.currentPage() != QLatin1String("signIn"))
        m_window.notice().show(theme::Tone::Warning, m_work.texts.sentence(*problem),
                               failureKey(problem->code), tr("Sign in"));
}

void Office::whenAtRest(std::function<void(bool)> then)
{
    m_lastPlace->remember();
    if (!m_editor->isOpen())
        return then(true);
    m_documents->whenSaved(std::move(then));
}

} // namespace okno
