#include "models/rules/ValueColumns.h"

namespace okno {

std::span<const ValueColumn> Method1Columns::additions()
{
    static constexpr ValueColumn columns[] = {
        {u"agentFees", u"13а"}, {u"packing", u"13б"},     {u"materials", u"14а"},
        {u"tools", u"14б"},     {u"consumables", u"14в"}, {u"design", u"14г"},
        {u"royalties", u"15"},  {u"sellerIncome", u"16"}, {u"freight", u"17"},
        {u"loading", u"18"},    {u"insurance", u"19"},
    };
    return columns;
}

std::span<const ValueColumn> Method1Columns::deductions()
{
    static constexpr ValueColumn columns[] = {
        {u"assembly", u"21"},
        {u"unionFreight", u"22"},
        {u"unionTaxes", u"23"},
    };
    return columns;
}

std::span<const ValueColumn> OtherMethodColumns::lowering()
{
    static constexpr ValueColumn columns[] = {
        {u"quantityMinus", u"12а"}, {u"levelMinus", u"12б"},     {u"freightMinus", u"12в"},
        {u"loadingMinus", u"12г"},  {u"insuranceMinus", u"12д"},
    };
    return columns;
}

std::span<const ValueColumn> OtherMethodColumns::raising()
{
    static constexpr ValueColumn columns[] = {
        {u"quantityPlus", u"14а"}, {u"levelPlus", u"14б"},     {u"freightPlus", u"14в"},
        {u"loadingPlus", u"14г"},  {u"insurancePlus", u"14д"},
    };
    return columns;
}

std::span<const ValueColumn> OtherMethodColumns::subtraction()
{
    static constexpr ValueColumn columns[] = {
        {u"agentFees", u"12"},
        {u"unionFreight", u"13"},
        {u"unionTaxes", u"14"},
        {u"processing", u"15"},
    };
    return columns;
}

std::span<const ValueColumn> OtherMethodColumns::addition()
{
    static constexpr ValueColumn columns[] = {
        {u"production", u"11"}, {u"packing", u"12а"},         {u"unionDesign", u"12б"},
        {u"materials", u"12в"}, {u"tools", u"12г"},           {u"consumables", u"12д"},
        {u"design", u"12е"},    {u"otherProduction", u"12ж"}, {u"profit", u"13"},
        {u"freight", u"14"},    {u"loading", u"15"},          {u"insurance", u"16"},
    };
    return columns;
}

} // namespace okno
