#include "app/cli/Interrupt.h"

#include <csignal>

namespace okno {

namespace {

constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP};
std::atomic<std::atomic_bool *> wanted = nullptr;
static_assert(std::atomic<std::atomic_bool *>::is_always_lock_free &&
              std::atomic_bool::is_always_lock_free);

extern "C" void noteInterrupt(int)
{
    if (std::atomic_bool *flag = wanted.load())
        flag->store(true);
}

} // namespace

Interrupt::Interrupt(std::atomic_bool &flag)
{
    wanted = &flag;
    for (const int signal : signals)
        std::signal(signal, &noteInterrupt);
}

Interrupt::~Interrupt()
{
    for (const int signal : signals)
        std::signal(signal, SIG_DFL);
    wanted = nullptr;
}

} // namespace okno
