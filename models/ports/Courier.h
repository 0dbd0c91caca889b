#pragma once

#include "models/document/Submission.h"

#include <QFuture>
#include <optional>

namespace okno {

// A file that travels with an act: bytes as frozen, its detached signature.
struct Parcel {
    Act act;
    QByteArray requestBody; // of POST /v1/submissions, frozen with the act
    struct File {
        QByteArray sha256;
        QByteArray bytes;
        QString name;
        QString contentType;
    };
    QList<File> files;
};

// Carries acts to a national window. Each call is one attempt; it never retries, never follows a
// redirect, and says OutcomeUnknown when a sent body was not answered as agreed.
class Courier
{
public:
    virtual ~Courier() = default;
    // Files first (what the window already holds does not travel), then the act once.
    virtual QFuture<Result<Registration>> deliver(const Parcel &parcel) = 0;
    // What the window knows of an act; nothing when it says that it has never seen it.
    virtual QFuture<Result<std::optional<Registration>>> lookUp(const ActId &act) = 0;
    // The receipt's bytes exactly as the window holds them. NotFound until there is one.
    virtual QFuture<Result<QByteArray>> receipt(const QString &submissionId) = 0;
};

} // namespace okno
