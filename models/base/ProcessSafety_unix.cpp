#include "models/base/ProcessSafety.h"

#include <cstdio>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace okno {

void makeProcessSafe()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::umask(S_IRWXG | S_IRWXO);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

void endProcess(int code)
{
    std::fflush(nullptr);
    ::_exit(code);
}

} // namespace okno
