#pragma once

#include "ui/editor/fields/LineDelegate.h"

class QTreeView;

namespace okno {

// Lines of a tree high enough for their wrapped texts and for a field to type in.
class WrappingDelegate final : public LineDelegate
{
    Q_OBJECT
public:
    explicit WrappingDelegate(QTreeView *view);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

private:
    int textWidth(const QModelIndex &index) const;
    QTreeView *m_view;
};

} // namespace okno
