#pragma once

#include "models/kinds/KindSpec.h"
#include "models/rules/ClassifierLookup.h"
#include "models/rules/FieldWalk.h"
#include "models/rules/Finding.h"

#include <QSet>

namespace okno {

// Asks the reference data about every field whose kind names a code list for it: one walk, on the
// filing date. Findings "code.unknown", "code.ended", "code.not-yet" with the field's key (the
// sentences put its label there), the code, the version that answered, the date. They are warnings,
// because an imported version may be older than a code. Silent where nothing is imported.
class CodeLists
{
public:
    explicit CodeLists(const KindSpec &kind);
    // Everything but the goods, which are asked about item by item.
    void runOutsideGoods(const Node &root, const ClassifierLookup &classifiers,
                         const QDate &filingDate, QList<Finding> &findings) const;
    // One goods item, to which the trail leads.
    void runGoods(const Trail &trail, const ClassifierLookup &classifiers, const QDate &filingDate,
                  QList<Finding> &findings) const;
    QStringList names() const;

private:
    struct Walk {
        const ClassifierLookup &classifiers;
        const QDate &date;
        QList<Finding> &findings;
        Trail trail;
    };
    void visit(const Node &node, const QString &key, Walk &walk) const;
    void judge(const Node &node, const QString &key, const QString &list, Walk &walk) const;

    QString m_goodsKey;
    QHash<QString, QString> m_lists; // field key → code list
    QSet<QString> m_groups;          // keys above them
};

} // namespace okno
