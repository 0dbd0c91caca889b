#include "models/base/StrictJson.h"
#include "network/api/JsonFields.h"
#include "network/api/Shapes.h"
#include "network/api/StateJson.h"

#include <QJsonDocument>

namespace okno::api {

using namespace Qt::Literals::StringLiterals;

namespace {

// Words of a newer window that this version reads as None survive.
QJsonObject mergedState(const QJsonObject &raw, const Registration &registration)
{
    QJsonObject merged = raw;
    const QJsonObject known = stateJson(registration);
    for (auto member = known.begin(); member != known.end(); ++member) {
        const QString word = raw.value(member.key()).toString();
        const bool newer = (member.key() == "gate"_L1 && gateFromKey(word) == Gate::None) ||
                           (member.key() == "phase"_L1 && phaseFromKey(word) == Phase::None);
        if (!newer || word.isEmpty() || member.value().toString() != "none"_L1)
            merged.insert(member.key(), member.value());
    }
    return merged;
}

} // namespace

QJsonObject Event::toJson() const
{
    QJsonObject json = raw;
    json.insert("id"_L1, id);
    json.insert("seq"_L1, static_cast<qint64>(seq));
    json.insert("type"_L1, type);
    json.insert("occurredAt"_L1, timeText(occurredAt));
    json.insert("severity"_L1, severity);
    json.insert("actionRequired"_L1, actionRequired);
    if (!subject.isNull())
        json.insert("subject"_L1, subject.toString());
    if (!registration.code.isEmpty())
        json.insert("state"_L1, mergedState(raw.value("state"_L1).toObject(), registration));
    if (!registration.submissionId.isEmpty()) {
        QJsonObject refs = json.value("refs"_L1).toObject();
        refs.insert("submission"_L1, registration.submissionId);
        json.insert("refs"_L1, refs);
    }
    return json;
}

namespace {

// What must be there in an event about an act; an event of another kind may be about anything.
void readSubject(JsonFields &fields, Event &event)
{
    event.subject = fields.act("subject"_L1);
    JsonFields refs(fields.object("refs"_L1), fields.pointer("refs"_L1));
    event.registration.submissionId = refs.text("submission"_L1);
    JsonFields state(fields.object("state"_L1), fields.pointer("state"_L1));
    readState(state, event.registration);
    if (!refs.isGood())
        fields.reject(refs.failure().value());
    if (!state.isGood())
        fields.reject(state.failure().value());
}

bool isAboutAct(const QString &type)
{
    return type == "submission.state"_L1 || type == "receipt.ready"_L1;
}

Result<Event> parseEvent(const QJsonObject &json, const QString &pointer)
{
    JsonFields fields(json, pointer);
    Event event;
    event.raw = json;
    event.id = fields.text("id"_L1);
    event.seq = fields.number("seq"_L1);
    event.type = fields.text("type"_L1);
    event.occurredAt = fields.time("occurredAt"_L1);
    event.severity = fields.optionalText("severity"_L1);
    event.actionRequired = fields.optionalFlag("actionRequired"_L1);
    event.registration.seq = event.seq;
    if (isAboutAct(event.type))
        readSubject(fields, event);
    if (!fields.isGood())
        return fields.failure();
    return event;
}

} // namespace

Result<Event> Event::parse(const QJsonObject &json)
{
    return parseEvent(json, {});
}

QByteArray EventPage::toBytes() const
{
    QJsonArray list;
    for (const Event &event : events)
        list.append(event.toJson());
    const QJsonObject json{{"instance"_L1, instance}, {"events"_L1, list}, {"next"_L1, next}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<EventPage> EventPage::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    EventPage page;
    page.instance = fields.text("instance"_L1);
    page.next = fields.text("next"_L1);
    const QList<QJsonObject> events = fields.objects("events"_L1);
    for (qsizetype i = 0; i < events.size(); ++i) {
        auto event = parseEvent(events[i], "/events/"_L1 + QString::number(i));
        if (!event) {
            fields.reject(event.error());
            continue;
        }
        event->registration.windowInstance = page.instance;
        page.events.append(*event);
    }
    if (page.instance.isEmpty())
        fields.reject("instance"_L1);
    if (!fields.isGood())
        return fields.failure();
    return page;
}

} // namespace okno::api
