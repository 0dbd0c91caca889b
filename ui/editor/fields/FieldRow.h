#pragma once

#include "ui/editor/fields/ValuePart.h"

class QLabel;

namespace okno {

// Caption and editor of one value. Where the value belongs to the first of several rows of a list,
// it says so: the others are in the tree.
class FieldRow final : public ValuePart
{
    Q_OBJECT
public:
    FieldRow(FormScope &scope, const FormEntry &entry, QWidget *parent = nullptr);
    void bind(const FieldPath &base) override;

private:
    int rowsBeside(const FieldPath &base, const FieldPath &path) const;

    QLabel *m_more;
};

} // namespace okno
