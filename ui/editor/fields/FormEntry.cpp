#include "ui/editor/fields/FormEntry.h"

namespace okno {
namespace {

bool isBelow(const QString &key, const QString &group)
{
    return key.size() > group.size() && key.startsWith(group) && key.at(group.size()) == u'/';
}

// "Consignor: name" below the heading "Consignor" is "Name".
QString withoutPrefix(const QString &label, const QString &heading)
{
    const QString prefix = heading + QStringLiteral(": ");
    if (heading.isEmpty() || !label.startsWith(prefix))
        return label;
    const QString rest = label.sliced(prefix.size());
    return rest.left(1).toUpper() + rest.mid(1);
}

FormEntry::Kind kindOf(const FieldSpec &field)
{
    if (field.type == u"group")
        return field.isList ? FormEntry::Kind::Table : FormEntry::Kind::Heading;
    return field.isList ? FormEntry::Kind::Repeated : FormEntry::Kind::Field;
}

QStringList membersThatFollow(const QStringList &keys, qsizetype at, const KindSpec &kind)
{
    QStringList members;
    for (qsizetype i = at + 1; i < keys.size() && isBelow(keys.at(i), keys.at(at)); ++i) {
        if (kind.field(keys.at(i))->type == u"group")
            break;
        members.append(keys.at(i));
    }
    return members;
}

QStringList allMembers(const QString &list, const KindSpec &kind)
{
    QStringList members;
    for (const FieldSpec &field : kind.fields()) {
        if (isBelow(field.key, list) && field.type != u"group")
            members.append(field.key);
    }
    return members;
}

} // namespace

FormEntry::Column formColumn(const QString &key, const QStringList &above, const KindSpec &kind,
                             const KindLabels &labels)
{
    QString label = labels.fields.value(key, key);
    for (const QString &heading : above)
        label = withoutPrefix(label, labels.fields.value(heading));
    return {kind.field(key), label};
}

QList<FormEntry> formEntries(const FormSpec::Section &section, const KindSpec &kind,
                             const KindLabels &labels)
{
    QList<FormEntry> entries;
    QString heading;
    for (qsizetype i = 0; i < section.fields.size(); ++i) {
        const QString &key = section.fields.at(i);
        if (!isBelow(key, heading))
            heading.clear();
        const FormEntry::Column own = formColumn(key, {heading}, kind, labels);
        FormEntry entry;
        entry.kind = kindOf(*own.field);
        entry.field = own.field;
        entry.label = own.label;
        entry.box = own.field->box;
        entry.isTall = section.tall.contains(key);
        entry.isWide = entry.kind == FormEntry::Kind::Heading ||
                       entry.kind == FormEntry::Kind::Table || entry.isTall ||
                       section.wide.contains(key);
        if (!heading.isEmpty() && kind.field(heading)->box == entry.box)
            entry.box.clear();
        if (entry.kind == FormEntry::Kind::Heading)
            heading = key;
        if (entry.kind == FormEntry::Kind::Table) {
            const QStringList members = membersThatFollow(section.fields, i, kind);
            i += members.size();
            for (const QString &member : members.isEmpty() ? allMembers(key, kind) : members)
                entry.columns.append(formColumn(member, {key, heading}, kind, labels));
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace okno
