#pragma once

#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Acceptances.h"
#include "models/store/DocumentStore.h"
#include "translations/Texts.h"
#include "ui/editor/EditorViews.h"
#include "ui/editor/Places.h"

#include <QJsonObject>
#include <QUndoStack>
#include <QWidget>

class QSplitter;

namespace okno {

class EditorHeader;
class FieldPanel;
class FindingsPanel;
class Notice;
class OutlinePanel;

// One document: outline, form and tree with one cursor, what is known of the field beside the
// cursor, the findings at the foot. It changes its own Document value through a QUndoStack and
// tells each change; keeping it on disk is the caller's.
class EditorPage final : public QWidget
{
    Q_OBJECT
public:
    EditorPage(const Texts &texts, const KindCatalogue &kinds, const FormatCatalogue &formats,
               QWidget *parent = nullptr);

    // edits: those after the head, already applied; undo takes them back one by one.
    void open(const StoredDocument &stored, const FieldPath &cursor = {});
    // The same document as the store has it now (after a check or a freeze, or changed by another
    // program); the cursor stays where it still is a place.
    void refresh(const StoredDocument &stored);
    bool isOpen() const { return !m_document.id().isNull(); }
    const Document &document() const { return m_document; }
    FieldPath cursor() const;
    // Ends the editing of the field that has the cursor: what was typed becomes an edit.
    void commit();

    void setFindings(const QList<Finding> &findings);
    // A finding that acceptRequested told, by whom and when; an edit as any other.
    void accept(const Finding &finding, const QString &reason, const QString &person,
                const QDateTime &at);
    void setSaved(const QDateTime &at);      // "saved 14:03:22"
    void setSaving();                        // there is something that is not on disk yet
    void setNotSaved(const Failure &reason); // and why
    // Codes for the fields that have a code list; outlives the page.
    void setCodes(CodeBook *codes) { m_views->setCodes(codes); }
    void setPrincipal(const QString &name);
    // Why nothing can be changed (signed); empty: it can.
    void setReadOnly(const QString &reason);
    void nextFinding();     // F8
    void previousFinding(); // Shift+F8

    // How its parts and tables are arranged, to be kept over a restart. Before a document is open.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);

Q_SIGNALS:
    // Already applied here; one entry of the undo stack each, undo and redo included.
    void edited(const QList<okno::Edit> &edits);
    void cursorMoved(const okno::FieldPath &path);
    void acceptRequested(const okno::Finding &finding, const QString &reason);
    void checkRequested();   // F7
    void signRequested();    // Ctrl+Shift+S
    void matterRequested();  // time line
    void printRequested();   // Ctrl+P
    void compareRequested(); // Ctrl+Alt+D: with what it was made of
    void fromRequested();    // Ctrl+Alt+N: a document about this one
    void saveRequested();    // Ctrl+S
    void closeRequested();   // Esc, Ctrl+W

private:
    void build();
    void connectWishes();
    void connectViews();
    void connectKeys();
    void addKey(const QKeySequence &key, void (EditorPage::*meant)());
    void define(const Document &document);
    void showState(const DocumentSummary &summary);
    void pushKnown(const QList<Edit> &edits);
    void setText(const FieldPath &path, const QString &text);
    void make(const Result<Edit> &edit, const QString &what);
    void push(const QList<Edit> &edits, const QString &what); // made already
    bool applyAgain(const QList<Edit> &edits);
    void announce(const QList<Edit> &edits);
    void report(const Failure &failure);
    void judge();
    void askReason(const Finding &finding);
    void withdraw(const AcceptedWarning &warning);
    QString place(const Edit &edit) const;
    void placeAfter(const Edit &edit);
    void walkTo(const std::optional<Finding> &finding);
    void goTo(const QString &box, int item);
    void showPlace();
    Places places() const { return {m_document, m_words.kind(), m_form}; }

    void undo();
    void redo();
    void check();
    void sign();
    void print();
    void makeFrom();
    void compare();
    void save();
    void close();
    void leave(); // Esc: the innermost thing that is open
    void showForm() { m_views->showView(EditorViews::Form); }
    void showTree() { m_views->showView(EditorViews::Tree); }
    void askPlace() { m_views->askPlace(); }

    const Texts &m_texts;
    const KindCatalogue &m_kinds;
    const FormatCatalogue &m_formats;
    Document m_document;
    QUndoStack m_undo;
    FieldWords m_words;
    const FormatSpec *m_format = nullptr;
    FormSpec m_form;
    QString m_number;
    QString m_readOnlyReason;
    QList<Finding> m_found;
    Acceptances m_acceptances;
    QList<Finding> m_list;           // in the order in which they are walked
    std::optional<Finding> m_walked; // shown beside the cursor until that moves

    EditorHeader *m_header;
    Notice *m_readOnly;
    Notice *m_notice;
    QSplitter *m_columns;
    QJsonObject m_restored; // of viewState()
    OutlinePanel *m_outline;
    EditorViews *m_views;
    FieldPanel *m_panel;
    FindingsPanel *m_findings;
    bool m_isWalking = false;
    bool m_isNotSaved = false; // and the notice says why
};

} // namespace okno
