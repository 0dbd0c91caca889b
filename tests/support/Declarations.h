#pragma once

#include <QByteArray>

namespace okno::test {

// A goods declaration IM40 in ESADout_CU 5.23.0 with as many goods as wanted (1…999 make a lawful
// one): invented parties, numbers with right check digits, sums that agree. About 3 KB a goods
// item.
QByteArray goodsDeclaration(int goods);

} // namespace okno::test
