#pragma once

#include "models/base/Ids.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>

namespace okno {

// The inside of small sealed records: their members one after the other in Qt's documented stream
// format (version Qt_6_4), ids as 16 bytes, times as milliseconds UTC. Versioned from outside
// (RecordSeal); later versions only append members.
template <class Tag>
QDataStream &operator<<(QDataStream &stream, const Id<Tag> &id)
{
    return stream << id.toBytes();
}

template <class Tag>
QDataStream &operator>>(QDataStream &stream, Id<Tag> &id)
{
    QByteArray bytes;
    stream >> bytes;
    id = Id<Tag>::fromBytes(bytes);
    return stream;
}

constexpr qint64 noTime = std::numeric_limits<qint64>::min();

inline qint64 toMs(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

inline QDateTime fromMs(qint64 ms)
{
    return ms == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

template <class... Members>
QByteArray pack(const Members &...members)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream << ... << members);
    return bytes;
}

// False when the bytes end too early.
template <class... Members>
bool unpack(const QByteArray &bytes, Members &...members)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    (stream >> ... >> members);
    return stream.status() == QDataStream::Ok;
}

} // namespace okno
