#pragma once

#include "app/desktop/Work.h"
#include "ui/editor/EditorPage.h"

#include <QTimer>

namespace okno {

// Keeps the document in the editor on disk: every edit within a second, in the order they were
// made; what cannot be written is kept here and tried again. It also checks while one types, and
// notices what another program did to the same document.
class DocumentDesk final : public QObject
{
    Q_OBJECT
public:
    DocumentDesk(Work &work, EditorPage &page, QObject *parent = nullptr);

    void open(const DocumentId &document, const FieldPath &cursor = {});
    DocumentId document() const { return m_summary.id; }
    const DocumentSummary &summary() const { return m_summary; }
    // Rules and schema over what stands on disk, and a state of its own (F7).
    void check();
    // Everything typed is on disk, then: true. False: it could not be written, the page says why.
    void whenSaved(std::function<void(bool)> then);
    bool isSaved() const { return m_pending.isEmpty() && !m_isWriting; }
    // Another program wrote to the workspace.
    void lookAgain();

    // After a conflict: which of the two versions goes on. The other stays in the history.
    void resolve(bool keepsMine);

Q_SIGNALS:
    void opened(const okno::DocumentId &document);
    void failed(const okno::Failure &failure);
    void aboutToWrite(); // what the store is asked for now is on disk before what was typed
    void saved();        // what lists show may have changed
    void conflicted(const QStringList &fields); // both versions are kept: where they differ

private:
    void take(const StoredDocument &stored);
    QString whyReadOnly() const;
    void push(const QList<Edit> &edits);
    void write();
    void written(const Result<void> &result, qsizetype edits);
    void writeRevision();
    void conflict(const Failure &failure);
    void runCheck();
    void checkSoon();
    void answer(bool isSaved);
    void settle();
    DocumentSummary currentSummary() const;

    Work &m_work;
    EditorPage &m_page;
    DocumentSummary m_summary;
    RevisionId m_head;
    qsizetype m_editsSinceHead = 0;
    QList<Edit> m_pending; // not on disk yet, oldest first
    bool m_isWriting = false;
    bool m_wantsCheck = false;
    std::optional<RevisionId> m_mine; // of a conflict that is not settled yet
    QList<std::function<void(bool)>> m_waiting;
    QTimer m_typing; // what is being typed becomes an edit
    QTimer m_retry;
    QTimer m_checkSoon;
    std::shared_ptr<LiveCheck> m_live = std::make_shared<LiveCheck>(); // a worker may outlive us
    quint64 m_version = 0; // of the document in the page, for findings that came too late
};

} // namespace okno
