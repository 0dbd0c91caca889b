#pragma once

#include <atomic>

namespace okno {

// While it lives, Ctrl+C (or the wish that the program should end) sets a flag instead of ending
// the program, so that what is half made is taken away. One at a time.
class Interrupt
{
public:
    explicit Interrupt(std::atomic_bool &flag);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;
};

} // namespace okno
