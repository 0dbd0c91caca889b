#include "ui/firstrun/CheckedField.h"

#include "ui/shell/StateLine.h"

#include <QLabel>
#include <QVBoxLayout>

namespace okno {

CheckedField::CheckedField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_editor(editor),
      m_problem(new StateLine(StateLine::Wrap::Yes, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_problem);
    layout->addStretch();
    m_label->setWordWrap(true);
    m_label->setBuddy(editor);
    m_problem->setObjectName(QStringLiteral("problem"));
    editor->setMinimumHeight(theme::fieldHeight);
    setLabel(label);
}

void CheckedField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void CheckedField::setHint(const QString &hint)
{
    m_hint = hint;
    m_editor->setToolTip(hint);
    m_editor->setAccessibleDescription(hint);
}

void CheckedField::setProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_problem->clear();
    else
        m_problem->set(QStringLiteral("error"), theme::Tone::Error, sentence);
    m_editor->setAccessibleDescription(sentence.isEmpty() ? m_hint : sentence);
}

bool CheckedField::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void CheckedField::enter()
{
    m_editor->setFocus();
}

} // namespace okno
