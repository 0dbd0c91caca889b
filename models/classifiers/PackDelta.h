#pragma once

#include "models/base/Result.h"
#include "models/classifiers/Classifier.h"

namespace okno {

// SHA-256 of a pack, however it was imported: over UTF-8 lines ended by LF, first {"classifier",
// "from", "to", "version"}, then each entry by its code as the wire writes it (members sorted,
// empty ones left out, no spaces).
QByteArray packDigest(const ClassifierPack &pack);

// How a window sends a classifier (network/api/openapi.yaml, Classifier): a whole one, or what has
// changed since one that both know. A code changes as a whole, with all its meanings.
struct PackDelta {
    struct Row {
        QString code;
        QList<ClassifierEntry> entries; // none: a tombstone
    };
    QString classifier;
    QString version;
    QDate from;
    QDate to;
    QByteArray digest; // of the pack that comes out
    QByteArray since;  // of the pack that it starts from; empty: whole
    QList<Row> rows;

    // before: null for a whole one.
    static PackDelta between(const ClassifierPack *before, const ClassifierPack &after);
    // UpdateRefused: place: the classifier, detail: "digest" when what comes out is not what the
    // sender has, "since" when it starts from another pack; what a pack of measures cannot mean.
    Result<ClassifierPack> applyTo(const ClassifierPack *before) const;
    QByteArray toBytes() const;
    // UpdateRefused: place: the member; ReplyMalformed: no JSON.
    static Result<PackDelta> parse(const QByteArray &json);
};

} // namespace okno
