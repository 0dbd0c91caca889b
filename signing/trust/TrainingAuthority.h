#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <memory>

struct evp_pkey_st;

namespace okno {

// The certification authority of a training window: a GOST R 34.10-2012 (256) root of its own and,
// under it, a certificate that signs receipts. Trusted by nobody who did not pin its anchor.
// Immutable once made; every const function may be called from any thread.
class TrainingAuthority
{
public:
    // CryptoUnavailable without the GOST engine.
    static Result<TrainingAuthority> create(const QString &name, const QDateTime &now);
    // ValueInvalid when the bytes are not what store() wrote.
    static Result<TrainingAuthority> load(const SecretBytes &stored);
    // Both private keys in the clear: for a sealed record or a file that only the owner reads.
    SecretBytes store() const;

    QByteArray anchor() const { return m_root.certificate; }                // DER
    QByteArray receiptCertificate() const { return m_receipt.certificate; } // DER
    // A leaf certificate (DER, valid from five minutes before now for 456 days) for a PKCS#10
    // request. SignatureInvalid when the request is not signed by its own key, ValueInvalid for
    // what is no request or has no common name, Unsupported (detail: OID) for a key of another kind
    // or too short. Subject fields of Russian certificates are kept; extensions are ours, never the
    // requester's.
    Result<QByteArray> issue(const QByteArray &requestDer, const QDateTime &now) const;
    // An attached CAdES-BES signature, DER, over these bytes, with the chain inside.
    Result<QByteArray> signReceipt(const QByteArray &content, const QDateTime &now) const;

private:
    struct Identity {
        std::shared_ptr<evp_pkey_st> key;
        QByteArray certificate;
    };
    TrainingAuthority(Identity root, Identity receipt);
    Identity m_root;
    Identity m_receipt;
};

} // namespace okno
