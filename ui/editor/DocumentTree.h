#pragma once

#include "ui/editor/DocumentTreeModel.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace okno {

class DocumentTreeView;

// Everything that a document holds and may hold, as a tree. It changes nothing itself: it says what
// was typed and wished.
class DocumentTree final : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentTree(QWidget *parent = nullptr);

    // Everything anew; the cursor goes to the first field.
    void setDocument(const Document &document, const FieldWords &words);
    // The same document after an edit; what was open stays open.
    void applyEdits(const Document &document, const QList<Edit> &edits);
    // The same document as another state of it.
    void update(const Document &document);
    void setFindings(const QList<Finding> &findings);
    void setReadOnly(bool isReadOnly);
    // Goes to a place or the nearest group above it; shows empty fields when it is one of them.
    // False: it had to be a group above.
    bool setCursor(const FieldPath &path);
    FieldPath cursor() const;
    void commit();      // what is being typed is said now; typing goes on
    void closeEditor(); // what is not said yet is dropped
    // Columns, and which fields are shown, to be kept over a restart.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);

Q_SIGNALS:
    void textEntered(const okno::FieldPath &path, const QString &text);
    void rowAddRequested(const okno::FieldPath &group, const QString &field);
    void rowDuplicateRequested(const okno::FieldPath &row);
    void rowMoveRequested(const okno::FieldPath &row, int position); // counted from 1
    void removeRequested(const okno::FieldPath &path);               // a row, a group or a value
    void cursorMoved(const okno::FieldPath &path);

private:
    QToolButton *addButton(const QString &name, const QString &iconName, const QString &text,
                           const QKeySequence &key, void (DocumentTree::*wish)());
    QWidget *buildBar();
    void updateButtons();
    void updateIcons();
    void changeEvent(QEvent *event) override;
    QModelIndex current() const;
    bool isShown(const FieldPath &path) const;
    void showMoreFor(const FieldPath &path);
    void askAdd();
    void askDuplicate();
    void askRemove();
    void askMoveUp() { askMove(-1); }
    void askMoveDown() { askMove(1); }
    void askMove(int by);

    DocumentTreeModel *m_model;
    DocumentTreeView *m_view = nullptr;
    QComboBox *m_shown;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    Document m_document;
    bool m_isReadOnly = false;
};

} // namespace okno
