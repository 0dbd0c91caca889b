#include "ui/start/StartPage.h"

#include "ui/shell/EmptyState.h"
#include "ui/shell/Icons.h"
#include "ui/shell/PaneFocus.h"
#include "ui/start/StartDetail.h"
#include "ui/start/StartList.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace okno {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(tr("Needs action"), this)),
      m_new(new QPushButton(tr("New document"), this)),
      m_import(new QPushButton(tr("Import"), this)), m_list(new StartList(this)),
      m_detail(new StartDetail(this)), m_parts(new QStackedWidget(this)), m_work(layList()),
      m_noWork(new EmptyState(QStringLiteral("done"), tr("Nothing needs you now"),
                              tr("Documents that must be signed, sent or mended appear here by "
                                 "themselves."),
                              {}, this)),
      m_noneYet(new EmptyState(QStringLiteral("needs-action"), tr("Here you see what to do next"),
                               tr("Documents that must be signed, sent or mended appear here by "
                                  "themselves. There is none yet: start a new one, or import the "
                                  "files that you have."),
                               tr("New document"), this)),
      m_counts(new QLabel(this)), m_filling(new QProgressBar(this))
{
    lay();
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_noneYet, &EmptyState::actionRequested, this, &StartPage::newRequested);
    connect(m_list, &StartList::currentItemChanged, this, &StartPage::showCurrent);
    const auto open = [this] {
        if (const Item *item = m_list->currentItem())
            Q_EMIT openRequested(item->document);
    };
    connect(m_list, &StartList::activated, this, open);
    connect(m_detail, &StartDetail::nextRequested, this, open);
    setFocusProxy(m_list);
    drawIcons();
    showCurrent();
}

void StartPage::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    QWidget *head = layHead();
    column->addWidget(head);
    for (QWidget *part :
         {m_work, static_cast<QWidget *>(m_noWork), static_cast<QWidget *>(m_noneYet)})
        m_parts->addWidget(part);
    column->addWidget(m_parts, 1);
    column->addWidget(layFoot());
    panes::setPanes(*this, {head, m_list, m_detail, m_noWork, m_noneYet});
}

QWidget *StartPage::layHead()
{
    auto *head = new QWidget(this);
    m_title->setFont(theme::heading(this));
    m_new->setObjectName(QStringLiteral("startNew"));
    m_import->setObjectName(QStringLiteral("startImport"));
    m_new->setToolTip(tr("New document (Ctrl+N)"));
    m_import->setToolTip(tr("Import files (Ctrl+O)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_title, 1);
    row->addWidget(m_new);
    row->addWidget(m_import);
    return head;
}

QWidget *StartPage::layList()
{
    auto *work = new QWidget(m_parts);
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    return work;
}

QWidget *StartPage::layFoot()
{
    auto *foot = new QWidget(this);
    m_counts->setObjectName(QStringLiteral("startCounts"));
    m_counts->setWordWrap(true);
    m_filling->setObjectName(QStringLiteral("startFilling"));
    m_filling->setAccessibleName(tr("Reading the workspace"));
    m_filling->hide();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_counts, 2);
    row->addWidget(m_filling, 1);
    return foot;
}

void StartPage::setItems(const QList<Item> &items)
{
    m_isAnswered = true;
    m_list->setItems(items);
    showRightPart();
}

void StartPage::setCounts(int drafts, int waiting, int done)
{
    m_others = drafts + waiting + done;
    const auto written = [this](int number) { return locale().toString(number); };
    m_counts->setText(tr("Drafts: %1 · waiting for an answer: %2 · done: %3")
                          .arg(written(drafts), written(waiting), written(done)));
    m_counts->setVisible(m_others > 0);
    showRightPart();
}

void StartPage::setFilling(int indexed, int total)
{
    m_isFilling = indexed < total;
    m_filling->setVisible(m_isFilling);
    m_filling->setMaximum(total);
    m_filling->setValue(indexed);
    m_filling->setFormat(tr("Reading the workspace: %1 of %2")
                             .arg(locale().toString(indexed), locale().toString(total)));
    showRightPart();
}

void StartPage::showCurrent()
{
    m_detail->show(m_list->currentItem());
}

void StartPage::showRightPart()
{
    if (!m_isAnswered || m_isFilling || m_list->currentItem())
        return panes::showPart(*this, *m_parts, *m_work, *m_list);
    EmptyState *empty = m_others == 0 ? m_noneYet : m_noWork;
    panes::showPart(*this, *m_parts, *empty, *empty);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void StartPage::drawIcons()
{
    m_new->setIcon(icon(QStringLiteral("new"), theme::Tone::Neutral, palette()));
    m_import->setIcon(icon(QStringLiteral("import"), theme::Tone::Neutral, palette()));
}

} // namespace okno
