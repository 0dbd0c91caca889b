#include "translations/StateTexts.h"

namespace okno {

const char *documentStateSource(DocumentState state)
{
    switch (state) {
    case DocumentState::Draft:
        return QT_TRANSLATE_NOOP("state", "Draft");
    case DocumentState::Checked:
        return QT_TRANSLATE_NOOP("state", "Checked");
    case DocumentState::Frozen:
        return QT_TRANSLATE_NOOP("state", "Being signed");
    case DocumentState::Signed:
        return QT_TRANSLATE_NOOP("state", "Signed");
    }
    Q_UNREACHABLE();
}

const char *actStateSource(ActState state)
{
    switch (state) {
    case ActState::Ready:
        return QT_TRANSLATE_NOOP("state", "Signed");
    case ActState::Queued:
        return QT_TRANSLATE_NOOP("state", "Queued");
    case ActState::Sending:
        return QT_TRANSLATE_NOOP("state", "Sending");
    case ActState::OutcomeUnknown:
        return QT_TRANSLATE_NOOP("state", "Outcome unknown, being resolved");
    case ActState::HandedOver:
        return QT_TRANSLATE_NOOP("state", "Handed over");
    case ActState::Rejected:
        return QT_TRANSLATE_NOOP("state", "Not accepted by the window");
    }
    Q_UNREACHABLE();
}

const char *gateSource(Gate gate)
{
    switch (gate) {
    case Gate::None:
        return "";
    case Gate::Received:
        return QT_TRANSLATE_NOOP("state", "Received by the window");
    case Gate::Scanning:
        return QT_TRANSLATE_NOOP("state", "Checked for viruses");
    case Gate::Verifying:
        return QT_TRANSLATE_NOOP("state", "Under format and logic control");
    case Gate::Passed:
        return QT_TRANSLATE_NOOP("state", "Format and logic control passed");
    case Gate::Bounced:
        return QT_TRANSLATE_NOOP("state", "Failed format and logic control");
    }
    Q_UNREACHABLE();
}

const char *phaseSource(Phase phase)
{
    switch (phase) {
    case Phase::None:
        return "";
    case Phase::Placed:
        return QT_TRANSLATE_NOOP("state", "Placed");
    case Phase::Registered:
        return QT_TRANSLATE_NOOP("state", "Registered");
    case Phase::RegistrationRefused:
        return QT_TRANSLATE_NOOP("state", "Registration refused");
    case Phase::InReview:
        return QT_TRANSLATE_NOOP("state", "Under check");
    case Phase::Released:
        return QT_TRANSLATE_NOOP("state", "Released");
    case Phase::ConditionallyReleased:
        return QT_TRANSLATE_NOOP("state", "Conditionally released");
    case Phase::ReleasedAgainstSecurity:
        return QT_TRANSLATE_NOOP("state", "Released against security");
    case Phase::ReleaseRefused:
        return QT_TRANSLATE_NOOP("state", "Release refused");
    case Phase::Withdrawn:
        return QT_TRANSLATE_NOOP("state", "Withdrawn");
    case Phase::DeemedNotLodged:
        return QT_TRANSLATE_NOOP("state", "Deemed not lodged");
    case Phase::ReleaseAnnulled:
        return QT_TRANSLATE_NOOP("state", "Release annulled");
    case Phase::Closed:
        return QT_TRANSLATE_NOOP("state", "Done");
    }
    Q_UNREACHABLE();
}

const char *outcomeSource(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Neutral:
        return QT_TRANSLATE_NOOP("state", "Waiting");
    case Outcome::Success:
        return QT_TRANSLATE_NOOP("state", "Done");
    case Outcome::Warning:
        return QT_TRANSLATE_NOOP("state", "Needs action");
    case Outcome::Failed:
        return QT_TRANSLATE_NOOP("state", "Failed");
    }
    Q_UNREACHABLE();
}

const char *severitySource(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Advice:
        return QT_TRANSLATE_NOOP("state", "Advice");
    case Finding::Severity::Warning:
        return QT_TRANSLATE_NOOP("state", "Warning");
    case Finding::Severity::Error:
        return QT_TRANSLATE_NOOP("state", "Error");
    }
    Q_UNREACHABLE();
}

