#include "network/client/Classification.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int NotModified = 304;
constexpr int LongestWait =
    3600; // seconds: a window that asks for a year is asked again in an hour

struct ClassRow {
    FailureCode code;
    FailureClass kind;
};
constexpr std::array classes{
    ClassRow{FailureCode::NoConnection, FailureClass::Transient},
    ClassRow{FailureCode::Timeout, FailureClass::Transient},
    ClassRow{FailureCode::OutcomeUnknown, FailureClass::Transient},
    ClassRow{FailureCode::WindowBusy, FailureClass::Transient},
    ClassRow{FailureCode::ReplyMalformed, FailureClass::Transient},
    ClassRow{FailureCode::ReplyTooLarge, FailureClass::Transient},
    ClassRow{FailureCode::NetworkIntercepts, FailureClass::NeedsUser},
    ClassRow{FailureCode::WindowUntrusted, FailureClass::NeedsUser},
    ClassRow{FailureCode::WindowForgot, FailureClass::NeedsUser},
    ClassRow{FailureCode::AuthorityRefused, FailureClass::NeedsUser},
    ClassRow{FailureCode::ReceiptInvalid, FailureClass::NeedsUser},
    ClassRow{FailureCode::NotSignedIn, FailureClass::NeedsLogin},
    ClassRow{FailureCode::WindowRefused, FailureClass::Poison},
    ClassRow{FailureCode::BytesChanged, FailureClass::Poison},
    ClassRow{FailureCode::SealBroken, FailureClass::Poison},
};

// Without an answer: what it means when nothing had left, and when an act's body had begun.
struct TransportRow {
    QNetworkReply::NetworkError error;
    FailureCode nothingLeft;
};
constexpr std::array transport{
    TransportRow{QNetworkReply::SslHandshakeFailedError, FailureCode::WindowUntrusted},
    TransportRow{QNetworkReply::TimeoutError, FailureCode::Timeout},
    TransportRow{QNetworkReply::OperationCanceledError, FailureCode::Timeout},
    TransportRow{QNetworkReply::ProxyAuthenticationRequiredError, FailureCode::NetworkIntercepts},
    TransportRow{QNetworkReply::ProxyConnectionRefusedError, FailureCode::NoConnection},
};

// Problem codes of the window with a meaning of their own (network/api/openapi.yaml).
struct ProblemRow {
    QLatin1String code;
    FailureCode failure;
};
constexpr std::array problems{
    ProblemRow{"authority-expired"_L1, FailureCode::AuthorityRefused},
    ProblemRow{"authority-scope"_L1, FailureCode::AuthorityRefused},
    ProblemRow{"signer-not-authorised"_L1, FailureCode::AuthorityRefused},
    ProblemRow{"access-suspended"_L1, FailureCode::AuthorityRefused},
    ProblemRow{"act-in-progress"_L1, FailureCode::WindowBusy},
};

// Refusals that the window keeps under the act's key, so that the same act never passes (submit in
// network/api/openapi.yaml).
constexpr std::array keptRefusals{
    "manifest-malformed"_L1, "principal-mismatch"_L1, "kind-unknown"_L1,
    "digest-mismatch"_L1,    "signature-invalid"_L1,  "signer-untrusted"_L1,
    "format-unknown"_L1,     "format-invalid"_L1,     "signer-not-authorised"_L1,
};

std::optional<api::Problem> problemOf(const Failure &failure)
{
    if (failure.code != FailureCode::WindowRefused && failure.code != FailureCode::AuthorityRefused)
        return std::nullopt;
    const auto problem = api::Problem::parse(failure.detail.toUtf8());
    return problem ? std::optional(*problem) : std::nullopt;
}

bool isUnknowable(const ExchangeFacts &facts)
{
    return facts.effect == HttpCall::Effect::Act && facts.hasBegun;
}

Failure transportFailure(const ExchangeFacts &facts)
{
    const QString detail = u"network "_s + QString::number(facts.error);
    if (isUnknowable(facts))
        return {FailureCode::OutcomeUnknown, {}, detail};
    if (facts.isLate)
        return {FailureCode::Timeout, {}, detail};
    const auto row = std::find_if(transport.begin(), transport.end(),
                                  [&](const TransportRow &r) { return r.error == facts.error; });
    return {row != transport.end() ? row->nothingLeft : FailureCode::NoConnection, {}, detail};
}

QByteArray mediaType(const HttpReply &reply)
{
    return reply.header("content-type").split(';').constFirst().trimmed().toLower();
}

Failure statusFailure(const ExchangeFacts &facts, FailureCode code)
{
    return {code, {}, u"status "_s + QString::number(facts.reply.status)};
}

QString busySeconds(const HttpReply &reply)
{
    const auto seconds =
        retryAfterSeconds(reply.header("retry-after"), QDateTime::currentDateTimeUtc());
    return seconds ? QString::number(*seconds) : QString();
}

