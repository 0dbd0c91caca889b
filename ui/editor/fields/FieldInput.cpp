#include "ui/editor/fields/FieldInput.h"

#include <QKeyEvent>

namespace okno {

bool FieldInput::isGoingOn(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return isEnter &&
           !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool FieldInput::isForward(const QKeyEvent &key)
{
    return !(key.modifiers() & Qt::ShiftModifier);
}

bool FieldInput::answersShortcut(QEvent &event) const
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isUndo = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    const bool isLeftToPage = isUndo && !isTyped();
    // Ctrl+Del removes a row elsewhere; in a field it removes a word.
    const bool isKept =
        (key.key() == Qt::Key_Escape && isTyped()) || key.matches(QKeySequence::DeleteEndOfWord);
    if (isLeftToPage || isKept)
        event.setAccepted(isKept);
    return isLeftToPage || isKept;
}

} // namespace okno
