#include "ui/editor/fields/FindingMarks.h"

namespace okno {

FindingMarks::FindingMarks(const QList<Finding> &findings, const Texts &texts,
                           const KindLabels &labels)
    : m_within(gravest(findings))
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
}

std::optional<Finding::Severity> FindingMarks::within(const FieldPath &path) const
{
    const auto found = m_within.constFind(path);
    return found == m_within.cend() ? std::nullopt : std::optional(*found);
}

} // namespace okno
