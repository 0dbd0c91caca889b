#include "network/window/Call.h"

#include "models/base/Log.h"
#include "network/window/WindowTexts.h"

#include <QJsonDocument>
#include <QPromise>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

QFuture<Answer> ready(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

Answer json(int status, const QByteArray &body)
{
    return {status, "application/json"_ba, body, {}};
}

Answer json(int status, const QJsonObject &body)
{
    return json(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

Answer noContent()
{
    return {204, {}, {}, {}};
}

namespace {

Answer problemAnswer(const Call &call, api::Problem problem)
{
    problem.title = WindowTexts::text(problem.code, call.language);
    problem.correlationId = call.correlationId;
    return {problem.status, "application/problem+json"_ba, problem.toBytes(), {}};
}

} // namespace

Answer problem(const Call &call, int status, QLatin1String code, const QString &detail,
               const QList<api::ProblemError> &errors)
{
    api::Problem problem;
    problem.status = status;
    problem.code = code;
    problem.detail = detail;
    problem.errors = errors;
    return problemAnswer(call, problem);
}

Answer passing(const Call &call, int status, QLatin1String code, const QString &detail)
{
    api::Problem problem;
    problem.status = status;
    problem.code = code;
    problem.detail = detail;
    problem.retryable = true;
    return problemAnswer(call, problem);
}

Answer retryLater(const Call &call, int status, QLatin1String code, int seconds)
{
    api::Problem problem;
    problem.status = status;
    problem.code = code;
    problem.retryable = true;
    Answer answer = problemAnswer(call, problem);
    answer.headers.append({"Retry-After"_ba, QByteArray::number(seconds)});
    return answer;
}

Answer failed(const Call &call, const Failure &failure)
{
    qCWarning(logWindow).noquote()
        << call.correlationId << failureKey(failure.code) << failure.place << failure.detail;
    api::Problem problem;
    problem.status = failure.code == FailureCode::DiskFull ? 507 : 500;
    problem.code = u"internal"_s;
    problem.retryable = true;
    return problemAnswer(call, problem);
}

} // namespace okno::window
