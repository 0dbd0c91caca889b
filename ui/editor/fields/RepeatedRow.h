#pragma once

#include "ui/editor/fields/FormPart.h"

class QToolButton;
class QVBoxLayout;

namespace okno {

class FieldEdit;

// Caption and editors of a value that may be given several times, one editor each; Insert or the
// button adds one, emptying one removes it. The editors are kept when another item has fewer.
class RepeatedRow final : public FormPart
{
    Q_OBJECT
public:
    RepeatedRow(FormScope &scope, const FormEntry &entry, QWidget *parent = nullptr);
    bool isWide() const override { return m_isWide; }
    void bind(const FieldPath &base) override;
    void showMarks() override;
    void showLocks() override;
    void commit() override;
    bool goTo(const FieldPath &path) override;
    QWidget *firstStop() const override;
    // Commits, asks for one more and goes there.
    void addOne();

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldEdit *piece(qsizetype index);
    void dress();

    QVBoxLayout *m_column;
    QToolButton *m_add;
    QList<FieldEdit *> m_pieces;
    FieldPath m_base;
    qsizetype m_shown = 1;
    bool m_isTall;
    bool m_isWide;
};

} // namespace okno
