#pragma once

#include "models/document/Submission.h"

#include <QFuture>

#include <memory>
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

// What the wire saw of one call: filled while it runs, complete when its future ends.
struct CallTrace {
    QString step;      // "upload", "submit", "look-up", "window", "receipt"
    QString requestId; // X-Request-Id
    int httpStatus = 0;
};
using CallTracePtr = std::shared_ptr<CallTrace>;

// Carries acts to a national window. Each call is one attempt; it never retries, never follows a
// redirect, and says OutcomeUnknown when a sent body was not answered as agreed. trace is never null.
class Courier
{
public:
    virtual ~Courier() = default;
    // Files first (what the window already holds does not travel), then the act once.
    virtual QFuture<Result<Registration>> deliver(const Parcel &parcel, CallTracePtr trace) = 0;
    // What the window knows of an act; nothing when it says that it has never seen it. ReplyMalformed
    // when it knows another manifest under this id.
    virtual QFuture<Result<std::optional<Registration>>> lookUp(const Act &act, CallTracePtr trace) = 0;
    // The receipt's bytes exactly as the window holds them. NotFound until there is one.
    virtual QFuture<Result<QByteArray>> receipt(const QString &submissionId, CallTracePtr trace) = 0;
};

} // namespace okno
