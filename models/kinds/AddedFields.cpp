#include "models/kinds/AddedFields.h"

#include "models/formats/FormatFields.h"

#include <QHash>

namespace okno {
namespace {

// The kind's word for a type of XML Schema; what it has no word for is text.
QString kindType(const QString &baseType)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("decimal"), QStringLiteral("decimal")},
        {QStringLiteral("integer"), QStringLiteral("integer")},
        {QStringLiteral("int"), QStringLiteral("integer")},
        {QStringLiteral("long"), QStringLiteral("integer")},
        {QStringLiteral("nonNegativeInteger"), QStringLiteral("integer")},
        {QStringLiteral("positiveInteger"), QStringLiteral("integer")},
        {QStringLiteral("date"), QStringLiteral("date")},
        {QStringLiteral("dateTime"), QStringLiteral("date-time")},
        {QStringLiteral("boolean"), QStringLiteral("boolean")}};
    return types.value(baseType, QStringLiteral("text"));
}

} // namespace

QList<AddedField> addedFields(const FormatSpec &format, const FormatSpec &older)
{
    const FormatFields fields(format);
    QList<AddedField> added;
    for (const QString &path : format.wirePaths()) {
        const QString key = format.fieldPathText(path).value_or(QString());
        const FormatField *field = fields.field(key);
        if (!field || field->isFixed || !older.wirePath(key).isEmpty())
            continue;
        FieldSpec spec;
        spec.key = key;
        spec.type =
            field->hasText ? kindType(fields.limits(key).baseType) : QStringLiteral("group");
        spec.isList = field->isList;
        added.append({spec, field->wireName});
    }
    return added;
}

} // namespace okno
