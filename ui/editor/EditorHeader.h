#pragma once

#include "models/store/DocumentStore.h"
#include "translations/Texts.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace okno {

class StateChip;

// The line above a document: what it is and whose, its state, whether it is on disk, and what can
// be done with it.
class EditorHeader final : public QWidget
{
    Q_OBJECT
public:
    EditorHeader(const Texts &texts, QUndoStack &undo, QWidget *parent = nullptr);

    void setTitle(const QString &kind, const QString &number);
    void setPrincipal(const QString &name);
    void setState(DocumentState state);
    void setSaved(const QDateTime &at);
    void setSaving();
    void setNotSaved();
    void clearSaved();
    // Nothing to undo and nothing to sign; checking stays.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void checkRequested();
    void signRequested();
    void matterRequested();
    void printRequested();
    void fromRequested();
    void compareRequested();

private:
    QPushButton *addButton(const QString &name, const QString &iconName, const QString &text,
                           const QString &tip);
    QToolButton *addTool(const QString &name, const QString &iconName);
    void build();
    void setSavedWords(theme::Tone tone, const QString &words);
    void updateUndo();
    void updateSign();
    void updateLook();
    void changeEvent(QEvent *event) override;

    const Texts &m_texts;
    QUndoStack &m_undo;
    QLabel *m_title;
    QLabel *m_principal;
    QLabel *m_saved;
    StateChip *m_state;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QToolButton *m_print;
    QToolButton *m_from;
    QToolButton *m_compare;
    QPushButton *m_matter;
    QPushButton *m_check;
    QPushButton *m_sign;
    theme::Tone m_savedTone = theme::Tone::Neutral;
    bool m_isReadOnly = false;
    bool m_isSigned = false;
};

} // namespace okno
