#include "network/window/ActDesk.h"

#include "network/window/Receipts.h"
#include "network/window/WindowTexts.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray ReceiptRoute("GET /v1/submissions/{id}/receipt");

} // namespace

void ActDesk::addRoutes(RouteTable &routes)
{
    routes.add("GET", "/v1/submissions", Access::SignedIn,
               [this](const Call &call) { return ready(find(call)); });
    routes.add("GET", "/v1/submissions/{id}", Access::SignedIn,
               [this](const Call &call) { return ready(one(call)); });
    routes.add("GET", "/v1/submissions/{id}/receipt", Access::SignedIn,
               [this](const Call &call) { return ready(receipt(call)); });
}

Result<api::SubmissionView> ActDesk::view(const Submission &submission, const Call &call)
{
    api::SubmissionView view{submission.id,
                             submission.act,
                             submission.manifestSha256,
                             submission.registration,
                             {},
                             submission.hasReceipt};
    Registration &state = view.registration;
    state.reasonText = WindowTexts::text(state.reasonCode, call.language);
    for (const QByteArray &sha256 : submission.files) {
        const auto file = m_files.state(submission.account, sha256);
        if (!file)
            return fail(file.error());
        if (*file)
            view.files.append(**file);
    }
    return view;
}

Answer ActDesk::one(const Call &call)
{
    const auto found = m_acts.byId(call.arguments.first(), call.session.account());
    if (!found)
        return failed(call, found.error());
    if (!*found)
        return problem(call, 404, "not-found"_L1);
    const auto shown = view(**found, call);
    return shown ? json(200, shown->toJson()) : failed(call, shown.error());
}

Answer ActDesk::find(const Call &call)
{
    const auto act = ActId::parse(call.query.queryItemValue(u"clientId"_s));
    if (!act)
        return problem(call, 400, "bad-request"_L1, u"clientId"_s);
    const auto found = m_acts.byAct(*act, call.session.account());
    if (!found)
        return failed(call, found.error());
    QJsonArray list;
    if (*found) {
        const auto shown = view(**found, call);
        if (!shown)
            return failed(call, shown.error());
        list.append(shown->toJson());
    }
    return json(200, QJsonObject{{"submissions"_L1, list}});
}

Answer ActDesk::receipt(const Call &call)
{
    const auto found = m_acts.byId(call.arguments.first(), call.session.account());
    if (!found)
        return failed(call, found.error());
    if (!*found)
        return problem(call, 404, "not-found"_L1);
    const auto stored = m_acts.receipt((*found)->id);
    if (!stored)
        return failed(call, stored.error());
    if (stored->isEmpty())
        return problem(call, 404, "receipt-not-ready"_L1);
    const auto shown = disturbed(*stored, **found);
    if (!shown)
        return failed(call, shown.error());
    return {200, "application/pkcs7-mime"_ba, *shown, {}};
}

Result<QByteArray> ActDesk::disturbed(const QByteArray &receipt, const Submission &submission)
{
    if (m_faults.take({u"receipt-for-another-document"_s}, ReceiptRoute)) {
        Submission other = submission;
        other.act = ActId::create();
        other.manifestSha256 =
            QCryptographicHash::hash(submission.manifestSha256, QCryptographicHash::Sha256);
        return Receipts(m_trust).sign(other, m_clock.nowUtc());
    }
    if (m_faults.take({u"receipt-signature-invalid"_s}, ReceiptRoute)) {
        // The signature value stands at the end of a CMS with one signer.
        QByteArray broken = receipt;
        broken[broken.size() - 8] = static_cast<char>(broken[broken.size() - 8] ^ 0x01);
        return broken;
    }
    return receipt;
}

} // namespace okno::window
