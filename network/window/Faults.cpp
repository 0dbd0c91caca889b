#include "network/window/Faults.h"

#include "models/base/StrictJson.h"
#include "network/api/JsonFields.h"

#include <limits>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Kind {
    const char *name;
    const char *route; // where it is played unless told otherwise
};

constexpr Kind Kinds[] = {
    {"redirect", "POST /v1/submissions"},
    {"429", "*"},
    {"503", "*"},
    {"maintenance", "*"},
    {"timeout-after-accept", "POST /v1/submissions"},
    {"500-without-body", "POST /v1/submissions"},
    {"garbage-reply", "POST /v1/submissions"},
    {"wrong-content-type", "POST /v1/submissions"},
    {"slow", "*"},
    {"duplicate-event", "GET /v1/events"},
    {"out-of-order-events", "GET /v1/events"},
    {"cursor-expired", "GET /v1/events"},
    {"unknown-status", "office"},
    {"receipt-for-another-document", "GET /v1/submissions/{id}/receipt"},
    {"receipt-signature-invalid", "GET /v1/submissions/{id}/receipt"},
    {"server-restored", "now"},
};

const Kind *kindOf(const QString &name)
{
    for (const Kind &kind : Kinds) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

bool matches(const Fault &fault, const QByteArray &route)
{
    if (fault.route == "*"_L1)
        return route.contains(" /v1/") && route != "GET /v1/service-status";
    return fault.route == QLatin1String(route);
}

} // namespace

QJsonObject Fault::toJson() const
{
    QJsonObject json{
        {"name"_L1, name}, {"count"_L1, count}, {"seconds"_L1, seconds}, {"route"_L1, route}};
    if (!target.isEmpty())
        json.insert("target"_L1, target);
    return json;
}

Result<Fault> Faults::parse(const QByteArray &body)
{
    const auto object = parseStrictObject(body);
    if (!object)
        return fail(object.error());
    api::JsonFields fields(*object);
    Fault fault;
    fault.name = fields.text("name"_L1);
    const Kind *kind = kindOf(fault.name);
    if (!kind) {
        fields.reject("name"_L1);
        return fields.failure();
    }
    constexpr quint64 most = std::numeric_limits<int>::max();
    const quint64 count = fields.has("count"_L1) ? fields.number("count"_L1) : 1;
    const quint64 seconds = fields.has("seconds"_L1) ? fields.number("seconds"_L1) : 1;
    if (count < 1 || count > most)
        fields.reject("count"_L1);
    if (seconds > most)
        fields.reject("seconds"_L1);
    fault.count = static_cast<int>(count);
    fault.seconds = static_cast<int>(seconds);
    fault.target = fields.optionalText("target"_L1);
    fault.route = fields.optionalText("route"_L1);
    if (fault.route.isEmpty())
        fault.route = QString::fromLatin1(kind->route);
    if (!fields.isGood())
        return fields.failure();
    return fault;
}

QStringList Faults::known()
{
    QStringList names;
    for (const Kind &kind : Kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

std::optional<Fault> Faults::take(const QStringList &names, const QByteArray &route)
{
    for (qsizetype i = 0; i < m_armed.size(); ++i) {
        Fault &fault = m_armed[i];
        if (!names.contains(fault.name) || !matches(fault, route))
            continue;
        const Fault taken = fault;
        if (--fault.count == 0)
            m_armed.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

const QStringList &Faults::beforeWork()
{
    static const QStringList names{u"redirect"_s, u"429"_s, u"503"_s, u"maintenance"_s};
    return names;
}

const QStringList &Faults::afterWork()
{
    static const QStringList names{u"timeout-after-accept"_s, u"500-without-body"_s,
                                   u"garbage-reply"_s, u"wrong-content-type"_s, u"slow"_s};
    return names;
}

} // namespace okno::window
