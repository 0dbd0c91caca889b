#pragma once

#include "ui/matter/MatterPage.h"

#include <QCryptographicHash>

// What the page is given, from a draft to a registered declaration.
namespace okno::test {

using namespace Qt::StringLiterals;

inline QDateTime at(int minute, int second = 0)
{
    return {QDate(2026, 11, 22), QTime(14, minute, second), Qt::UTC};
}

inline MatterPage::View draft()
{
    MatterPage::View view;
    view.document.id = DocumentId::create();
    view.document.kind = u"goods-declaration"_s;
    view.document.format = u"esadout-5.23.0"_s;
    view.document.number = u"OK-2026-0007"_s;
    view.document.created = at(1);
    view.document.changed = at(2);
    view.principal = u"ООО «Учебный образец внешнеторговой организации»"_s;
    return view;
}

inline MatterPage::View frozen()
{
    MatterPage::View view = draft();
    view.document.state = DocumentState::Frozen;
    FrozenFacts facts;
    facts.frozenAt = at(3);
    facts.bytes = "<ESADout_CU/>";
    facts.sha256 = QCryptographicHash::hash(facts.bytes, QCryptographicHash::Sha256);
    facts.format = view.document.format;
    facts.certificate.commonName = u"УЧЕБНЫЙ ОБРАЗЕЦ ИВАНОВИЧ"_s;
    facts.certificate.serial = u"01AB"_s;
    view.frozen = facts;
    return view;
}

inline MatterPage::View signedView(ActState state)
{
    MatterPage::View view = frozen();
    view.document.state = DocumentState::Signed;
    ActRecord record;
    record.act.id = ActId::create();
    record.act.createdAt = at(4);
    record.act.type = u"submit"_s;
    record.state = state;
    view.act = record;
    return view;
}

inline Attempt attempt(int minute, int second, const QString &step, const QString &code, int status)
{
    Attempt line;
    line.at = at(minute, second);
    line.step = step;
    line.code = code;
    line.httpStatus = status;
    line.requestId = u"request-%1-%2"_s.arg(minute).arg(second);
    return line;
}

inline WindowEvent told(int minute, Gate gate, Phase phase, const QString &code)
{
    WindowEvent event;
    event.id = u"event-%1"_s.arg(minute);
    event.seq = static_cast<quint64>(minute);
    event.occurredAt = at(minute);
    event.registration.gate = gate;
    event.registration.phase = phase;
    event.registration.code = code;
    event.raw = "{\"id\":\"event-" + QByteArray::number(minute) + "\",\"state\":{\"code\":\"" +
                code.toUtf8() + "\"}}";
    return event;
}

inline MatterPage::View registered()
{
    MatterPage::View view = signedView(ActState::HandedOver);
    view.attempts = {attempt(5, 0, u"upload"_s, u"no-connection"_s, 0),
                     attempt(5, 2, u"upload"_s, u"no-connection"_s, 0),
                     attempt(5, 6, u"upload"_s, u"no-connection"_s, 0),
                     attempt(6, 0, u"upload"_s, {}, 200),
                     attempt(6, 1, u"submit"_s, {}, 202),
                     attempt(9, 30, u"receipt"_s, {}, 200)};
    WindowEvent passed = told(7, Gate::Passed, Phase::None, u"passed"_s);
    WindowEvent done = told(9, Gate::Passed, Phase::Registered, u"registered"_s);
    done.registration.outcome = Outcome::Success;
    done.registration.registrationNumber = u"10702070/221126/3000001"_s;
    view.events = {done, passed}; // out of order, as a feed may tell them
    view.act->registration = done.registration;
    view.receipt = QByteArray(4321, 'r');
    return view;
}

} // namespace okno::test
