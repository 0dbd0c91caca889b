#pragma once

#include "models/classifiers/Classifier.h"

#include <QHash>
#include <QSet>

namespace okno {

// Which electronic forms a document of a kind of box 44 may have: packs "document-forms". A form is
// its document mode of the album of formats ("1002004E"); where a source names forms in words,
// "forms" of definitions.json says which those are, and what it does not know stays unjudged.
class DocumentForms
{
public:
    static QString classifier() { return QStringLiteral("document-forms"); }
    static DocumentForms fromPack(const ClassifierPack &pack);
    // The modes of one row, in order.
    static QStringList modesOf(const ClassifierEntry &entry);

    enum class Verdict : quint8 { Allowed, NotAllowed, Unknown };
    Verdict judge(const QString &kind, const QString &mode) const;
    QStringList allowed(const QString &kind) const { return m_kinds.value(kind).modes; }
    bool isEmpty() const { return m_kinds.isEmpty(); }

private:
    struct Kind {
        QStringList modes;
        bool isWhole = true; // every form of the row is known here
    };
    QHash<QString, Kind> m_kinds;
};

} // namespace okno
