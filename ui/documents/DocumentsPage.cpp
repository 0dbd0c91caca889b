#include "ui/documents/DocumentsPage.h"

#include "ui/documents/DocumentListModel.h"
#include "ui/documents/DocumentTableView.h"
#include "ui/documents/FilterBar.h"
#include "ui/documents/SummaryPane.h"
#include "ui/shell/CellCopy.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/TableMenu.h"
#include "ui/shell/ViewState.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace okno {

namespace {

// In letters of the font: a narrower page has room for the list only.
constexpr int lettersForBoth = 130;

const QString tableKey = QStringLiteral("table");
const QString partsKey = QStringLiteral("parts");
const QString filterKey = QStringLiteral("filter");
const QString currentKey = QStringLiteral("current");

} // namespace

DocumentsPage::DocumentsPage(const Texts &texts, const KindCatalogue &kinds, QWidget *parent)
    : QWidget(parent), m_filter(new FilterBar(texts, kinds, this)),
      m_model(new DocumentListModel(texts, kinds, this)),
      m_table(new DocumentTableView(*m_model, this)),
      m_menu(new TableMenu(*m_table, TableMenu::File::Offered)),
      m_summary(new SummaryPane(texts, *m_model, this)), m_splitter(new QSplitter(this)),
      m_parts(new QStackedWidget(this)),
      m_noneYet(new EmptyState(QStringLiteral("documents"), tr("No documents yet"),
                               tr("All your documents stand here, from the draft to the receipt. "
                                  "Start a new one, or import the files that you have."),
                               tr("New document"), this)),
      m_noneFound(new EmptyState(QStringLiteral("search"), tr("Nothing found"),
                                 tr("No document fits the search, the group, the kind and the "
                                    "period together."),
                                 tr("Show all documents"), this)),
      m_filling(new QWidget(this)), m_fillingText(new QLabel(m_filling)),
      m_fillingBar(new QProgressBar(m_filling))
{
    lay();
    connectFilter();
    connectList();
    addKey(tr("Open"), QStringLiteral("openAction"), {}, &DocumentsPage::openRequested);
    addKey(tr("Time line"), QStringLiteral("matterAction"),
           {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
           &DocumentsPage::matterRequested);
    addKey(tr("New one like it"), QStringLiteral("copyAction"),
           {QKeySequence(Qt::CTRL | Qt::Key_D)}, &DocumentsPage::copyRequested);
    addKey(tr("New from this…"), QStringLiteral("fromAction"),
           {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N)}, &DocumentsPage::fromRequested);
    addKey(tr("Compare"), QStringLiteral("compareAction"),
           {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D)}, &DocumentsPage::compareRequested);
    addKey(tr("Save as PDF…"), QStringLiteral("printAction"), {QKeySequence(QKeySequence::Print)},
           &DocumentsPage::printRequested);
    auto *cells = new QAction(tr("Copy as cells"), m_table);
    cells->setShortcut(QKeySequence::Copy);
    cells->setShortcutContext(Qt::WidgetShortcut);
    connect(cells, &QAction::triggered, m_table, &DocumentTableView::copyCells);
    m_table->addAction(cells);
    setFocusProxy(m_table);
    showCurrent();
}

void DocumentsPage::lay()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_filter);
    layFilling(*column);
    layList();
    column->addWidget(m_parts, 1);
    panes::setPanes(*this, {m_filter, m_table, m_summary, m_noneYet, m_noneFound});
}

void DocumentsPage::layFilling(QLayout &column)
{
    m_filling->setObjectName(QStringLiteral("filling"));
    auto *row = new QHBoxLayout(m_filling);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    m_fillingText->setWordWrap(true);
    m_fillingBar->setTextVisible(false);
    m_fillingBar->setAccessibleName(tr("Reading the workspace"));
    m_fillingText->setBuddy(m_fillingBar);
    row->addWidget(m_fillingText, 2);
    row->addWidget(m_fillingBar, 1);
    m_filling->hide();
    column.addWidget(m_filling);
}

void DocumentsPage::layList()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_summary);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(theme::grid);
    for (QWidget *part : {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_noneYet),
                          static_cast<QWidget *>(m_noneFound)})
        m_parts->addWidget(part);
}

void DocumentsPage::connectFilter()
{
    connect(m_filter, &FilterBar::queryChanged, this, [this] { Q_EMIT queryChanged(query()); });
    connect(m_filter, &FilterBar::newRequested, this, &DocumentsPage::newRequested);
    connect(m_filter, &FilterBar::importRequested, this, &DocumentsPage::importRequested);
    connect(m_filter, &FilterBar::tableMenuRequested, m_menu, &TableMenu::open);
    connect(m_filter, &FilterBar::listRequested, this, &DocumentsPage::focusList);
    connect(m_noneYet, &EmptyState::actionRequested, this, &DocumentsPage::newRequested);
    connect(m_noneFound, &EmptyState::actionRequested, this, [this] {
        m_filter->clear();
        m_filter->focusSearch();
    });
}

