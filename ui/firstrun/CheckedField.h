#pragma once

#include <QWidget>

class QLabel;

namespace okno {

class StateLine;

// A field with its label above and, when it is wrong, the sentence about it below; the sentence is
// also the field's description for screen readers.
class CheckedField final : public QWidget
{
    Q_OBJECT
public:
    CheckedField(const QString &label, QWidget *editor, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    void setProblem(const QString &sentence); // empty: right
    bool hasProblem() const;
    void enter(); // the keyboard goes into the editor

private:
    QLabel *m_label;
    QWidget *m_editor;
    StateLine *m_problem;
    QString m_hint;
};

} // namespace okno
