#include "models/base/ProcessSafety.h"

#include <cstdio>
#include <cstdlib>

#include <windows.h>

namespace okno {

namespace {

UINT codePageBefore = 0; // of a console that outlives us

} // namespace

void makeProcessSafe()
{
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    ::SetDllDirectoryW(L"");
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    codePageBefore = ::GetConsoleOutputCP();
    ::SetConsoleOutputCP(CP_UTF8);
    // The folders built into OpenSSL are those of the machine that built it. Whoever made them on
    // this one could have a configuration or a module of theirs loaded.
    for (const wchar_t *place : {L"OPENSSL_CONF", L"OPENSSL_ENGINES", L"OPENSSL_MODULES"})
        ::_wputenv_s(place, L"nul");
}

void endProcess(int code)
{
    std::fflush(nullptr);
    if (codePageBefore != 0)
        ::SetConsoleOutputCP(codePageBefore);
    ::TerminateProcess(::GetCurrentProcess(), static_cast<UINT>(code));
    std::abort(); // nobody comes here
}

} // namespace okno
