#include "signing/openssl/Der.h"

#include <algorithm>

namespace okno::der {

QByteArray element(quint8 tag, QByteArrayView content)
{
    QByteArray bytes;
    bytes.reserve(content.size() + 6);
    bytes.append(static_cast<char>(tag));
    const auto size = static_cast<quint32>(content.size());
    if (size < 0x80) {
        bytes.append(static_cast<char>(size));
    } else {
        int octets = 1;
        while (octets < 4 && size >> (8 * octets))
            ++octets;
        bytes.append(static_cast<char>(0x80 | octets));
        for (int i = octets - 1; i >= 0; --i)
            bytes.append(static_cast<char>(size >> (8 * i)));
    }
    return bytes.append(content);
}

QByteArray sequence(const QList<QByteArray> &elements)
{
    return element(Sequence, elements.join());
}

QByteArray setOf(QList<QByteArray> elements)
{
    std::sort(elements.begin(), elements.end());
    return element(Set, elements.join());
}

QByteArray time(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    if (utc.date().year() >= 1950 && utc.date().year() < 2050)
        return element(UtcTime, utc.toString(QStringLiteral("yyMMddHHmmss'Z'")).toLatin1());
    return element(GeneralizedTime, utc.toString(QStringLiteral("yyyyMMddHHmmss'Z'")).toLatin1());
}

std::optional<Element> read(QByteArrayView bytes)
{
    if (bytes.size() < 2 || (quint8(bytes[0]) & 0x1f) == 0x1f)
        return std::nullopt;
    qsizetype header = 2;
    quint64 size = quint8(bytes[1]);
    if (size >= 0x80) {
        const int octets = static_cast<int>(size & 0x7f);
        if (octets < 1 || octets > 4 || bytes.size() < 2 + octets || bytes[2] == 0)
            return std::nullopt;
        size = 0;
        for (int i = 0; i < octets; ++i)
            size = size << 8 | quint8(bytes[2 + i]);
        if (size < 0x80)
            return std::nullopt;
        header += octets;
    }
    if (size > static_cast<quint64>(bytes.size() - header))
        return std::nullopt;
    const auto length = static_cast<qsizetype>(size);
    return Element{quint8(bytes[0]), bytes.sliced(header, length), bytes.sliced(header + length)};
}

} // namespace okno::der
