#include "models/store/Registrations.h"

#include "models/store/Packed.h"

namespace okno {

QByteArray packRegistration(const Registration &r)
{
    return pack(r.submissionId, r.windowInstance, static_cast<quint8>(r.gate),
                static_cast<quint8>(r.phase), static_cast<quint8>(r.outcome), r.code, r.severity,
                r.isFinal, r.registrationNumber, toMs(r.registeredAt), r.reasonCode, r.reasonText,
                r.seq);
}

bool unpackRegistration(const QByteArray &bytes, Registration &r)
{
    quint8 gate = 0;
    quint8 phase = 0;
    quint8 outcome = 0;
    qint64 registeredAt = noTime;
    const bool whole =
        unpack(bytes, r.submissionId, r.windowInstance, gate, phase, outcome, r.code, r.severity,
               r.isFinal, r.registrationNumber, registeredAt, r.reasonCode, r.reasonText, r.seq);
    r.gate = static_cast<Gate>(gate);
    r.phase = static_cast<Phase>(phase);
    r.outcome = static_cast<Outcome>(outcome);
    r.registeredAt = fromMs(registeredAt);
    return whole && gate <= static_cast<quint8>(Gate::Bounced) &&
           phase <= static_cast<quint8>(Phase::Closed) &&
           outcome <= static_cast<quint8>(Outcome::Failed);
}

} // namespace okno
