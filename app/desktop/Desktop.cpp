#include "app/desktop/Desktop.h"

#include "app/desktop/Office.h"
#include "app/flow/FormatPacks.h"
#include "app/flow/RuleSets.h"

#include <QLabel>
#include <QThreadPool>

namespace okno {

Desktop::Desktop(Preferences &preferences, Options options, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_options(std::move(options)),
      m_texts(m_options.settings.language), m_wiring(m_options.settings.language),
      m_window(std::make_unique<MainWindow>()), m_firstRun(new FirstRunPage(m_texts)),
      m_unlock(new UnlockPage(m_texts)), m_restorePage(new RestorePage(m_texts))
{
    auto *opening = new QLabel(tr("Opening the workspace…"));
    opening->setAlignment(Qt::AlignCenter);
    m_window->addPage(QStringLiteral("opening"), tr("Open the workspace"), {}, opening);
    m_window->addPage(QStringLiteral("firstRun"), tr("First steps"), {}, m_firstRun);
    m_window->addPage(QStringLiteral("unlock"), tr("Open the workspace"), {}, m_unlock);
    m_window->addPage(QStringLiteral("restore"), tr("Restore a backup"), {}, m_restorePage);
    m_restoring = std::make_unique<Restoring>(m_wiring, m_steps, *m_window, *m_restorePage);
    m_opening = std::make_unique<Opening>(m_wiring, m_steps, *m_window, *m_firstRun, *m_unlock,
                                          *m_restoring, m_options.place);
    m_firstRun->setProfiles(profileNames(m_texts.language()));
    connect(m_opening.get(), &Opening::opened, this, &Desktop::opened);
    connect(m_window.get(), &MainWindow::closing, this, &Desktop::close);
    m_window->restoreGeometry(m_preferences.geometry());
}

// Whatever still runs answers to parts of the office (a continuation in Qt 6.4 needs its context),
// so those go last.
Desktop::~Desktop()
{
    m_restoring->stop();
    if (m_office)
        m_office->backups().drop();
    m_network.drop();
    m_steps.drop();
    QThreadPool::globalInstance()->waitForDone();
    m_wiring.closeWorkspace();
}

void Desktop::start(const QStringList &files)
{
    m_files = files;
    m_window->show();
    m_opening->start();
}

void Desktop::show(const QStringList &files)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    m_office ? m_office->importFiles(files) : m_files.append(files);
}

void Desktop::opened(Workspace *workspace, bool isNew)
{
    m_isNew = isNew;
    if (m_options.place.isUsual && workspace->folder() != m_options.place.folder)
        m_preferences.setWorkspace(workspace->folder());
    using Loaded = Result<std::shared_ptr<const Definitions>>;
    m_steps
        .run([workspace, &verifier = m_wiring.verifier()]() -> Loaded {
            const auto imported = FormatPacks(workspace->settings()).formats();
            if (!imported)
                return fail(imported.error());
            const auto rules = RuleSets(workspace->settings(), verifier).rules();
            if (!rules)
                return fail(rules.error());
            auto loaded = Definitions::load({Definitions::usualFolder(), *imported, *rules});
            return loaded ? Loaded(std::shared_ptr<const Definitions>(std::move(*loaded)))
                          : Loaded(fail(loaded.error()));
        })
        .then(this,
              [this, workspace](const Loaded &definitions) { makeOffice(workspace, definitions); });
}

void Desktop::makeOffice(Workspace *workspace,
                         Result<std::shared_ptr<const Definitions>> definitions)
{
    if (!definitions)
        return m_unlock->setFailure(workspace->folder(), definitions.error());
    m_definitions = *definitions;
    const UiSettings &settings = m_options.settings;
    m_office = std::make_unique<Office>(
        Office::Parts{m_wiring, *workspace, *m_definitions, m_steps, m_network, m_texts, settings},
        *m_window, *m_firstRun, m_preferences);
    if (m_isNew) { // the first steps go on and end with a page of the office
        m_firstRun->setBusy({});
        return m_firstRun->showStep(FirstRunPage::Step::Recovery);
    }
    QMetaObject::invokeMethod(this, &Desktop::takeUp, Qt::QueuedConnection); // shown first
}

void Desktop::takeUp()
{
    m_office->takeUp();
    m_office->importFiles(std::exchange(m_files, {}));
}

// What is being typed is written first; if it cannot be, the window stays and says why.
void Desktop::close()
{
    m_preferences.setGeometry(m_window->saveGeometry());
    if (m_isClosing)
        return;
    if (!m_office) {
        m_isClosing = true;
        return rest();
    }
    m_office->whenAtRest([this](bool isSaved) {
        m_isClosing = isSaved;
        if (isSaved)
            rest();
    });
}

// A step that runs may need this thread to end, so the event loop turns until both are done.
void Desktop::rest()
{
    m_window->hide();
    m_restoring->stop();
    if (m_office) {
        m_office->delivery().stop();
        m_office->backups().stop();
    }
    m_network.stop(this, [this] { m_steps.stop(this, [this] { Q_EMIT finished(); }); });
}

} // namespace okno
