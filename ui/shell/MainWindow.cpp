#include "ui/shell/MainWindow.h"

#include "ui/shell/Notice.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/Rail.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace okno {

namespace {

constexpr int frameWidth = 4;

// As small as the page in front allows; the others must not keep a 200 % screen from fitting.
class PageStack final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QSize{};
    }
};

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>{};
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_notice(new Notice(this)), m_progress(new QWidget(this)),
      m_pages(new PageStack(this)), m_rail(new Rail(this)), m_training(new QLabel(this)),
      m_principal(new QLabel(this)), m_window(new QLabel(this)), m_sending(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    connect(m_rail, &Rail::pageRequested, this, &MainWindow::showPage);
    layMiddle();
    layFoot();
    makeKeys();
    setTraining(false, {});
    resize(1280, 720);
}

void MainWindow::layMiddle()
{
    m_training->setObjectName(QStringLiteral("trainingBand"));
    m_training->setAlignment(Qt::AlignCenter);
    m_training->setWordWrap(true);
    m_training->setMargin(theme::grid / 2);
    m_training->setAutoFillBackground(true);
    setMenuWidget(m_training); // over the whole width, above the rail too

    m_pages->setObjectName(QStringLiteral("pages"));
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    m_progress->setObjectName(QStringLiteral("progressLines"));
    auto *lines = new QVBoxLayout(m_progress);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
}

void MainWindow::layFoot()
{
    m_principal->setObjectName(QStringLiteral("footPrincipal"));
    m_window->setObjectName(QStringLiteral("footWindow"));
    m_sending->setObjectName(QStringLiteral("footSending"));
    for (QLabel *name : {m_principal, m_window})
        name->setMinimumWidth(1); // a long one must not widen the window; the tip has it whole
    for (QLabel *label : {m_principal, m_window, m_sending}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(theme::grid, 0, theme::grid, 0);
    }
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_principal, 1);
    statusBar()->addPermanentWidget(m_window);
    statusBar()->addPermanentWidget(m_sending);
}

void MainWindow::makeKeys()
{
    m_keys = {makeKey(QKeySequence::New, &MainWindow::newRequested),
              makeKey(QKeySequence::Open, &MainWindow::importRequested),
              makeKey(QKeySequence::Find, &MainWindow::searchRequested)};
    for (const bool isForward : {true, false}) {
        auto *pane = new QAction(this);
        pane->setShortcut(isForward ? Qt::Key_F6 : Qt::SHIFT | Qt::Key_F6);
        connect(pane, &QAction::triggered, this, [this, isForward] { nextPane(isForward); });
        addAction(pane);
    }
}

QAction *MainWindow::makeKey(const QKeySequence &keys, void (MainWindow::*wish)())
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, wish);
    addAction(action);
    return action;
}

const MainWindow::Entry *MainWindow::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&id](const Entry &known) { return known.id == id; });
    return found == m_entries.cend() ? nullptr : &*found;
}

void MainWindow::addPage(const QString &id, const QString &title, const QString &iconName,
                         QWidget *page)
{
    page->setObjectName(id);
    if (page->accessibleName().isEmpty())
        page->setAccessibleName(title);
    m_entries.append({id, title, page, !iconName.isEmpty()});
    m_pages->addWidget(page);
    if (!iconName.isEmpty())
        m_rail->addPage(id, title, iconName);
    if (m_entries.size() == 1)
        showPage(id);
}

void MainWindow::showPage(const QString &id)
{
    const Entry *wanted = entry(id);
    if (!wanted)
        return;
    const bool isOther = m_shown != id;
    m_shown = id;
    // Asked before the stack turns, for it gives the focus to something.
    const bool wasLeft = wanted->isOnRail && wanted->page->focusWidget();
    m_pages->setCurrentWidget(wanted->page);
    m_pages->updateGeometry();
    m_rail->setCurrent(id);
    nameWindow();
    // Work goes on where it was left; what is opened on demand begins at its beginning.
    panes::enter(*wanted->page, wasLeft ? panes::Entrance::LastPlace : panes::Entrance::Start);
    if (isOther)
        Q_EMIT pageChanged(id);
}