SchemaSource schemaSource(const QString &findingId)
{
    struct Row {
        QLatin1String id;
        SchemaSource source;
    };
    static const Row rows[] = {
        {QLatin1String("schema.pattern"),
         {QT_TRANSLATE_NOOP(
              "finding",
              "“%1”: the value “%2” does not have the form that the format asks for (%3)."),
          QT_TRANSLATE_NOOP("finding",
                            "Correct the value; mind letters, digits and their order.")}},
        {QLatin1String("schema.length"),
         {QT_TRANSLATE_NOOP("finding", "“%1”: the value “%2” is too short or too long (%3)."),
          QT_TRANSLATE_NOOP("finding", "Give the value in the length that the format allows.")}},
        {QLatin1String("schema.enumeration"),
         {QT_TRANSLATE_NOOP("finding",
                            "“%1”: the value “%2” is not in the list that the format allows (%3)."),
          QT_TRANSLATE_NOOP("finding", "Choose a value of the list.")}},
        {QLatin1String("schema.missing"),
         {QT_TRANSLATE_NOOP("finding", "“%1” is not complete: a required part is missing (%3)."),
          QT_TRANSLATE_NOOP("finding", "Fill in the missing part.")}},
        {QLatin1String("schema.unexpected"),
         {QT_TRANSLATE_NOOP("finding", "“%1” may not stand here (%3)."),
          QT_TRANSLATE_NOOP("finding", "Remove it, or fill in what must stand before it.")}},
        {QLatin1String("schema.removed"),
         {QT_TRANSLATE_NOOP("finding",
                            "“%1” is filled in (“%2”), but the format %3 has no such field. It is "
                            "kept until you remove it."),
          QT_TRANSLATE_NOOP("finding", "Remove it, or make the document in the format that has "
                                       "it.")}},
        {QLatin1String("schema.type"),
         {QT_TRANSLATE_NOOP(
              "finding", "“%1”: the value “%2” is not of the kind that the format asks for (%3)."),
          QT_TRANSLATE_NOOP("finding", "Give a number with a decimal point, a date as YYYY-MM-DD, "
                                       "or a code, as the field asks.")}},
        {QLatin1String("schema.digits"),
         {QT_TRANSLATE_NOOP("finding",
                            "“%1”: the number “%2” has more digits than the format allows (%3)."),
          QT_TRANSLATE_NOOP("finding", "Round the number or correct it.")}},
        {QLatin1String("schema.range"),
         {QT_TRANSLATE_NOOP("finding",
                            "“%1”: the value “%2” is outside the permitted bounds (%3)."),
          QT_TRANSLATE_NOOP("finding", "Give a value within the bounds.")}},
        {QLatin1String("code.unknown"),
         {QT_TRANSLATE_NOOP(
              "finding", "“%1”: the imported classifier does not have the code “%2” (version %3)."),
          QT_TRANSLATE_NOOP("finding", "Correct the code; if it is new, import the current version "
                                       "of the classifier.")}},
        {QLatin1String("code.ended"),
         {QT_TRANSLATE_NOOP("finding", "“%1”: the code “%2” is not in force any more; its last day "
                                       "was %4 (version %3)."),
          QT_TRANSLATE_NOOP("finding", "Give the code that is in force on the day of filing.")}},
        {QLatin1String("form.not-allowed"),
         {QT_TRANSLATE_NOOP("finding", "“%1”: an electronic document of the form %2 is not among "
                                       "those for the kind %3 (%4)."),
          QT_TRANSLATE_NOOP("finding", "Link the document in one of these forms, or correct its "
                                       "kind.")}},
        {QLatin1String("measure.missing"),
         {QT_TRANSLATE_NOOP("finding",
                            "“%1”: goods of the code %3 are expected to have a document of "
                            "the kind %2 (%6)."),
          QT_TRANSLATE_NOOP("finding", "Add the document to box 44; where the goods are exempt, "
                                       "the one that says so (%7).")}},
        {QLatin1String("code.not-yet"),
         {QT_TRANSLATE_NOOP("finding",
                            "“%1”: the code “%2” is in force from %4 only (version %3)."),
          QT_TRANSLATE_NOOP("finding", "Give the code that is in force on the day of filing.")}},
    };
    for (const Row &row : rows) {
        if (row.id == findingId)
            return row.source;
    }
    return {QT_TRANSLATE_NOOP("finding", "“%1” does not agree with the format: “%2” (%3)."),
            QT_TRANSLATE_NOOP("finding",
                              "Correct the field, or import the file again from its source.")};
}

} // namespace okno
