#include "models/base/LockedMemory.h"

#include <windows.h>

namespace okno {

char *allocateLockedPages(qsizetype size)
{
    const auto length = static_cast<SIZE_T>(size);
    void *pages = VirtualAlloc(nullptr, length, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (!pages)
        qBadAlloc();
    VirtualLock(pages, length);
    return static_cast<char *>(pages);
}

void releaseLockedPages(char *pages, qsizetype size) noexcept
{
    if (!pages)
        return;
    SecureZeroMemory(pages, static_cast<SIZE_T>(size));
    VirtualFree(pages, 0, MEM_RELEASE); // unlocks too
}

} // namespace okno
