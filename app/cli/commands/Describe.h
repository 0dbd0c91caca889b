#pragma once

#include "app/ReferenceUpdate.h"
#include "app/cli/Session.h"

#include <QJsonArray>

// The same thing looks the same in every command's JSON and text.
namespace okno {

QJsonObject toJson(const DocumentSummary &summary);
QJsonObject toJson(const Principal &principal);
QJsonObject toJson(const Authority &authority);
QJsonObject toJson(const Certificate &certificate);
QJsonObject toJson(const Finding &finding, const KindLabels &labels, const Texts &texts);
QJsonObject toJson(const AcceptedWarning &warning);
QJsonObject toJson(const ActRecord &record);
QJsonObject toJson(const SignatureReport &report);

// "ошибка  графа 38, товар 2: …" with the path and the cure below.
QString findingText(const Finding &finding, const KindLabels &labels, const Texts &texts);
// What was accepted, why, by whom and when.
QString acceptedText(Session &session, const AcceptedWarning &warning, const QString &kind);
// Whoever signs answers for these too.
void showAccepted(Session &session, const FrozenFacts &facts);
// State of a document or of its act, in words.
QString stateText(const ActRecord &record, const Texts &texts);
QString certificateText(const Certificate &certificate);
// What an update brought, each with its own line and failure; into "updated".
ExitCode report(Session &session, const ReferenceUpdate::Report &update);
// Prints the findings of a document or file, those that were accepted with the reason, and adds
// {subject, findings, blocking, accepted} to the list; ExitCode::Findings where one blocks.
ExitCode report(Session &session, const QString &subject, const QList<Finding> &findings,
                const Acceptances &acceptances, const QString &kind, QJsonArray &subjects);
// The values for which the format converted to has no place, into "left".
void reportLeft(Session &session, const Document &document,
                const QList<DocumentConversion::Left> &left);
// 0 delivered or on its way, 4 refused, 5 unknown, 1 queued.
ExitCode exitCodeOf(const ActRecord &record);
QJsonValue timeJson(const QDateTime &time);

// The highest code wins where one command does several things.
inline ExitCode worse(ExitCode a, ExitCode b)
{
    return static_cast<int>(a) > static_cast<int>(b) ? a : b;
}

} // namespace okno
