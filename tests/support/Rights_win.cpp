#include "tests/support/Rights.h"

#include <QDir>

#include <windows.h>
// after windows.h
#include <aclapi.h>
#include <sddl.h>

namespace rights {

namespace {

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

bool isOwnersAlone(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(nativePath(path).c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                              nullptr, nullptr, nullptr, nullptr, &descriptor) != ERROR_SUCCESS)
        return false;
    LPWSTR text = nullptr;
    QString list;
    if (ConvertSecurityDescriptorToStringSecurityDescriptorW(
            descriptor, SDDL_REVISION_1, DACL_SECURITY_INFORMATION, &text, nullptr)) {
        list = QString::fromWCharArray(text);
        LocalFree(text);
    }
    LocalFree(descriptor);
    // Everyone, all users, everybody who signed in.
    for (const char *other : {";WD)", ";BU)", ";AU)"}) {
        if (list.contains(QLatin1String(other)))
            return false;
    }
    return list.contains(QLatin1String("(A;"));
}

bool letOthers(const QString &path, QFile::Permissions)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ConvertStringSecurityDescriptorToSecurityDescriptorW(L"D:(A;;FA;;;WD)", SDDL_REVISION_1,
                                                         &descriptor, nullptr);
    const bool isDone =
        SetFileSecurityW(nativePath(path).c_str(), DACL_SECURITY_INFORMATION, descriptor);
    LocalFree(descriptor);
    return isDone;
}

} // namespace rights
