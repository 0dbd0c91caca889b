#include "app/window/StopSignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace okno {

namespace {

int writeEnd = -1;

// Only async-signal-safe calls here: one byte wakes the event loop.
void handleSignal(int)
{
    const char byte = 1;
    const ssize_t written = ::write(writeEnd, &byte, 1);
    static_cast<void>(written); // a full pipe has woken it already
}

} // namespace

struct StopSignal::Watch {
    int ends[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
    struct sigaction beforeTerm = {};
    struct sigaction beforeInt = {};
};

StopSignal::StopSignal() : m_watch(std::make_unique<Watch>())
{
    if (::pipe2(m_watch->ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it the default action of the signals stays in force
    writeEnd = m_watch->ends[1];
    m_watch->notifier = std::make_unique<QSocketNotifier>(m_watch->ends[0], QSocketNotifier::Read);
    connect(m_watch->notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_watch->notifier->setEnabled(false);
        Q_EMIT asked();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, &m_watch->beforeTerm);
    sigaction(SIGINT, &action, &m_watch->beforeInt);
}

StopSignal::~StopSignal()
{
    if (!m_watch->notifier)
        return;
    sigaction(SIGTERM, &m_watch->beforeTerm, nullptr);
    sigaction(SIGINT, &m_watch->beforeInt, nullptr);
    m_watch->notifier.reset();
    ::close(m_watch->ends[0]);
    ::close(m_watch->ends[1]);
    writeEnd = -1;
}

} // namespace okno
