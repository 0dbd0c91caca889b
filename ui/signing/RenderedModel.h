#pragma once

#include "ui/signing/RenderedRows.h"

#include <QAbstractTableModel>

namespace okno {

// The rows of a rendered document as a table: box, field, value.
class RenderedModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { BoxColumn, FieldColumn, ValueColumn, columns };
    enum Role { DepthRole = Qt::UserRole, HeadingRole };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(RenderedRows rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RenderedRow &row, int column) const;
    RenderedRows m_rows;
};

} // namespace okno
