#pragma once

#include "models/kinds/FormSpec.h"
#include "ui/editor/DocumentTree.h"
#include "ui/editor/FormView.h"

#include <QJsonObject>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace okno {

class GoToLine;

// The middle of the editor: form and tree of one document with one cursor, and the line that asks
// where to go. It changes nothing itself: it says what was typed and wished in either view.
class EditorViews final : public QWidget
{
    Q_OBJECT
public:
    enum View { Form, Tree };

    explicit EditorViews(const Texts &texts, QWidget *parent = nullptr);

    // What the documents to come are drawn by. Without a form in it only the tree is shown.
    void setDefinitions(const FormView::Definitions &definitions, const FieldWords &words);
    void setDocument(const Document &document);
    void applyEdits(const Document &document, const QList<Edit> &edits);
    // Another state of the same document; the cursor stays where it still is a place.
    void update(const Document &document);
    void setFindings(const QList<Finding> &findings);
    void setReadOnly(bool isReadOnly);
    void setCodes(CodeBook *codes) { m_form->setCodes(codes); }
    // The field in the view that a person chose; when the form does not show it, in the tree; when
    // it does not exist, the nearest group above it.
    void setCursor(const FieldPath &path);
    const FieldPath &cursor() const { return m_cursor; }
    void commit();
    void dropTyping();        // before undo: an open editor of the tree would bring its text back
    void showView(View view); // from now on the preferred one
    View view() const;
    // Which view is preferred and how each is arranged, to be kept over a restart.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);
    QStringList sections() const;
    void showSection(int index);

    void askPlace();         // Ctrl+G
    void showPlaceMissing(); // what was asked for is not there
    bool stopAsking();       // false: nothing was asked

Q_SIGNALS:
    void textEntered(const okno::FieldPath &path, const QString &text);
    void rowAddRequested(const okno::FieldPath &group, const QString &field);
    void rowDuplicateRequested(const okno::FieldPath &row);
    void rowMoveRequested(const okno::FieldPath &row, int position);
    void removeRequested(const okno::FieldPath &path);
    void cursorMoved(const okno::FieldPath &path);
    void placeAsked(const QString &box, int item);

private:
    void build();
    void relayForm();
    void relayTree();
    void switchTo(View view);
    bool setFormCursor(const FieldPath &path);
    void setTreeCursor(const FieldPath &path);
    void follow(View view, const FieldPath &path);

    QTabBar *m_tabs;
    GoToLine *m_goTo;
    QStackedWidget *m_stack;
    FormView *m_form;
    DocumentTree *m_tree;
    FormView::Definitions m_definitions;
    FieldWords m_words;
    Document m_document;
    FieldPath m_cursor;
    View m_preferred = Form;
    bool m_hasForm = false;
};

} // namespace okno
