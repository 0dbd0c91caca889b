#include "ui/editor/fields/CheckInput.h"

#include "ui/shell/Theme.h"

#include <QKeyEvent>

namespace okno {
namespace {

bool isYes(const QString &value)
{
    return value == u"1" || value == u"true";
}

bool isNo(const QString &value)
{
    return value == u"0" || value == u"false";
}

} // namespace

CheckInput::CheckInput(QWidget *parent) : QCheckBox(parent)
{
    setTristate(true);
    setMinimumHeight(theme::fieldHeight);
    setValue({});
}

QString CheckInput::value() const
{
    if (!m_isTyped)
        return m_value;
    const bool isWord = m_value == u"true" || m_value == u"false";
    switch (checkState()) {
    case Qt::Checked:
        return isWord ? QStringLiteral("true") : QStringLiteral("1");
    case Qt::Unchecked:
        return isWord ? QStringLiteral("false") : QStringLiteral("0");
    case Qt::PartiallyChecked:
        break;
    }
    return {};
}

void CheckInput::setValue(const QString &value)
{
    m_value = value;
    m_isTyped = false;
    setCheckState(isYes(value) ? Qt::Checked : isNo(value) ? Qt::Unchecked : Qt::PartiallyChecked);
    sayState();
}

// State in words too; a value that is neither yes nor no is shown as it is.
void CheckInput::sayState()
{
    if (checkState() == Qt::Checked)
        setText(tr("Yes"));
    else if (checkState() == Qt::Unchecked)
        setText(tr("No"));
    else
        setText(m_value.isEmpty() || m_isTyped ? tr("Not stated") : m_value);
}

void CheckInput::nextCheckState()
{
    if (m_isLocked)
        return;
    m_isTyped = true;
    const Qt::CheckState next = checkState() == Qt::PartiallyChecked ? Qt::Checked
                                : checkState() == Qt::Checked        ? Qt::Unchecked
                                                                     : Qt::PartiallyChecked;
    setCheckState(next);
    sayState();
    // There is nothing to go on typing: the choice counts at once.
    Q_EMIT left();
}

void CheckInput::keyPressEvent(QKeyEvent *event)
{
    if (isGoingOn(*event)) {
        Q_EMIT entered(isForward(*event));
        return;
    }
    QCheckBox::keyPressEvent(event);
}

void CheckInput::focusInEvent(QFocusEvent *event)
{
    QCheckBox::focusInEvent(event);
    Q_EMIT focused();
}

void CheckInput::focusOutEvent(QFocusEvent *event)
{
    QCheckBox::focusOutEvent(event);
    Q_EMIT left();
}

} // namespace okno
