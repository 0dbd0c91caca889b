#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <openssl/types.h>

// Which keys, digests and signature algorithms we accept, in one place.
namespace okno {

// The digest that belongs to a key: Streebog of its size for GOST, SHA-256 for RSA and ECDSA. Null
// for a key of another kind, or when the GOST engine is absent.
const EVP_MD *digestFor(const EVP_PKEY *key);

// "GOST R 34.10-2012 256", "RSA 3072", "ECDSA P-256"; the OID's name or digits for anything else.
// Works without the GOST engine.
QString keyAlgorithmName(const X509 *certificate);

// Empty when the key may be relied upon: GOST R 34.10-2012, RSA of 2048 to 8192 bits, the named
// NIST curves P-256, P-384, P-521. Otherwise what is wrong ("RSA 1024", an OID).
QString keyObjection(const X509_PUBKEY *key);

// True for Streebog and SHA-2 of 256 bits or more.
bool isDigestAcceptable(int digestNid);

// Whether a SignerInfo's digest and signature algorithm belong to each other and to the key. Tools
// differ: OpenSSL names the key's OID there, CryptoPro the signature-with-digest OID.
bool isSignatureAlgorithmConsistent(const EVP_PKEY *key, int digestNid, int signatureNid);

Result<QByteArray> digestOf(const EVP_MD *digest, QByteArrayView content);

// A GOST key or certificate is at hand, but the engine is not.
bool needsAbsentEngine(const X509_PUBKEY *key);

} // namespace okno
