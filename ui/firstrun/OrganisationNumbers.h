#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace okno {

// The numbers under which the countries of the Union know an organisation and its head: their names
// and what is wrong with one that does not fit.
class OrganisationNumbers
{
    Q_DECLARE_TR_FUNCTIONS(OrganisationNumbers)
public:
    static QStringList countries(); // ISO 3166-1 alpha-2, in the order of choice
    static QString countryName(const QString &country);
    static QString taxLabel(const QString &country);
    static QString headTaxLabel(const QString &country);
    static bool hasRegisterNumber(const QString &country);
    // Empty: it is right.
    static QString taxProblem(const QString &country, const QString &number);
    static QString headTaxProblem(const QString &country, const QString &number);
    static QString registerProblem(const QString &number);
};

} // namespace okno
