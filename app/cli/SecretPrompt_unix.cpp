#include "app/cli/SecretPrompt.h"

#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace okno {

namespace {

constexpr qsizetype longestSecret = 1024;

// The terminal shows again what is typed, however reading ends.
class SilentTerminal
{
public:
    SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    bool isSilent() const { return m_isSilent; }
    int file() const { return m_file; }
    void write(const QByteArray &text) const
    {
        // A question that does not appear is no reason to stop reading the answer.
        [[maybe_unused]] const auto written =
            ::write(m_file, text.constData(), static_cast<size_t>(text.size()));
    }

private:
    int m_file;
    bool m_isSilent = false;
    termios m_before{};
};

} // namespace

Result<SecretBytes> promptForSecret(const QString &question)
{
    const SilentTerminal terminal;
    if (!terminal.isSilent())
        return fail(FailureCode::UsageWrong, QStringLiteral("--pin-file"));
    terminal.write(question.toUtf8() + ": ");
    SecretBytes typed = SecretBytes::ofSize(longestSecret);
    qsizetype size = 0;
    while (size < longestSecret && ::read(terminal.file(), typed.data() + size, 1) == 1) {
        if (typed.data()[size] == '\n')
            break;
        ++size;
    }
    terminal.write("\n");
    return SecretBytes(typed.view().first(size));
}

} // namespace okno
