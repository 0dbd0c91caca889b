#pragma once

#include "models/ports/SignatureVerifier.h"
#include "signing/trust/TrainingAuthority.h"

namespace okno::window {

// Whom the training window believes: its own authority, made at the first start and kept beside the
// store in a file that only the owner reads, and the certificates of the --trust folder.
class TrainingTrust
{
public:
    // trustFolder may be empty. Failures: those of the authority; FileUnreadable or ValueInvalid
    // with the path of a trust file that is no certificate: a wrong anchor is never passed over.
    static Result<TrainingTrust> open(const QString &dataFolder, const QString &trustFolder,
                                      const SignatureVerifier &verifier, const QDateTime &now);

    const TrainingAuthority &authority() const { return m_authority; }
    TrustPolicy policy(const QDateTime &at) const;

private:
    TrainingTrust(TrainingAuthority authority, QList<QByteArray> others)
        : m_authority(std::move(authority)), m_others(std::move(others))
    {
    }
    TrainingAuthority m_authority;
    QList<QByteArray> m_others; // DER
};

} // namespace okno::window
