#pragma once

#include "models/store/DocumentStore.h"
#include "translations/Texts.h"
#include "ui/shell/Theme.h"

#include <QCoreApplication>

namespace okno {

// How a document's state is told: a word with its icon and colour, the whole of what is known, and
// what a person does next.
class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(okno::StateWords)
public:
    explicit StateWords(const Texts &texts) : m_texts(texts) {}

    QString word(const DocumentSummary &summary) const; // "Registered"
    QString line(const DocumentSummary &summary) const; // with the number or the reason
    QString next(const DocumentSummary &summary) const; // what to do; never empty

    // Why a signed document cannot be sent now; empty: it can.
    static QString whyNotSend(ActState state);
    // Why its sending cannot be held back any more; empty: perhaps it can, the store knows.
    static QString whyNotHold(ActState state);

    static theme::Tone tone(Group group);
    static QString iconName(Group group);
    static QString groupName(Group group); // "Needs action"

private:
    static QString nextOf(const ActStatus &status);
    const Texts &m_texts;
};

} // namespace okno
