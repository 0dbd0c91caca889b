#pragma once

#include "ui/matter/MatterPage.h"
#include "ui/matter/TimeLineEntry.h"

#include <QCoreApplication>
#include <QLocale>

namespace okno {

// Everything that happened to one document, oldest first. The same failure over and over is one
// line that tells how often; each of its tries is among its facts.
class TimeLine
{
    Q_DECLARE_TR_FUNCTIONS(okno::TimeLine)
public:
    explicit TimeLine(const Texts &texts);
    QList<TimeLineEntry> of(const MatterPage::View &view) const;

private:
    QList<TimeLineEntry> collect(const MatterPage::View &view) const;
    TimeLineEntry receipt(const MatterPage::View &view) const;
    static QString receiptWord(const std::optional<ActRecord> &act);
    QList<TimeLineEntry> folded(const QList<TimeLineEntry> &entries) const;
    TimeLineEntry folded(const QList<TimeLineEntry> &entries, qsizetype from, qsizetype to) const;

    const Texts &m_texts;
    QLocale m_locale;
};

} // namespace okno
