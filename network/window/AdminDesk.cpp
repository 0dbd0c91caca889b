#include "network/window/AdminDesk.h"

#include "models/base/StrictJson.h"
#include "network/api/JsonFields.h"

#include <QJsonArray>

#include <algorithm>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

void AdminDesk::addRoutes(RouteTable &routes)
{
    const auto add = [&](const char *method, const char *pattern, auto work) {
        routes.add(method, pattern, Access::Anyone,
                   [work](const Call &call) { return ready(work(call)); });
    };
    add("GET", "/v1/window", [this](const Call &) { return info(); });
    add("GET", "/v1/service-status", [this](const Call &) { return status(); });
    add("POST", "/training/certificates", [this](const Call &call) { return issue(call); });
    add("POST", "/admin/faults", [this](const Call &call) { return arm(call); });
    add("GET", "/admin/faults", [this](const Call &) { return armed(); });
    add("DELETE", "/admin/faults", [this](const Call &) { return clear(); });
    add("POST", "/admin/clock", [this](const Call &call) { return moveClock(call); });
    add("GET", "/admin/ledger", [this](const Call &call) { return ledger(call); });
}

Answer AdminDesk::info() const
{
    return json(200, api::WindowInfo{m_store.instance(),
                                     u"Okno training window"_s,
                                     QStringLiteral(OKNO_VERSION),
                                     true,
                                     {m_trust.authority().anchor()}}
                         .toBytes());
}

Answer AdminDesk::status() const
{
    const QList<Fault> &armed = m_faults.armed();
    const bool maintained = std::any_of(armed.begin(), armed.end(), [](const Fault &fault) {
        return fault.name == "maintenance"_L1;
    });
    return json(
        200, api::ServiceStatus{maintained ? u"maintenance"_s : u"operational"_s, m_clock.nowUtc()}
                 .toBytes());
}

Answer AdminDesk::issue(const Call &call)
{
    if (call.header("content-type") != "application/pkcs10")
        return problem(call, 415, "bad-request"_L1, u"Content-Type"_s);
    const auto certificate = m_trust.authority().issue(call.body, m_clock.nowUtc());
    if (!certificate)
        return problem(call, 422, "bad-request"_L1, failureKey(certificate.error().code));
    return json(201,
                api::IssuedCertificate{*certificate, {m_trust.authority().anchor()}}.toBytes());
}

Answer AdminDesk::arm(const Call &call)
{
    const auto fault = Faults::parse(call.body);
    if (!fault)
        return problem(call, 422, "bad-request"_L1, fault.error().place);
    if (fault->name == "server-restored"_L1) {
        const auto restored = restore(*fault);
        return restored ? noContent() : failed(call, restored.error());
    }
    m_faults.arm(*fault);
    return noContent();
}

// As after a restoration from a backup: another instance, and what was lodged in the last seconds
// is unknown. The ledger is no part of the backup; it goes on counting.
Result<void> AdminDesk::restore(const Fault &fault)
{
    return m_store.write([&]() -> Result<void> {
        const QDateTime moment = m_clock.nowUtc().addSecs(-fault.seconds);
        if (auto forgotten = m_acts.forgetSince(moment); !forgotten)
            return forgotten;
        return m_store.renewInstance();
    });
}

Answer AdminDesk::armed() const
{
    QJsonArray list;
    for (const Fault &fault : m_faults.armed())
        list.append(fault.toJson());
    return json(200, QJsonObject{{"armed"_L1, list},
                                 {"known"_L1, QJsonArray::fromStringList(Faults::known())}});
}

Answer AdminDesk::clear()
{
    m_faults.clear();
    return noContent();
}

Answer AdminDesk::moveClock(const Call &call)
{
    const auto object = parseStrictObject(call.body);
    if (!object)
        return problem(call, 400, "bad-request"_L1, object.error().place);
    api::JsonFields fields(*object);
    const auto advance = static_cast<qint64>(fields.optionalNumber("advanceMs"_L1));
    const bool freezes = fields.has("freeze"_L1);
    const bool freeze = fields.optionalFlag("freeze"_L1);
    constexpr qint64 TenYears = qint64(10) * 366 * 24 * 3600 * 1000;
    if (!fields.isGood() || advance > TenYears)
        return problem(call, 422, "bad-request"_L1, fields.failure().value().place);
    auto moved = freezes ? m_clock.setFrozen(freeze) : Result<void>();
    if (moved && advance > 0)
        moved = m_clock.advance(advance);
    return moved ? status() : failed(call, moved.error());
}

Answer AdminDesk::ledger(const Call &call)
{
    const auto entries = m_acts.ledger();
    if (!entries)
        return failed(call, entries.error());
    QJsonArray acts;
    for (const LedgerEntry &entry : *entries)
        acts.append(QJsonObject{{"actId"_L1, entry.act.toString()},
                                {"submissionId"_L1, entry.submission},
                                {"manifestSha256"_L1, api::hexText(entry.manifestSha256)},
                                {"lodgedAt"_L1, api::timeText(entry.lodgedAt)},
                                {"lodgings"_L1, entry.lodgings},
                                {"code"_L1, entry.code},
                                {"registrationNumber"_L1, entry.registrationNumber}});
    return json(200, QJsonObject{{"instance"_L1, m_store.instance()},
                                 {"count"_L1, acts.size()},
                                 {"acts"_L1, acts}});
}

} // namespace okno::window
