#include "ui/signing/RenderedModel.h"

namespace okno {

void RenderedModel::setRows(RenderedRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RenderedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RenderedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString RenderedModel::text(const RenderedRow &row, int column) const
{
    switch (column) {
    case BoxColumn:
        return row.box;
    case FieldColumn:
        if (row.kind != RenderedRow::Kind::Foreign)
            return row.label;
        return row.label.isEmpty() ? tr("Not known to the format")
                                   : tr("Not known to the format: %1").arg(row.label);
    default:
        return row.value;
    }
}

QVariant RenderedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RenderedRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case DepthRole:
        return index.column() == FieldColumn ? row.depth : 0;
    case HeadingRole:
        return row.kind == RenderedRow::Kind::Heading;
    default:
        return {};
    }
}

QVariant RenderedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case BoxColumn:
        return tr("Box");
    case FieldColumn:
        return tr("Field");
    default:
        return tr("Value");
    }
}

} // namespace okno
