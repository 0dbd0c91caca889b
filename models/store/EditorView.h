#pragma once

#include "models/document/Document.h"

#include <optional>

namespace okno {

// What this process knows of the documents it edits: up to which edit, and whether others have
// written more since. It decides what is a conflict; it is never the truth, which is on disk.
class EditorView
{
public:
    struct Known {
        RevisionId head;
        qint64 edits = 0;
        bool isBehind = false; // somebody else's edits came between ours
    };
    // A document with all edits on disk applied, so that new ones can be tried on it.
    struct Replayed {
        RevisionId head;
        qint64 edits = 0;
        Document document;
    };

    void setKnown(const DocumentId &id, const Known &known) { m_known.insert(id, known); }
    Known known(const DocumentId &id) const { return m_known.value(id); }
    bool knows(const DocumentId &id, const RevisionId &head, qint64 edits) const
    {
        const Known view = m_known.value(id);
        return (view.head == head ? view.edits : 0) == edits && !view.isBehind;
    }
    // The last edited one only: a document of 999 goods is large.
    void setReplayed(Replayed replayed) { m_replayed = std::move(replayed); }
    const Document *replayed(const DocumentId &id, const RevisionId &head, qint64 edits) const
    {
        const bool fits = m_replayed && m_replayed->document.id() == id &&
                          m_replayed->head == head && m_replayed->edits == edits;
        return fits ? &m_replayed->document : nullptr;
    }

private:
    QHash<DocumentId, Known> m_known;
    std::optional<Replayed> m_replayed;
};

} // namespace okno
