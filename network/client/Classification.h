#pragma once

#include "network/client/HttpCall.h"

#include <QNetworkReply>

#include <optional>

namespace okno {

// What a failure asks for. The one place that knows it.
enum class FailureClass : quint8 {
    Transient,  // the same again later
    NeedsLogin, // a session
    NeedsUser,  // a person has to look: network, trust, authority
    Poison,     // this act will never pass as it is; others go on
    Bug,
};
FailureClass failureClass(FailureCode code);

// Whether a refused submit is the window's answer to the act for ever: a problem that is not
// retryable, of those that the window keeps under the act's key. Any other leaves the act as it
// was.
bool isFinalRefusal(const Failure &failure);
// Whether the same may pass later without anybody's doing.
bool isRetryable(const Failure &failure);

// All that is known of one finished request.
struct ExchangeFacts {
    HttpCall::Effect effect = HttpCall::Effect::None;
    bool hasBegun = false; // a byte of the body was taken
    bool isTooLarge = false;
    bool isLate = false; // our own total limit ended it
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    HttpReply reply; // status 0: none came
};

// Nothing when the answer is as agreed. Otherwise the failure of reliability.md's table:
//  - nothing came: NoConnection, Timeout, WindowUntrusted; OutcomeUnknown when an act had begun;
//  - a redirect, a portal's page, a proxy's answer: NetworkIntercepts; a success of the wrong type
//    after an act had begun: OutcomeUnknown, for it may be the window's own, spoiled on its way;
//  - a problem of the window: NotSignedIn, AuthorityRefused, WindowBusy (detail: seconds), or
//    WindowRefused with the problem's code as place and the problem itself (JSON) as detail;
//  - anything else: ReplyTooLarge, ReplyMalformed; OutcomeUnknown for an act.
std::optional<Failure> judge(const HttpCall &call, ExchangeFacts &facts);

// Seconds of a Retry-After header (RFC 9110 section 10.2.3), 0 to 3600; nothing when it is absent
// or makes no sense.
std::optional<int> retryAfterSeconds(const QByteArray &header, const QDateTime &now);

} // namespace okno
