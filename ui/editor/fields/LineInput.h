#pragma once

#include "ui/editor/fields/FieldInput.h"

#include <QLineEdit>

#include <functional>

namespace okno {

// One line of text, kept exactly as typed. Enter and Shift+Enter are told, Esc takes back what was
// typed; keys that mean nothing here (undo without anything typed) are left to the page.
class LineInput final : public QLineEdit, public FieldInput
{
    Q_OBJECT
public:
    struct Offer {
        QString value;
        QString name; // shown beside it
    };
    explicit LineInput(QWidget *parent = nullptr);
    // Asked once after each visit, when typing begins.
    void setSuggestions(std::function<QStringList()> suggestions);
    // More of them, after the suggestions, for what is typed now.
    void offer(const QList<Offer> &offers);

    QWidget *widget() override { return this; }
    QString value() const override { return text(); }
    void setValue(const QString &value) override;
    bool isTyped() const override { return isModified(); }
    void setTyped(bool isTyped) override { setModified(isTyped); }
    void selectValue() override { selectAll(); }
    void setLocked(bool isLocked) override { setReadOnly(isLocked); }
    void setHint(const QString &text) override { setPlaceholderText(text); }
    void leave(bool isForward) override { focusNextPrevChild(isForward); }

Q_SIGNALS:
    void entered(bool isForward);
    void left();
    void focused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void suggest();
    void fillCompleter(const QList<Offer> &offers);

    std::function<QStringList()> m_suggestions;
    QStringList m_used; // the suggestions of this visit
    QString m_value;
    bool m_isSuggesting = false; // the suggestions of this visit are loaded
};

} // namespace okno
