#pragma once

#include "ui/editor/fields/FormPart.h"

class QLabel;

namespace okno {

class FieldEdit;

// Caption and editor of one value. Where the value belongs to the first of several rows of a list,
// it says so: the others are in the tree.
class FieldRow final : public FormPart
{
    Q_OBJECT
public:
    FieldRow(FormScope &scope, const FormEntry &entry, QWidget *parent = nullptr);
    bool isWide() const override { return m_isWide; }
    void bind(const FieldPath &base) override;
    void showMarks() override;
    void showLocks() override;
    void commit() override;
    bool goTo(const FieldPath &path) override;
    QWidget *firstStop() const override;

private:
    int rowsBeside(const FieldPath &base) const;

    FieldEdit *m_edit;
    QLabel *m_more;
    bool m_isWide;
};

} // namespace okno
