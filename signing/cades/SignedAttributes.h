#pragma once

#include "models/ports/SignatureVerifier.h"
#include "signing/cades/ParsedCms.h"

namespace okno {

// Why a signer does not pass.
struct Objection {
    SubIndication subIndication = SubIndication::None;
    QString detail;
};

// The signed attributes of one signer that CAdES-BES lives on.
struct SignedAttributes {
    QByteArray messageDigest;
    QDateTime signingTime;         // invalid when absent
    QByteArray signingCertificate; // DER of SigningCertificateV2
    int certificateDigestNid = 0;  // of its first ESSCertIDv2
    QByteArray certificateDigest;
};

// Reads them and demands what RFC 5652 and EN 319 122-1 demand: there are some, they stand in the
// file in DER, no type comes twice, contentType names the content's type, and exactly one
// signing-certificate attribute is there.
tl::expected<SignedAttributes, Objection> readSignedAttributes(const ParsedCms &cms,
                                                               CMS_SignerInfo *signer);

} // namespace okno
