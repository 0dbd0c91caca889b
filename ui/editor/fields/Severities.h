#pragma once

#include "models/rules/Finding.h"
#include "ui/shell/Theme.h"

#include <QHash>
#include <QIcon>

#include <array>

namespace okno {

// How a severity looks.
theme::Tone toneOf(Finding::Severity severity);
QString iconNameOf(Finding::Severity severity);

class SeverityIcons
{
public:
    SeverityIcons() = default; // none
    explicit SeverityIcons(const QPalette &palette);
    const QIcon &of(Finding::Severity severity) const
    {
        return m_icons.at(static_cast<std::size_t>(severity));
    }

private:
    std::array<QIcon, 3> m_icons;
};

// The gravest severity at every place that has findings, in it or below it.
using GravestFindings = QHash<FieldPath, Finding::Severity>;
GravestFindings gravest(const QList<Finding> &findings);

} // namespace okno
