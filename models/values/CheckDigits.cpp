#include "models/values/CheckDigits.h"

#include "models/values/Codes.h"
#include "models/values/ContainerNumber.h"
#include "models/values/ContractNumber.h"
#include "models/values/DeclarationNumber.h"
#include "models/values/Iban.h"
#include "models/values/TaxNumber.h"

namespace okno {
namespace {

struct Entry {
    QStringView name;
    CheckDigits::Predicate accepts;
};

constexpr Entry entries[] = {
    {u"inn", &InnRule::accepts},
    {u"inn-organisation", &InnRule::acceptsOrganisation},
    {u"inn-person", &InnRule::acceptsPerson},
    {u"kpp", &KppRule::accepts},
    {u"ogrn", &OgrnRule::accepts},
    {u"snils", &SnilsRule::accepts},
    {u"bin", &BinRule::accepts},
    {u"unp", &UnpRule::accepts},
    {u"unn", &UnnRule::accepts},
    {u"kg-pin", &KgPinRule::accepts},
    {u"commodity-code", &CommodityCodeRule::accepts},
    {u"country", &CountryCodeRule::accepts},
    {u"currency", &CurrencyCodeRule::accepts},
    {u"customs-office", &CustomsOfficeCodeRule::accepts},
    {u"declaration-number", &DeclarationNumber::accepts},
    {u"unk", &ContractNumberRule::accepts},
    {u"container", &ContainerNumberRule::accepts},
    {u"iban", &IbanRule::accepts},
};

} // namespace

CheckDigits::Predicate CheckDigits::find(QStringView name)
{
    for (const Entry &entry : entries) {
        if (entry.name == name)
            return entry.accepts;
    }
    return nullptr;
}

QStringList CheckDigits::names()
{
    QStringList list;
    for (const Entry &entry : entries)
        list.append(entry.name.toString());
    return list;
}

} // namespace okno
