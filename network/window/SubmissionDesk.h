#pragma once

#include "models/document/Manifest.h"
#include "network/window/ActStore.h"
#include "network/window/FileStore.h"
#include "network/window/FormatDesk.h"
#include "network/window/Office.h"
#include "network/window/RouteTable.h"
#include "network/window/SignerCheck.h"
#include "network/window/TrainingTrust.h"

#include <QHash>

#include <memory>

namespace okno::window {

// POST /v1/submissions: everything that must be right before an act is lodged, and the promise of
// its key: one act, one payload, one answer for ever.
class SubmissionDesk
{
public:
    struct Parts {
        QObject &context; // gone, nothing is called any more
        WindowStore &store;
        ActStore &acts;
        FileStore &files;
        const FormatDesk &formats;
        const TrainingTrust &trust;
        SignatureVerifier &verifier;
        Office &office;
        const WindowClock &clock;
    };
    explicit SubmissionDesk(const Parts &parts) : m_parts(parts) {}
    void addRoutes(RouteTable &routes);

private:
    // One call on its way through the desk.
    struct Intake {
        Call call;
        ActId act;
        QByteArray payloadSha256;
        SubmissionRequest request;
        Manifest manifest;
        QString post;               // that the document names
        QList<QByteArray> contents; // of the files, in the manifest's order
    };
    using IntakePtr = std::shared_ptr<Intake>;

    QFuture<Answer> submit(const Call &call);
    // The answer when the key or the call already decides; nothing when the act is to be examined.
    std::optional<Answer> checkKey(Intake &intake);
    std::optional<Answer> checkManifest(Intake &intake);
    std::optional<Answer> checkFiles(Intake &intake);
    QFuture<Answer> examine(const IntakePtr &intake);
    std::optional<Answer> checkSigner(const Intake &intake, const Result<SignerVerdict> &verdict);
    QFuture<Answer> checkFormats(const IntakePtr &intake, qsizetype from);
    Answer lodge(const Intake &intake);
    // A final refusal, kept under the key before it is given.
    Answer refuse(const Intake &intake, Answer refusal);

    Parts m_parts;
    QHash<QString, QByteArray> m_inProgress; // act → SHA-256 of its payload
};

} // namespace okno::window
