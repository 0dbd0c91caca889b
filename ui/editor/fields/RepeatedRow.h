#pragma once

#include "ui/editor/fields/ValuePart.h"

class QToolButton;

namespace okno {

// Caption and editors of a value that may be given several times, one editor each; Insert or the
// button adds one, emptying one removes it.
class RepeatedRow final : public ValuePart
{
    Q_OBJECT
public:
    RepeatedRow(FormScope &scope, const FormEntry &entry, QWidget *parent = nullptr);
    void bind(const FieldPath &base) override;
    void showLocks() override;
    // Commits, asks for one more and goes there.
    void addOne();

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay(bool isTall);
    void dress();

    QToolButton *m_add;
    FieldPath m_base;
};

} // namespace okno
