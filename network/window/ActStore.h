#pragma once

#include "models/base/Ids.h"
#include "network/window/Call.h"
#include "network/window/WindowStore.h"

namespace okno::window {

// The final answer to an act, given again for the same key for ever.
struct KeptAnswer {
    QString account;
    QByteArray payloadSha256;
    Answer answer;
};

// One act as the window holds it.
struct Submission {
    QString id;
    ActId act;
    QString account;
    QByteArray request; // as it came, for the archive
    QByteArray manifestSha256;
    QList<QByteArray> files; // their SHA-256, in the manifest's order
    QString senderReference;
    QString language;
    QString correlationId;
    QDateTime lodgedAt;
    Registration registration; // its texts are added when somebody reads it
    bool hasReceipt = false;
    QString post; // customs post that registers it, eight digits; empty: the document names none
};

// What the office does next with a submission, and when by the window's clock.
struct Step {
    QString submission;
    int position = 0;
    QDateTime due;
    QString code;
};

struct LedgerEntry {
    ActId act;
    QString submission;
    QByteArray manifestSha256;
    QDateTime lodgedAt;
    int lodgings = 0; // 1, or the window was made to forget the act and it came again
    QString code;
    QString registrationNumber;
};

// Acts, the answers to them, the office's plan for them and the ledger that counts them.
class ActStore
{
public:
    explicit ActStore(WindowStore &store) : m_store(store) {}

    Result<std::optional<KeptAnswer>> answer(const ActId &act);
    Result<void> keepAnswer(const ActId &act, const KeptAnswer &answer, const QDateTime &at);

    // Inside write() only: the submission, its plan, the ledger.
    Result<void> lodge(const Submission &submission, const QList<Step> &plan);
    Result<void> update(const Submission &submission);
    Result<void> setReceipt(const QString &id, const QByteArray &receipt);
    Result<void> finishStep(const Step &step);
    // Everything lodged after that moment is forgotten, the ledger excepted.
    Result<void> forgetSince(const QDateTime &moment);

    // Nothing when the account has none such; an empty account means any.
    Result<std::optional<Submission>> byId(const QString &id, const QString &account = {});
    Result<std::optional<Submission>> byAct(const ActId &act, const QString &account);
    Result<QByteArray> receipt(const QString &id); // empty while there is none

    Result<std::optional<Step>> nextStep();
    Result<bool> hasSteps(const QString &submission);
    Result<QList<LedgerEntry>> ledger();

private:
    Result<std::optional<Submission>> read(Result<SqlRows> rows);
    WindowStore &m_store;
};

} // namespace okno::window
