#pragma once

#include "models/ports/SignatureVerifier.h"
#include "models/rules/RuleSet.h"
#include "models/store/SettingsStore.h"

namespace okno {

// The sets of rules imported into a workspace, and whose signature makes one believed. Both lie
// sealed in its store: written whole or not at all, found out when altered, part of every backup.
// Waits for the store and for signatures: on a worker thread only.
class RuleSets
{
public:
    struct Kept {
        RuleSet set;
        QString signer;  // as the certificate says
        QString sha256;  // of that certificate, hexadecimal
        QByteArray file; // SHA-256 of the bytes that came
    };
    // A file with its signature: CAdES beside it, or (signature empty) around it. DER.
    struct Signed {
        QByteArray bytes;
        QByteArray signature;
        QString name; // of the file, for failures
    };

    RuleSets(SettingsStore &settings, SignatureVerifier &verifier)
        : m_settings(settings), m_verifier(verifier)
    {
    }

    // By kind and version. Failures of the store; WorkspaceDamaged.
    Result<QList<Kept>> sets() const;
    // All that the checks need of them.
    Result<QList<RuleSet>> rules() const;
    // Keeps it. RulesUntrusted, RulesUnusable, RulesOutdated (older than the built-in rules or than
    // a set that is there; the same once more is no failure).
    Result<Kept> import(const Signed &file, const KindCatalogue &kinds);

    // Certificates (DER) that the user named for this purpose: of signers, or of the authorities
    // under which all may sign. No other anchor is asked: whoever may sign documents or receipts
    // may not change rules.
    Result<QList<Certificate>> trusted() const;
    // ValueInvalid for what is no certificate.
    Result<Certificate> trust(const QByteArray &certificate);

private:
    Result<Kept> believed(const Signed &file) const;
    Result<QList<QByteArray>> anchors() const;
    SettingsStore &m_settings;
    SignatureVerifier &m_verifier;
};

} // namespace okno
