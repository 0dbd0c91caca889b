#include "translations/Texts.h"

#include "translations/FailureTexts.h"
#include "translations/FillIn.h"
#include "translations/StateTexts.h"
#include "translations/WindowSentences.h"

#include <QTranslator>

namespace okno {

namespace {

std::shared_ptr<const QTranslator> load(const QString &language)
{
    auto translator = std::make_shared<QTranslator>();
    const bool isLoaded = translator->load(QStringLiteral(":/okno/texts/okno_%1.qm").arg(language));
    Q_ASSERT_X(isLoaded, "Texts", "a translation is missing from the program");
    Q_UNUSED(isLoaded)
    return translator;
}

} // namespace

Texts::Texts(const QString &language) : m_language(language)
{
    if (language == u"kk")
        m_translators = {load(QStringLiteral("kk")), load(QStringLiteral("ru"))};
    else if (language == u"ru")
        m_translators = {load(QStringLiteral("ru"))};
    else
        m_language = QStringLiteral("en");
}

QString Texts::text(const char *context, const char *source) const
{
    for (const auto &translator : m_translators) {
        const QString translated = translator->translate(context, source);
        if (!translated.isEmpty())
            return translated;
    }
    return QString::fromUtf8(source);
}

QString Texts::sentence(const Failure &failure) const
{
    return fillIn(text("failure", failureSource(failure.code)), failure.place, failure.detail);
}

QString Texts::documentState(DocumentState state) const
{
    return text("state", documentStateSource(state));
}

QString Texts::actState(ActState state) const
{
    return text("state", actStateSource(state));
}

QString Texts::gate(Gate gate) const
{
    return gate == Gate::None ? QString() : text("state", gateSource(gate));
}

QString Texts::phase(Phase phase) const
{
    return phase == Phase::None ? QString() : text("state", phaseSource(phase));
}

QString Texts::outcome(Outcome outcome) const
{
    return text("state", outcomeSource(outcome));
}

QString Texts::severity(Finding::Severity severity) const
{
    return text("state", severitySource(severity));
}

QString Texts::registration(const Registration &registration) const
{
    const QString state =
        registration.phase != Phase::None ? phase(registration.phase) : gate(registration.gate);
    // A code of a newer window is shown as it came.
    const QString shown = state.isEmpty() ? registration.code : state;
    if (!registration.reasonText.isEmpty())
        return QStringLiteral("%1: %2").arg(shown, registration.reasonText);
    if (!registration.registrationNumber.isEmpty())
        return QStringLiteral("%1: %2").arg(shown, registration.registrationNumber);
    return shown;
}

QString Texts::windowText(const QString &code) const
{
    const char *source = windowSource(code);
    return source ? text("window", source) : QString();
}

// What every kind may find is said here, the rest by the kind's labels.
static bool isCommonFinding(const QString &id)
{
    return id.startsWith(u"schema.") || id.startsWith(u"code.") || id.startsWith(u"measure.") ||
           id.startsWith(u"form.");
}

Texts::FindingText Texts::finding(const Finding &finding, const KindLabels &labels) const
{
    FindingText result;
    if (isCommonFinding(finding.id))
        result = schemaFinding(finding, labels);
    else
        result = {fillIn(labels.findings.value(finding.id, finding.id), finding.arguments),
                  fillIn(labels.cures.value(finding.id), finding.arguments),
                  {}};
    if (!finding.box.isEmpty())
        result.place = text("finding", QT_TRANSLATE_NOOP("finding", "Box %1")).arg(finding.box);
    if (finding.goodsItem > 0) {
        const QString item =
            text("finding", QT_TRANSLATE_NOOP("finding", "goods item %1")).arg(finding.goodsItem);
        result.place += result.place.isEmpty() ? item : QStringLiteral(", ") + item;
    }
    return result;
}

Texts::FindingText Texts::schemaFinding(const Finding &finding, const KindLabels &labels) const
{
    const SchemaSource source = schemaSource(finding.id);
    // The form's own word for the field says more than the name of the element.
    QStringList arguments = finding.arguments;
    const QString label = labels.fields.value(finding.path.fieldKey());
    if (!label.isEmpty() && !arguments.isEmpty())
        arguments[0] = label;
    return {fillIn(text("finding", source.message), arguments),
            fillIn(text("finding", source.cure), arguments),
            {}};
}

} // namespace okno
