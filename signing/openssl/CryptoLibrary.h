#pragma once

#include <QString>
#include <QStringList>

namespace okno {

// What of OpenSSL this process has; shown by `about` and in diagnostics.
struct CryptoState {
    QString openSslVersion; // "OpenSSL 3.0.22 25 Aug 2026"
    bool hasGost = false;   // GOST R 34.10-2012 keys can be used
    QString gostEngine;     // name and file of the engine; empty without it
    bool hasLegacy = false; // RC2 and the like, only for reading old PKCS#12 files
    QString detail;         // why the engine is absent; empty when all is well
};

// Prepares OpenSSL once for the whole process: the GOST engine (signing.md, 1.2: in code, never by
// openssl.cnf), the legacy provider beside the default one, and the names of Russian subject fields
// that OpenSSL does not know. Call it first in main(), before any QSsl use, to control the moment;
// everything in signing/ calls it too, so that it cannot be forgotten. Thread-safe.
// The engine is looked for where OPENSSL_ENGINES or OpenSSL's own folder say, then beside the
// program (gost.dll, engines-3/gost.so …). None of this is certified as a means of cryptographic
// protection.
class CryptoLibrary
{
public:
    static const CryptoState &load();
};

} // namespace okno
