#include "ui/editor/fields/FindingMarks.h"

namespace okno {

FindingMarks::FindingMarks(const QList<Finding> &findings, const Texts &texts,
                           const KindLabels &labels)
{
    for (const Finding &finding : findings) {
        const Texts::FindingText said = texts.finding(finding, labels);
        QString text = texts.severity(finding.severity) + QStringLiteral(": ") + said.message;
        if (!said.cure.isEmpty())
            text += u'\n' + said.cure;
        add(finding.path, finding.severity, text);
    }
}

void FindingMarks::add(const FieldPath &path, Finding::Severity severity, const QString &text)
{
    FieldMark &mark = m_at[path];
    mark.severity = std::max(mark.severity.value_or(severity), severity);
    mark.text += mark.text.isEmpty() ? text : QStringLiteral("\n\n") + text;
    for (FieldPath place = path; !place.isEmpty(); place = place.parent()) {
        if (place.steps().last().row != 0)
            m_within[place] = std::max(m_within.value(place, severity), severity);
    }
}

std::optional<Finding::Severity> FindingMarks::within(const FieldPath &row) const
{
    const auto found = m_within.constFind(row);
    return found == m_within.cend() ? std::nullopt : std::optional(*found);
}

QString FindingMarks::iconName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Advice:
        return QStringLiteral("advice");
    case Finding::Severity::Warning:
        return QStringLiteral("warning");
    case Finding::Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

} // namespace okno
