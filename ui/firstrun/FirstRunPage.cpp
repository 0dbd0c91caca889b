#include "ui/firstrun/FirstRunPage.h"

#include "ui/firstrun/DoneStep.h"
#include "ui/firstrun/KeyStep.h"
#include "ui/firstrun/OrganisationStep.h"
#include "ui/firstrun/RecoveryStep.h"
#include "ui/firstrun/StepList.h"
#include "ui/firstrun/StoreStep.h"
#include "ui/shell/Notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace okno {

namespace {

constexpr int listWidth = 26 * theme::grid;
constexpr int stepWidth = 84 * theme::grid;

// Each step scrolls on its own where the window is low.
QScrollArea *makeScroll(QWidget *step)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(step);
    return area;
}

} // namespace

FirstRunPage::FirstRunPage(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_store(new StoreStep), m_recovery(new RecoveryStep),
      m_key(new KeyStep), m_title(new QLabel), m_notice(new Notice), m_steps(new QStackedWidget),
      m_what(new QLabel), m_progress(new QProgressBar), m_continue(new QPushButton)
{
    addSteps();
    arrange();
    connect(m_continue, &QPushButton::clicked, this, &FirstRunPage::proceed);
    showStep(Step::Store);
}

void FirstRunPage::addStep(FirstRunStep *step)
{
    m_all.append(step);
    m_steps->addWidget(makeScroll(step));
}

void FirstRunPage::addSteps()
{
    auto *organisation = new OrganisationStep;
    auto *done = new DoneStep;
    for (FirstRunStep *step :
         std::initializer_list<FirstRunStep *>{m_store, m_recovery, organisation, m_key, done})
        addStep(step);
    connect(m_store, &StoreStep::storeRequested, this, &FirstRunPage::storeRequested);
    connect(m_store, &StoreStep::restoreRequested, this, &FirstRunPage::restoreRequested);
    connect(m_recovery, &RecoveryStep::confirmed, this, &FirstRunPage::recoveryConfirmed);
    connect(m_recovery, &RecoveryStep::actionChanged, this, [this] {
        refresh();
        enterStep();
    });
    connect(organisation, &OrganisationStep::organisationRequested, this,
            &FirstRunPage::organisationRequested);
    connect(m_key, &KeyStep::trainingKeyRequested, this, &FirstRunPage::trainingKeyRequested);
    connect(m_key, &KeyStep::keyFileRequested, this, &FirstRunPage::keyFileRequested);
    connect(m_key, &KeyStep::keyPostponed, this, &FirstRunPage::keyPostponed);
    connect(done, &DoneStep::newRequested, this, &FirstRunPage::newRequested);
    connect(done, &DoneStep::importRequested, this, &FirstRunPage::importRequested);
    connect(done, &DoneStep::finished, this, &FirstRunPage::finished);
}

void FirstRunPage::arrange()
{
    QStringList titles;
    for (const FirstRunStep *step : std::as_const(m_all))
        titles.append(step->title());
    m_list = new StepList(titles);
    m_list->setFixedWidth(listWidth);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_what, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_continue);
    auto *body = new QWidget;
    body->setMaximumWidth(stepWidth);
    auto *column = new QVBoxLayout(body);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_title);
    column->addWidget(m_notice);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, 3 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    layout->setSpacing(3 * theme::grid);
    layout->addWidget(m_list);
    layout->addWidget(body, 100);
    layout->addStretch(1);

    m_title->setFont(theme::heading(this));
    m_title->setWordWrap(true);
    m_what->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(16 * theme::grid, theme::grid);
    m_notice->setObjectName(QStringLiteral("firstRunNotice"));
    m_continue->setObjectName(QStringLiteral("continue"));
    m_continue->setAutoDefault(true);
    m_continue->setDefault(true);
}

void FirstRunPage::setFolder(const QString &folder)
{
    m_store->setFolder(folder);
}

void FirstRunPage::setKeyStore(bool isThere, const QString &name)
{
    m_store->setKeyStore(isThere, name);
}

void FirstRunPage::setProfiles(const QList<SettingsPage::ProfileName> &profiles)
{
    m_key->setProfiles(profiles);
}

void FirstRunPage::showStep(Step step)
{
    m_notice->clear();
    m_busy.clear();
    m_steps->setCurrentIndex(static_cast<int>(step));
    m_list->setCurrent(static_cast<int>(step));
    refresh();
    enterStep();
}

FirstRunPage::Step FirstRunPage::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

FirstRunStep *FirstRunPage::current() const
{
    return m_all.at(m_steps->currentIndex());
}

void FirstRunPage::setRecoveryPhrase(std::shared_ptr<const SecretBytes> phrase)
{
    m_recovery->setPhrase(std::move(phrase));
}

void FirstRunPage::setProblem(const Failure &failure)
{
    setBusy({});
    m_notice->show(theme::Tone::Error, m_texts.sentence(failure), failureKey(failure.code));
    enterStep();
}

void FirstRunPage::setBusy(const QString &what)
{
    m_busy = what;
    refresh();
}

void FirstRunPage::refresh()
{
    const bool isBusy = !m_busy.isEmpty();
    m_title->setText(current()->title());
    m_steps->setEnabled(!isBusy);
    m_what->setText(m_busy);
    m_progress->setVisible(isBusy);
    m_progress->setAccessibleName(m_busy);
    m_continue->setText(current()->action());
    m_continue->setVisible(!current()->action().isEmpty());
    m_continue->setEnabled(!isBusy);
}

void FirstRunPage::enterStep()
{
    if (!current()->enter())
        m_continue->setFocus();
}

void FirstRunPage::proceed()
{
    if (!m_busy.isEmpty())
        return;
    m_notice->clear();
    current()->proceed();
}

void FirstRunPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        enterStep();
}

void FirstRunPage::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        proceed();
        return;
    case Qt::Key_Escape: // nothing is lost by it
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace okno
