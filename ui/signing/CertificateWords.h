#pragma once

#include "models/document/Certificate.h"
#include "models/document/Principal.h"
#include "ui/signing/FactList.h"

#include <QCoreApplication>
#include <QLocale>

namespace okno {

// What a certificate says and how it compares, in words.
class CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
public:
    static QString owner(const Certificate &certificate);
    static QString given(const QString &value); // or that it is not stated
    static FactList::Verdict compare(const QString &value, const QString &expected);
    // Names are written in many ways: a difference is a doubt, the tax number decides.
    static FactList::Verdict compareNames(const QString &value, const QString &expected);
    static FactList::Verdict validity(const Certificate &certificate, const QDateTime &now);
    static QString authority(const Authority &authority, const QLocale &locale);
    // place: as authorityFor gives it.
    static QString refusal(const QString &place, const Principal &principal);
};

} // namespace okno
