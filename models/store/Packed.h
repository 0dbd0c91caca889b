#pragma once

#include "models/base/Ids.h"

#include <QDataStream>
#include <QDateTime>
#include <QIODevice>
#include <QVarLengthArray>
#include <QtEndian>

#include <type_traits>

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

// Numbers and bytes, which is all that the records of every change have, are put down here:
// a QDataStream is a QIODevice each time, and cost more than sealing the record.
class PlainPacker
{
public:
    template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0>
    void put(T number)
    {
        char bytes[sizeof(T)];
        qToBigEndian(number, bytes);
        m_bytes.append(bytes, sizeof(T));
    }
    void put(const QByteArray &bytes)
    {
        // Qt's format tells no bytes and none given apart.
        put(bytes.isNull() ? ~quint32(0) : static_cast<quint32>(bytes.size()));
        m_bytes.append(bytes.constData(), bytes.size());
    }
    template <class Tag>
    void put(const Id<Tag> &id)
    {
        put(id.toBytes());
    }
    QByteArray bytes() const { return {m_bytes.constData(), m_bytes.size()}; }

private:
    QVarLengthArray<char, 512> m_bytes;
};

template <class T, class = void>
constexpr bool isPlainlyPacked = false;
template <class T>
constexpr bool isPlainlyPacked<
    T, std::void_t<decltype(std::declval<PlainPacker>().put(std::declval<const T &>()))>> = true;

template <class... Members>
QByteArray pack(const Members &...members)
{
    if constexpr ((isPlainlyPacked<Members> && ...)) {
        PlainPacker packer;
        (packer.put(members), ...);
        return packer.bytes();
    }
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
