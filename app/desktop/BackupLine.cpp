#include "app/desktop/BackupLine.h"

#include "ui/shell/MainWindow.h"

namespace okno {

namespace {

constexpr int lookEveryMs = 100;

} // namespace

BackupLine::BackupLine(MainWindow &window, const QString &what, QObject *parent)
    : QObject(parent), m_state(makeState()), m_line(window.addProgress(what))
{
    connect(m_line, &ProgressLine::cancelRequested, this, &BackupLine::stop);
    connect(&m_timer, &QTimer::timeout, this, &BackupLine::look);
    m_timer.start(lookEveryMs);
}

BackupLine::~BackupLine()
{
    if (m_line)
        m_line->finish();
}

std::shared_ptr<BackupLine::State> BackupLine::makeState()
{
    auto state = std::make_shared<State>();
    const std::weak_ptr<State> weak = state;
    // The watch lives in the state, so it must not keep it. Work that goes on after the end of the
    // line speaks to nobody.
    state->watch = std::make_shared<BackupWatch>([weak](const BackupProgress &progress) {
        if (const auto held = weak.lock()) {
            const QMutexLocker locked(&held->guard);
            held->last = progress;
            held->isBegun = true;
        }
    });
    return state;
}

void BackupLine::look()
{
    const QMutexLocker locked(&m_state->guard);
    if (!m_line || !m_state->isBegun)
        return;
    const auto words = [this] {
        switch (m_state->last.step) {
        case BackupProgress::Step::Copying:
            return tr("Copying the database");
        case BackupProgress::Step::Checking:
            return tr("Opening every record");
        case BackupProgress::Step::Writing:
            return tr("Writing the backup");
        case BackupProgress::Step::ReadingBack:
            return tr("Reading the backup again");
        case BackupProgress::Step::Unpacking:
            return tr("Unpacking the backup");
        }
        return QString();
    };
    m_line->setBytes(words(), m_state->last.done, m_state->last.total);
}

} // namespace okno
