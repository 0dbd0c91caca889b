#pragma once

#include "models/kinds/KindSpec.h"
#include "translations/Texts.h"
#include "ui/editor/fields/Severities.h"

#include <optional>

namespace okno {

// What the findings say at one place: the gravest severity, and all sentences with their cures.
struct FieldMark {
    std::optional<Finding::Severity> severity; // nothing: no finding
    QString text;
    bool isSet() const { return severity.has_value(); }
};

// Findings by the place they belong to, so that drawing a field or a row asks once.
class FindingMarks
{
public:
    FindingMarks() = default;
    FindingMarks(const QList<Finding> &findings, const Texts &texts, const KindLabels &labels);
    FieldMark at(const FieldPath &path) const { return m_at.value(path); }
    // The gravest finding at a place and anywhere below it.
    std::optional<Finding::Severity> within(const FieldPath &path) const;

private:
    void add(const FieldPath &path, Finding::Severity severity, const QString &text);

    QHash<FieldPath, FieldMark> m_at;
    GravestFindings m_within;
};

} // namespace okno
