#pragma once

#include "ui/editor/fields/FittedTable.h"
#include "ui/editor/fields/RowsModel.h"

namespace okno {

class CellDelegate;

// The rows of a list as a table to type in. Typing or F2 edits a cell, Enter goes to the next one,
// Delete empties it, Tab leaves the table. As high as its rows when it stands in a form.
class RowsTable final : public FittedTable
{
    Q_OBJECT
public:
    enum class Use : quint8 {
        Cells, // a small table inside a form
        Items, // chooses the item that a form shows; Enter goes there
    };
    RowsTable(FormScope &scope, const QString &listKey, const QList<FormEntry::Column> &columns,
              Use use, QWidget *parent = nullptr);

    RowsModel &rows() const { return *m_rows; }
    FieldPath currentRow() const { return m_rows->rowPath(currentIndex().row()); }
    void goToRow(int row);
    bool goTo(const FieldPath &path);
    void commitEditing();

    // Wishes for the current row; the cursor follows the row.
    void addRow();
    void duplicateRow();
    void removeRow();
    void moveRow(int by);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(); // another row is current
    void entered();   // Enter, in a table of items

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void setUp(const QString &listKey);
    void widen();
    void remember();
    void restore();
    void choose(const QModelIndex &index);
    void goOn(bool isForward);
    void goToNewRow(const QSet<RowId> &before);
    QSet<RowId> rowIds() const;
    void copyCells() const;
    void tellCursor();

    FormScope &m_scope;
    RowsModel *m_rows;
    CellDelegate *m_delegate;
    Use m_use;
    RowId m_rowBefore = 0; // across a reset of the model
    QPoint m_cellBefore;
};

} // namespace okno
