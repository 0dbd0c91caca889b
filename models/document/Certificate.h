#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace okno {

// What the program shows and compares of a certificate (RFC 5280; Russian qualified certificates:
// FSB order 795). Filled by signing/ only; never Qt's QSslCertificate, which crashes on foreign
// keys.
struct Certificate {
    QByteArray der;
    QByteArray sha256; // of der; the certificate's name in our records
    QString subject;   // RFC 2253 text, for display
    QString issuer;
    QString serial; // upper-case hex
    QDateTime notBefore;
    QDateTime notAfter;
    QString algorithm; // "GOST R 34.10-2012 256", "RSA 3072", "ECDSA P-256"
    // subject fields
    QString commonName;
    QString surname;
    QString givenName; // first name and patronymic
    QString title;
    QString organisation;
    QString country;
    QString personTaxNumber;       // INN 1.2.643.3.131.1.1, or KZ serialNumber IIN
    QString organisationTaxNumber; // INNLE 1.2.643.100.4, or KZ BIN
    QString ogrn;
    QString snils;
    bool operator==(const Certificate &) const = default;
};

} // namespace okno
