#include "models/base/SecretFile.h"

#include "models/base/OwnerOnly.h"
#include "models/base/WriteFailure.h"

#include <QDir>

#include <memory>

#include <windows.h>
// after windows.h
#include <aclapi.h>

namespace okno {

namespace {

constexpr qsizetype maxSecretFile = 64 * 1024;

using Handle = std::unique_ptr<void, decltype(&CloseHandle)>;
using LocalMemory = std::unique_ptr<void, decltype(&LocalFree)>;

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

Handle openFile(const QString &path, DWORD access, DWORD creation, SECURITY_ATTRIBUTES *security)
{
    HANDLE file = CreateFileW(nativePath(path).c_str(), access, FILE_SHARE_READ, security, creation,
                              FILE_ATTRIBUTE_NORMAL, nullptr);
    return Handle(file == INVALID_HANDLE_VALUE ? nullptr : file, &CloseHandle);
}

bool isAllowedReader(PSID reader, PSID owner)
{
    // The system and its administrators can read every file anyway.
    return EqualSid(reader, owner) || IsWellKnownSid(reader, WinLocalSystemSid) ||
           IsWellKnownSid(reader, WinBuiltinAdministratorsSid) ||
           IsWellKnownSid(reader, WinCreatorOwnerRightsSid);
}

bool isExposed(HANDLE file)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetSecurityInfo(file, SE_FILE_OBJECT,
                        OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr,
                        &list, nullptr, &descriptor) != ERROR_SUCCESS ||
        !list)
        return true;
    const LocalMemory keep(descriptor, &LocalFree);
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            return true;
        const auto *header = static_cast<ACE_HEADER *>(entry);
        if (header->AceType == ACCESS_DENIED_ACE_TYPE)
            continue;
        if (header->AceType != ACCESS_ALLOWED_ACE_TYPE ||
            !isAllowedReader(&static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart, owner))
            return true;
    }
    return false;
}

} // namespace

Result<SecretBytes> readSecretFile(const QString &path, Exposure exposure)
{
    const Handle file = openFile(path, GENERIC_READ | READ_CONTROL, OPEN_EXISTING, nullptr);
    if (!file || GetFileType(file.get()) != FILE_TYPE_DISK)
        return fail(FailureCode::FileUnreadable, path);
    if (exposure == Exposure::Refuse && isExposed(file.get()))
        return fail(FailureCode::PassphraseFileExposed, path, QStringLiteral("ACL"));
    SecretBytes whole = SecretBytes::ofSize(maxSecretFile + 1);
    DWORD size = 0;
    if (!ReadFile(file.get(), whole.data(), static_cast<DWORD>(whole.size()), &size, nullptr))
        return fail(FailureCode::FileUnreadable, path);
    if (size > maxSecretFile)
        return fail(FailureCode::InputTooLarge, path);
    QByteArrayView content = whole.view().first(static_cast<qsizetype>(size));
    if (content.endsWith('\n'))
        content.chop(1);
    if (content.endsWith('\r'))
        content.chop(1);
    return SecretBytes(content);
}

Result<void> createSecretFile(const QString &path, QByteArrayView bytes)
{
    SECURITY_ATTRIBUTES ownerOnly = {sizeof ownerOnly, ownerOnlyDescriptor(), FALSE};
    DWORD error = ERROR_SUCCESS;
    {
        const Handle file = openFile(path, GENERIC_WRITE, CREATE_NEW, &ownerOnly);
        if (!file)
            return writeFailure(path, GetLastError());
        DWORD written = 0;
        if (WriteFile(file.get(), bytes.data(), static_cast<DWORD>(bytes.size()), &written,
                      nullptr) &&
            FlushFileBuffers(file.get()))
            return {};
        error = GetLastError();
    }
    DeleteFileW(nativePath(path).c_str());
    return writeFailure(path, error);
}

} // namespace okno
