#pragma once

#include "ui/editor/fields/FormPart.h"

class QVBoxLayout;

namespace okno {

class FieldCaption;
class FieldEdit;

// A caption and one editor for each value, below each other. Editors are kept when another item has
// fewer values.
class ValuePart : public FormPart
{
    Q_OBJECT
public:
    int readableWidth() const override;
    void showMarks() override;
    void showLocks() override;
    void commit() override;
    bool goTo(const FieldPath &path) override;
    QWidget *firstStop() const override;

protected:
    ValuePart(FormScope &scope, const FormEntry &entry, QWidget *parent);
    // Shows these places, at least one, and hides the editors beyond them.
    void showAt(const QList<FieldPath> &places);
    FieldEdit *edit(qsizetype index) const { return m_edits.at(index); }
    qsizetype shown() const { return m_shown; }
    FieldCaption *caption() const { return m_caption; }
    QVBoxLayout *column() const { return m_column; } // of the editors; to be laid out

private:
    void addEdit();

    bool m_isTall;
    FieldCaption *m_caption;
    QVBoxLayout *m_column;
    QList<FieldEdit *> m_edits;
    qsizetype m_shown = 1;
};

} // namespace okno
