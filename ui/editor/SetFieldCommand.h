#pragma once

#include "models/document/DocumentEdit.h"

#include <QUndoCommand>

#include <functional>

namespace okno {

// One entry of an editor's undo stack: edits that are already in the document when it is pushed.
class SetFieldCommand final : public QUndoCommand
{
public:
    // Applies edits to the document and tells them; false when the document is not as they expect.
    using Apply = std::function<bool(const QList<Edit> &edits)>;

    // text names the field.
    SetFieldCommand(QList<Edit> edits, const QString &text, Apply apply);
    void undo() override;
    void redo() override;

private:
    void apply(const QList<Edit> &edits);

    QList<Edit> m_edits;
    Apply m_apply;
    bool m_isApplied = true;
};

// What takes edits back: the last first.
QList<Edit> reversed(const QList<Edit> &edits);

} // namespace okno
