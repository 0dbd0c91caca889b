#pragma once

#include <QObject>

#include <memory>

namespace okno {

// Tells the event loop that the system asks this process to end: SIGTERM or SIGINT; on Windows
// Ctrl+C, Ctrl+Break, closing the console, shutdown. One at a time per process.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void asked();

private:
    struct Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace okno
