#pragma once

#include "network/api/Shapes.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QPair>
#include <QStringList>
#include <QUrlQuery>

#include <functional>

namespace okno::window {

// Whose call it is: the account is the principal that signed in.
struct Session {
    QString country;
    QString taxNumber;
    QString signer; // common name of the certificate
    QString amr;
    QDateTime expiresAt;
    QByteArray tokenSha256;
    QString account() const { return country + u'/' + taxNumber; }
};

// One HTTP request as the desks see it: owned values, nothing of the server behind it.
struct Call {
    QByteArray method;
    QString path;
    QStringList arguments; // what stands in the {places} of the route
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QString correlationId;
    QString language; // "ru" or "en"
    Session session;  // of routes that demand one
    QByteArray header(const char *name) const { return headers.value(name); }
};

struct Answer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

using Handler = std::function<QFuture<Answer>(const Call &)>;

QFuture<Answer> ready(Answer answer);
Answer json(int status, const QByteArray &body);
Answer json(int status, const QJsonObject &body);
Answer noContent();

// application/problem+json in the language of the call.
Answer problem(const Call &call, int status, QLatin1String code, const QString &detail = {},
               const QList<api::ProblemError> &errors = {});
// The same, retryable: about this call, not about the act in it, so nothing is kept under its key.
Answer passing(const Call &call, int status, QLatin1String code, const QString &detail = {});
// The same with Retry-After and retryable.
Answer retryLater(const Call &call, int status, QLatin1String code, int seconds);
// Our own failure: 500, 507 when the disk is full; what it was goes to the log only.
Answer failed(const Call &call, const Failure &failure);

} // namespace okno::window
