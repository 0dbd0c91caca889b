#include "ui/editor/fields/Severities.h"

#include "ui/shell/Icons.h"

namespace okno {

theme::Tone toneOf(Finding::Severity severity)
{
    return severity == Finding::Severity::Error     ? theme::Tone::Error
           : severity == Finding::Severity::Warning ? theme::Tone::Warning
                                                    : theme::Tone::Accent;
}

QString iconNameOf(Finding::Severity severity)
{
    return severity == Finding::Severity::Error     ? QStringLiteral("error")
           : severity == Finding::Severity::Warning ? QStringLiteral("warning")
                                                    : QStringLiteral("advice");
}

SeverityIcons::SeverityIcons(const QPalette &palette)
{
    using Severity = Finding::Severity;
    for (const auto severity : {Severity::Advice, Severity::Warning, Severity::Error})
        m_icons.at(static_cast<std::size_t>(severity)) =
            icon(iconNameOf(severity), toneOf(severity), palette);
}

GravestFindings gravest(const QList<Finding> &findings)
{
    GravestFindings gravest;
    for (const Finding &finding : findings) {
        for (FieldPath place = finding.path; !place.isEmpty(); place = place.parent())
            gravest[place] = std::max(gravest.value(place, finding.severity), finding.severity);
    }
    return gravest;
}

} // namespace okno
