#include "app/desktop/Preferences.h"

#include "network/profiles/Profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

namespace okno {

namespace {

const QString languageKey = QStringLiteral("language");
const QString schemeKey = QStringLiteral("scheme");
const QString profileKey = QStringLiteral("profile");
const QString windowKey = QStringLiteral("window");
const QString workspaceKey = QStringLiteral("workspace");
const QString geometryKey = QStringLiteral("geometry");
const QString viewsKey = QStringLiteral("views");
const QString versionKey = QStringLiteral("version");
const QString pagesKey = QStringLiteral("pages");
const QString pageKey = QStringLiteral("page");
const QString documentKey = QStringLiteral("document");
const QString cursorKey = QStringLiteral("cursor");
const QString listKey = QStringLiteral("list");

// Each is counted up when its states can no longer be read by what came before.
constexpr int viewsVersion = 1;
constexpr int placeVersion = 1;

constexpr std::array schemeNames{"system", "light", "dark"};

} // namespace

Preferences::Preferences()
    : m_file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
             QStringLiteral("/okno/okno.ini"))
{
}

UiSettings Preferences::ui() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    UiSettings settings;
    settings.language = file.value(languageKey).toString();
    const QString scheme = file.value(schemeKey).toString();
    for (size_t i = 0; i < schemeNames.size(); ++i) {
        if (scheme == QLatin1String(schemeNames[i]))
            settings.scheme = static_cast<theme::Scheme>(i);
    }
    settings.profile = file.value(profileKey, settings.profile).toString();
    settings.windowAddress = file.value(windowKey).toUrl();
    return settings;
}

void Preferences::setUi(const UiSettings &settings)
{
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(languageKey, settings.language);
    file.setValue(schemeKey, QLatin1String(schemeNames.at(static_cast<size_t>(settings.scheme))));
    file.setValue(profileKey, settings.profile);
    file.setValue(windowKey, settings.windowAddress);
}

QString Preferences::workspace() const
{
    return QSettings(m_file, QSettings::IniFormat).value(workspaceKey).toString();
}

void Preferences::setWorkspace(const QString &folder)
{
    QSettings(m_file, QSettings::IniFormat).setValue(workspaceKey, folder);
}

QByteArray Preferences::geometry() const
{
    return QSettings(m_file, QSettings::IniFormat).value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    QSettings(m_file, QSettings::IniFormat).setValue(geometryKey, geometry);
}

QJsonObject Preferences::views() const
{
    const QByteArray stored = QSettings(m_file, QSettings::IniFormat).value(viewsKey).toByteArray();
    const QJsonObject views = QJsonDocument::fromJson(stored).object();
    return views[versionKey].toInt() == viewsVersion ? views[pagesKey].toObject() : QJsonObject();
}

void Preferences::setViews(const QJsonObject &views)
{
    const QJsonObject stored{{versionKey, viewsVersion}, {pagesKey, views}};
    QSettings(m_file, QSettings::IniFormat)
        .setValue(viewsKey, QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

QList<SettingsPage::ProfileName> profileNames(const QString &language)
{
    QList<SettingsPage::ProfileName> names;
    for (const QString &id : Profile::ids()) {
        if (const auto profile = Profile::load(id))
            names.append({id, profile->name(language), profile->isTraining()});
    }
    return names;
}

QByteArray toBytes(const OpenPlace &place)
{
    return QJsonDocument(QJsonObject{{versionKey, placeVersion},
                                     {pageKey, place.page},
                                     {documentKey, place.document.toString()},
                                     {cursorKey, place.cursor.toString()},
                                     {listKey, place.list}})
        .toJson(QJsonDocument::Compact);
}

OpenPlace openPlaceFrom(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    OpenPlace place;
    if (json[versionKey].toInt() != placeVersion)
        return place;
    place.page = json[pageKey].toString();
    place.document = DocumentId::parse(json[documentKey].toString()).value_or(DocumentId());
    if (const auto path = FieldPath::parse(json[cursorKey].toString()))
        place.cursor = *path;
    place.list = json[listKey].toObject();
    return place;
}

QByteArray toBytes(const QList<SignPanel::Key> &keys)
{
    QJsonArray list;
    for (const SignPanel::Key &key : keys) {
        const QByteArray der = key.certificate ? key.certificate->der : QByteArray();
        list.append(
            QJsonObject{{QStringLiteral("uri"), key.uri},
                        {QStringLiteral("certificate"), QString::fromLatin1(der.toBase64())}});
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

QList<SignPanel::Key> keysFrom(const QByteArray &bytes, const SignatureVerifier &verifier)
{
    QList<SignPanel::Key> keys;
    const QJsonArray list = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : list) {
        SignPanel::Key key;
        key.uri = value[QStringLiteral("uri")].toString();
        const auto certificate = verifier.readCertificate(
            QByteArray::fromBase64(value[QStringLiteral("certificate")].toString().toLatin1()));
        if (certificate)
            key.certificate = *certificate;
        keys.append(key);
    }
    return keys;
}

} // namespace okno
