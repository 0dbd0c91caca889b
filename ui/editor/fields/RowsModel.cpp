#include "ui/editor/fields/RowsModel.h"

#include "ui/shell/Icons.h"

#include <QGuiApplication>

namespace okno {
namespace {

QList<const Node *> rowsOf(const Document &document, const FieldPath &group, const QString &field)
{
    QList<const Node *> rows;
    const Node *parent = document.find(group);
    if (!parent)
        return rows;
    for (const Node &node : parent->children) {
        if (node.field == field)
            rows.append(&node);
    }
    return rows;
}

bool isSameRow(const Node *a, const Node *b)
{
    return a->row == b->row;
}

} // namespace

RowsModel::RowsModel(FormScope &scope, QString listKey, QList<FormEntry::Column> columns, Tail tail,
                     QObject *parent)
    : QAbstractTableModel(parent), m_scope(scope), m_listKey(std::move(listKey)),
      m_columns(std::move(columns)), m_tail(tail)
{
    for (const FormEntry::Column &column : std::as_const(m_columns))
        m_steps.append(column.field->key.sliced(m_listKey.size() + 1).split(u'/'));
}

void RowsModel::relock()
{
    beginResetModel();
    endResetModel();
}

QString RowsModel::listField() const
{
    return m_listKey.sliced(m_listKey.lastIndexOf(u'/') + 1);
}

void RowsModel::bind(const FieldPath &group)
{
    const Document document = m_scope.document();
    const QList<const Node *> rows = rowsOf(document, group, listField());
    const bool isSameList = isSamePlace(m_group, group);
    m_group = group;
    if (isSameList)
        return change(document, rows);
    beginResetModel();
    m_document = document;
    m_rows = rows;
    endResetModel();
}

// One row more or less leaves the view where it is; only then what stands in the others is new.
void RowsModel::change(const Document &document, const QList<const Node *> &rows)
{
    const auto [old, now] =
        std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(), isSameRow);
    const auto at = static_cast<int>(old - m_rows.begin());
    const bool isOneMore = rows.size() == m_rows.size() + 1 &&
                           std::equal(old, m_rows.end(), now + 1, rows.end(), isSameRow);
    const bool isOneLess = rows.size() + 1 == m_rows.size() &&
                           std::equal(old + 1, m_rows.end(), now, rows.end(), isSameRow);
    const bool isSame = old == m_rows.end() && now == rows.end();
    // The empty line becomes the new last row and another one comes after it.
    const int added = m_tail == Tail::NewRow && at == m_rows.size() ? at + 1 : at;
    if (isOneMore)
        beginInsertRows({}, added, added);
    else if (isOneLess)
        beginRemoveRows({}, at, at);
    else if (!isSame)
        beginResetModel();
    m_document = document;
    m_rows = rows;
    if (isOneMore)
        endInsertRows();
    else if (isOneLess)
        endRemoveRows();
    else if (!isSame)
        return endResetModel();
    showMarks();
}

void RowsModel::showMarks()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FieldPath RowsModel::rowPath(int row) const
{
    return row < 0 || row >= m_rows.size() ? FieldPath()
                                           : m_group.child(listField(), m_rows.at(row)->row);
}

FieldPath RowsModel::cellPath(const QModelIndex &index) const
{
    const FieldPath row = rowPath(index.row());
    if (!index.isValid())
        return {};
    return row.isEmpty() ? m_group.child(listField())
                         : m_scope.place(row, field(index.column()).key);
}

int RowsModel::rowOf(RowId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const Node *node) { return node->row == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QModelIndex RowsModel::indexOf(const FieldPath &path) const
{
    const qsizetype depth = m_group.steps().size();
    if (path.steps().size() <= depth || !path.startsWith(m_group) ||
        path.steps().at(depth).field != listField())
        return {};
    const RowId id = path.steps().at(depth).row;
    if (path.steps().size() == depth + 1)
        return index(id == 0 ? 0 : rowOf(id), 0);
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = index(rowOf(id), column);
        if (cell.isValid() && field(column).key == path.fieldKey() && cellPath(cell) == path)
            return cell;
    }
    return {};
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    const bool hasNewRow = m_tail == Tail::NewRow && !m_scope.isReadOnly();
    return parent.isValid() ? 0 : size() + (hasNewRow ? 1 : 0);
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString RowsModel::text(const QModelIndex &index) const
{
    const Node *node = index.row() < m_rows.size() ? m_rows.at(index.row()) : nullptr;
    for (const QString &step : m_steps.at(index.column()))
        node = node ? node->child(step) : nullptr;
    return node ? node->text : QString();
}

// The first column speaks for what is found anywhere in the row.
FieldMark RowsModel::mark(const QModelIndex &index) const
{
    const FieldPath row = rowPath(index.row());
    if (row.isEmpty())
        return {};
    FieldMark mark = m_scope.marks().at(cellPath(index));
    if (index.column() != 0)
        return mark;
    const FieldMark own = m_scope.marks().at(row);
    if (!own.text.isEmpty())
        mark.text += (mark.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + own.text;
    mark.severity = m_scope.marks().within(row);
    return mark;
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index).simplified();
    case Qt::EditRole:
        return text(index);
    case Qt::ToolTipRole: {
        const QString found = mark(index).text;
        return found.isEmpty() ? text(index) : found;
    }
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::AccessibleDescriptionRole:
        return mark(index).text;
    default:
        return look(index, role);
    }
}

QVariant RowsModel::look(const QModelIndex &index, int role) const
{
    const QString &type = field(index.column()).type;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(type == u"decimal" || type == u"integer"
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (type == u"code")
            return m_codeFont;
        return {};
    case Qt::DecorationRole:
        if (const std::optional<Finding::Severity> severity = mark(index).severity)
            return icon(iconNameOf(*severity), toneOf(*severity), QGuiApplication::palette());
        return {};
    case Qt::BackgroundRole:
        if (!text(index).isEmpty() && m_scope.isCarriedOver(cellPath(index)))
            return theme::tint(theme::Tone::Waiting, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QString RowsModel::spoken(const QModelIndex &index) const
{
    const QString value = text(index);
    const QString label = m_columns.at(index.column()).label;
    if (index.row() >= m_rows.size())
        return tr("New row, %1").arg(label);
    QString said =
        value.isEmpty() ? tr("%1: empty").arg(label) : QStringLiteral("%1: %2").arg(label, value);
    if (!value.isEmpty() && m_scope.isCarriedOver(cellPath(index)))
        said += QStringLiteral(". ") + tr("Carried over and not confirmed yet.");
    return said;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole)
            return {};
        return section < m_rows.size() ? QString::number(section + 1) : QStringLiteral("+");
    }
    const FormEntry::Column &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.field->box.isEmpty() || m_tail == Tail::NewRow
                   ? column.label
                   : column.field->box + u' ' + column.label;
    if (role == Qt::ToolTipRole)
        return m_scope.labels().fields.value(column.field->key);
    return {};
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_scope.isLocked(field(index.column())) ? shown : shown | Qt::ItemIsEditable;
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString();
    if (!index.isValid() || role != Qt::EditRole || typed == text(index))
        return false;
    if (index.row() >= m_rows.size())
        enterNewRow(index.column(), typed);
    else
        m_scope.enter(cellPath(index), typed);
    return true;
}

void RowsModel::enterNewRow(int column, const QString &text)
{
    const int before = size();
    const QString key = field(column).key;
    m_scope.addRow(m_group, listField());
    // Granted at once, the row has come through bind().
    if (size() > before)
        m_scope.enter(m_scope.place(rowPath(size() - 1), key), text);
}

} // namespace okno
