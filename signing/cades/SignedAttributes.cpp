#include "signing/cades/SignedAttributes.h"

#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/Der.h"

#include <QSet>

namespace okno {
namespace {

tl::unexpected<Objection> malformed(const QString &detail)
{
    return tl::unexpected<Objection>({SubIndication::FormatFailure, detail});
}

tl::unexpected<Objection> unacceptable(const QString &detail)
{
    return tl::unexpected<Objection>({SubIndication::SigConstraintsFailure, detail});
}

// Other encodings of the same attributes would be verified by OpenSSL after re-encoding: what was
// signed and what the file says must be the same bytes.
bool standInDer(const ParsedCms &cms, const QList<X509_ATTRIBUTE *> &attributes)
{
    QList<QByteArray> encoded;
    for (X509_ATTRIBUTE *attribute : attributes)
        encoded += derOf(attribute, i2d_X509_ATTRIBUTE);
    return cms.der.contains(der::setOf(encoded).sliced(1)); // the tag there is [0]
}

// The only value of the only attribute of that type; null when there is none.
const ASN1_TYPE *valueOf(const QList<X509_ATTRIBUTE *> &attributes, int nid)
{
    for (X509_ATTRIBUTE *attribute : attributes)
        if (OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute)) == nid)
            return X509_ATTRIBUTE_get0_type(attribute, 0);
    return nullptr;
}

bool eachOnceWithOneValue(const QList<X509_ATTRIBUTE *> &attributes)
{
    QSet<QByteArray> seen;
    for (X509_ATTRIBUTE *attribute : attributes) {
        const QByteArray type = derOf(X509_ATTRIBUTE_get0_object(attribute), i2d_ASN1_OBJECT);
        if (seen.contains(type) || X509_ATTRIBUTE_count(attribute) != 1)
            return false;
        seen.insert(type);
    }
    return true;
}

QByteArray stringBytes(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                      ASN1_STRING_length(string));
}

// ESSCertIDv2 ::= SEQUENCE { hashAlgorithm DEFAULT sha256, certHash, issuerSerial OPTIONAL }, the
// first one of SigningCertificateV2.certs: OpenSSL 3.0 has no accessors for them.
bool readCertificateDigest(SignedAttributes &attributes)
{
    const auto outer = der::read(attributes.signingCertificate);
    const auto identifiers = outer ? der::read(outer->content) : std::nullopt;
    const auto first = identifiers ? der::read(identifiers->content) : std::nullopt;
    auto member = first ? der::read(first->content) : std::nullopt;
    if (!member || !outer->rest.isEmpty())
        return false;
    attributes.certificateDigestNid = NID_sha256;
    if (member->tag == der::Sequence) {
        const unsigned char *position = bytesOf(member->content);
        const ObjectHandle object(
            d2i_ASN1_OBJECT(nullptr, &position, static_cast<long>(member->content.size())));
        attributes.certificateDigestNid = object ? OBJ_obj2nid(object.get()) : NID_undef;
        member = der::read(member->rest);
    }
    if (!member || member->tag != der::OctetString)
        return false;
    attributes.certificateDigest = member->content.toByteArray();
    return true;
}

tl::expected<QDateTime, Objection> readSigningTime(const ASN1_TYPE *value)
{
    if (!value)
        return QDateTime();
    if (value->type != V_ASN1_UTCTIME && value->type != V_ASN1_GENERALIZEDTIME)
        return malformed(QStringLiteral("signingTime"));
    const QDateTime time = fromAsn1(value->value.utctime);
    if (!time.isValid())
        return malformed(QStringLiteral("signingTime"));
    return time;
}

tl::expected<void, Objection> readSigningCertificate(const QList<X509_ATTRIBUTE *> &all,
                                                     SignedAttributes &read)
{
    const ASN1_TYPE *oldOne = valueOf(all, NID_id_smime_aa_signingCertificate);
    const ASN1_TYPE *value = valueOf(all, NID_id_smime_aa_signingCertificateV2);
    if (oldOne && value)
        return malformed(QStringLiteral("two signing-certificate attributes"));
    if (oldOne)
        return tl::unexpected<Objection>(
            {SubIndication::CryptoConstraintsFailure,
             QStringLiteral("signing-certificate attribute with SHA-1")});
    if (!value)
        return unacceptable(QStringLiteral("no signing-certificate attribute"));
    if (value->type == V_ASN1_SEQUENCE)
        read.signingCertificate = stringBytes(value->value.sequence);
    if (!readCertificateDigest(read))
        return malformed(QStringLiteral("signing-certificate attribute"));
    return {};
}

} // namespace

tl::expected<SignedAttributes, Objection> readSignedAttributes(const ParsedCms &cms,
                                                               CMS_SignerInfo *signer)
{
    QList<X509_ATTRIBUTE *> all;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i)
        all += CMS_signed_get_attr(signer, i);
    if (all.isEmpty())
        return unacceptable(QStringLiteral("no signed attributes"));
    if (!eachOnceWithOneValue(all))
        return malformed(QStringLiteral("a signed attribute comes twice or has not one value"));
    if (!standInDer(cms, all))
        return malformed(QStringLiteral("signed attributes are not in DER"));
    const ASN1_TYPE *type = valueOf(all, NID_pkcs9_contentType);
    const ASN1_TYPE *digest = valueOf(all, NID_pkcs9_messageDigest);
    if (!type || type->type != V_ASN1_OBJECT || !digest || digest->type != V_ASN1_OCTET_STRING)
        return malformed(QStringLiteral("no contentType or no messageDigest"));
    if (OBJ_cmp(type->value.object, CMS_get0_eContentType(cms.cms.get())) != 0)
        return malformed(QStringLiteral("contentType is not that of the content"));
    // A signature over something else, a time-stamp token say, must not pass for one over a
    // document.
    if (OBJ_obj2nid(type->value.object) != NID_pkcs7_data)
        return unacceptable(QStringLiteral("content is not data"));

    SignedAttributes read;
    read.messageDigest = stringBytes(digest->value.octet_string);
    const auto time = readSigningTime(valueOf(all, NID_pkcs9_signingTime));
    if (!time)
        return tl::unexpected(time.error());
    read.signingTime = *time;
    const auto certificate = readSigningCertificate(all, read);
    if (!certificate)
        return tl::unexpected(certificate.error());
    return read;
}

} // namespace okno
