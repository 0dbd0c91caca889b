#include "models/document/Registration.h"

#include <QTest>

#include <algorithm>

using namespace okno;

class tst_Registration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Every order of arrival, with every report doubled, ends in the same registration.
    void anyOrderEndsTheSame()
    {
        Registration received;
        received.seq = 1;
        received.gate = Gate::Received;
        received.submissionId = QStringLiteral("s1");
        received.code = QStringLiteral("received");
        Registration placed = received;
        placed.seq = 2;
        placed.gate = Gate::Passed;
        placed.phase = Phase::Placed;
        placed.code = QStringLiteral("placed");
        Registration registered = placed;
        registered.seq = 3;
        registered.phase = Phase::Registered;
        registered.outcome = Outcome::Success;
        registered.registrationNumber = QStringLiteral("10702070/221126/0000001");
        registered.code = QStringLiteral("registered");
        Registration unknown;
        unknown.seq = 4;
        unknown.code = QStringLiteral("beamed-up");
        unknown.severity = QStringLiteral("info");

        QList<int> order{0, 1, 2, 3, 0, 1, 2, 3};
        const QList<Registration> reports{received, placed, registered, unknown};
        std::sort(order.begin(), order.end());
        int permutations = 0;
        do {
            Registration state;
            for (const int index : order)
                state = merged(state, reports.at(index));
            QCOMPARE(state.phase, Phase::Registered);
            QCOMPARE(state.gate, Gate::Passed);
            QCOMPARE(state.outcome, Outcome::Success);
            QCOMPARE(state.registrationNumber, registered.registrationNumber);
            QCOMPARE(state.submissionId, received.submissionId);
            QCOMPARE(state.code, unknown.code);
            QCOMPARE(state.seq, quint64(4));
            ++permutations;
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(permutations, 2520);
    }

    void keysReadBack()
    {
        for (int i = 0; i <= static_cast<int>(Phase::Closed); ++i)
            QCOMPARE(phaseFromKey(phaseKey(static_cast<Phase>(i))), static_cast<Phase>(i));
        for (int i = 0; i <= static_cast<int>(Gate::Bounced); ++i)
            QCOMPARE(gateFromKey(gateKey(static_cast<Gate>(i))), static_cast<Gate>(i));
        for (int i = 0; i <= static_cast<int>(Outcome::Failed); ++i)
            QCOMPARE(outcomeFromKey(outcomeKey(static_cast<Outcome>(i))), static_cast<Outcome>(i));
        QCOMPARE(phaseFromKey(u"of-another-world"), Phase::None);
    }
};

QTEST_GUILESS_MAIN(tst_Registration)
#include "tst_Registration.moc"
