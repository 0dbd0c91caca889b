#pragma once

#include "network/window/RouteTable.h"

#include "models/classifiers/Classifier.h"

#include <QMap>

namespace okno::window {

// The reference data that the window publishes: classifiers of a folder, as any source that the
// program imports, whole or as what has changed since a pack that the window once served; and
// signed sets of rules of another folder, which it passes on byte for byte. What it served is kept
// beside its store, so that a delta can be told after a restart.
class ReferenceDesk
{
public:
    // Either folder may be empty: none. Failures of ClassifierImport with the file as place;
    // FileUnreadable, FileUnwritable.
    static Result<ReferenceDesk> open(const QString &dataFolder, const QString &classifiers,
                                      const QString &ruleSets);
    void addRoutes(RouteTable &routes);

private:
    struct Served {
        ClassifierPack pack;
        QByteArray digest;
    };
    Result<void> takeClassifiers(const QString &folder);
    Result<void> takeRuleSets(const QString &folder);
    Result<void> keep(const Served &served) const;
    std::optional<ClassifierPack> kept(const QByteArray &digest, const QString &classifier) const;
    Answer classifiers(const Call &call) const;
    Answer classifier(const Call &call) const;
    Answer ruleSets(const Call &call) const;
    Answer ruleSet(const Call &call) const;

    QString m_folder;
    QMap<QString, Served> m_packs;
    QMap<QString, QByteArray> m_ruleSets; // by name
};

} // namespace okno::window
