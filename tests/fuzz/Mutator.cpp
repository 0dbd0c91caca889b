#include "tests/fuzz/Mutator.h"

#include <array>

namespace okno::test {

namespace {

constexpr qsizetype largest = 1 << 20;
constexpr qsizetype longestRange = 512;

const std::array<QByteArray, 20> fearedWords = {
    QByteArray("<!DOCTYPE x [<!ENTITY a \"b\">]>"),
    QByteArray("]]>"),
    QByteArray("<![CDATA["),
    QByteArray("<!--"),
    QByteArray("&#0;"),
    QByteArray("&a;"),
    QByteArray(" xmlns:a=''"),
    QByteArray(" xsi:type='a:b'"),
    QByteArray("<a><a><a><a>"),
    QByteArray("{\"a\":{\"a\":{\"a\":"),
    QByteArray("1e400"),
    QByteArray("\\ud800"),
    QByteArray("12345678901234567890"),
    QByteArray("\x00", 1),
    QByteArray("\xef\xbb\xbf"),
    QByteArray("\xff\xfe"),
    QByteArray("\xc0\x80"),
    QByteArray("\x30\x84\x7f\xff\xff\xff", 6), // a DER length of 2 GiB
    QByteArray("\x30\x80", 2),                 // and one without an end
    QByteArray("PK\x05\x06"),
};

} // namespace

Mutator::Mutator(QList<QByteArray> seeds, quint32 seed) : m_seeds(std::move(seeds)), m_random(seed)
{
    m_seeds.removeAll(QByteArray()); // there is nothing to change in it
}

QByteArray Mutator::next()
{
    QByteArray bytes = anySeed();
    const int changes = 1 + static_cast<int>(m_random.bounded(8));
    for (int i = 0; i < changes; ++i)
        change(bytes);
    bytes.truncate(largest);
    return bytes;
}

void Mutator::change(QByteArray &bytes)
{
    if (bytes.isEmpty())
        bytes = anySeed();
    const qsizetype at = upTo(bytes.size() - 1);
    switch (m_random.bounded(7)) {
    case 0:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << m_random.bounded(8)));
        break;
    case 1:
        bytes[at] = static_cast<char>(m_random.bounded(256));
        break;
    case 2:
        bytes.truncate(at);
        break;
    case 3:
        replaceRange(bytes, {});
        break;
    case 4:
        replaceRange(bytes, bytes.mid(at, upTo(longestRange)));
        break;
    case 5: {
        const QByteArray &other = anySeed();
        replaceRange(bytes, other.mid(upTo(other.size()), upTo(longestRange)));
        break;
    }
    default:
        replaceRange(bytes,
                     fearedWords.at(m_random.bounded(static_cast<quint32>(fearedWords.size()))));
    }
}

void Mutator::replaceRange(QByteArray &bytes, const QByteArray &by)
{
    const qsizetype from = upTo(bytes.size());
    const qsizetype length =
        m_random.bounded(2) ? 0 : upTo(qMin(longestRange, bytes.size() - from));
    bytes.replace(from, length, by);
}

qsizetype Mutator::upTo(qsizetype end)
{
    return static_cast<qsizetype>(m_random.bounded(static_cast<quint64>(end) + 1));
}

const QByteArray &Mutator::anySeed()
{
    return m_seeds.at(upTo(m_seeds.size() - 1));
}

} // namespace okno::test
