#pragma once

#include "models/kinds/KindSpec.h"

#include <QDate>
#include <QJsonArray>
#include <QVersionNumber>

namespace okno {

// What changes in the rules of a kind between two versions of the program, as a file from outside:
// {kind, version "2026.12.1", from, to?, lists?, rules?, off?, texts: {ru, kk, en: {findings,
// cures}}}. Rules are written as in rules.json; one with the id of a built-in rule takes its place,
// "off" switches built-in ones off by id. A set stands on the built-in rules, never on another set.
// Whether it may be believed is decided before (app/flow/RuleSets).
class RuleSet
{
public:
    // RulesUnusable: place: member or rule, detail: what is wrong. Stricter than rules.json: a
    // member that nobody reads would be a condition that silently does not hold.
    static Result<RuleSet> parse(const QByteArray &json);

    const QString &kind() const { return m_kind; }
    const QVersionNumber &version() const { return m_version; }
    const QDate &from() const { return m_from; } // filing dates; to: the last one, or open
    const QDate &to() const { return m_to; }
    const QByteArray &json() const { return m_json; } // as it came
    bool isInForce(const QDate &day) const;
    const QStringList &off() const { return m_off; }
    QStringList ruleIds() const;
    const QHash<QString, KindLabels> &texts() const { return m_texts; } // by language
    // rules.json with the changes.
    QByteArray over(const QByteArray &rulesJson) const;

private:
    Result<void> readHead(const QJsonObject &root);
    Result<void> readChanges(const QJsonObject &root);
    QString m_kind;
    QVersionNumber m_version;
    QDate m_from;
    QDate m_to;
    QJsonObject m_lists;
    QJsonArray m_rules;
    QStringList m_off;
    QHash<QString, KindLabels> m_texts;
    QByteArray m_json;
};

} // namespace okno
