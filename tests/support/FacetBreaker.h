#pragma once

#include "models/formats/FormatSpec.h"

#include <QRandomGenerator>

#include <memory>

struct _xmlDoc;
struct _xmlNode;
struct _xmlAttr;

namespace okno::test {

// Breaks one facet of one value in a valid file, or the order or number of the elements of one
// group, at random but the same for the same seed.
class FacetBreaker
{
public:
    struct Broken {
        QByteArray xml;
        QString facet;    // "maxLength" as in XML Schema part 2; or "order", "number", "required"
        QString wirePath; // of the value, or of the group
        bool isValue = false;
    };
    FacetBreaker(const FormatSpec &format, const QByteArray &xml, QRandomGenerator &random);
    ~FacetBreaker();
    Q_DISABLE_COPY_MOVE(FacetBreaker)
    // Once only: the file is changed by it.
    Broken breakOne();

private:
    struct Value {
        _xmlNode *element = nullptr;
        _xmlAttr *attribute = nullptr;
        int type = -1;
        QString path;
    };
    struct Group {
        _xmlNode *element = nullptr;
        int type = -1;
        QString path;
    };
    void collect(_xmlNode *element, int type, const QString &path);
    void collectAttributes(_xmlNode *element, int type, const QString &path);
    Broken breakValue();
    Broken breakGroup();
    Broken done(const QString &facet, const QString &path, bool isValue) const;
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list[m_random.bounded(static_cast<int>(list.size()))];
    }

    const FormatSpec m_format;
    QRandomGenerator &m_random;
    std::unique_ptr<_xmlDoc, void (*)(_xmlDoc *)> m_tree;
    QList<Value> m_values;
    QList<Group> m_groups;
};

} // namespace okno::test
