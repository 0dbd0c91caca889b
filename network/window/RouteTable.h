#pragma once

#include "network/window/Call.h"

namespace okno::window {

enum class Access { Anyone, SignedIn };

struct Route {
    QByteArray method;
    QString pattern; // as openapi.yaml writes it: "/v1/uploads/{id}"
    Access access = Access::SignedIn;
    Handler handler;
    QByteArray name() const { return method + ' ' + pattern.toLatin1(); }
};

// Which handler a request is for. The table is compared with openapi.yaml by a test.
class RouteTable
{
public:
    struct Match {
        const Route *route = nullptr; // null with allowed methods: 405; null without: 404
        QStringList arguments;
        QByteArrayList allowed;
    };

    void add(const char *method, const char *pattern, Access access, Handler handler);
    Match match(const QByteArray &method, const QString &path) const;
    const QList<Route> &all() const { return m_routes; }

private:
    QList<Route> m_routes;
};

} // namespace okno::window