void DocumentsPage::connectList()
{
    connect(m_model, &QAbstractItemModel::modelReset, this, &DocumentsPage::showRightPart);
    connect(m_table, &DocumentTableView::currentDocumentChanged, this, &DocumentsPage::showCurrent);
    connect(m_table, &DocumentTableView::typed, m_filter, &FilterBar::type);
    connect(m_table, &QTableView::activated, this, [this] { ask(&DocumentsPage::openRequested); });
    connect(m_summary, &SummaryPane::openRequested, this,
            [this] { ask(&DocumentsPage::openRequested); });
    connect(m_summary, &SummaryPane::matterRequested, this,
            [this] { ask(&DocumentsPage::matterRequested); });
    connect(m_summary, &SummaryPane::copyRequested, this,
            [this] { ask(&DocumentsPage::copyRequested); });
    connect(m_summary, &SummaryPane::fromRequested, this,
            [this] { ask(&DocumentsPage::fromRequested); });
    connect(m_menu, &TableMenu::fileRequested, this, &DocumentsPage::fileRequested);
}

// A line of the list's menu with its keys, which work on the whole page.
void DocumentsPage::addKey(const QString &text, const QString &name,
                           const QList<QKeySequence> &keys, Wish wish)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, wish] { ask(wish); });
    addAction(action);
    m_table->addAction(action);
}

void DocumentsPage::ask(Wish wish)
{
    const DocumentId document = current();
    if (!document.isNull())
        Q_EMIT(this->*wish)(document);
}

void DocumentsPage::setDocuments(const QList<DocumentSummary> &documents)
{
    m_isAnswered = true;
    m_model->setDocuments(documents);
}

void DocumentsPage::setPrincipals(const QHash<PrincipalId, QString> &names)
{
    m_model->setPrincipals(names);
    showCurrent();
}

void DocumentsPage::setCounts(const GroupCounts &counts)
{
    m_filter->setCounts(counts);
}

void DocumentsPage::setFilling(int indexed, int total)
{
    m_isFilling = indexed < total;
    m_filling->setVisible(m_isFilling);
    m_fillingBar->setMaximum(total);
    m_fillingBar->setValue(indexed);
    const QLocale &locale = m_model->locale();
    m_fillingText->setText(
        tr("Reading the workspace: %1 of %2 documents. The newest are here already.")
            .arg(locale.toString(indexed), locale.toString(total)));
    showRightPart();
}

DocumentQuery DocumentsPage::query() const
{
    return m_filter->query();
}

DocumentId DocumentsPage::current() const
{
    return m_table->currentDocument();
}

void DocumentsPage::focusSearch()
{
    m_filter->focusSearch();
}

void DocumentsPage::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void DocumentsPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_summary->show(current.isValid() ? std::optional(m_model->document(current.row()))
                                      : std::nullopt);
}

void DocumentsPage::showRightPart()
{
    const bool isEmpty = m_isAnswered && !m_isFilling && m_model->rowCount() == 0;
    if (!isEmpty)
        return panes::showPart(*this, *m_parts, *m_splitter, *m_table);
    EmptyState *empty = m_filter->isFiltering() ? m_noneFound : m_noneYet;
    panes::showPart(*this, *m_parts, *empty, *empty);
}

void DocumentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_summary->setVisible(width() >= lettersForBoth * fontMetrics().averageCharWidth());
}

QJsonObject DocumentsPage::viewState() const
{
    return {{tableKey, okno::viewState(*m_table->horizontalHeader())},
            {partsKey, okno::viewState(*m_splitter, m_restored[partsKey])}};
}

void DocumentsPage::restoreViewState(const QJsonObject &state)
{
    m_restored = state;
    okno::restoreViewState(*m_table->horizontalHeader(), state[tableKey].toObject());
    okno::restoreViewState(*m_splitter, state[partsKey]);
}

QJsonObject DocumentsPage::place() const
{
    return {{filterKey, m_filter->state()}, {currentKey, current().toString()}};
}

void DocumentsPage::restorePlace(const QJsonObject &place)
{
    m_filter->restoreState(place[filterKey].toObject());
    if (const auto document = DocumentId::parse(place[currentKey].toString()))
        m_table->setWanted(*document);
}

CellRows DocumentsPage::cellRows() const
{
    return m_model->cellRows(shownColumns(*m_table->horizontalHeader()));
}

} // namespace okno
