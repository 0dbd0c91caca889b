#pragma once

#include "ui/editor/fields/FormPart.h"

namespace okno {

class MarkIcon;

// The name of a group over its fields; carries what is found at the group as a whole.
class HeadingRow final : public FormPart
{
    Q_OBJECT
public:
    HeadingRow(FormScope &scope, const FormEntry &entry, QWidget *parent = nullptr);
    void bind(const FieldPath &base) override;
    void showMarks() override;

private:
    MarkIcon *m_mark;
    FieldPath m_path;
};

} // namespace okno
