#include "models/base/LockedMemory.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

namespace okno {

namespace {

size_t wholePages(qsizetype size)
{
    const auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    return (static_cast<size_t>(size) + page - 1) / page * page;
}

} // namespace

char *allocateLockedPages(qsizetype size)
{
    const size_t length = wholePages(size);
    void *pages = mmap(nullptr, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        qBadAlloc();
    mlock(pages, length);
#ifdef MADV_DONTDUMP
    madvise(pages, length, MADV_DONTDUMP);
#endif
    return static_cast<char *>(pages);
}

void releaseLockedPages(char *pages, qsizetype size) noexcept
{
    if (!pages)
        return;
    const size_t length = wholePages(size);
    explicit_bzero(pages, length);
    munmap(pages, length); // unlocks too
}

} // namespace okno
