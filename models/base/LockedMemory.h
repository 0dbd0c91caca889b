#pragma once

#include <QtGlobal>

namespace okno {

// Whole pages for secrets: locked against swapping and left out of core dumps where the system
// allows it (a refused lock is no error: the limit may be low), zeroed. Ends the program when there
// is no memory at all.
char *allocateLockedPages(qsizetype size);
// Wipes and gives back what allocateLockedPages gave for this size.
void releaseLockedPages(char *pages, qsizetype size) noexcept;

} // namespace okno
