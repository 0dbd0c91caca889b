#include "models/base/ProcessSafety.h"

#include <windows.h>

namespace okno {

void makeProcessSafe()
{
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    ::SetDllDirectoryW(L"");
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    ::SetConsoleOutputCP(CP_UTF8);
}

} // namespace okno
