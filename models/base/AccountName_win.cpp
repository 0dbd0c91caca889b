#include "models/base/AccountName.h"

#include <array>

#include <windows.h>
// after windows.h
#include <lmcons.h>

namespace okno {

QString accountName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = name.size();
    return ::GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

} // namespace okno
