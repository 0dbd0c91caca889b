#include "app/cli/SecretPrompt.h"

#include <windows.h>

namespace okno {

namespace {

constexpr DWORD longestSecret = 512;

} // namespace

Result<SecretBytes> promptForSecret(const QString &question)
{
    const HANDLE input = ::CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ,
                                       nullptr, OPEN_EXISTING, 0, nullptr);
    const HANDLE output = ::CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr,
                                        OPEN_EXISTING, 0, nullptr);
    DWORD before = 0;
    if (input == INVALID_HANDLE_VALUE || !::GetConsoleMode(input, &before))
        return fail(FailureCode::UsageWrong, QStringLiteral("--pin-file"));
    const std::wstring text = (question + QStringLiteral(": ")).toStdWString();
    ::WriteConsoleW(output, text.data(), static_cast<DWORD>(text.size()), nullptr, nullptr);
    ::SetConsoleMode(input, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    SecretBytes wide = SecretBytes::ofSize(longestSecret * sizeof(wchar_t));
    DWORD read = 0;
    ::ReadConsoleW(input, wide.data(), longestSecret, &read, nullptr);
    ::SetConsoleMode(input, before);
    ::WriteConsoleW(output, L"\n", 1, nullptr, nullptr);
    const auto *typed = reinterpret_cast<const wchar_t *>(wide.data());
    while (read > 0 && (typed[read - 1] == L'\r' || typed[read - 1] == L'\n'))
        --read;
    const int size = ::WideCharToMultiByte(CP_UTF8, 0, typed, static_cast<int>(read), nullptr, 0,
                                           nullptr, nullptr);
    SecretBytes secret = SecretBytes::ofSize(size);
    ::WideCharToMultiByte(CP_UTF8, 0, typed, static_cast<int>(read), secret.data(), size, nullptr,
                          nullptr);
    ::CloseHandle(input);
    ::CloseHandle(output);
    return secret;
}

} // namespace okno
