#include "ui/firstrun/OrganisationNumbers.h"

#include "models/values/TaxNumber.h"

namespace okno {

QStringList OrganisationNumbers::countries()
{
    return {QStringLiteral("RU"), QStringLiteral("KZ"), QStringLiteral("BY"), QStringLiteral("AM"),
            QStringLiteral("KG")};
}

QString OrganisationNumbers::countryName(const QString &country)
{
    if (country == u"KZ")
        return tr("Kazakhstan");
    if (country == u"BY")
        return tr("Belarus");
    if (country == u"AM")
        return tr("Armenia");
    if (country == u"KG")
        return tr("Kyrgyzstan");
    return tr("Russia");
}

QString OrganisationNumbers::taxLabel(const QString &country)
{
    if (country == u"KZ")
        return tr("Tax number (BIN)");
    if (country == u"BY")
        return tr("Tax number (UNP)");
    if (country == u"AM")
        return tr("Tax number (UNN)");
    if (country == u"KG")
        return tr("Tax number (PIN)");
    return tr("Tax number (INN)");
}

QString OrganisationNumbers::headTaxLabel(const QString &country)
{
    if (country == u"KZ")
        return tr("Tax number of the head (IIN)");
    if (country == u"BY")
        return tr("Personal number of the head");
    if (country == u"AM")
        return tr("Public services number of the head");
    if (country == u"KG")
        return tr("Personal number of the head (PIN)");
    return tr("Tax number of the head (INN)");
}

bool OrganisationNumbers::hasRegisterNumber(const QString &country)
{
    return country == u"RU";
}

QString OrganisationNumbers::taxProblem(const QString &country, const QString &number)
{
    if (number.isEmpty())
        return tr("The tax number is needed: the window and the certificate know the organisation "
                  "by it.");
    if (country == u"RU" && !InnRule::accepts(number))
        return tr("This is no INN: an organisation's has 10 digits, a sole trader's 12, and the "
                  "last ones must fit the others. Compare it with the registration certificate.");
    if (country == u"KZ" && !BinRule::accepts(number))
        return tr("This is no BIN: it has 12 digits, and the last one must fit the others. Compare "
                  "it with the registration certificate.");
    if (country == u"BY" && !UnpRule::accepts(number))
        return tr("This is no UNP: it has 9 characters, and the last one must fit the others. "
                  "Compare it with the registration certificate.");
    if (country == u"AM" && !UnnRule::accepts(number))
        return tr("This is no UNN: it has 8 digits. Compare it with the registration certificate.");
    if (country == u"KG" && !KgPinRule::accepts(number))
        return tr("This is no PIN: it has 14 digits. Compare it with the registration "
                  "certificate.");
    return {};
}

QString OrganisationNumbers::headTaxProblem(const QString &country, const QString &number)
{
    if (number.isEmpty())
        return tr("The head's number is needed: by it the certificate is known to be the head's, "
                  "names are not enough.");
    if (country == u"RU" && !InnRule::acceptsPerson(number))
        return tr("This is no INN of a person: it has 12 digits, and the last two must fit the "
                  "others. It stands in the head's certificate.");
    if (country == u"KZ" && !BinRule::accepts(number))
        return tr("This is no IIN: it has 12 digits, and the last one must fit the others. It "
                  "stands in the head's certificate.");
    if (country == u"KG" && !KgPinRule::accepts(number))
        return tr("This is no PIN: it has 14 digits. It stands in the head's certificate.");
    return {};
}

QString OrganisationNumbers::registerProblem(const QString &number)
{
    if (number.isEmpty() || OgrnRule::accepts(number))
        return {};
    return tr("This is no OGRN: an organisation's has 13 digits, a sole trader's 15, and the last "
              "one must fit the others. Correct it or leave it empty.");
}

} // namespace okno
