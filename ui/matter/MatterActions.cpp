#include "ui/matter/MatterActions.h"

#include "ui/shell/FlowLayout.h"
#include "ui/shell/StateWords.h"
#include "ui/shell/WishButton.h"

namespace okno {

MatterActions::MatterActions(QWidget *page) : QWidget(page)
{
    new FlowLayout(this);
    m_back = add("matterBack", tr("Back"), "previous", &MatterActions::closeRequested);
    m_open = add("matterOpen", tr("Open document"), "open", &MatterActions::openRequested);
    m_sign = add("matterSign", tr("Sign"), "sign", &MatterActions::signRequested);
    m_send = add("matterSend", tr("Send now"), "send", &MatterActions::sendRequested);
    m_hold = add("matterHold", tr("Hold back"), "waiting", &MatterActions::holdRequested);
    m_saveReceipt = add("matterSaveReceipt", tr("Save receipt…"), "receipt",
                        &MatterActions::saveReceiptRequested);
    m_export = add("matterExport", tr("Export XML…"), "save", &MatterActions::exportRequested);
    m_print = add("matterPrint", tr("Save as PDF…"), "print", &MatterActions::printRequested);
    m_from = add("matterFrom", tr("New from this…"), "duplicate", &MatterActions::fromRequested);
    m_compare = add("matterCompare", tr("Compare"), "columns", &MatterActions::compareRequested);
    m_details = add("matterDetails", tr("Details"), "about", &MatterActions::detailsToggled);
    m_details->setCheckable(true);
    setKeys(page);
    setView({});
}

WishButton *MatterActions::add(const char *name, const QString &text, const char *iconName,
                               void (MatterActions::*wish)())
{
    auto *button =
        new WishButton(QString::fromLatin1(name), text, QString::fromLatin1(iconName), this);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, wish);
    return button;
}

void MatterActions::setKeys(QWidget *page)
{
    m_back->setKeys({Qt::Key_Escape}, page);
    m_print->setKeys({QKeySequence::Print}, page);
    m_from->setKeys({Qt::CTRL | Qt::ALT | Qt::Key_N}, page);
    m_compare->setKeys({Qt::CTRL | Qt::ALT | Qt::Key_D}, page);
    m_sign->setKeys({Qt::CTRL | Qt::SHIFT | Qt::Key_S}, page);
    m_send->setKeys({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter},
                    page);
}

void MatterActions::setDetailsShown(bool isShown)
{
    m_details->setChecked(isShown);
}

void MatterActions::setView(const MatterPage::View &view)
{
    const QString nothing = view.document.id.isNull() ? tr("No document is shown.") : QString();
    m_open->setReason(nothing);
    m_export->setReason(nothing);
    m_print->setReason(nothing);
    m_from->setReason(nothing);
    m_compare->setReason(nothing);
    m_sign->setReason(nothing.isEmpty() ? whyNotSign(view) : nothing);
    m_send->setReason(nothing.isEmpty() ? whyNotSend(view) : nothing);
    m_hold->setReason(nothing.isEmpty() ? whyNotHold(view) : nothing);
    m_saveReceipt->setReason(nothing.isEmpty() ? whyNoReceipt(view) : nothing);
    markNext(view);
}

void MatterActions::markNext(const MatterPage::View &view)
{
    WishButton *next = nullptr;
    if (m_sign->isEnabled())
        next = view.document.state == DocumentState::Draft ? m_open : m_sign;
    else if (view.act && view.act->state == ActState::Ready)
        next = m_send;
    else if (m_saveReceipt->isEnabled())
        next = m_saveReceipt;
    for (WishButton *button : {m_open, m_sign, m_send, m_saveReceipt})
        button->setDefault(button == next);
}

QString MatterActions::whyNotSign(const MatterPage::View &view)
{
    return view.act || view.document.state == DocumentState::Signed
               ? tr("The document is signed already.")
               : QString();
}

QString MatterActions::whyNotSend(const MatterPage::View &view)
{
    return view.act ? StateWords::whyNotSend(view.act->state)
                    : tr("Only a signed document can be sent: sign it first.");
}

// Here every try is known, so the answer is the store's.
QString MatterActions::whyNotHold(const MatterPage::View &view)
{
    if (!view.act)
        return tr("It is not being sent.");
    return view.act->state == ActState::Queued && mayHaveLeft(view.attempts)
               ? StateWords::whyNotHold(ActState::OutcomeUnknown)
               : StateWords::whyNotHold(view.act->state);
}

QString MatterActions::whyNoReceipt(const MatterPage::View &view)
{
    if (!view.receipt.isEmpty())
        return {};
    return view.act && view.act->state == ActState::HandedOver
               ? tr("The window has not given its receipt yet; the program fetches it by itself.")
               : tr("There is no receipt before the window has taken the document.");
}

} // namespace okno
