#include "ui/editor/fields/LineInput.h"

#include "ui/shell/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace okno {

LineInput::LineInput(QWidget *parent) : QLineEdit(parent)
{
    setMinimumHeight(theme::fieldHeight);
}

void LineInput::setSuggestions(std::function<QStringList()> suggestions)
{
    m_suggestions = std::move(suggestions);
    connect(this, &QLineEdit::textEdited, this, &LineInput::suggest);
}

void LineInput::suggest()
{
    if (m_isSuggesting)
        return;
    m_isSuggesting = true;
    if (!completer()) {
        auto *made = new QCompleter(this);
        made->setModel(new QStringListModel(made));
        made->setCaseSensitivity(Qt::CaseInsensitive);
        made->popup()->setFont(font());
        setCompleter(made);
    }
    qobject_cast<QStringListModel *>(completer()->model())->setStringList(m_suggestions());
}

void LineInput::setValue(const QString &value)
{
    m_value = value;
    if (text() != value) {
        setText(value);
        setCursorPosition(0);
    }
    setModified(false);
}

bool LineInput::event(QEvent *event)
{
    return answersShortcut(*event) ? event->isAccepted() : QLineEdit::event(event);
}

void LineInput::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = completer() ? completer()->popup() : nullptr;
    const bool isChoosing = popup && popup->isVisible() && popup->currentIndex().isValid();
    if (isGoingOn(*event) && !isChoosing) {
        if (popup)
            popup->hide();
        Q_EMIT entered(isForward(*event));
        return;
    }
    const bool isPopupShown = popup && popup->isVisible();
    if (event->key() == Qt::Key_Escape && isModified() && !isPopupShown) {
        setValue(m_value);
        selectAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineInput::focusInEvent(QFocusEvent *event)
{
    m_isSuggesting = m_isSuggesting && event->reason() == Qt::PopupFocusReason;
    QLineEdit::focusInEvent(event);
    // Typing replaces the value however one came here, except where one has clicked into it.
    if (event->reason() == Qt::OtherFocusReason)
        selectAll();
    Q_EMIT focused();
}

void LineInput::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // A menu or the list of suggestions is still part of the typing.
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

} // namespace okno
