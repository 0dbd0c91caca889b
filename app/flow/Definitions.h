#pragma once

#include "models/conversion/ConversionTable.h"
#include "models/document/Stamper.h"
#include "models/rules/RuleSet.h"

#include <QHash>
#include <QMutex>

namespace okno {

// Kinds and formats that this program knows, with their rules and schemas compiled when first used.
// Thread safe; lives as long as the program.
class Definitions
{
public:
    // All that is needed to check and freeze documents of one kind in one format.
    struct Checker {
        const KindSpec *kind;
        const FormatSpec *format;
        Validator validator;
        SchemaCheck schema;
        Stamper stamper() const { return {*kind, *format, validator, schema}; }
    };

    // Where more comes from than what is compiled in.
    struct Further {
        // A folder with kinds/<kind>/ and formats/<format>.json as in models/; empty or not there:
        // none. What is broken in it is left out and told by leftOut().
        QString folder;
        QList<FormatSpec> formats; // imported; see FormatPacks
        QList<RuleSet> rules;      // imported; see RuleSets
    };
    static Result<std::unique_ptr<Definitions>> load(const Further &further = {});
    // The folder of the person who uses the program.
    static QString usualFolder();
    // FormatBroken, FileUnreadable; place: the file, detail: what is wrong in it.
    const QList<Failure> &leftOut() const { return m_leftOut; }
    const KindCatalogue &kinds() const { return m_kinds; }
    const FormatCatalogue &formats() const { return m_formats; }
    const QList<ConversionTable> &conversions() const { return m_conversions; }
    // What a new document of the kind is made in on that day. KindUnknown, FormatUnknown.
    Result<QString> formatFor(const QString &kind, const QDate &day) const;
    // With the rules in force on the filing date. KindUnknown, FormatUnknown.
    Result<std::shared_ptr<const Checker>> checker(const QString &kind, const QString &format,
                                                   const QDate &filingDate) const;
    // The imported set by which documents of that date are judged: the latest version in force that
    // is newer than the built-in rules. Null: those alone.
    const RuleSet *ruleSet(const QString &kind, const QDate &filingDate) const;
    // Of that set, else of the built-in one.
    QString rulesVersion(const QString &kind, const QDate &filingDate) const;
    const QList<RuleSet> &ruleSets() const { return m_ruleSets; } // by version
    // RulesUnusable: the kind is unknown, or the set does not fit its fields, rules and words.
    static Result<void> tryRules(const RuleSet &set, const KindCatalogue &kinds);

private:
    Definitions(KindCatalogue kinds, FormatCatalogue formats);
    void addFolder(const QString &folder);
    void addFormat(const FormatSpec &format);
    void addRules(QList<RuleSet> sets);
    KindCatalogue m_kinds;
    FormatCatalogue m_formats;
    QList<ConversionTable> m_conversions;
    QList<RuleSet> m_ruleSets;
    QList<Failure> m_leftOut;
    mutable QMutex m_mutex;
    mutable QHash<QString, std::shared_ptr<const Checker>> m_checkers;
};

} // namespace okno
