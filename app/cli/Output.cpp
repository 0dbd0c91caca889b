#include "app/cli/Output.h"

#include "translations/FillIn.h"

#include <QJsonDocument>

#include <cstdio>

namespace okno {

namespace {

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

ExitCode exitCodeOf(const Failure &failure)
{
    switch (failure.code) {
    case FailureCode::UsageWrong:
        return ExitCode::Usage;
    case FailureCode::BlockingFindings:
    case FailureCode::SignatureInvalid:
    case FailureCode::ReceiptInvalid:
        return ExitCode::Findings;
    case FailureCode::WindowRefused:
        return ExitCode::Refused;
    case FailureCode::OutcomeUnknown:
        return ExitCode::Unknown;
    case FailureCode::NotSignedIn:
    case FailureCode::AuthorityRefused:
        return ExitCode::NotAllowed;
    default:
        return ExitCode::Failed;
    }
}

QString Output::say(const char *source, const QStringList &arguments) const
{
    return fillIn(m_texts.cli(source), arguments);
}

void Output::line(const QString &text)
{
    if (!m_isJson)
        print(stdout, text);
}

void Output::progress(const QString &text)
{
    print(stderr, text);
}

void Output::setAll(const QJsonObject &members)
{
    for (auto it = members.begin(); it != members.end(); ++it)
        set(it.key(), it.value());
}

ExitCode Output::failed(const Failure &failure)
{
    const QString sentence = m_texts.sentence(failure);
    set(QStringLiteral("error"), QJsonObject{{QStringLiteral("code"), failureKey(failure.code)},
                                             {QStringLiteral("place"), failure.place},
                                             {QStringLiteral("detail"), failure.detail},
                                             {QStringLiteral("message"), sentence}});
    print(stderr, sentence + QStringLiteral(" [") + failureKey(failure.code) + u']');
    return exitCodeOf(failure);
}

void Output::finish()
{
    if (m_isJson)
        print(stdout, QString::fromUtf8(QJsonDocument(m_json).toJson(QJsonDocument::Compact)));
}

} // namespace okno
