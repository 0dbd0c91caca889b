#pragma once

#include <QStringView>

#include <algorithm>

namespace okno {

// ASCII only: QChar::isDigit would let Arabic and full-width digits into official numbers.
inline bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

inline bool isAsciiCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

inline int digitAt(QStringView text, qsizetype index)
{
    return text.at(index).unicode() - u'0';
}

inline bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isAsciiDigit);
}

inline bool isDigits(QStringView text, qsizetype length)
{
    return text.size() == length && allDigits(text);
}

} // namespace okno
