#include "ui/editor/FieldWords.h"

namespace okno {
namespace {

QString parentKey(const QString &key)
{
    return key.left(qMax<qsizetype>(0, key.lastIndexOf(u'/')));
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

FieldWords::FieldWords(const KindSpec *kind, const FormatSpec *format, KindLabels labels)
    : m_kind(kind), m_format(format ? std::make_shared<const FormatFields>(*format) : nullptr),
      m_labels(std::move(labels))
{
}

const FieldSpec *FieldWords::spec(const QString &key) const
{
    return m_kind ? m_kind->field(key) : nullptr;
}

QString FieldWords::label(const QString &key) const
{
    const QString label = m_labels.fields.value(key);
    if (!label.isEmpty())
        return label;
    const FormatField *field = m_format ? m_format->field(key) : nullptr;
    return field ? field->wireName : key.sliced(key.lastIndexOf(u'/') + 1);
}

QString FieldWords::shortLabel(const QString &key) const
{
    const QString full = label(key);
    for (QString group = parentKey(key); !group.isEmpty(); group = parentKey(group)) {
        const QString prefix = m_labels.fields.value(group) + QStringLiteral(": ");
        if (prefix.size() > 2 && full.startsWith(prefix) && full.size() > prefix.size())
            return capitalised(full.sliced(prefix.size()));
    }
    return full;
}

QString FieldWords::box(const QString &key) const
{
    const FieldSpec *field = spec(key);
    return field ? field->box : QString();
}

QString FieldWords::stepLabel(const Document &document, const FieldPath &path) const
{
    if (path.isEmpty())
        return m_labels.kindName;
    const QString key = path.fieldKey();
    if (path.steps().last().row == 0)
        return shortLabel(key);
    const int position = document.position(path);
    if (m_kind && key == m_kind->role(u"goods"))
        return tr("Goods item %1").arg(position);
    return QStringLiteral("%1 %2").arg(shortLabel(key)).arg(position);
}

QString FieldWords::place(const Document &document, const FieldPath &path) const
{
    QStringList parts;
    for (FieldPath above = path.parent(); !above.isEmpty(); above = above.parent()) {
        if (above.steps().last().row != 0)
            parts.prepend(stepLabel(document, above));
    }
    const bool isRow = !path.isEmpty() && path.steps().last().row != 0;
    parts.append(isRow || path.isEmpty() ? stepLabel(document, path) : label(path.fieldKey()));
    return parts.join(QStringLiteral(", "));
}

QStringList FieldWords::trail(const Document &document, const FieldPath &path) const
{
    QStringList parts;
    for (FieldPath above = path.parent(); !above.isEmpty(); above = above.parent())
        parts.prepend(stepLabel(document, above));
    return parts;
}

} // namespace okno