Failure problemFailure(const ExchangeFacts &facts, const api::Problem &problem)
{
    const int status = facts.reply.status;
    const QString json = QString::fromUtf8(problem.toBytes());
    const auto row = std::find_if(problems.begin(), problems.end(),
                                  [&](const ProblemRow &r) { return r.code == problem.code; });
    if (row != problems.end() && row->failure == FailureCode::AuthorityRefused)
        return {row->failure, problem.code, json};
    if (status == 401)
        return {FailureCode::NotSignedIn, problem.code, json};
    if (status == 429 || status == 503 || row != problems.end())
        return {FailureCode::WindowBusy, problem.code, busySeconds(facts.reply)};
    if (status >= 500)
        return isUnknowable(facts) ? Failure{FailureCode::OutcomeUnknown, problem.code, json}
                                   : Failure{FailureCode::WindowBusy, problem.code, {}};
    return {FailureCode::WindowRefused, problem.code, json};
}

// An error status without the window's own words: a proxy, a gateway, a portal, or a window that
// broke.
Failure wordlessFailure(const ExchangeFacts &facts)
{
    const int status = facts.reply.status;
    if (status == 429 || status == 503)
        return {FailureCode::WindowBusy, {}, busySeconds(facts.reply)};
    if (status == 511 || status < 500)
        return statusFailure(facts, FailureCode::NetworkIntercepts);
    return statusFailure(facts, isUnknowable(facts) ? FailureCode::OutcomeUnknown
                                                    : FailureCode::WindowBusy);
}

std::optional<Failure> judgeError(const HttpCall &call, ExchangeFacts &facts)
{
    HttpReply &reply = facts.reply;
    const auto problem = mediaType(reply) == "application/problem+json"
                             ? api::Problem::parse(reply.body)
                             : Result<api::Problem>(fail(FailureCode::ReplyMalformed));
    if (!problem || problem->status != reply.status)
        return wordlessFailure(facts);
    if (!call.judgedStatus.contains(reply.status))
        return problemFailure(facts, *problem);
    reply.problem = *problem;
    return std::nullopt;
}

bool isBroken(const ExchangeFacts &facts)
{
    const bool isHttpError = facts.error >= QNetworkReply::ContentAccessDenied &&
                             facts.error != QNetworkReply::ContentReSendError;
    return facts.error != QNetworkReply::NoError && !(isHttpError && facts.reply.status >= 400);
}

} // namespace

FailureClass failureClass(FailureCode code)
{
    const auto row = std::find_if(classes.begin(), classes.end(),
                                  [code](const ClassRow &r) { return r.code == code; });
    return row != classes.end() ? row->kind : FailureClass::Bug;
}

bool isFinalRefusal(const Failure &failure)
{
    const auto problem = problemOf(failure);
    return problem && !problem->retryable &&
           std::find(keptRefusals.begin(), keptRefusals.end(), problem->code) != keptRefusals.end();
}

bool isRetryable(const Failure &failure)
{
    const FailureClass kind = failureClass(failure.code);
    const auto problem = problemOf(failure);
    return kind == FailureClass::Transient || kind == FailureClass::NeedsLogin ||
           (problem && problem->retryable);
}

std::optional<Failure> judge(const HttpCall &call, ExchangeFacts &facts)
{
    const int status = facts.reply.status;
    if (facts.isTooLarge)
        return statusFailure(facts, isUnknowable(facts) ? FailureCode::OutcomeUnknown
                                                        : FailureCode::ReplyTooLarge);
    // A challenge or a redirect of a one-shot body ends in an error of its own (Qt wants to send it
    // again and cannot), but the answer is there, and it says that nothing was lodged.
    const bool isAgreed = status == NotModified && call.expectedStatus.contains(NotModified);
    if ((status >= 300 && status < 400 && !isAgreed) || status == 407)
        return statusFailure(facts, FailureCode::NetworkIntercepts);
    // Otherwise the error goes first: a bomb or a cut answer keeps its status 200 (reliability.md,
    // trap 6).
    if (status == 0 || facts.isLate || isBroken(facts))
        return transportFailure(facts);
    if (status >= 400)
        return judgeError(call, facts);
    if (isAgreed) // it has no body
        return std::nullopt;
    if (!call.expectedType.isEmpty() && mediaType(facts.reply) != call.expectedType)
        return statusFailure(facts, isUnknowable(facts) ? FailureCode::OutcomeUnknown
                                                        : FailureCode::NetworkIntercepts);
    if (!call.expectedStatus.contains(status))
        return statusFailure(facts, isUnknowable(facts) ? FailureCode::OutcomeUnknown
                                                        : FailureCode::ReplyMalformed);
    return std::nullopt;
}

std::optional<int> retryAfterSeconds(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 seconds = header.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return static_cast<int>(std::clamp<qint64>(seconds, 0, LongestWait));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    return static_cast<int>(std::clamp<qint64>(now.secsTo(date), 0, LongestWait));
}

} // namespace okno
