#pragma once

#include "ui/editor/fields/FormPart.h"

class QToolButton;

namespace okno {

class MarkIcon;
class RowsTable;

// A list inside a form: its name, what is found at the list as a whole, and the table.
class ListRow final : public FormPart
{
    Q_OBJECT
public:
    ListRow(FormScope &scope, const FormEntry &entry, QWidget *parent = nullptr);
    void bind(const FieldPath &base) override;
    void showMarks() override;
    void showLocks() override;
    void commit() override;
    bool goTo(const FieldPath &path) override;
    QWidget *firstStop() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &tip);
    QWidget *makeCaption(const FormEntry &entry);
    void dress();

    RowsTable *m_table;
    MarkIcon *m_mark;
    QToolButton *m_add;
    QToolButton *m_remove;
    FieldPath m_path;
};

} // namespace okno
