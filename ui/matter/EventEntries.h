#pragma once

#include "models/store/OutboxStore.h"
#include "translations/Texts.h"
#include "ui/matter/TimeLineEntry.h"

#include <QCoreApplication>
#include <QLocale>

namespace okno {

// What the window reported, in words; its own code and its own bytes stay behind them.
class EventEntries
{
    Q_DECLARE_TR_FUNCTIONS(okno::EventEntries)
public:
    EventEntries(const Texts &texts, const QLocale &locale) : m_texts(texts), m_locale(locale) {}
    TimeLineEntry of(const WindowEvent &event) const;

private:
    QString word(const Registration &registration) const;
    QString sentence(const WindowEvent &event) const;
    QList<TimeLineEntry::Fact> facts(const WindowEvent &event) const;
    static QString meaning(Gate gate);
    static QString meaning(Phase phase);

    const Texts &m_texts;
    QLocale m_locale;
};

} // namespace okno
