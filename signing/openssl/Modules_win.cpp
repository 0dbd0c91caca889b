#include "signing/openssl/Modules.h"

#include <openssl/provider.h>

#include <windows.h>

namespace okno {

// OpenSSL opens modules with LoadLibraryA, which cannot spell every path. A bare name is enough:
// Windows then looks into the folder of the program (makeProcessSafe keeps it from looking
// elsewhere).

void findOwnProviders()
{
    OSSL_PROVIDER_set_default_search_path(nullptr, "");
}

QByteArray ownGostEngine()
{
    const HMODULE module =
        ::LoadLibraryExW(L"gost.dll", nullptr, LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
    return module ? QByteArrayLiteral("gost") : QByteArray();
}

} // namespace okno
