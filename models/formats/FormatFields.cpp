#include "models/formats/FormatFields.h"

#include "models/formats/FormatData.h"

#include <algorithm>

namespace okno {
namespace {

QString groupOf(const QString &key)
{
    return key.left(qMax<qsizetype>(0, key.lastIndexOf(u'/')));
}

QStringView nameOf(const QString &key)
{
    return QStringView(key).sliced(key.lastIndexOf(u'/') + 1);
}

qsizetype indexOf(const QList<FormatField> &fields, QStringView name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const FormatField &field) {
        return field.field == name;
    });
    return found == fields.end() ? -1 : found - fields.begin();
}

// The first that is said counts: a derived type narrows what its base allows.
void takeNumber(int &limit, const QString &value)
{
    if (limit < 0)
        limit = value.toInt();
}

void takeFacet(FormatLimits &limits, const FormatFacet &facet)
{
    if (facet.name == u"length") {
        takeNumber(limits.minLength, facet.value);
        takeNumber(limits.maxLength, facet.value);
    } else if (facet.name == u"minLength") {
        takeNumber(limits.minLength, facet.value);
    } else if (facet.name == u"maxLength") {
        takeNumber(limits.maxLength, facet.value);
    } else if (facet.name == u"totalDigits") {
        takeNumber(limits.totalDigits, facet.value);
    } else if (facet.name == u"fractionDigits") {
        takeNumber(limits.fractionDigits, facet.value);
    } else if (facet.name == u"minInclusive" && limits.least.isEmpty()) {
        limits.least = facet.value;
    } else if (facet.name == u"maxInclusive" && limits.most.isEmpty()) {
        limits.most = facet.value;
    } else if (facet.name == u"enumeration") {
        limits.values.append(facet.value);
    } else if (facet.name == u"pattern") {
        limits.patterns.append(facet.value);
    }
}

} // namespace

QList<FormatField> FormatFields::inside(const QString &groupKey) const
{
    return group(groupKey).fields;
}

const FormatField *FormatFields::field(const QString &key) const
{
    if (key.isEmpty())
        return nullptr;
    const QList<FormatField> &fields = group(groupOf(key)).fields;
    const qsizetype index = indexOf(fields, nameOf(key));
    return index < 0 ? nullptr : &fields.at(index);
}

FormatLimits FormatFields::limits(const QString &key) const
{
    FormatLimits limits;
    for (int at = typeOf(key); at >= 0;) {
        const FormatType &type = m_format.data().types[static_cast<std::size_t>(at)];
        for (const FormatFacet &facet : type.facets)
            takeFacet(limits, facet);
        if (type.kind == FormatType::Kind::BuiltIn)
            limits.baseType = type.name;
        at = type.base;
    }
    return limits;
}

const FormatFields::Group &FormatFields::group(const QString &key) const
{
    if (const auto known = m_groups.constFind(key); known != m_groups.constEnd())
        return *known;
    Group group;
    const int typeIndex = key.isEmpty() ? m_format.data().root.type : typeOf(key);
    if (typeIndex >= 0) {
        const std::vector<FormatType> &types = m_format.data().types;
        const FormatType &type = types[static_cast<std::size_t>(typeIndex)];
        for (const FormatAttribute &attribute : type.allAttributes) {
            group.fields.append({attribute.field, u'@' + attribute.name, false,
                                 attribute.isRequired, true, false,
                                 attribute.fixedValue.has_value()});
            group.types.append(attribute.type);
        }
        for (const FormatChild &child : type.children) {
            const FormatType &inner = types[static_cast<std::size_t>(child.type)];
            const bool hasFields = !inner.children.empty() || !inner.allAttributes.empty();
            group.fields.append({child.field, child.name, child.isList, child.isRequired,
                                 inner.isText, hasFields, false});
            group.types.append(child.type);
        }
    }
    return *m_groups.insert(key, std::move(group));
}

int FormatFields::typeOf(const QString &key) const
{
    const Group &parent = group(groupOf(key));
    const qsizetype index = indexOf(parent.fields, nameOf(key));
    return index < 0 ? -1 : parent.types.at(index);
}

} // namespace okno
