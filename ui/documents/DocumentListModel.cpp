#include "ui/documents/DocumentListModel.h"

#include "ui/shell/Icons.h"

#include <QBrush>
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace okno {

DocumentListModel::DocumentListModel(const Texts &texts, const KindCatalogue &kinds,
                                     QObject *parent)
    : QAbstractTableModel(parent), m_kinds(kinds), m_cells(texts), m_written(writtenRows)
{
    m_wish.locale = QLocale(texts.language());
    for (const QString &id : kinds.ids())
        m_wish.kinds.insert(id, kinds.labels(id, texts.language()).kindName);
    setPalette(QPalette());
}

void DocumentListModel::setDocuments(const QList<DocumentSummary> &documents)
{
    m_latest = documents;
    arrange(documents);
}

// Ordering a large list takes a while, so it is done on a copy (which costs nothing) elsewhere.
void DocumentListModel::arrange(const QList<DocumentSummary> &documents)
{
    const int number = ++m_arrangement;
    if (m_wish.column < 0 || documents.size() <= orderedAtOnce) {
        take(documents, m_wish.of(documents));
        return;
    }
    auto promise = std::make_shared<QPromise<std::vector<int>>>();
    auto *watcher = new QFutureWatcher<std::vector<int>>(this); // goes with the model
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, documents] {
        watcher->deleteLater();
        if (number == m_arrangement)
            take(documents, watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, documents, wish = m_wish] {
        promise->addResult(wish.of(documents));
        promise->finish();
    });
}

void DocumentListModel::take(const QList<DocumentSummary> &documents, std::vector<int> order)
{
    beginResetModel();
    m_documents = documents;
    m_order = std::move(order);
    for (Written &row : m_written)
        row.row = -1;
    endResetModel();
}

void DocumentListModel::setPrincipals(const QHash<PrincipalId, QString> &names)
{
    if (names == m_wish.principals)
        return;
    m_wish.principals = names;
    rewrite();
    if (m_wish.column == DocumentColumn::Principal)
        arrange(m_latest);
}

void DocumentListModel::setPalette(const QPalette &palette)
{
    for (int i = 0; i < groupCount; ++i) {
        const auto group = static_cast<Group>(i);
        const theme::Tone tone = StateWords::tone(group);
        m_looks[static_cast<size_t>(i)] = {icon(StateWords::iconName(group), tone, palette),
                                           QBrush(theme::ink(tone, palette))};
    }
    rewrite();
}

void DocumentListModel::rewrite()
{
    for (Written &row : m_written)
        row.row = -1;
    if (!m_documents.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void DocumentListModel::sort(int column, Qt::SortOrder order)
{
    if (m_wish.column == column && m_wish.order == order)
        return;
    m_wish.column = column;
    m_wish.order = order;
    arrange(m_latest);
}

int DocumentListModel::place(int row) const
{
    return m_order.empty() ? row : m_order[static_cast<size_t>(row)];
}

const DocumentSummary &DocumentListModel::document(int row) const
{
    return m_documents.at(place(row));
}

int DocumentListModel::rowOf(const DocumentId &id) const
{
    for (int row = 0; row < m_documents.size(); ++row) {
        if (document(row).id == id)
            return row;
    }
    return -1;
}

QString DocumentListModel::kindName(const QString &kind) const
{
    return m_wish.kinds.value(kind, kind);
}

QString DocumentListModel::principalName(const PrincipalId &id) const
{
    return m_wish.principals.value(id);
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_documents.size());
}

int DocumentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DocumentColumn::count;
}

const DocumentListModel::Written &DocumentListModel::written(int row) const
{
    Written &kept = m_written[static_cast<unsigned>(row) % writtenRows];
    if (kept.row == row)
        return kept;
    const DocumentSummary &shown = document(row);
    kept.row = row;
    kept.group = groupOf(shown);
    for (int column = 0; column < DocumentColumn::count; ++column)
        kept.texts[static_cast<size_t>(column)] = m_cells.text(shown, column, m_wish);
    return kept;
}

// A view asks some seven roles of each cell that it paints, most of them in vain: those end here.
QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // a narrow column cuts its text
        return index.isValid() ? textAt(index.row(), index.column()) : QVariant();
    case Qt::DecorationRole:
    case Qt::ForegroundRole:
    case Qt::AccessibleTextRole:
        return index.column() == DocumentColumn::State ? stateData(index.row(), role) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == DocumentColumn::Sum ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant();
    default:
        return {};
    }
}

QVariant DocumentListModel::textAt(int row, int column) const
{
    return written(row).texts[static_cast<size_t>(column)];
}

QVariant DocumentListModel::stateData(int row, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return m_cells.words().line(document(row));
    const Look &look = m_looks[static_cast<size_t>(written(row).group)];
    return role == Qt::DecorationRole ? look.icon : look.ink;
}

QVariant DocumentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == DocumentColumn::Sum ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return DocumentCells::heading(section);
}

CellRows DocumentListModel::cellRows(const QList<int> &columns) const
{
    CellRows rows;
    rows.headings = DocumentCells::headings(columns);
    rows.count = rowCount();
    rows.row = [documents = m_documents, order = m_order, names = m_wish, cells = m_cells,
                columns](int row) {
        const int place = order.empty() ? row : order[static_cast<size_t>(row)];
        return cells.cells(documents.at(place), columns, names);
    };
    return rows;
}

std::function<QString()> DocumentListModel::lines(const QList<int> &rows,
                                                  const QList<int> &columns) const
{
    return
        [documents = m_documents, order = m_order, names = m_wish, cells = m_cells, rows, columns] {
            QStringList lines;
            for (const int row : rows) {
                const int place = order.empty() ? row : order[static_cast<size_t>(row)];
                QStringList line;
                for (const int column : columns)
                    line.append(cells.text(documents.at(place), column, names));
                lines.append(line.join(u'\t'));
            }
            return lines.join(u'\n');
        };
}

} // namespace okno
