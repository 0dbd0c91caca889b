#include "tests/support/Declarations.h"

#include <QByteArrayList>

namespace okno::test {
namespace {

// One goods item: 100.00 USD at 80.0000, duty 5 % of 8000.00, value added tax 22 % of 8400.00.
constexpr int itemPrice = 100;
constexpr int itemValue = 8000;

QByteArray element(const char *name, const QByteArray &value)
{
    return QByteArray("<") + name + '>' + value + "</" + name + '>';
}

QByteArray money(int whole)
{
    return QByteArray::number(whole) + ".00";
}

QByteArray head(int goods)
{
    return QByteArray(R"(<?xml version="1.0" encoding="UTF-8"?>
<d:ESADout_CU xmlns:d="urn:customs.ru:Information:CustomsDocuments:ESADout_CU:5.23.0" xmlns:a="urn:customs.ru:CommonAggregateTypes:5.22.0" xmlns:e="urn:customs.ru:CUESADCommonAggregateTypesCust:5.22.0" xmlns:r="urn:customs.ru:RUSCommonAggregateTypes:5.22.0" xmlns:s="urn:customs.ru:RUDeclCommonAggregateTypesCust:5.23.0" DocumentModeID="1006107E">
<a:DocumentID>00000000-0000-4000-8000-0000000003E7</a:DocumentID>
<d:EECEDocHeaderAddInfo><r:EDocCode>R.036</r:EDocCode><r:EDocDateTime>2026-11-19T09:30:00</r:EDocDateTime><r:LanguageCode>RU</r:LanguageCode></d:EECEDocHeaderAddInfo>
<d:CustomsProcedure>ИМ</d:CustomsProcedure><d:CustomsModeCode>40</d:CustomsModeCode><d:ElectronicDocumentSign>ЭД</d:ElectronicDocumentSign><d:RecipientCountryCode>RU</d:RecipientCountryCode>
<d:ESADout_CUGoodsShipment>
<e:OriginCountryName>ТУРЦИЯ</e:OriginCountryName><e:OriginCountryCode>TR</e:OriginCountryCode>)") +
           element("e:TotalGoodsNumber", QByteArray::number(goods)) +
           element("e:TotalPackageNumber", QByteArray::number(goods * 2)) +
           element("e:TotalSheetNumber", QByteArray::number(1 + (goods + 1) / 3)) +
           element("e:TotalCustCost", money(goods * itemValue)) +
           element("e:CustCostCurrencyCode", "RUB");
}

QByteArray parties(int goods)
{
    return QByteArray(R"(
<d:ESADout_CUConsignor><a:OrganizationName>DENEME IHRACAT A.S.</a:OrganizationName><r:SubjectAddressDetails><r:CountryCode>TR</r:CountryCode><r:CounryName>ТУРЦИЯ</r:CounryName><r:City>IZMIR</r:City><r:StreetHouse>DENEME CAD.</r:StreetHouse><r:House>7</r:House></r:SubjectAddressDetails><s:EqualIndicator>0</s:EqualIndicator></d:ESADout_CUConsignor>
<d:ESADout_CUConsignee><s:EqualIndicator>1</s:EqualIndicator></d:ESADout_CUConsignee>
<d:ESADout_CUFinancialAdjustingResponsiblePerson><d:DeclarantEqualFlag>1</d:DeclarantEqualFlag></d:ESADout_CUFinancialAdjustingResponsiblePerson>
<d:ESADout_CUDeclarant><a:OrganizationName>ООО "ВЫМЫСЕЛ"</a:OrganizationName><a:RFOrganizationFeatures><a:OGRN>1027700000008</a:OGRN><a:INN>7701000001</a:INN><a:KPP>770101001</a:KPP></a:RFOrganizationFeatures><r:SubjectAddressDetails><r:PostalCode>101000</r:PostalCode><r:CountryCode>RU</r:CountryCode><r:CounryName>РОССИЯ</r:CounryName><r:City>МОСКВА</r:City><r:StreetHouse>УЛ. ВЫДУМАННАЯ</r:StreetHouse><r:House>5</r:House></r:SubjectAddressDetails></d:ESADout_CUDeclarant>
<d:ESADout_CUConsigment><e:ContainerIndicator>0</e:ContainerIndicator><e:DispatchCountryCode>TR</e:DispatchCountryCode><e:DispatchCountryName>ТУРЦИЯ</e:DispatchCountryName><e:DestinationCountryCode>RU</e:DestinationCountryCode><e:DestinationCountryName>РОССИЯ</e:DestinationCountryName><e:BorderCustomsOffice><a:Code>10702070</a:Code></e:BorderCustomsOffice><d:ESADout_CUDepartureArrivalTransport><a:TransportModeCode>10</a:TransportModeCode></d:ESADout_CUDepartureArrivalTransport><d:ESADout_CUBorderTransport><a:TransportModeCode>10</a:TransportModeCode></d:ESADout_CUBorderTransport></d:ESADout_CUConsigment>
<d:ESADout_CUMainContractTerms><e:ContractCurrencyCode>USD</e:ContractCurrencyCode><e:ContractCurrencyRate>80.0000</e:ContractCurrencyRate>)") +
           element("e:TotalInvoiceAmount", money(goods * itemPrice)) +
           "<e:TradeCountryCode>TR</e:TradeCountryCode><e:DealFeatureCode>00</e:DealFeatureCode>"
           "<e:DealNatureCode>010</e:DealNatureCode><e:CUESADDeliveryTerms><a:DeliveryPlace>"
           "НОВОРОССИЙСК</a:DeliveryPlace><a:DeliveryTermsStringCode>CIF</"
           "a:DeliveryTermsStringCode>"
           "</e:CUESADDeliveryTerms></d:ESADout_CUMainContractTerms>\n";
}

QByteArray payment(const char *kind, const QByteArray &amount, const QByteArray &base,
                   const QByteArray &rate, const QByteArray &rateKind)
{
    QByteArray out = "<d:ESADout_CUCustomsPaymentCalculation>" +
                     element("e:PaymentModeCode", kind) + element("e:PaymentAmount", amount) +
                     element("e:PaymentCurrencyCode", "643") + element("e:TaxBase", base) +
                     element("e:TaxBaseCurrencyCode", "643") + element("e:Rate", rate) +
                     element("e:RateTypeCode", rateKind);
    if (rateKind == "*")
        out += element("e:RateCurrencyCode", "643");
    return out + element("e:RateUseDate", "2026-11-19") + element("e:PaymentCode", "ИУ") +
           "</d:ESADout_CUCustomsPaymentCalculation>\n";
}

QByteArray paper(const char *name, const QByteArray &number, const char *date, const char *kind)
{
    return "<d:ESADout_CUPresentedDocument>" + element("a:PrDocumentName", name) +
           element("a:PrDocumentNumber", number) + element("a:PrDocumentDate", date) +
           element("e:PresentedDocumentModeCode", kind) + "</d:ESADout_CUPresentedDocument>\n";
}

QByteArray item(int number, int goods)
{
    const QByteArray index = QByteArray::number(number);
    QByteArray out =
        "<d:ESADout_CUGoods>" + element("e:GoodsNumeric", index) +
        element("e:GoodsDescription", "НАСОСЫ ЦЕНТРОБЕЖНЫЕ ПОГРУЖНЫЕ ДЛЯ ВОДЫ, МОДЕЛЬ ВН-" + index +
                                          ", НОВЫЕ, МАТЕРИАЛ КОРПУСА: СТАЛЬ КОРРОЗИОННОСТОЙКАЯ") +
        element("e:GrossWeightQuantity", "12.5") + element("e:NetWeightQuantity", "11") +
        element("e:InvoicedCost", money(itemPrice)) + element("e:CustomsCost", money(itemValue)) +
        element("e:StatisticalCost", money(itemPrice)) + element("e:GoodsTNVEDCode", "8413702100") +
        element("e:OriginCountryCode", "TR") + element("e:OriginCountryName", "ТУРЦИЯ") +
        element("e:CustomsCostCorrectMethod", "1") +
        "<e:Preferencii><e:CustomsTax>ОО</e:CustomsTax><e:CustomsDuty>ОО</e:CustomsDuty>"
        "<e:Excise>-</e:Excise><e:Rate>ОО</e:Rate></e:Preferencii>\n";
    out += paper("КОНТРАКТ", "VYM-1/2026", "2026-02-02", "03011");
    out += paper("ИНВОЙС", "INV-" + index, "2026-11-02", "04021");
    if (number == 1)
        out += payment("1010", "4924.00", money(goods * itemValue), "4924", "*");
    out += payment("2010", "400.00", money(itemValue), "5", "%");
    out += payment("5010", "1848.00", money(itemValue + 400), "22", "%");
    out += "<d:SupplementaryGoodsQuantity><a:GoodsQuantity>1</a:GoodsQuantity>"
           "<a:MeasureUnitQualifierName>ШТ</a:MeasureUnitQualifierName>"
           "<a:MeasureUnitQualifierCode>796</a:MeasureUnitQualifierCode>"
           "</d:SupplementaryGoodsQuantity>"
           "<d:ESADGoodsPackaging><e:PakageQuantity>2</e:PakageQuantity>"
           "<e:PakageTypeCode>1</e:PakageTypeCode></d:ESADGoodsPackaging>"
           "<d:ESADCustomsProcedure><e:MainCustomsModeCode>40</e:MainCustomsModeCode>"
           "<e:PrecedingCustomsModeCode>00</e:PrecedingCustomsModeCode>"
           "<e:GoodsTransferFeature>000</e:GoodsTransferFeature></d:ESADCustomsProcedure>";
    return out + "</d:ESADout_CUGoods>\n";
}

} // namespace

QByteArray goodsDeclaration(int goods)
{
    QByteArray out = head(goods) + parties(goods);
    for (int number = 1; number <= goods; ++number)
        out += item(number, goods);
    return out + R"(</d:ESADout_CUGoodsShipment>
<d:FilledPerson><s:SigningDetails><a:PersonSurname>ВЫДУМКИН</a:PersonSurname><a:PersonName>ИВАН</a:PersonName><a:PersonPost>СПЕЦИАЛИСТ</a:PersonPost><r:SigningDate>2026-11-19T09:30:00</r:SigningDate></s:SigningDetails></d:FilledPerson>
</d:ESADout_CU>
)";
}

} // namespace okno::test
