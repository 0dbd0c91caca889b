#pragma once

#include "network/client/HttpClient.h"

#include <QFuture>
#include <QObject>

namespace okno {

// Brings files to the window by tus 1.0.0 (creation, checksum): what the window knows by its
// SHA-256 does not travel. An upload has no legal effect and is repeatable, so an answer that was
// lost is asked for again (HEAD) within the same attempt.
class Upload final : public QObject
{
public:
    // largest: bytes of one file that the window takes.
    Upload(HttpClient &http, qint64 largest, QObject *parent = nullptr)
        : QObject(parent), m_http(http), m_largest(largest)
    {
    }
    // account: Okno-Principal and Okno-Authority. InputTooLarge with the file's name as place.
    QFuture<Result<void>> bring(Parcel::File file, QList<std::pair<QByteArray, QByteArray>> account,
                                CallTracePtr trace);

private:
    QFuture<Result<bool>> isKnown(QByteArray sha256, CallTracePtr trace);
    QFuture<Result<QString>>
    create(Parcel::File file, QList<std::pair<QByteArray, QByteArray>> account, CallTracePtr trace);
    QFuture<Result<void>> sendFrom(QString location, QByteArray bytes, qint64 offset,
                                   CallTracePtr trace);
    QFuture<Result<qint64>> offset(QString location, CallTracePtr trace);

    HttpClient &m_http;
    qint64 m_largest;
};

} // namespace okno
