#include "network/window/RouteTable.h"

#include <optional>

namespace okno::window {

namespace {

// The values of the places when the path has the pattern's shape.
std::optional<QStringList> arguments(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList values;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i].startsWith(u'{') && !given[i].isEmpty())
            values.append(given[i]);
        else if (wanted[i] != given[i])
            return std::nullopt;
    }
    return values;
}

} // namespace

void RouteTable::add(const char *method, const char *pattern, Access access, Handler handler)
{
    m_routes.append({method, QString::fromLatin1(pattern), access, std::move(handler)});
}

RouteTable::Match RouteTable::match(const QByteArray &method, const QString &path) const
{
    // A pattern without places wins over one with: /v1/sessions/nonce is no /v1/sessions/{id}.
    Match found;
    for (const Route &route : m_routes) {
        const auto values = arguments(route.pattern, path);
        if (!values)
            continue;
        found.allowed.append(route.method);
        const bool better = !found.route || values->size() < found.arguments.size();
        if (route.method == method && better) {
            found.route = &route;
            found.arguments = *values;
        }
    }
    return found;
}

} // namespace okno::window
