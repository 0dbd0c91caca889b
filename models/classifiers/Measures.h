#pragma once

#include "models/base/Result.h"
#include "models/classifiers/Classifier.h"

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
    // ValueInvalid, place: the measure's id; detail: the fact that is wrong.
    static Result<Measures> fromPack(const ClassifierPack &pack);
    // All that is expected of the goods on a date, in the order of the measures' ids.
    QList<ExpectedDocument> expected(const MeasuredGoods &goods, const QDate &date) const;
    qsizetype size() const { return m_measures.size(); }

private:
    QList<Measure> m_measures;
};

} // namespace okno
