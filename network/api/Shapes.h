#pragma once

#include "models/base/Ids.h"
#include "models/base/Result.h"
#include "models/document/Manifest.h"
#include "models/document/Registration.h"

#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <optional>

// The shapes of network/api/openapi.yaml, shared by client and window: plain values, toJson and
// parse; Manifest and SubmissionRequest, which are frozen and signed, live in models. Digests are
// lower-case hex in JSON, files and signatures base64, times RFC 3339 UTC with milliseconds,
// amounts strings. Parsers refuse duplicate keys, tolerate unknown fields, and fail with
// ReplyMalformed and the pointer of the offending member as place.
namespace okno::api
{

// GET /v1/files/{sha256}, and members of a SubmissionView.
struct FileState {
    QByteArray sha256;
    QString state; // received | scanning | clean | rejected | linked
    QString reason;
    QJsonObject toJson() const;
    static Result<FileState> parse(const QJsonObject &json, const QString &pointer = {});
};

// GET /v1/submissions/{id}, the answer of POST, and members of GET /v1/submissions?clientId=.
struct SubmissionView {
    QString id;
    ActId clientId;
    QByteArray manifestSha256; // the echo without which nothing counts as handed over
    Registration registration; // gate, phase, outcome, code, severity, isFinal, number, reason
    QList<FileState> files;
    bool hasReceipt = false;
    QJsonObject toJson() const;
    static Result<SubmissionView> parse(const QJsonObject &json);
};

// One entry of the append-only feed.
struct Event {
    QString id;
    quint64 seq = 0;
    QString type;  // "submission.state", "receipt.ready"; unknown types are kept
    ActId subject; // clientId of the act
    QDateTime occurredAt;
    Registration registration;
    QString severity;
    bool actionRequired = false;
    QJsonObject raw; // exactly as received; members without a place above survive toJson
    QJsonObject toJson() const;
    static Result<Event> parse(const QJsonObject &json);
};

struct EventPage {
    QString instance; // of the window; another one means that it was reset or restored
    QList<Event> events;
    QString next; // cursor after the last event of the page
    QByteArray toBytes() const;
    static Result<EventPage> parse(const QByteArray &bytes);
};

// RFC 9457 application/problem+json.
struct ProblemError {
    QString code;
    QString severity;
    QString pointer;
    QString box;
    int goodsItem = 0;
    QString message;
    QString cure;
    QString norm;
};
struct Problem {
    int status = 0;
    QString code; // "signature-invalid", "idempotency-key-reused", …
    QString title;
    QString detail;
    QString correlationId;
    bool retryable = false;
    QList<ProblemError> errors;
    QByteArray toBytes() const;
    static Result<Problem> parse(const QByteArray &bytes);
};

// The JSON inside a receipt's CMS.
struct ReceiptContent {
    QString outcome; // accepted | refused
    ActId actId;
    QString registrationNumber;
    QByteArray manifestSha256;
    QList<QByteArray> files;
    QDateTime time;
    QString windowInstance;
    QString correlationId;
    QString reasonCode;
    QString reasonText;
    QByteArray toBytes() const; // read by models/document/ReceiptVerifier
};

// The text that the client writes and signs to sign in; the window only gives the nonce.
struct SignInText {
    QString purpose; // "okno-sign-in"
    QString window;  // base address of the window as the client knows it
    QString principalTaxNumber;
    QString principalCountry;
    QString nonce;
    QDateTime time;
    QByteArray toBytes() const;
    static Result<SignInText> parse(const QByteArray &bytes);
};

// POST /v1/sessions/nonce.
struct Nonce {
    QString nonce;
    QDateTime expiresAt;
    QByteArray toBytes() const;
    static Result<Nonce> parse(const QByteArray &bytes);
};

// The body of POST /v1/sessions: the text as signed, and its detached CAdES.
struct SignInRequest {
    QByteArray text;
    QByteArray signature;
    QByteArray toBytes() const;
    static Result<SignInRequest> parse(const QByteArray &bytes);
};

struct Token {
    QByteArray accessToken; // opaque; never logged
    QDateTime expiresAt;
    QString amr; // "qes": opened by qualified signature
    QByteArray toBytes() const;
    static Result<Token> parse(const QByteArray &bytes);
};

// GET /v1/sessions/current: whose session it is and how it was opened.
struct SessionView {
    QString principalCountry;
    QString principalTaxNumber;
    QString signer; // common name of the certificate
    QString amr;
    QDateTime expiresAt;
    QByteArray toBytes() const;
    static Result<SessionView> parse(const QByteArray &bytes);
};

// GET /v1/service-status.
struct ServiceStatus {
    QString state;  // operational | maintenance
    QDateTime time; // the window's clock
    QByteArray toBytes() const;
    static Result<ServiceStatus> parse(const QByteArray &bytes);
};

// POST /training/certificates: a certificate of the training authority for a key made elsewhere.
struct IssuedCertificate {
    QByteArray certificate;  // DER
    QList<QByteArray> chain; // DER, issuer first, anchor last
    QByteArray toBytes() const;
    static Result<IssuedCertificate> parse(const QByteArray &bytes);
};

// GET /v1/window: who the window is.
struct WindowInfo {
    QString instance;
    QString name;
    QString version;
    bool training = false;
    QList<QByteArray> anchors; // DER; pinned by the client at first sign-in, training profile only
    QByteArray toBytes() const;
    static Result<WindowInfo> parse(const QByteArray &bytes);
};

} // namespace okno::api
