#include "ui/matter/AttemptEntries.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace okno {

namespace {

std::optional<FailureCode> failureCode(const QString &key)
{
    const QMetaEnum codes = QMetaEnum::fromType<FailureCode>();
    for (int i = 0; i < codes.keyCount(); ++i) {
        const auto code = static_cast<FailureCode>(codes.value(i));
        if (failureKey(code) == key)
            return code;
    }
    return std::nullopt;
}

// A problem of the window (RFC 9457) is kept as it came.
bool isProblem(const Attempt &attempt)
{
    return attempt.detail.startsWith(u'{');
}

QString problemCode(const Attempt &attempt)
{
    return QJsonDocument::fromJson(attempt.detail.toUtf8())
        .object()
        .value(QStringLiteral("code"))
        .toString();
}

// The window has never seen it: that settles what was unknown, and is nobody's failure.
bool isNeverSeen(const Attempt &attempt)
{
    return attempt.step == u"look-up" && attempt.code == failureKey(FailureCode::NotFound);
}

} // namespace

TimeLineEntry AttemptEntries::of(const Attempt &attempt) const
{
    const bool isRight = attempt.code.isEmpty() || isNeverSeen(attempt);
    TimeLineEntry entry{QStringLiteral("attempt ") + attempt.at.toString(Qt::ISODateWithMs) + u' ' +
                            attempt.step + attempt.requestId,
                        attempt.at, isRight ? QStringLiteral("check") : QStringLiteral("warning"),
                        isRight ? theme::Tone::Neutral : theme::Tone::Warning,
                        stepWord(attempt.step)};
    if (isNeverSeen(attempt))
        entry.sentence = tr("The window has never seen it: it is sent again under the same key.");
    else
        entry.sentence = isRight ? success(attempt.step) : failure(attempt);
    entry.facts = {{tr("Step"), attempt.step}, {tr("Request"), attempt.requestId}};
    if (attempt.httpStatus > 0)
        entry.facts.append({tr("HTTP status"), QString::number(attempt.httpStatus)});
    if (!attempt.code.isEmpty())
        entry.facts.append({tr("Code"), attempt.code});
    if (isProblem(attempt))
        entry.raw = attempt.detail.toUtf8();
    else if (!attempt.detail.isEmpty())
        entry.facts.append({tr("Detail"), attempt.detail});
    if (!isRight)
        entry.fold =
            QStringList{attempt.step, attempt.code, QString::number(attempt.httpStatus)}.join(u' ');
    return entry;
}

QString AttemptEntries::stepWord(const QString &step)
{
    if (step == u"upload")
        return tr("Transfer of the files");
    if (step == u"submit")
        return tr("Submission");
    if (step == u"look-up")
        return tr("Enquiry about the outcome");
    if (step == u"window")
        return tr("Connection to the window");
    if (step == u"receipt")
        return tr("Fetching the receipt");
    return step;
}

QString AttemptEntries::success(const QString &step)
{
    if (step == u"upload")
        return tr("The files arrived at the window.");
    if (step == u"submit")
        return tr("The submission was handed over to the window.");
    if (step == u"look-up")
        return tr("The window knows the submission.");
    if (step == u"receipt")
        return tr("The receipt was fetched and verified.");
    return tr("The window answered.");
}

QString AttemptEntries::failure(const Attempt &attempt) const
{
    const QString problem = isProblem(attempt) ? problemCode(attempt) : QString();
    const QString meaning = m_texts.windowText(problem.isEmpty() ? attempt.code : problem);
    const std::optional<FailureCode> code = failureCode(attempt.code);
    if (!code)
        return meaning.isEmpty() ? tr("The window answered with the code %1.").arg(attempt.code)
                                 : meaning;
    const QString sentence =
        m_texts.sentence({*code, problem, isProblem(attempt) ? QString() : attempt.detail});
    return meaning.isEmpty() ? sentence : QStringLiteral("%1 %2").arg(meaning, sentence);
}

} // namespace okno
