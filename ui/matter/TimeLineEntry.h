#pragma once

#include "ui/shell/Theme.h"

#include <QDateTime>
#include <QList>

namespace okno {

// One line of a document's time line, in words, with everything that support may ask for behind it.
struct TimeLineEntry {
    struct Fact {
        QString name;
        QString value;
    };
    QString key;  // the same each time it is made: the cursor stays on it
    QDateTime at; // invalid: not known
    QString iconName;
    theme::Tone tone = theme::Tone::Neutral;
    QString word;
    QString sentence = {};
    QList<Fact> facts = {};
    QByteArray raw = {}; // as received
    // Neighbours with the same fold are the same failure over and over: shown as one line.
    QString fold = {};
};

} // namespace okno
