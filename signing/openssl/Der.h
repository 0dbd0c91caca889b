#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

// Just enough DER (X.690) to write signed attributes and to read short, bounded structures.
namespace okno::der {

enum Tag : quint8 {
    Integer = 0x02,
    OctetString = 0x04,
    ObjectIdentifier = 0x06,
    UtcTime = 0x17,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
};

QByteArray element(quint8 tag, QByteArrayView content);
QByteArray sequence(const QList<QByteArray> &elements);
QByteArray setOf(QList<QByteArray> elements); // sorts, as DER demands
// UTCTime up to 2049, GeneralizedTime after (RFC 5652, 11.3). Whole seconds, UTC.
QByteArray time(const QDateTime &moment);

struct Element {
    quint8 tag = 0;
    QByteArrayView content;
    QByteArrayView rest; // what follows it
};
// The first element of the bytes: one-byte tag, definite and minimal length, nothing cut off.
std::optional<Element> read(QByteArrayView bytes);

} // namespace okno::der
