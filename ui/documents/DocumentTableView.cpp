#include "ui/documents/DocumentTableView.h"

#include "ui/documents/DocumentListModel.h"
#include "ui/shell/CellCopy.h"
#include "ui/shell/Moments.h"

#include <QClipboard>
#include <QEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPromise>
#include <QScrollBar>
#include <QThreadPool>

#include <memory>

namespace okno {

namespace {

// A selection of more rows than that is somebody's whole list: it is not looked for again.
constexpr qsizetype mostRemembered = 1000;
constexpr qsizetype mostCopiedAtOnce = 500;

// Room for what usually stands there, whatever the font.
QString usual(int column, const QLocale &locale)
{
    switch (column) {
    case DocumentColumn::State:
        return QString(21, u'a'); // with its icon
    case DocumentColumn::Number:
        return QStringLiteral("10000000/000000/0000000");
    case DocumentColumn::Sum:
        return QStringLiteral("1 000 000,00 USD");
    case DocumentColumn::Changed:
        return minuteText(QDateTime(QDate(2000, 10, 20), QTime(20, 0)), locale);
    case DocumentColumn::Kind:
        return QString(16, u'a');
    default:
        return QString(20, u'a');
    }
}

} // namespace

DocumentTableView::DocumentTableView(DocumentListModel &model, QWidget *parent)
    : QTableView(parent), m_documents(model)
{
    setObjectName(QStringLiteral("documentList"));
    setAccessibleName(tr("List of documents"));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &DocumentTableView::remember);
    setModel(&model);
    // After the selection's own part in a reset.
    connect(&model, &QAbstractItemModel::modelReset, this, &DocumentTableView::restore);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setStretchLastSection(true);
    setSortingEnabled(true);
    setHeights();
    setWidths();
}

// One height for all rows: nothing is measured however long the list is.
void DocumentTableView::setHeights()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(theme::fieldHeight, fontMetrics().height() + theme::grid));
}

void DocumentTableView::setWidths()
{
    for (int column = 0; column < DocumentColumn::count; ++column)
        setColumnWidth(column,
                       fontMetrics().horizontalAdvance(usual(column, m_documents.locale())) +
                           2 * theme::grid);
}

DocumentId DocumentTableView::currentDocument() const
{
    return currentIndex().isValid() ? m_documents.document(currentIndex().row()).id : DocumentId();
}

void DocumentTableView::setCurrentRow(int row)
{
    setCurrentIndex(m_documents.index(row, std::max(0, currentIndex().column())));
}

void DocumentTableView::setWanted(const DocumentId &document)
{
    m_wanted = document;
    takeWanted();
}

void DocumentTableView::takeWanted()
{
    const int row = m_wanted.isNull() ? -1 : m_documents.rowOf(m_wanted);
    if (row < 0)
        return;
    m_wanted = DocumentId();
    setCurrentRow(row);
    scrollTo(currentIndex(), PositionAtCenter);
}

void DocumentTableView::copyCells()
{
    const QList<int> rows = selectedRows(*selectionModel());
    const auto lines = m_documents.lines(rows, shownColumns(*horizontalHeader()));
    if (rows.isEmpty())
        return;
    if (rows.size() <= mostCopiedAtOnce)
        return QGuiApplication::clipboard()->setText(lines());
    auto promise = std::make_shared<QPromise<QString>>();
    auto *watcher = new QFutureWatcher<QString>(this); // goes with the table
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher] {
        watcher->deleteLater();
        QGuiApplication::clipboard()->setText(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, lines] {
        promise->addResult(lines());
        promise->finish();
    });
}

void DocumentTableView::remember()
{
    m_current = currentDocument();
    m_lineOfCurrent = currentIndex().row() - verticalScrollBar()->value();
    m_selected.clear();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < mostRemembered;
             ++row)
            m_selected.insert(m_documents.document(row).id);
    }
}

void DocumentTableView::restore()
{
    m_isRestoring = true;
    QItemSelection selection;
    int current = -1;
    qsizetype left = m_selected.size() + (m_current.isNull() ? 0 : 1);
    for (int row = 0; row < m_documents.rowCount() && left > 0; ++row) {
        const DocumentId &id = m_documents.document(row).id;
        if (id == m_current) {
            current = row;
            --left;
        }
        if (m_selected.contains(id)) {
            selection.select(m_documents.index(row, 0),
                             m_documents.index(row, DocumentColumn::count - 1));
            --left;
        }
    }
    // What was current has left the list: the first one is as good as any.
    setCurrentRow(std::max(0, current));
    if (current >= 0) {
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        verticalScrollBar()->setValue(current - m_lineOfCurrent);
    }
    m_isRestoring = false;
    takeWanted();
    Q_EMIT currentDocumentChanged(); // also when another one is now in the same row, or none
}

void DocumentTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_isRestoring && previous.isValid())
        m_wanted = DocumentId();
    if (current.row() != previous.row())
        Q_EMIT currentDocumentChanged();
}

// Home and End mean the list, not its first and last column.
QModelIndex DocumentTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_documents.index(0, column);
    if (action == MoveEnd)
        return m_documents.index(m_documents.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void DocumentTableView::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void DocumentTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_documents.setPalette(palette());
    if (event->type() == QEvent::FontChange)
        setHeights();
}

} // namespace okno
