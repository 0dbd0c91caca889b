#pragma once

#include "models/document/Submission.h"
#include "translations/Texts.h"
#include "ui/matter/TimeLineEntry.h"

#include <QCoreApplication>

namespace okno {

// Each try to deliver or to look up: which step, what came of it, what the window answered.
class AttemptEntries
{
    Q_DECLARE_TR_FUNCTIONS(okno::AttemptEntries)
public:
    explicit AttemptEntries(const Texts &texts) : m_texts(texts) {}
    TimeLineEntry of(const Attempt &attempt) const;

private:
    static QString stepWord(const QString &step);
    static QString success(const QString &step);
    QString failure(const Attempt &attempt) const;

    const Texts &m_texts;
};

} // namespace okno
