#pragma once

#include "models/base/Result.h"
#include "models/ports/Courier.h"
#include "network/api/Shapes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace okno {

// How long requests may take, in milliseconds.
struct HttpLimits {
    int idleMs = 30'000;
    int totalMs = 60'000;
};

// One request to a window, and the answer that counts as agreed.
struct HttpCall {
    // What a request may have done when its answer is lost. Act: a legal act, so the body leaves at
    // most once and only a look-up tells. Repeatable: the same again does no harm.
    enum class Effect : quint8 { None, Repeatable, Act };

    QByteArray verb = "GET";
    QString path; // from the window's root, with query; or an absolute address of the same origin
    Effect effect = Effect::None;
    QByteArray body; // sent when the verb is neither GET, HEAD nor DELETE
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray expectedType = "application/json"; // of a 2xx answer; empty: no body is expected
    QList<int> expectedStatus = {200};
    QList<int> judgedStatus;        // problems that the caller reads itself, as 404 of a file
    qint64 replyLimit = 256 * 1024; // bytes, after decompression
    int idleMs = 0;                 // without any progress; 0: as the client's limits say
    int totalMs = 0;                // from the first byte to the last; 0: likewise
    bool withSession = true;        // send the session's token
    CallTracePtr trace; // gives the X-Request-Id, takes the status; null: a new id, nobody asks
};

struct HttpReply {
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    api::Problem problem;                            // of a judged status
    QByteArray header(const QByteArray &name) const; // names are compared without case
};

} // namespace okno
