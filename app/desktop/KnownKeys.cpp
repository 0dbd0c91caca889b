#include "app/desktop/KnownKeys.h"

namespace okno {

namespace {

const QString setting = QStringLiteral("keys");
constexpr qsizetype most = 50;

} // namespace

KnownKeys::KnownKeys(SettingsStore &settings, const SignatureVerifier &verifier, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    settings.value(setting).then(
        this, [this, &verifier](const Result<std::optional<QByteArray>> &stored) {
            if (stored && *stored)
                m_keys = m_keys + keysFrom(**stored, verifier);
        });
}

std::optional<Certificate> KnownKeys::certificate(const QString &uri) const
{
    for (const SignPanel::Key &key : m_keys) {
        if (key.uri == uri)
            return key.certificate;
    }
    return std::nullopt;
}

void KnownKeys::remember(const QString &uri, const Certificate &certificate)
{
    m_keys.removeIf([&uri](const SignPanel::Key &key) { return key.uri == uri; });
    m_keys.prepend({uri, certificate});
    if (m_keys.size() > most)
        m_keys.resize(most);
    m_settings.setValue(setting, toBytes(m_keys));
}

} // namespace okno
