#pragma once

#include "models/backup/BackupWatch.h"
#include "ui/shell/ProgressLine.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace okno {

class MainWindow;

// Follows a backup or a restore in the window, from its beginning to its end, and stops it when
// somebody wishes so. The work only leaves its last word; the window looks at it now and then.
class BackupLine final : public QObject
{
    Q_OBJECT
public:
    BackupLine(MainWindow &window, const QString &what, QObject *parent = nullptr);
    ~BackupLine() override; // the line goes

    // For the thread that works; outlives this.
    std::shared_ptr<const BackupWatch> watch() const { return m_state->watch; }
    void stop() { m_state->watch->stop(); }

private:
    struct State {
        QMutex guard;
        BackupProgress last;
        bool isBegun = false;
        std::shared_ptr<BackupWatch> watch;
    };
    static std::shared_ptr<State> makeState();
    void look();

    std::shared_ptr<State> m_state;
    QPointer<ProgressLine> m_line;
    QTimer m_timer;
};

} // namespace okno
