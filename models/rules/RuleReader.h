#pragma once

#include "models/base/Result.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Rule.h"

namespace okno {

// Compiles rules.json of a kind: resolves fields to scopes, expressions and lists once, so that a
// check of 999 goods only walks. FormatBroken with the rule's id as place when a rule names what
// does not exist; a rule is never skipped silently.
class RuleReader
{
public:
    static Result<QList<RuleScope>> read(const QByteArray &json, const KindSpec &kind);

private:
    explicit RuleReader(const KindSpec &kind);
    Result<QList<RuleScope>> readAll(const QJsonObject &root);
    Result<Rule> readRule(const QJsonObject &json, const QString &scope) const;
    Result<void> readSubject(const QJsonObject &json, const QString &scope, Rule &rule) const;
    Result<void> readArguments(const QJsonObject &json, Rule &rule) const;
    Result<void> readCheckedFields(const QJsonObject &json, Rule &rule) const;
    Result<QList<RuleCondition>> readConditions(const QJsonArray &json, const QString &scope) const;
    Result<RuleCondition> readCondition(const QJsonObject &json, const QString &scope) const;
    Result<RuleField> readField(const QString &key, const QString &scope) const;
    Result<QSet<QString>> readValues(const QJsonValue &json) const;
    Result<QString> scopeKey(const QString &name) const;
    bool isBelowGoods(const QString &key) const;
    RuleField relative(const QString &key, const QString &scope) const;

    const KindSpec &m_kind;
    QString m_goods;
    QHash<QString, QSet<QString>> m_lists;
};

} // namespace okno
