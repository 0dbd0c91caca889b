#pragma once

#include "app/flow/RuleSets.h"
#include "models/classifiers/ClassifierStore.h"
#include "network/client/ReferenceClient.h"

namespace okno {

// Brings the reference data of a workspace up to what a window publishes. Each classifier and each
// set of rules is taken whole or not at all; where one fails, its last good state stays and the
// others go on. Waits for the network and the store: on a worker thread only.
struct ReferenceUpdate {
    struct Taken {
        QString name;
        QString version;
        qsizetype changed = 0; // codes; 0: it was there already
        bool isWhole = false;  // nothing was here that the window knew
    };
    struct Report {
        QList<Taken> taken;
        QList<Failure> failed;
    };
    // ids: all that the window has where empty. NotFound for one that it has not; failures of its
    // list.
    static Result<Report> classifiers(ReferenceClient &window, ClassifierStore &store,
                                      const QStringList &ids);
    // Sets that are here already do not travel again.
    static Result<Report> rules(ReferenceClient &window, RuleSets &sets,
                                const KindCatalogue &kinds);

    // When classifiers were last brought up to date; invalid: never, and so nobody wants them yet.
    static Result<QDateTime> last(SettingsStore &settings);
    static Result<void> remember(SettingsStore &settings, const QDateTime &moment);
    static bool isDue(const QDateTime &last, const QDateTime &now);
};

} // namespace okno
