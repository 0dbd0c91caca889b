#include "signing/openssl/Modules.h"

#include <openssl/provider.h>

#include <windows.h>

namespace okno {

// OpenSSL opens modules with LoadLibraryA, which cannot spell every path, and appends ".dll" to a
// bare name twice. So they are opened here, from the folder of the program and nowhere else.

void findOwnProviders()
{
    const HMODULE module =
        ::LoadLibraryExW(L"legacy.dll", nullptr, LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
    if (!module)
        return;
    const auto entry = reinterpret_cast<void (*)()>(::GetProcAddress(module, "OSSL_provider_init"));
    if (entry)
        OSSL_PROVIDER_add_builtin(nullptr, "legacy",
                                  reinterpret_cast<OSSL_provider_init_fn *>(entry));
}

QByteArray ownGostEngine()
{
    const HMODULE module =
        ::LoadLibraryExW(L"gost.dll", nullptr, LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
    return module ? QByteArrayLiteral("gost") : QByteArray();
}

} // namespace okno
