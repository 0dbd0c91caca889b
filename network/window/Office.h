#pragma once

#include "network/window/ActStore.h"
#include "network/window/EventStore.h"
#include "network/window/Faults.h"
#include "network/window/Receipts.h"
#include "network/window/WindowClock.h"

#include <QObject>
#include <QTimer>

namespace okno::window {

// The officials behind the counter: takes lodged acts and moves them on by the window's clock. Each
// step (state, event, receipt) is one transaction; what was due while the window was down is done
// when it is back.
class Office : public QObject
{
    Q_OBJECT

public:
    Office(WindowStore &store, ActStore &acts, EventStore &events, const Receipts &receipts,
           WindowClock &clock, Faults &faults, std::optional<quint64> seed);

    // Inside write() only: the act's first state, its event, its plan. Gives the submission back
    // with its id and registration.
    Result<Submission> lodge(Submission submission);
    // Does what is due and sets the timer for what comes next.
    void work();

Q_SIGNALS:
    void eventAppended(const QString &account);

private:
    Result<void> take(const Step &step);
    Result<void> decide(Submission &submission, const QDateTime &at);
    Result<void> report(Submission &submission, const QString &type, const QString &previous,
                        const QDateTime &at, const QJsonObject &newerState = {});
    Result<void> reportUnknownStatus(const Submission &submission, const QDateTime &at);
    Result<QString> newRegistrationNumber(const QString &post, const QDateTime &at);

    WindowStore &m_store;
    ActStore &m_acts;
    EventStore &m_events;
    const Receipts &m_receipts;
    WindowClock &m_clock;
    Faults &m_faults;
    std::optional<quint64> m_seed;
    QTimer m_timer;
};

} // namespace okno::window
