#include "models/values/CheckDigits.h"
#include "models/values/Codes.h"
#include "models/values/ContainerNumber.h"
#include "models/values/ContractNumber.h"
#include "models/values/DeclarationNumber.h"
#include "models/values/Iban.h"
#include "models/values/TaxNumber.h"

#include <QTest>

using namespace okno;

namespace {

bool accepts(const QString &check, const QString &text)
{
    const CheckDigits::Predicate predicate = CheckDigits::find(check);
    return predicate && predicate(text);
}

// Remainder of the first round of weights of a БИН; 10 leads to a second round, whose answer may
// happen to be the digit that stood there.
int binFirstRound(const QString &text)
{
    int sum = 0;
    for (int i = 0; i < 11; ++i)
        sum += (i + 1) * text.at(i).digitValue();
    return sum % 11;
}

} // namespace

class tst_CheckDigits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsRightNumbers_data();
    void acceptsRightNumbers();
    void refusesWrongNumbers_data();
    void refusesWrongNumbers();
    void detectsEachWrongDigit_data();
    void detectsEachWrongDigit();
    void everyNameIsTested();
    void readsDeclarationNumbers();
    void keepsTheTextGiven();
};

void tst_CheckDigits::acceptsRightNumbers_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *check, const char *text) {
        QTest::addRow("%s %s", check, text) << QString::fromUtf8(check) << QString::fromUtf8(text);
    };
    row("inn", "7707083893");
    row("inn", "7701000001");
    row("inn", "500100732259");
    row("inn-organisation", "7707083893");
    row("inn-person", "500100732259");
    row("kpp", "770101001");
    row("kpp", "7701AB001");
    row("ogrn", "1027700132195");
    row("ogrn", "304500116000157");
    row("snils", "11223344595");
    row("bin", "940140000385");
    row("unp", "100325912");
    row("unp", "100582333");
    row("unp", "300528652");
    row("unp", "MA1953684");
    row("unn", "01234567");
    row("kg-pin", "01234567890123");
    row("commodity-code", "8413702100");
    row("commodity-code", "0101210000");
    row("commodity-code", "9706000000");
    row("country", "CN");
    row("country", "00");
    row("country", "99");
    row("currency", "USD");
    row("customs-office", "10702070");
    row("customs-office", "16462");
    row("customs-office", "07");
    row("declaration-number", "10702070/171121/0375648");
    row("declaration-number", "16462/290224/1");
    row("unk", "26010001/1481/0000/2/1");
    row("unk", "261200A1/1481/GU01/9/0");
    row("container", "CSQU3054383");
    row("iban", "KZ86125KZT5004100100");
    row("iban", "BY13NBRB3600900000002Z00AB00");
}

void tst_CheckDigits::acceptsRightNumbers()
{
    QFETCH(QString, check);
    QFETCH(QString, text);
    QVERIFY(accepts(check, text));
}

void tst_CheckDigits::refusesWrongNumbers_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *check, const char *text) {
        QTest::addRow("%s <%s>", check, text)
            << QString::fromUtf8(check) << QString::fromUtf8(text);
    };
    for (const QString &check : CheckDigits::names()) {
        row(qPrintable(check), "");
        row(qPrintable(check), "x");
        row(qPrintable(check), "٣٣٣٣٣٣٣٣٣٣");
    }
    row("inn", "77070838930");
    row("inn", "7707 083893");
    row("inn-organisation", "500100732259");
    row("inn-person", "7707083893");
    row("kpp", "77010100");
    row("kpp", "7701ab001");
    row("kpp", "A70101001");
    row("ogrn", "10277001321951");
    row("snils", "112-233-445 95");
    row("snils", "11223344596");
    row("bin", "000000000001");
    row("unp", "MX1953684");
    row("unp", "Z01953684");
    row("unn", "0123456");
    row("kg-pin", "0123456789012");
    row("commodity-code", "0001210000");
    row("commodity-code", "7701210000");
    row("commodity-code", "9801210000");
    row("commodity-code", "841370");
    row("commodity-code", "84137021001");
    row("country", "cn");
    row("country", "01");
    row("country", "СN"); // the first letter is Cyrillic
    row("currency", "643");
    row("currency", "usd");
    row("customs-office", "1070207");
    row("customs-office", "20702070");
    row("declaration-number", "10702070/310226/0375648");
    row("declaration-number", "10702070/171121/03756480");
    row("declaration-number", "10702070/171121/");
    row("declaration-number", "10702070/171121/0375648/01");
    row("unk", "26130001/1481/0000/2/1");
    row("unk", "26000001/1481/0000/2/1");
    row("unk", "26010001/1481/0000/7/1");
    row("unk", "26010001/1481/0000/2/4");
    row("unk", "2601000A/1481/0000/2/1");
    row("unk", "26010001/1481/0000/2");
    row("container", "CSQX3054383");
    row("container", "CSQU305438");
    row("container", "csqu3054383");
    row("iban", "KZ86 125K ZT50 0410 0100");
    row("iban", "KZ861250KZT5004100100");
    row("iban", "BY13NBRB3600900000002Z00AB0");
    row("iban", "kz86125KZT5004100100");
}

