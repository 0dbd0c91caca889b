#pragma once

#include "ui/editor/fields/LineDelegate.h"

namespace okno {

class FormScope;

// Edits a cell as a field of its type is edited. Enter ends the editing and is told on.
class CellDelegate final : public LineDelegate
{
    Q_OBJECT
public:
    CellDelegate(FormScope &scope, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;

Q_SIGNALS:
    void entered(bool isForward) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void finish(QWidget *editor, bool isForward) const;

    FormScope &m_scope;
};

} // namespace okno
