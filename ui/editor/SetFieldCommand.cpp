#include "ui/editor/SetFieldCommand.h"

namespace okno {

SetFieldCommand::SetFieldCommand(QList<Edit> edits, const QString &text, Apply apply)
    : QUndoCommand(text), m_edits(std::move(edits)), m_apply(std::move(apply))
{
}

void SetFieldCommand::undo()
{
    apply(reversed(m_edits));
    m_isApplied = false;
}

void SetFieldCommand::redo()
{
    // QUndoStack redoes what is pushed.
    if (!m_isApplied)
        apply(m_edits);
    m_isApplied = true;
}

void SetFieldCommand::apply(const QList<Edit> &edits)
{
    // The stack drops a command that no longer fits.
    if (!m_apply(edits))
        setObsolete(true);
}

QList<Edit> reversed(const QList<Edit> &edits)
{
    QList<Edit> result;
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        result.append(edit->reversed());
    return result;
}

} // namespace okno
