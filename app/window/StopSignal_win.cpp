#include "app/window/StopSignal.h"

#include <windows.h>

#include <atomic>

namespace okno {

namespace {

std::atomic<StopSignal *> current = nullptr;

// Runs on a thread of its own; the signal is delivered on the object's thread.
BOOL WINAPI handleControl(DWORD)
{
    StopSignal *signal = current.load();
    if (!signal)
        return FALSE;
    QMetaObject::invokeMethod(signal, &StopSignal::asked, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct StopSignal::Watch {
};

StopSignal::StopSignal() : m_watch(std::make_unique<Watch>())
{
    current = this;
    SetConsoleCtrlHandler(handleControl, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(handleControl, FALSE);
    current = nullptr;
}

} // namespace okno
