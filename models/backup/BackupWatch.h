#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace okno {

// How far a backup or a restore is, in bytes of the step it is at.
struct BackupProgress {
    enum class Step { Copying, Checking, Writing, ReadingBack, Unpacking };
    Step step = Step::Copying;
    qint64 done = 0;
    qint64 total = 0; // 0: not known
};

// Whoever follows a backup or a restore, and may stop it from any thread.
class BackupWatch
{
public:
    // Called on the thread that works, often.
    using Tell = std::function<void(const BackupProgress &)>;
    explicit BackupWatch(Tell tell = {}) : m_tell(std::move(tell)) {}

    void stop() { m_isStopped = true; }
    std::atomic_bool &stopFlag() { return m_isStopped; }
    bool isStopped() const { return m_isStopped; }
    // False when it is to stop.
    bool tell(BackupProgress::Step step, qint64 done, qint64 total) const
    {
        if (m_tell)
            m_tell({step, done, total});
        return !m_isStopped;
    }

private:
    Tell m_tell;
    std::atomic_bool m_isStopped = false;
};

} // namespace okno
