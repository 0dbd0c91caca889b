#pragma once

#include "network/window/Call.h"

#include <QList>

#include <optional>

namespace okno::window {

// A fault of meaning that the window was asked to play (README.md of this folder lists them).
struct Fault {
    QString name;
    int count = 1;   // matching calls left
    int seconds = 1; // Retry-After, delay, or how much is forgotten
    QString target;  // where the redirect leads
    QString route;   // "POST /v1/submissions"; "*": every call under /v1
    QJsonObject toJson() const;
};

// The armed faults. They live in memory: a restarted window plays none.
class Faults
{
public:
    // ValueInvalid with the pointer as place for an unknown name or a wrong number.
    static Result<Fault> parse(const QByteArray &body);
    static QStringList known();

    void arm(const Fault &fault) { m_armed.append(fault); }
    void clear() { m_armed.clear(); }
    const QList<Fault> &armed() const { return m_armed; }

    // Takes one turn of the first armed fault among the names that matches the route.
    std::optional<Fault> take(const QStringList &names, const QByteArray &route);
    // The names by the moment at which they are played.
    static const QStringList &beforeWork(); // the window does nothing
    static const QStringList &afterWork();  // everything is done and on disk

private:
    QList<Fault> m_armed;
};

} // namespace okno::window
