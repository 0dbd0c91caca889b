#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace okno::test {

// Makes broken inputs out of whole ones: bits, bytes, ranges, splices of two, words that parsers
// fear. The same seed gives the same inputs.
class Mutator
{
public:
    // Of the inputs at least one has a byte.
    Mutator(QList<QByteArray> seeds, quint32 seed);
    // One of the whole inputs with one to eight changes; at most 1 MiB.
    QByteArray next();

private:
    void change(QByteArray &bytes);
    void replaceRange(QByteArray &bytes, const QByteArray &by);
    qsizetype upTo(qsizetype end); // 0 … end, both included
    const QByteArray &anySeed();

    QList<QByteArray> m_seeds;
    QRandomGenerator m_random;
};

} // namespace okno::test
