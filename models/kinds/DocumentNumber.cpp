#include "models/kinds/DocumentNumber.h"

namespace okno {

namespace {

const QString numberRole = QStringLiteral("number");
const QString kindRole = QStringLiteral("number.kind");

// Foreign trade contract, invoice: classifier of kinds of documents, annex 8 to Decision 378 of the
// Customs Union Commission.
const QString wanted[] = {QStringLiteral("03011"), QStringLiteral("04021")};

// The row of the list that the first row of that list is in, which holds this kind.
FieldPath rowOfKind(const Document &document, const FieldPath &firstRow, const QString &field,
                    const QString &code)
{
    const QString list = firstRow.steps().last().field;
    for (const FieldPath &row : document.rows(firstRow.parent(), list)) {
        if (document.text(row.child(field)) == code)
            return row;
    }
    return {};
}

} // namespace

QString documentNumber(const Document &document, const KindSpec &kind)
{
    const QString key = kind.role(numberRole);
    const FieldPath first = key.isEmpty() ? FieldPath() : document.firstPath(key);
    const QString kindKey = kind.role(kindRole);
    if (first.isEmpty() || kindKey.isEmpty())
        return document.text(first);
    const QString number = first.steps().last().field;
    for (const QString &code : wanted) {
        const FieldPath row = rowOfKind(document, first.parent(), kindKey.section(u'/', -1), code);
        const QString text = row.isEmpty() ? QString() : document.text(row.child(number));
        if (!text.isEmpty())
            return text;
    }
    return document.text(first);
}

bool isNumberField(const FieldPath &path, const KindSpec &kind)
{
    const QString key = path.fieldKey();
    return !key.isEmpty() && (key == kind.role(numberRole) || key == kind.role(kindRole));
}

} // namespace okno
