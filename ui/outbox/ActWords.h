#pragma once

#include "translations/Texts.h"
#include "ui/outbox/OutboxPage.h"
#include "ui/shell/Theme.h"

#include <QCoreApplication>
#include <QLocale>

namespace okno {

// What is told of one submission on its way: state, what it waits for, and until when.
class ActWords
{
    Q_DECLARE_TR_FUNCTIONS(okno::ActWords)
public:
    explicit ActWords(const Texts &texts);
    // Of our own state; what the window says has a look of its own.
    struct Look {
        QString iconName;
        theme::Tone tone = theme::Tone::Neutral;
    };
    static Look look(const ActRecord &record);
    static Look windowLook(const ActRecord &record);
    QString state(const ActRecord &record) const { return m_texts.actState(record.state); }
    // For whom or what, and what that means for the one who looks.
    QString waitsFor(const ActRecord &record) const;
    // "now", a time, or empty when no try is due.
    QString nextTry(const ActRecord &record, const QDateTime &now) const;
    QString windowSays(const ActRecord &record) const;
    QString time(const QDateTime &at) const;

private:
    QString waitsForWindow(const ActRecord &record) const;

    const Texts &m_texts;
    QLocale m_locale;
};

} // namespace okno