QString MainWindow::currentPage() const
{
    return m_shown;
}

bool MainWindow::isOnRail(const QString &id) const
{
    const Entry *known = entry(id);
    return known && known->isOnRail;
}

QWidget *MainWindow::page(const QString &id) const
{
    const Entry *known = entry(id);
    return known ? known->page : nullptr;
}

ProgressLine *MainWindow::addProgress(const QString &what)
{
    auto *line = new ProgressLine(what, m_progress);
    m_progress->layout()->addWidget(line);
    return line;
}

void MainWindow::setBadge(const QString &id, int count)
{
    m_rail->setBadge(id, count);
}

void MainWindow::setRailShown(bool isShown)
{
    m_isRailShown = isShown;
    m_rail->setVisible(isShown);
    statusBar()->setVisible(isShown);
    for (QAction *key : std::as_const(m_keys))
        key->setEnabled(isShown);
}

void MainWindow::setTraining(bool isTraining, const QString &windowName)
{
    m_isTraining = isTraining;
    m_window->setText(windowName);
    m_window->setToolTip(windowName);
    m_window->setAccessibleName(tr("Single window: %1").arg(windowName));
    m_window->setVisible(!windowName.isEmpty());
    m_training->setText(windowName.isEmpty()
                            ? tr("TRAINING")
                            : QStringLiteral("%1 · %2").arg(tr("TRAINING"), windowName));
    m_training->setVisible(isTraining);
    const int margin = isTraining ? frameWidth : 0;
    setContentsMargins(margin, 0, margin, margin);
    dressTraining();
    nameWindow();
    update();
}

void MainWindow::dressTraining()
{
    QPalette band = palette();
    band.setColor(QPalette::Window, theme::ink(theme::Tone::Training, band));
    band.setColor(QPalette::WindowText, band.color(QPalette::Base));
    m_training->setPalette(band);
    QFont bold = font();
    bold.setBold(true);
    m_training->setFont(bold);
}

void MainWindow::nameWindow()
{
    const Entry *shown = entry(m_shown);
    QString name = shown ? QStringLiteral("%1 – Okno").arg(shown->title) : QStringLiteral("Okno");
    if (m_isTraining)
        name.append(QStringLiteral(" – %1").arg(tr("TRAINING")));
    setWindowTitle(name);
}

void MainWindow::setFoot(const QString &principal, const QString &sending)
{
    m_principal->setText(principal.isEmpty() ? QString() : tr("On behalf of: %1").arg(principal));
    m_principal->setToolTip(m_principal->text());
    m_sending->setText(sending);
    m_sending->setVisible(!sending.isEmpty());
}

// Rail, notice, and the panes of the page; what is not shown is passed over.
QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> shown;
    for (QWidget *part : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_notice),
                          m_progress, m_pages->currentWidget()}) {
        if (part)
            shown += panes::panesOf(*part);
    }
    return shown;
}

void MainWindow::nextPane(bool isForward)
{
    const QList<QWidget *> shown = panes();
    const qsizetype count = shown.size();
    if (count == 0)
        return;
    const qsizetype now = panes::indexOfFocus(shown);
    const qsizetype next = now < 0 ? 0 : (now + (isForward ? 1 : count - 1)) % count;
    if (shown.at(next) == m_rail)
        m_rail->enter();
    else
        panes::enter(*shown.at(next), panes::Entrance::LastPlace);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return panes::step(panes(), next) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isRailShown && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (!m_isRailShown || files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(files);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_isTraining)
        return;
    QPainter painter(this);
    const QColor colour = theme::ink(theme::Tone::Training, palette());
    painter.fillRect(0, 0, frameWidth, height(), colour);
    painter.fillRect(width() - frameWidth, 0, frameWidth, height(), colour);
    painter.fillRect(0, height() - frameWidth, width(), frameWidth, colour);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    dressTraining();
}

} // namespace okno
