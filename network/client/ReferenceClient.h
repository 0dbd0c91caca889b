#pragma once

#include "models/classifiers/PackDelta.h"
#include "network/client/HttpClient.h"

namespace okno {

// The reference data of a window (network/api/openapi.yaml, tag reference): public, without a
// session. What the caller has is named by its digest and does not travel again.
class ReferenceClient final : public QObject
{
public:
    explicit ReferenceClient(HttpClient &http, QObject *parent = nullptr)
        : QObject(parent), m_http(http)
    {
    }
    // Ids of the classifiers there are.
    QFuture<Result<QStringList>> classifiers();
    // since: digest of the pack that is here, or empty. Nothing: it is the latest. UpdateRefused
    // also when the answer is about another classifier; ReplyTooLarge.
    QFuture<Result<std::optional<PackDelta>>> classifier(QString id, QByteArray since);

    struct OfferedRules {
        QString name;
        QByteArray digest; // SHA-256 of the bytes
    };
    QFuture<Result<QList<OfferedRules>>> ruleSets();
    // An attached CMS, as it was published. UpdateRefused: it is not what was offered.
    QFuture<Result<QByteArray>> ruleSet(OfferedRules offered);

private:
    HttpClient &m_http;
};

} // namespace okno
