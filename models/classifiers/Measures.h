#pragma once

#include "models/base/Result.h"
#include "models/classifiers/Classifier.h"

#include <QMultiHash>
#include <QSet>

namespace okno {

// What box 44 has to hold for goods: a pack of measures, judged for one goods item. Where a measure
// names nothing (no procedure, no country), it holds for all.
struct Measure {
    QString id;
    QString prefix;    // the beginning of the commodity code
    QString direction; // "import", "export", empty: both
    QSet<QString> procedures;
    QSet<QString> countries; // of origin for imports, of destination for exports
    QStringList documents;   // kinds for box 44, any one of which fulfils it
    QString group;           // of measures of one group only those of the longest prefix hold
    QStringList exemptions;  // kinds whose presence frees of it
    QString norm;
    QMap<QString, QString> names;
    QDate from;
    QDate to;
};

struct MeasuredGoods {
    QString commodityCode;
    QString direction;
    QString procedure; // two digits
    QString country;
    QSet<QString> documents; // the kinds that stand in box 44
};

struct ExpectedDocument {
    Measure measure;
    enum class State : quint8 { Present, Exempt, Missing } state = State::Missing;
};

class Measures
{
public:
    static bool isPack(const QString &classifier) { return classifier.startsWith(u"measures-"); }
    // ValueInvalid, place: the measure's id; detail: the fact that is wrong. A measure that expects
    // no document belongs to a group: it takes goods out of what the shorter prefixes ask for.
    static Result<Measures> fromPack(const ClassifierPack &pack);
    void add(const Measures &others);
    // All that is expected of the goods on a date, in the order of the measures' ids. Its cost
    // grows with the measures on the code's own beginnings, not with all there are.
    QList<ExpectedDocument> expected(const MeasuredGoods &goods, const QDate &date) const;
    qsizetype size() const { return m_measures.size(); }

private:
    void append(const Measure &measure);
    // By decreasing length of the prefix.
    QList<const Measure *> onPrefixesOf(const QString &commodityCode) const;
    QList<Measure> m_measures;
    QMultiHash<QString, qsizetype> m_byPrefix;
};

} // namespace okno
