#include "models/document/AuthorityCheck.h"

namespace okno {

bool isInForce(const Authority &authority, const QDate &day)
{
    return (!authority.validFrom.isValid() || authority.validFrom <= day) &&
           (!authority.validTo.isValid() || day <= authority.validTo);
}

Result<Authority> authorityFor(const Principal &principal, const QList<Authority> &authorities,
                               const Certificate &certificate, const QDate &day)
{
    const auto refuse = [&principal](const char *place) {
        return fail(FailureCode::AuthorityRefused, QLatin1String(place), principal.id.toString());
    };
    if (!certificate.organisationTaxNumber.isEmpty() &&
        certificate.organisationTaxNumber != principal.taxNumber)
        return refuse("organisation");
    const char *reason = "none";
    for (const Authority &authority : authorities) {
        if (authority.principal != principal.id)
            continue;
        if (authority.personTaxNumber != certificate.personTaxNumber ||
            authority.personTaxNumber.isEmpty())
            reason = "person";
        else if (!isInForce(authority, day))
            reason = "validity";
        else
            return authority;
    }
    return refuse(reason);
}

} // namespace okno
