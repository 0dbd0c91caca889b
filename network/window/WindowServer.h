#pragma once

#include "models/ports/SignatureVerifier.h"
#include "network/window/RouteTable.h"
#include "network/window/WindowClock.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace okno::window {

struct WindowOptions {
    QString dataFolder;  // made when missing, the owner's only
    QString trustFolder; // further anchors; may be empty
    QStringList formats; // see FormatDesk::open
    QString classifiers; // folders, see ReferenceDesk::open
    QString ruleSets;
    quint16 port = 0;    // 0: any free one
    WindowClock::Mode clock = WindowClock::Mode::Real;
    std::optional<quint64> seed; // varies the office's delays, reproducibly
};

// The embedded national window: listens on 127.0.0.1 only, owns its desks and stops with itself.
class WindowServer : public QObject
{
    Q_OBJECT

public:
    // Failures of the store and of the authority; FileUnwritable, WorkspaceBusy; NoConnection when
    // the port cannot be had.
    static Result<std::unique_ptr<WindowServer>> start(const WindowOptions &options,
                                                       SignatureVerifier &verifier);
    ~WindowServer() override;

    quint16 port() const;
    QUrl url() const;
    const QList<Route> &routes() const;

private:
    class Rooms;
    explicit WindowServer(std::unique_ptr<Rooms> rooms);
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace okno::window
