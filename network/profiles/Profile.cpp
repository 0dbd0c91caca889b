#include "network/profiles/Profile.h"

#include "models/base/StrictJson.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonArray>

// Q_INIT_RESOURCE declares its function at the place of use, which must not be inside a namespace.
static void initProfileResources()
{
    Q_INIT_RESOURCE(profiles);
}

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString root = u":/okno/profiles"_s;

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isBareOrigin(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
}

bool isFit(const QUrl &url, bool isTraining)
{
    return isBareOrigin(url) && (url.scheme() == "https"_L1 ||
                                 (isTraining && url.scheme() == "http"_L1 && isLoopback(url)));
}

tl::unexpected<Failure> broken(const QString &member)
{
    return fail(FailureCode::FormatBroken, u"profile/"_s + member);
}

std::optional<QList<QByteArray>> certificates(const QJsonValue &value)
{
    QList<QByteArray> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &member : array) {
        const auto der = QByteArray::fromBase64Encoding(member.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
        if (!der || (*der).isEmpty())
            return std::nullopt;
        list.append(*der);
    }
    return list;
}

} // namespace

QStringList Profile::ids()
{
    initProfileResources();
    return QDir(root).entryList(QDir::Dirs, QDir::Name);
}

Result<Profile> Profile::load(const QString &id)
{
    if (!ids().contains(id))
        return fail(FailureCode::NotFound, id);
    QFile file(root + u'/' + id + u"/profile.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FormatBroken, file.fileName());
    return parse(file.readAll());
}

Result<Profile> Profile::parse(const QByteArray &json)
{
    const auto object = parseStrictObject(json);
    if (!object)
        return broken(object.error().place);
    const QJsonObject limits = object->value("limits"_L1).toObject();
    const auto anchors = certificates(object->value("anchors"_L1));
    Profile profile;
    profile.m_id = object->value("id"_L1).toString();
    profile.m_isTraining = object->value("training"_L1).toBool();
    profile.m_address = QUrl(object->value("address"_L1).toString(), QUrl::StrictMode);
    profile.m_largestFile = limits.value("fileBytes"_L1).toInteger();
    profile.m_pageEvents = limits.value("pageEvents"_L1).toInt();
    profile.m_pollSeconds = limits.value("pollSeconds"_L1).toInt();
    profile.m_keyLifetimeHours = object->value("keyLifetimeHours"_L1).toInt();
    const QJsonObject names = object->value("name"_L1).toObject();
    for (auto name = names.begin(); name != names.end(); ++name)
        profile.m_names.append({name.key(), name.value().toString()});
    if (profile.m_id.isEmpty() || profile.name(u"en"_s).isEmpty())
        return broken(u"id"_s);
    if (!isFit(profile.m_address, profile.m_isTraining))
        return broken(u"address"_s);
    if (!anchors || anchors->isEmpty() != profile.m_isTraining)
        return broken(u"anchors"_s);
    if (profile.m_largestFile <= 0 || profile.m_pageEvents <= 0 || profile.m_pollSeconds <= 0)
        return broken(u"limits"_s);
    if (profile.m_keyLifetimeHours <= 0)
        return broken(u"keyLifetimeHours"_s);
    profile.m_anchors = *anchors;
    return profile;
}

QString Profile::name(const QString &language) const
{
    QString english;
    for (const auto &[key, text] : m_names) {
        if (key == language)
            return text;
        if (key == "en"_L1)
            english = text;
    }
    return english;
}

Result<Profile> Profile::at(const QUrl &address) const
{
    if (!m_isTraining || address.scheme() != "http"_L1 || !isFit(address, true))
        return fail(FailureCode::UsageWrong, address.toString(QUrl::RemoveUserInfo));
    Profile moved = *this;
    moved.m_address = address;
    moved.m_address.setPath({});
    return moved;
}

} // namespace okno
