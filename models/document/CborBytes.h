#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>
#include <QtEndian>

namespace okno {

// Writes CBOR (RFC 8949) straight into bytes: the part of it that a revision needs. Reading stays
// with QCborStreamReader, which has to survive anything; QCborStreamWriter passes every head
// through a QIODevice, which made it the dearest part of saving.
class CborBytes
{
public:
    void number(quint64 value) { head(Unsigned, value); }
    void integer(qint64 value)
    {
        value < 0 ? head(Negative, ~static_cast<quint64>(value))
                  : head(Unsigned, static_cast<quint64>(value));
    }
    void text(QStringView value)
    {
        const QByteArray utf8 = value.toUtf8();
        head(Text, static_cast<quint64>(utf8.size()));
        m_bytes.append(utf8.constData(), utf8.size());
    }
    void boolean(bool value) { m_bytes.append(value ? '\xf5' : '\xf4'); }
    void null() { m_bytes.append('\xf6'); }
    void array(qsizetype size) { head(Array, static_cast<quint64>(size)); }
    // An array whose size is not known yet lasts until endArray().
    void beginArray() { m_bytes.append('\x9f'); }
    void endArray() { m_bytes.append('\xff'); }

    QByteArray bytes() const { return {m_bytes.constData(), m_bytes.size()}; }

private:
    // RFC 8949, 3.1: major types in the upper three bits of the first byte.
    enum MajorType : quint8 { Unsigned = 0 << 5, Negative = 1 << 5, Text = 3 << 5, Array = 4 << 5 };

    void head(MajorType type, quint64 value)
    {
        if (value < 24)
            m_bytes.append(static_cast<char>(type | value));
        else if (value <= 0xff)
            argument(type | 24, static_cast<quint8>(value));
        else if (value <= 0xffff)
            argument(type | 25, static_cast<quint16>(value));
        else if (value <= 0xffff'ffff)
            argument(type | 26, static_cast<quint32>(value));
        else
            argument(type | 27, value);
    }

    template <class T>
    void argument(int first, T value)
    {
        char bytes[1 + sizeof(T)];
        bytes[0] = static_cast<char>(first);
        qToBigEndian(value, bytes + 1);
        m_bytes.append(bytes, sizeof bytes);
    }

    QVarLengthArray<char, 4096> m_bytes;
};

} // namespace okno
