#include "network/outbox/AttemptLog.h"

#include "network/api/Shapes.h"

#include <QMetaEnum>
#include <QUuid>

namespace okno {

using namespace Qt::Literals::StringLiterals;

CallTracePtr newTrace(const QString &step)
{
    auto trace = std::make_shared<CallTrace>();
    trace->step = step;
    trace->requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return trace;
}

Attempt attemptOf(const CallTrace &trace, const Clock &clock, const std::optional<Failure> &failure)
{
    Attempt attempt;
    attempt.at = clock.nowUtc();
    attempt.step = trace.step;
    attempt.requestId = trace.requestId;
    attempt.httpStatus = trace.httpStatus;
    if (!failure)
        return attempt;
    attempt.code = failureKey(failure->code);
    const bool isProblem = failure->detail.startsWith(u'{');
    attempt.detail = isProblem || failure->place.isEmpty()
                         ? failure->detail
                         : QString(failure->place + u' ' + failure->detail).trimmed();
    return attempt;
}

std::optional<Failure> failureOf(const Attempt &attempt)
{
    if (attempt.code.isEmpty())
        return std::nullopt;
    Failure failure{FailureCode::WindowRefused, {}, attempt.detail};
    const QMetaEnum codes = QMetaEnum::fromType<FailureCode>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const auto code = static_cast<FailureCode>(codes.value(i));
        if (failureKey(code) == attempt.code)
            failure.code = code;
    }
    const auto problem = api::Problem::parse(attempt.detail.toUtf8());
    if (problem)
        failure.place = problem->code;
    return failure;
}

} // namespace okno
