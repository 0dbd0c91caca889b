#include "app/TrainingKey.h"

#include "app/flow/Await.h"
#include "models/document/AuthorityCheck.h"

namespace okno {

Result<KeySubject> trainingSubject(const Principal &principal, const QList<Authority> &authorities,
                                   const QString &title, const QDate &day)
{
    const auto head =
        std::find_if(authorities.begin(), authorities.end(),
                     [&day](const Authority &authority) { return isInForce(authority, day); });
    if (head == authorities.end())
        return fail(FailureCode::AuthorityRefused, QStringLiteral("none"), principal.id.toString());
    KeySubject subject;
    subject.commonName = head->personName;
    subject.surname = head->personName.section(u' ', 0, 0);
    subject.givenName = head->personName.section(u' ', 1);
    subject.title = title;
    subject.organisation = principal.name;
    subject.country = principal.country;
    subject.personTaxNumber = head->personTaxNumber;
    subject.organisationTaxNumber = principal.taxNumber;
    subject.ogrn = principal.ogrn;
    return subject;
}

Result<QByteArray> makeTrainingKey(Wiring::Connection &connection, KeyAlgorithm algorithm,
                                   const KeySubject &subject, const SecretBytes &password)
{
    if (!connection.profile.isTraining())
        return fail(FailureCode::UsageWrong, QStringLiteral("--profile"), connection.profile.id());
    const auto request = KeyRequest::generate(algorithm, subject);
    if (!request)
        return fail(request.error());
    const auto issued = await(connection.window->requestTrainingCertificate(request->request()));
    if (!issued)
        return fail(issued.error());
    return request->pkcs12(issued->certificate, issued->chain, password, subject.commonName);
}

} // namespace okno
