#include "app/cli/Interrupt.h"

#include <windows.h>

namespace okno {

namespace {

std::atomic<std::atomic_bool *> wanted = nullptr;

BOOL WINAPI noteInterrupt(DWORD)
{
    std::atomic_bool *flag = wanted.load();
    if (!flag)
        return FALSE;
    flag->store(true);
    return TRUE;
}

} // namespace

Interrupt::Interrupt(std::atomic_bool &flag)
{
    wanted = &flag;
    ::SetConsoleCtrlHandler(&noteInterrupt, TRUE);
}

Interrupt::~Interrupt()
{
    ::SetConsoleCtrlHandler(&noteInterrupt, FALSE);
    wanted = nullptr;
}

} // namespace okno
