#include "models/rules/CorrectionRules.h"
#include "models/rules/CustomsValueRules.h"
#include "models/rules/GoodsDeclarationRules.h"

namespace okno {

std::unique_ptr<KindArithmetic> KindArithmetic::forKind(QStringView kindId)
{
    if (kindId == u"goods-declaration")
        return std::make_unique<GoodsDeclarationRules>();
    if (kindId == u"customs-value-declaration")
        return std::make_unique<CustomsValueRules>();
    if (kindId == u"correction")
        return std::make_unique<CorrectionRules>();
    return nullptr;
}

} // namespace okno
