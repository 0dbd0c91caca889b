#pragma once

#include "models/base/Failure.h"
#include "models/document/Registration.h"
#include "models/document/Submission.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Finding.h"
#include "models/store/DocumentStore.h"

#include <QString>

#include <memory>

class QTranslator;

namespace okno {

// Everything that people read, in one language: "ru", "kk" or "en". English is the source and lies
// in the code; Russian and Kazakh come from the .ts files. What Kazakh does not have is said in
// Russian. Nothing is installed globally: two languages live side by side. Immutable, usable from
// any thread.
class Texts
{
public:
    // An unknown language is English.
    explicit Texts(const QString &language);

    const QString &language() const { return m_language; }

    // What happened, to which thing, what it means, and what to do next.
    QString sentence(const Failure &failure) const;

    struct FindingText {
        QString message; // what is wrong
        QString cure;    // what to do next
        QString place;   // "Box 35, goods item 2"; empty for the whole document
    };
    // Rules speak through their kind's labels, the schema verdict ("schema.*") and the code lists
    // ("code.*") through ours.
    FindingText finding(const Finding &finding, const KindLabels &labels) const;

    // Labels of states, as in the list of documents.
    QString documentState(DocumentState state) const;
    QString actState(ActState state) const;
    QString gate(Gate gate) const;
    QString phase(Phase phase) const;
    QString outcome(Outcome outcome) const;
    QString severity(Finding::Severity severity) const;
    // What the window says of an act in one line: phase before gate, with the registration number
    // or the reason. Empty when the window has said nothing yet.
    QString registration(const Registration &registration) const;

    // Titles of the window's problems and reasons of its refusals by their code; empty when the
    // code has no text.
    QString windowText(const QString &code) const;

    // A sentence of the command line: source is English and marked with QT_TRANSLATE_NOOP("cli",
    // …).
    QString cli(const char *source) const { return text("cli", source); }
    // The same for what is printed on paper: QT_TRANSLATE_NOOP("print", …).
    QString print(const char *source) const { return text("print", source); }

private:
    QString text(const char *context, const char *source) const;
    FindingText schemaFinding(const Finding &finding, const KindLabels &labels) const;

    QString m_language;
    QList<std::shared_ptr<const QTranslator>> m_translators; // asked in this order
};

} // namespace okno
