#include "signing/vault/KeychainVault.h"

#include <QFuture>

#include <windows.h>

#include <wincred.h>

namespace okno {

// The Credential Manager of the user who is signed in: CredReadW, CredWriteW, CredDeleteW. Its
// calls answer at once, so there is no time-out to keep.

namespace {

// Named like entries of other programs: who, then what.
std::wstring target(const QString &service, const QString &name)
{
    return QStringLiteral("%1/%2").arg(service, name).toStdWString();
}

Failure failureOf(DWORD error, const QString &name)
{
    const FailureCode code = error == ERROR_NOT_FOUND       ? FailureCode::NotFound
                             : error == ERROR_ACCESS_DENIED ? FailureCode::KeyStoreLocked
                                                            : FailureCode::KeyStoreUnavailable;
    return {code, name, QString::number(error)};
}

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

KeychainVault::KeychainVault(QString service, int timeoutMs)
    : m_service(std::move(service)), m_timeoutMs(timeoutMs)
{
}

QString KeychainVault::storeName()
{
    return QStringLiteral("Windows Credential Manager");
}

QFuture<Result<SecretVault::Secret>> KeychainVault::read(const QString &name)
{
    PCREDENTIALW found = nullptr;
    if (!::CredReadW(target(m_service, name).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return ready<Secret>(fail(failureOf(::GetLastError(), name)));
    const auto size = static_cast<qsizetype>(found->CredentialBlobSize);
    QByteArray bytes(reinterpret_cast<const char *>(found->CredentialBlob), size);
    ::SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    ::CredFree(found);
    auto secret = std::make_shared<const SecretBytes>(bytes);
    bytes.fill('\0');
    return ready<Secret>(Secret(std::move(secret)));
}

QFuture<Result<void>> KeychainVault::write(const QString &name, Secret secret)
{
    QByteArray bytes = secret->view().toByteArray();
    std::wstring title = target(m_service, name);
    CREDENTIALW entry{};
    entry.Type = CRED_TYPE_GENERIC;
    entry.TargetName = title.data();
    entry.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    entry.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    entry.Persist = CRED_PERSIST_LOCAL_MACHINE; // this user, this computer, every sign-in
    const bool isWritten = ::CredWriteW(&entry, 0);
    const DWORD error = ::GetLastError();
    ::SecureZeroMemory(bytes.data(), static_cast<size_t>(bytes.size()));
    return ready<void>(isWritten ? Result<void>() : fail(failureOf(error, name)));
}

QFuture<Result<void>> KeychainVault::remove(const QString &name)
{
    if (::CredDeleteW(target(m_service, name).c_str(), CRED_TYPE_GENERIC, 0))
        return ready<void>({});
    const DWORD error = ::GetLastError();
    return ready<void>(error == ERROR_NOT_FOUND ? Result<void>() : fail(failureOf(error, name)));
}

} // namespace okno
