#pragma once

#include "models/ports/Courier.h"
#include "network/client/HttpClient.h"
#include "network/transfer/Upload.h"

namespace okno {

// The window's REST API (network/api/openapi.yaml) as the rest of the client needs it: the courier
// of acts, who the window is, and in training its authority and its admin calls. Every function is
// one attempt.
class WindowClient final : public QObject, public Courier
{
public:
    // largestFile: bytes of one file that the window takes.
    WindowClient(HttpClient &http, qint64 largestFile, QObject *parent = nullptr);

    // Refusals are WindowRefused, place: the problem's code, detail: the problem as JSON.
    QFuture<Result<Registration>> deliver(const Parcel &parcel, CallTracePtr trace) override;
    QFuture<Result<std::optional<Registration>>> lookUp(const Act &act,
                                                        CallTracePtr trace) override;
    QFuture<Result<QByteArray>> receipt(const QString &submissionId, CallTracePtr trace) override;

    QFuture<Result<api::WindowInfo>> info(CallTracePtr trace = {});
    // One page after the cursor (empty: from the beginning); the window holds an empty page back
    // for that many seconds. NotFound when it does not know the cursor any more (410).
    QFuture<Result<api::EventPage>> events(QString after, int limit, int waitSeconds);

    // The embedded window only.
    QFuture<Result<api::IssuedCertificate>> requestTrainingCertificate(QByteArray requestDer);
    QFuture<Result<void>> setFault(QString name, int count = 1, int seconds = 0,
                                   QString target = {});
    QFuture<Result<void>> clearFaults();
    QFuture<Result<api::ServiceStatus>> advanceClock(qint64 milliseconds);
    // {instance, count, acts: […]}: every act that was lodged, for those who count.
    QFuture<Result<QJsonObject>> ledger();

private:
    QFuture<Result<Registration>> deliverParcel(Parcel parcel, CallTracePtr trace);
    QFuture<Result<Registration>>
    submit(Parcel parcel, QList<std::pair<QByteArray, QByteArray>> account, CallTracePtr trace);
    QFuture<Result<std::optional<Registration>>> lookUpAct(Act act, CallTracePtr trace);
    QFuture<Result<QByteArray>> fetchReceipt(QString submissionId, CallTracePtr trace);

    HttpClient &m_http;
    Upload m_upload;
};

} // namespace okno
