#include "ui/outbox/OutboxPage.h"

#include "ui/outbox/ActDetails.h"
#include "ui/outbox/OutboxBar.h"
#include "ui/outbox/OutboxModel.h"
#include "ui/shell/CellCopy.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Notice.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/StateWords.h"
#include "ui/shell/TableMenu.h"
#include "ui/shell/ViewState.h"
#include "ui/shell/WrappedTable.h"

#include <QEvent>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace okno {

namespace {

const QString tableKey = QStringLiteral("table");
const QString partsKey = QStringLiteral("parts");

// What passes by itself is told, but not as an error.
theme::Tone toneOf(const Failure &problem)
{
    switch (problem.code) {
    case FailureCode::NotSignedIn:
    case FailureCode::NoConnection:
    case FailureCode::Timeout:
    case FailureCode::WindowBusy:
    case FailureCode::OutcomeUnknown:
    case FailureCode::SenderBusy:
        return theme::Tone::Warning;
    default:
        return theme::Tone::Error;
    }
}

} // namespace

OutboxPage::OutboxPage(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_model(new OutboxModel(texts, this)),
      m_sorted(new QSortFilterProxyModel(this)), m_bar(new OutboxBar(this)),
      m_notice(new Notice(this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)), m_table(new WrappedTable(this)),
      m_details(new ActDetails(this)),
      m_empty(new EmptyState(
          QStringLiteral("outbox"), tr("Nothing is on its way"),
          tr("What you have signed and sent stands here until the window has decided: what waits "
             "for whom, until when, and why. To send a document, open it and sign it."),
          tr("Synchronise all"), this))
{
    setObjectName(QStringLiteral("outbox"));
    setAccessibleName(tr("Outbox"));
    makeTable();
    layOut();
    relayWishes();
    m_model->setPalette(palette());
    showEmpty(true);
    showCurrent();
}

void OutboxPage::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(OutboxModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("outboxTable"));
    m_table->setAccessibleName(tr("On its way to the window"));
    m_table->setAccessibleDescription(tr("Enter opens the time line of the current line."));
    // At first the order of the store: what is unknown first, then oldest first; a third click on
    // a heading leads back to it.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->setMinimumHeight(3 * theme::fieldHeight);
    m_table->setColumns({{26, 22}, {34, 20}, {24, 16}, {23, 13}, {12, 10}, {12, 8}, {40, 36}});
    addCellCopy(m_table);
    connect(new TableMenu(*m_table, TableMenu::File::Offered), &TableMenu::fileRequested, this,
            &OutboxPage::fileRequested);
}

void OutboxPage::layOut()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setSizes({300, 200});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::grid);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_bar);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    panes::setPanes(*this, {m_bar, m_notice, m_empty, m_table, m_details});
}

void OutboxPage::relayWishes()
{
    connect(m_bar, &OutboxBar::signInRequested, this, &OutboxPage::signInRequested);
    connect(m_bar, &OutboxBar::syncRequested, this, &OutboxPage::syncRequested);
    connect(m_empty, &EmptyState::actionRequested, this, &OutboxPage::syncRequested);
    connect(m_bar, &OutboxBar::sendRequested, this, [this] {
        if (const Item *item = current())
            Q_EMIT sendRequested(item->record.act.document);
    });
    connect(m_bar, &OutboxBar::holdRequested, this, [this] {
        if (const Item *item = current())
            Q_EMIT holdRequested(item->record.act.document);
    });
    const auto openMatter = [this] {
        if (const Item *item = current())
            Q_EMIT matterRequested(item->record.act.document);
    };
    connect(m_bar, &OutboxBar::matterRequested, this, openMatter);
    connect(m_table, &QTableView::activated, this, openMatter);
    connect(m_table, &WrappedTable::currentRowChanged, this, &OutboxPage::showCurrent);
}

const OutboxPage::Item *OutboxPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->item(index.row()) : nullptr;
}

void OutboxPage::setItems(const QList<Item> &items)
{
    const ActId chosen = current() ? current()->record.act.id : ActId();
    const int place = m_table->currentRow();
    m_model->setItems(items);
    const int row = m_model->rowOf(chosen);
    // What is gone gives way to what stands in its place now.
    if (row >= 0)
        m_table->setCurrentRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
    else
        m_table->setCurrentRow(qMax(0, qMin(place, m_sorted->rowCount() - 1)));
    showEmpty(items.isEmpty());
    showCurrent();
}

void OutboxPage::setSending(const QString &state, const std::optional<Failure> &problem)
{
    m_bar->setSending(state, problem);
    if (problem == m_problem)
        return; // said once; who closed the message has read it
    m_problem = problem;
    if (problem)
        m_notice->show(toneOf(*problem), m_texts.sentence(*problem), failureKey(problem->code));
    else
        m_notice->clear();
}

QJsonObject OutboxPage::viewState() const
{
    return {{tableKey, m_table->viewState()},
            {partsKey, okno::viewState(*m_splitter, m_restored[partsKey])}};
}

void OutboxPage::restoreViewState(const QJsonObject &state)
{
    m_restored = state;
    m_table->restoreViewState(state[tableKey].toObject());
    okno::restoreViewState(*m_splitter, state[partsKey]);
}

CellRows OutboxPage::cellRows() const
{
    return okno::cellRows(*m_table);
}

void OutboxPage::showCurrent()
{
    const Item *item = current();
    m_bar->setCurrent(item, item ? StateWords::whyNotSend(item->record.state) : QString(),
                      item ? StateWords::whyNotHold(item->record.state) : QString());
    if (item)
        m_details->show(*item, m_model->words());
    else
        m_details->clear();
}

void OutboxPage::showEmpty(bool isEmpty)
{
    if (isEmpty)
        panes::showPart(*this, *m_stack, *m_empty, *m_empty);
    else
        panes::showPart(*this, *m_stack, *m_splitter, *m_table);
}

void OutboxPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

} // namespace okno
