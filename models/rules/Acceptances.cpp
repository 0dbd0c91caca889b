#include "models/rules/Acceptances.h"

#include <algorithm>

namespace okno {

namespace {

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

Acceptances::Acceptances(const Document &document, const QDate &today)
    : m_document(document), m_today(dayText(today))
{
    const QList<AcceptedWarning> &all = document.acceptedWarnings();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_byRule.insert(all.at(i).rule + u' ' + all.at(i).path.toString(), i);
}

// An argument that was the day of the check is the day of this check now.
bool Acceptances::isSame(const AcceptedWarning &warning, const Finding &finding) const
{
    const QString then = dayText(warning.at.toLocalTime().date());
    const auto isSameArgument = [&](const QString &before, const QString &now) {
        return before == now || (before == then && now == m_today);
    };
    return std::equal(warning.arguments.begin(), warning.arguments.end(), finding.arguments.begin(),
                      finding.arguments.end(), isSameArgument) &&
           m_document.text(warning.path) == warning.value;
}

const AcceptedWarning *Acceptances::of(const Finding &finding) const
{
    if (m_byRule.isEmpty() || !isAcceptable(finding))
        return nullptr;
    const auto [first, last] = m_byRule.equal_range(finding.id + u' ' + finding.path.toString());
    for (auto it = first; it != last; ++it) {
        const AcceptedWarning &warning = m_document.acceptedWarnings().at(*it);
        if (isSame(warning, finding))
            return &warning;
    }
    return nullptr;
}

QHash<int, AcceptedWarning> Acceptances::of(const QList<Finding> &findings) const
{
    QHash<int, AcceptedWarning> accepted;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const AcceptedWarning *found = of(findings.at(i));
        if (!found)
            continue;
        AcceptedWarning &warning = accepted[static_cast<int>(i)];
        warning = *found;
        warning.box = findings.at(i).box;
        warning.goodsItem = findings.at(i).goodsItem;
    }
    return accepted;
}

bool Acceptances::isAcceptable(const Finding &finding)
{
    return finding.severity != Finding::Severity::Error;
}

AcceptedWarning Acceptances::accepting(const Document &document, const Finding &finding)
{
    AcceptedWarning warning;
    warning.rule = finding.id;
    warning.path = finding.path;
    warning.arguments = finding.arguments;
    warning.value = document.text(finding.path);
    warning.box = finding.box;
    warning.goodsItem = finding.goodsItem;
    return warning;
}

Finding Acceptances::finding(const AcceptedWarning &warning)
{
    Finding finding;
    finding.id = warning.rule;
    finding.severity = Finding::Severity::Warning;
    finding.path = warning.path;
    finding.box = warning.box;
    finding.goodsItem = warning.goodsItem;
    finding.arguments = warning.arguments;
    return finding;
}

} // namespace okno
