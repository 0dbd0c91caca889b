#include "signing/cades/ParsedCms.h"

#include "signing/cades/CadesVerifier.h"
#include "signing/cades/SignedDataForm.h"
#include "signing/openssl/OpenSslError.h"

namespace okno {
namespace {

constexpr qsizetype largestCms = 16 * 1024 * 1024;
constexpr int mostSigners = 100;
constexpr int mostCertificates = 100;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

// Between "-----BEGIN …-----" and "-----END …-----", or everything when there are no such lines.
QByteArrayView armoured(QByteArrayView text)
{
    if (!text.startsWith("-----BEGIN "))
        return text;
    const qsizetype begin = text.indexOf("-----\n", 11);
    const qsizetype beginCrLf = text.indexOf("-----\r\n", 11);
    const qsizetype start = begin < 0 || (beginCrLf >= 0 && beginCrLf < begin) ? beginCrLf : begin;
    const qsizetype end = text.lastIndexOf("\n-----END ");
    if (start < 0 || end < start + 5 || text.indexOf("-----", end + 10) + 5 != text.size())
        return {};
    return text.sliced(start + 5, end - start - 5);
}

tl::unexpected<QString> no(const QString &reason)
{
    takeOpenSslErrors();
    return tl::unexpected<QString>(reason);
}

} // namespace

QByteArray normalisedCms(const QByteArray &bytes)
{
    if (bytes.size() > 2 * largestCms || bytes.startsWith('\x30'))
        return bytes;
    QByteArrayView text(bytes);
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    QByteArray base64 = armoured(text.trimmed()).toByteArray();
    base64.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t'; });
    const auto decoded =
        QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !decoded.decoded.isEmpty() ? decoded.decoded : bytes;
}

tl::expected<ParsedCms, QString> parseCms(const QByteArray &bytes)
{
    ParsedCms parsed;
    parsed.der = normalisedCms(bytes);
    if (parsed.der.size() > largestCms)
        return no(QStringLiteral("more than 16 MiB"));
    parsed.cms = fromDer<CmsHandle>(parsed.der, d2i_CMS_ContentInfo);
    if (!parsed.cms)
        return no(QStringLiteral("not CMS, cut off, or followed by other bytes"));
    CMS_ContentInfo *cms = parsed.cms.get();
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed)
        return no(QStringLiteral("not SignedData"));
    if (const QString flaw = signedDataFlaw(derOf(cms, i2d_CMS_ContentInfo)); !flaw.isEmpty())
        return no(flaw);
    parsed.certificates.reset(CMS_get1_certs(cms));
    if (!parsed.certificates)
        parsed.certificates.reset(sk_X509_new_null());
    if (sk_X509_num(parsed.certificates.get()) > mostCertificates)
        return no(QStringLiteral("more than 100 certificates"));
    STACK_OF(CMS_SignerInfo) *signers = CMS_get0_SignerInfos(cms);
    if (sk_CMS_SignerInfo_num(signers) > mostSigners)
        return no(QStringLiteral("more than 100 signers"));
    for (int i = 0; i < sk_CMS_SignerInfo_num(signers); ++i)
        parsed.signers += sk_CMS_SignerInfo_value(signers, i);
    if (ASN1_OCTET_STRING **content = CMS_get0_content(cms); content && *content) {
        parsed.hasContent = true;
        parsed.content = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(*content)),
                                    ASN1_STRING_length(*content));
    }
    takeOpenSslErrors();
    return parsed;
}

} // namespace okno
