#pragma once

#include "app/desktop/Preferences.h"

#include <QObject>

namespace okno {

// The keys that this user has used, with their certificates, sealed in the workspace. Last used
// first.
class KnownKeys final : public QObject
{
public:
    KnownKeys(SettingsStore &settings, const SignatureVerifier &verifier,
              QObject *parent = nullptr);
    const QList<SignPanel::Key> &all() const { return m_keys; }
    std::optional<Certificate> certificate(const QString &uri) const;
    void remember(const QString &uri, const Certificate &certificate);

private:
    SettingsStore &m_settings;
    QList<SignPanel::Key> m_keys;
};

} // namespace okno
