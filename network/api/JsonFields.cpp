#include "network/api/JsonFields.h"

#include <QRegularExpression>

namespace okno::api {

namespace {

constexpr qsizetype Sha256Size = 32;
constexpr double LargestWhole = 9007199254740991.0; // 2^53 - 1: beyond it JSON numbers lie

std::optional<QByteArray> fromBase64Text(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<QByteArray> fromHexText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (text.size() != 2 * Sha256Size || !form.match(text).hasMatch())
        return std::nullopt;
    return QByteArray::fromHex(text.toLatin1());
}

QDateTime fromTimeText(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z\\z"));
    return form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs).toUTC()
                                       : QDateTime();
}

} // namespace

QString hexText(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString base64Text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString JsonFields::pointer(QLatin1String name) const
{
    return m_pointer + u'/' + name;
}

void JsonFields::reject(QLatin1String name)
{
    if (m_wrong.isEmpty())
        m_wrong = pointer(name);
}

void JsonFields::reject(const Failure &failure)
{
    if (m_wrong.isEmpty())
        m_wrong = failure.place.isEmpty() ? m_pointer : failure.place;
}

QString JsonFields::text(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        reject(name);
    return value.toString();
}

QString JsonFields::optionalText(QLatin1String name)
{
    return has(name) && !m_object.value(name).isNull() ? text(name) : QString();
}

bool JsonFields::flag(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        reject(name);
    return value.toBool();
}

bool JsonFields::optionalFlag(QLatin1String name)
{
    return has(name) && flag(name);
}

quint64 JsonFields::number(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > LargestWhole ||
        static_cast<double>(static_cast<quint64>(number)) < number) {
        reject(name);
        return 0;
    }
    return static_cast<quint64>(number);
}

quint64 JsonFields::optionalNumber(QLatin1String name)
{
    return has(name) ? number(name) : 0;
}

QDateTime JsonFields::time(QLatin1String name)
{
    const QDateTime time = fromTimeText(text(name));
    if (!time.isValid())
        reject(name);
    return time;
}

QDateTime JsonFields::optionalTime(QLatin1String name)
{
    return has(name) && !m_object.value(name).isNull() ? time(name) : QDateTime();
}

QByteArray JsonFields::digest(QLatin1String name)
{
    const auto digest = fromHexText(text(name));
    if (!digest)
        reject(name);
    return digest.value_or(QByteArray());
}

QByteArray JsonFields::binary(QLatin1String name)
{
    const auto bytes = fromBase64Text(text(name));
    if (!bytes || bytes->isEmpty())
        reject(name);
    return bytes.value_or(QByteArray());
}

ActId JsonFields::act(QLatin1String name)
{
    const auto act = ActId::parse(text(name));
    if (!act)
        reject(name);
    return act.value_or(ActId());
}

QJsonObject JsonFields::object(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        reject(name);
    return value.toObject();
}

QList<QJsonObject> JsonFields::objects(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        reject(name);
    QList<QJsonObject> objects;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &member : array) {
        if (!member.isObject())
            reject(name);
        objects.append(member.toObject());
    }
    return objects;
}

QList<QByteArray> JsonFields::binaries(QLatin1String name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray())
        reject(name);
    QList<QByteArray> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &member : array) {
        const auto bytes = fromBase64Text(member.toString());
        if (!member.isString() || !bytes || bytes->isEmpty())
            reject(name);
        list.append(bytes.value_or(QByteArray()));
    }
    return list;
}

} // namespace okno::api
