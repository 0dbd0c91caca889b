#include "models/store/DocumentStore.h"

#include <QTest>

using namespace okno;

Q_DECLARE_METATYPE(okno::DocumentSummary)

class tst_Group : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesFold_data();
    void statesFold();
};

namespace {

DocumentSummary local(DocumentState state)
{
    DocumentSummary summary;
    summary.state = state;
    return summary;
}

DocumentSummary act(ActState state, int failures = 0)
{
    DocumentSummary summary = local(DocumentState::Signed);
    summary.status = ActStatus{state, {}, false, {}, failures};
    return summary;
}

DocumentSummary said(Gate gate, Phase phase, Outcome outcome, bool isFinal)
{
    DocumentSummary summary = act(ActState::HandedOver);
    Registration &registration = summary.status->registration;
    registration.gate = gate;
    registration.phase = phase;
    registration.outcome = outcome;
    registration.isFinal = isFinal;
    return summary;
}

} // namespace

void tst_Group::statesFold_data()
{
    QTest::addColumn<DocumentSummary>("summary");
    QTest::addColumn<Group>("group");
    const auto row = [](const char *name, const DocumentSummary &summary, Group group) {
        QTest::newRow(name) << summary << group;
    };
    row("draft", local(DocumentState::Draft), Group::Draft);
    row("checked", local(DocumentState::Checked), Group::Draft);
    row("frozen", local(DocumentState::Frozen), Group::NeedsAction);
    row("signed, act unreadable", local(DocumentState::Signed), Group::NeedsAction);
    row("ready", act(ActState::Ready), Group::NeedsAction);
    row("queued", act(ActState::Queued, 20), Group::Waiting);
    row("sending", act(ActState::Sending), Group::Waiting);
    row("unknown", act(ActState::OutcomeUnknown, 1), Group::Waiting);
    row("unknown for long", act(ActState::OutcomeUnknown, 5), Group::NeedsAction);
    row("rejected", act(ActState::Rejected), Group::Failed);
    row("handed over", act(ActState::HandedOver), Group::Waiting);
    const Gate passed = Gate::Passed;
    row("bounced", said(Gate::Bounced, Phase::None, Outcome::Failed, true), Group::Failed);
    row("placed", said(passed, Phase::Placed, Outcome::Neutral, false), Group::Waiting);
    row("registered", said(passed, Phase::Registered, Outcome::Success, false), Group::Done);
    row("registered, not said how", said(passed, Phase::Registered, Outcome::Neutral, false),
        Group::Waiting);
    row("refused", said(passed, Phase::RegistrationRefused, Outcome::Failed, true), Group::Failed);
    row("in review", said(passed, Phase::InReview, Outcome::Neutral, false), Group::Waiting);
    row("in review, asks", said(passed, Phase::InReview, Outcome::Warning, false),
        Group::NeedsAction);
    row("released", said(passed, Phase::Released, Outcome::Success, true), Group::Done);
    row("release refused", said(passed, Phase::ReleaseRefused, Outcome::Failed, true),
        Group::Failed);
    row("not lodged", said(passed, Phase::DeemedNotLodged, Outcome::Neutral, true), Group::Failed);
    row("withdrawn", said(passed, Phase::Withdrawn, Outcome::Neutral, true), Group::Done);
    row("final failure", said(passed, Phase::Placed, Outcome::Failed, true), Group::Failed);
    row("failure, not final", said(passed, Phase::Placed, Outcome::Failed, false), Group::Waiting);
}

void tst_Group::statesFold()
{
    QFETCH(DocumentSummary, summary);
    QTEST(groupOf(summary), "group");
}

QTEST_GUILESS_MAIN(tst_Group)
#include "tst_Group.moc"
