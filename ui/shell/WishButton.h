#pragma once

#include "ui/shell/Theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace okno {

// A button that, while it is grey, says why: in its tip, to screen readers, and when its keys are
// pressed all the same.
class WishButton final : public QPushButton
{
    Q_OBJECT
public:
    WishButton(const QString &name, const QString &text, const QString &iconName,
               QWidget *parent = nullptr);
    // Valid in the page and everything in it; the first is shown in the tip.
    void setKeys(const QList<QKeySequence> &keys, QWidget *page);
    // Why it cannot be done now; empty: it can.
    void setReason(const QString &reason);
    void press();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    QString m_iconName;
    QString m_keys;
    QString m_reason;
};

} // namespace okno