void tst_CheckDigits::refusesWrongNumbers()
{
    QFETCH(QString, check);
    QFETCH(QString, text);
    QVERIFY(!accepts(check, text));
}

// Vectors whose check digit is not 0 (7 for the remainder by 13): there the second remainder of the
// schemes "mod 11 mod 10" hides nothing, so that each change of one digit must be found.
void tst_CheckDigits::detectsEachWrongDigit_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("text");
    const std::pair<const char *, const char *> vectors[] = {
        {"inn", "7707083893"},
        {"inn", "7701000001"},
        {"inn", "500100732259"},
        {"ogrn", "1027700132195"},
        {"ogrn", "304500116000157"},
        {"snils", "11223344595"},
        {"bin", "940140000385"},
        {"unp", "100325912"},
        {"unp", "100582333"},
        {"unp", "300528652"},
        {"container", "CSQU3054383"},
        {"iban", "KZ86125KZT5004100100"},
        {"iban", "BY13NBRB3600900000002Z00AB00"}};
    for (const auto &[check, text] : vectors)
        QTest::addRow("%s %s", check, text) << QString::fromUtf8(check) << QString::fromUtf8(text);
}

void tst_CheckDigits::detectsEachWrongDigit()
{
    QFETCH(QString, check);
    QFETCH(QString, text);
    int tried = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit() || (check == u"bin" && i == 10)) // weight 11: worth nothing
            continue;
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = text;
            changed[i] = digit;
            if (changed == text || (check == u"bin" && binFirstRound(changed) == 10))
                continue;
            ++tried;
            QVERIFY2(!accepts(check, changed), qPrintable(changed));
        }
    }
    QVERIFY(tried > 60);
}

void tst_CheckDigits::everyNameIsTested()
{
    const QStringList tested = {QStringLiteral("inn"),
                                QStringLiteral("inn-organisation"),
                                QStringLiteral("inn-person"),
                                QStringLiteral("kpp"),
                                QStringLiteral("ogrn"),
                                QStringLiteral("snils"),
                                QStringLiteral("bin"),
                                QStringLiteral("unp"),
                                QStringLiteral("unn"),
                                QStringLiteral("kg-pin"),
                                QStringLiteral("commodity-code"),
                                QStringLiteral("country"),
                                QStringLiteral("currency"),
                                QStringLiteral("customs-office"),
                                QStringLiteral("declaration-number"),
                                QStringLiteral("unk"),
                                QStringLiteral("container"),
                                QStringLiteral("iban")};
    QCOMPARE(CheckDigits::names(), tested);
    QVERIFY(!CheckDigits::find(u"unheard-of"));
}

void tst_CheckDigits::readsDeclarationNumbers()
{
    const auto number = DeclarationNumber::parse(u"10702070/171121/0375648");
    QVERIFY(number);
    QCOMPARE(number->office(), QStringLiteral("10702070"));
    QCOMPARE(number->date(), QDate(2021, 11, 17));
    QCOMPARE(number->ordinal(), QStringLiteral("0375648"));
    QCOMPARE(number->toString(), QStringLiteral("10702070/171121/0375648"));
}

void tst_CheckDigits::keepsTheTextGiven()
{
    QCOMPARE(Inn::parse(u"7707083893")->toString(), QStringLiteral("7707083893"));
    QVERIFY(!Inn::parse(u"7707083894"));
    QVERIFY(Kpp::parse(u"770101001") && Ogrn::parse(u"1027700132195"));
    QVERIFY(Snils::parse(u"11223344595") && Bin::parse(u"940140000385"));
    QVERIFY(Unp::parse(u"100325912") && Unn::parse(u"01234567"));
    QVERIFY(KgPin::parse(u"01234567890123") && CommodityCode::parse(u"8413702100"));
    QVERIFY(CountryCode::parse(u"CN") && CurrencyCode::parse(u"USD"));
    QVERIFY(CustomsOfficeCode::parse(u"10702070"));
    QVERIFY(ContractNumber::parse(u"26010001/1481/0000/2/1"));
    QVERIFY(ContainerNumber::parse(u"CSQU3054383") && Iban::parse(u"KZ86125KZT5004100100"));
}

QTEST_GUILESS_MAIN(tst_CheckDigits)
#include "tst_CheckDigits.moc"
