#include "models/base/OwnerOnly.h"

#include <QDir>

#include <array>
#include <string>

#include <windows.h>
// after windows.h
#include <sddl.h>

namespace okno {

namespace {

// The user of this process by its own number: "owner rights" (OW) would name whoever owns the file
// later.
std::wstring numberOfUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    alignas(TOKEN_USER) std::array<std::byte, sizeof(TOKEN_USER) + SECURITY_MAX_SID_SIZE> room{};
    DWORD size = 0;
    LPWSTR text = nullptr;
    std::wstring number;
    if (GetTokenInformation(token, TokenUser, room.data(), static_cast<DWORD>(room.size()),
                            &size) &&
        ConvertSidToStringSidW(reinterpret_cast<const TOKEN_USER *>(room.data())->User.Sid,
                               &text)) {
        number = text;
        LocalFree(text);
    }
    CloseHandle(token);
    return number;
}

// inheritance: "" for a file, "OICI" for a folder and all in it.
PSECURITY_DESCRIPTOR makeDescriptor(const std::wstring &inheritance)
{
    const std::wstring user = numberOfUser();
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!user.empty())
        ConvertStringSecurityDescriptorToSecurityDescriptorW(
            (L"D:P(A;" + inheritance + L";FA;;;" + user + L")").c_str(), SDDL_REVISION_1,
            &descriptor, nullptr);
    return descriptor;
}

void setRights(const QString &path, PSECURITY_DESCRIPTOR descriptor)
{
    SetFileSecurityW(QDir::toNativeSeparators(path).toStdWString().c_str(),
                     DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, descriptor);
}

} // namespace

bool makeOwnerFolder(const QString &path)
{
    static const PSECURITY_DESCRIPTOR descriptor = makeDescriptor(L"OICI");
    if (!QDir().mkpath(path))
        return false;
    // A volume without access lists, FAT, keeps none.
    setRights(path, descriptor);
    return true;
}

void keepForOwner(const QString &file)
{
    setRights(file, ownerOnlyDescriptor());
}

void *ownerOnlyDescriptor()
{
    static const PSECURITY_DESCRIPTOR descriptor = makeDescriptor({});
    return descriptor;
}

} // namespace okno
