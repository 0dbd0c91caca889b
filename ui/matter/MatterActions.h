#pragma once

#include "ui/matter/MatterPage.h"

namespace okno {

class WishButton;

// What can be done with the document of a time line. What cannot be done now says why; what comes
// next is drawn in the accent.
class MatterActions final : public QWidget
{
    Q_OBJECT
public:
    // page: where the keys are valid.
    explicit MatterActions(QWidget *page);
    void setView(const MatterPage::View &view);
    void setDetailsShown(bool isShown);

Q_SIGNALS:
    void closeRequested();
    void openRequested();
    void signRequested();
    void sendRequested();
    void holdRequested();
    void saveReceiptRequested();
    void exportRequested();
    void printRequested();
    void fromRequested();
    void compareRequested();
    void detailsToggled();

private:
    WishButton *add(const char *name, const QString &text, const char *iconName,
                    void (MatterActions::*wish)());
    void setKeys(QWidget *page);
    void markNext(const MatterPage::View &view);
    static QString whyNotSign(const MatterPage::View &view);
    static QString whyNotSend(const MatterPage::View &view);
    static QString whyNotHold(const MatterPage::View &view);
    static QString whyNoReceipt(const MatterPage::View &view);

    WishButton *m_back;
    WishButton *m_open;
    WishButton *m_sign;
    WishButton *m_send;
    WishButton *m_hold;
    WishButton *m_saveReceipt;
    WishButton *m_export;
    WishButton *m_print;
    WishButton *m_from;
    WishButton *m_compare;
    WishButton *m_details;
};

} // namespace okno
