#pragma once

#include "models/base/Ids.h"
#include "models/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace okno::api
{

// How values are written in every shape: digests in lower-case hex, binary in base64 (RFC 4648 §4),
// times in RFC 3339 UTC with milliseconds.
QString hexText(const QByteArray &digest);
QString base64Text(const QByteArray &bytes);
QString timeText(const QDateTime &time); // empty for an invalid time

// Reads the members of one JSON object and remembers the first that is missing or wrong, so that a
// parser reads like the shape it parses and asks once at its end. An absent optional member gives
// the empty value; a present one of the wrong type is an error. Unknown members are not looked at.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object, QString pointer = {})
        : m_object(std::move(object)), m_pointer(std::move(pointer))
    {
    }

    QString text(QLatin1String name);
    QString optionalText(QLatin1String name);
    bool flag(QLatin1String name);
    bool optionalFlag(QLatin1String name);
    quint64 number(QLatin1String name); // a whole number from 0 to 2^53 - 1
    quint64 optionalNumber(QLatin1String name);
    QDateTime time(QLatin1String name);
    QDateTime optionalTime(QLatin1String name);
    QByteArray digest(QLatin1String name); // SHA-256, 32 bytes
    QByteArray binary(QLatin1String name);
    ActId act(QLatin1String name);
    QJsonObject object(QLatin1String name);
    // Members of an array that must all be objects; the array itself must be there.
    QList<QJsonObject> objects(QLatin1String name);
    QList<QByteArray> binaries(QLatin1String name);

    bool has(QLatin1String name) const { return m_object.contains(name); }
    void reject(QLatin1String name);
    void reject(const Failure &failure);
    bool isGood() const { return m_wrong.isEmpty(); }
    // RFC 6901 pointer of a member of this object.
    QString pointer(QLatin1String name) const;
    tl::unexpected<Failure> failure() const { return fail(FailureCode::ReplyMalformed, m_wrong); }

private:
    QJsonObject m_object;
    QString m_pointer;
    QString m_wrong;
};

} // namespace okno::api
