#pragma once

#include <QStyledItemDelegate>

namespace okno {

// Edits an item in a LineInput. What is being typed stays when the model says that the item has
// changed; it is said to the model once.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
};

} // namespace okno
