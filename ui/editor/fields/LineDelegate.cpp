#include "ui/editor/fields/LineDelegate.h"

#include "ui/editor/fields/LineInput.h"

namespace okno {

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<LineInput *>(editor);
    if (!line->isTyped())
        line->setValue(index.data(Qt::EditRole).toString());
}

// Said is no longer typed: undo is the page's from here on.
void LineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    auto *line = static_cast<LineInput *>(editor);
    if (!line->isTyped())
        return;
    line->setTyped(false);
    model->setData(index, line->value(), Qt::EditRole);
}

} // namespace okno
