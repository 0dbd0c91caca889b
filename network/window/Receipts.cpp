#include "network/window/Receipts.h"

#include "network/window/WindowTexts.h"

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> Receipts::sign(const Submission &submission, const QDateTime &time) const
{
    const Registration &state = submission.registration;
    const bool accepted = state.outcome != Outcome::Failed;
    api::ReceiptContent content;
    content.outcome = accepted ? u"accepted"_s : u"refused"_s;
    content.actId = submission.act;
    content.registrationNumber = state.registrationNumber;
    content.manifestSha256 = submission.manifestSha256;
    content.files = submission.files;
    content.time = time;
    content.windowInstance = state.windowInstance;
    content.correlationId = submission.correlationId;
    content.reasonCode = state.reasonCode;
    content.reasonText = WindowTexts::text(state.reasonCode, submission.language);
    return m_trust.authority().signReceipt(content.toBytes(), time);
}

} // namespace okno::window
