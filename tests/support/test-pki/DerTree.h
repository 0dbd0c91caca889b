#pragma once

#include <QByteArray>
#include <QList>

namespace okno::test {

// A DER structure taken apart, to be altered and put together again: lengths follow by themselves.
struct DerTree {
    quint8 tag = 0;
    QByteArray content;      // of a primitive element
    QList<DerTree> children; // of a constructed one

    // Constructed elements are taken apart all the way down.
    static DerTree parse(const QByteArray &der);
    static DerTree primitive(quint8 tag, const QByteArray &content) { return {tag, content, {}}; }
    static DerTree constructed(quint8 tag, const QList<DerTree> &children)
    {
        return {tag, {}, children};
    }
    QByteArray toDer() const;
    DerTree &operator[](qsizetype index) { return children[index]; }
};

} // namespace okno::test
