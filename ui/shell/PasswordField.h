#pragma once

#include "models/base/SecretBytes.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;

namespace okno {

// A line for a password or PIN. What was typed leaves it only as SecretBytes and the line is empty
// afterwards; it takes no part in undo, completion or spell checking, and nothing of it gets into
// the clipboard. Pasting from a password manager is let in.
class PasswordField final : public QWidget
{
    Q_OBJECT
public:
    // A rough estimate of what guessing costs, for choosing a new one.
    enum class Strength { TooShort, Weak, Good, Strong };
    static constexpr int leastLength = 8;

    explicit PasswordField(const QString &label, QWidget *parent = nullptr);
    bool isEmpty() const;
    std::shared_ptr<const SecretBytes> take();
    void clear();

    void setLabel(const QString &label);
    // What stands beside the field is also told to screen readers.
    void setDescription(const QString &description);
    // Long phrases that are typed from paper may be shown while they are typed.
    void setShown(bool isShown);
    Strength strength() const;

Q_SIGNALS:
    void changed();
    void submitted(); // Enter

private:
    QLabel *m_label;
    QLineEdit *m_line;
};

} // namespace okno
