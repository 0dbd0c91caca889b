#pragma once

#include "ui/editor/fields/FormPart.h"

class QGridLayout;

namespace okno {

// The lines of a section: short fields two in a line where there is room, the others over the whole
// width.
class FieldsPane final : public QWidget
{
    Q_OBJECT
public:
    FieldsPane(FormScope &scope, const QList<FormEntry> &entries, QWidget *parent = nullptr);
    void bind(const FieldPath &base);
    void unbind() { m_base = FieldPath(); } // the next bind() is never the same
    const FieldPath &base() const { return m_base; }
    // Draws anew what the edits touch.
    void apply(const QList<Edit> &edits);
    void showMarks();
    void showLocks();
    void commit();
    bool goTo(const FieldPath &path); // a group: its first field
    QWidget *firstStop() const;
    FieldPath firstPlace() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FormPart *makePart(const FormEntry &entry);
    void arrange(int columns);
    int columnsThatFit() const;
    bool isTouched(const FormPart &part, const Edit &edit) const;

    FormScope &m_scope;
    QGridLayout *m_grid;
    QList<FormPart *> m_parts;
    FieldPath m_base;
    int m_columns = 0;
};

} // namespace okno
