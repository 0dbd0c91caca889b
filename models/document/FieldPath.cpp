#include "models/document/FieldPath.h"

#include <QHashFunctions>

namespace okno {

Result<FieldPath> FieldPath::parse(QStringView text)
{
    QList<FieldStep> steps;
    for (const QStringView part : text.split(u'/')) {
        const qsizetype mark = part.indexOf(u'#');
        const QStringView field = mark < 0 ? part : part.first(mark);
        bool isNumber = true;
        const RowId row = mark < 0 ? 0 : part.sliced(mark + 1).toUInt(&isNumber);
        if (field.isEmpty() || !isNumber || (mark >= 0 && row == 0))
            return fail(FailureCode::FieldUnknown, text.toString());
        steps.append({field.toString(), row});
    }
    return FieldPath(std::move(steps));
}

QString FieldPath::toString() const
{
    QString text;
    for (const FieldStep &step : m_steps) {
        if (!text.isEmpty())
            text += u'/';
        text += step.field;
        if (step.row != 0)
            text += u'#' + QString::number(step.row);
    }
    return text;
}

QString FieldPath::fieldKey() const
{
    QString key;
    for (const FieldStep &step : m_steps) {
        if (!key.isEmpty())
            key += u'/';
        key += step.field;
    }
    return key;
}

FieldPath FieldPath::child(const QString &field, RowId row) const
{
    QList<FieldStep> steps = m_steps;
    steps.append({field, row});
    return FieldPath(std::move(steps));
}

FieldPath FieldPath::parent() const
{
    return FieldPath(m_steps.first(qMax<qsizetype>(0, m_steps.size() - 1)));
}

bool FieldPath::startsWith(const FieldPath &prefix) const
{
    return m_steps.size() >= prefix.m_steps.size() &&
           std::equal(prefix.m_steps.begin(), prefix.m_steps.end(), m_steps.begin());
}

size_t qHash(const FieldPath &path, size_t seed)
{
    for (const FieldStep &step : path.steps())
        seed = qHashMulti(seed, step.field, step.row);
    return seed;
}

} // namespace okno
