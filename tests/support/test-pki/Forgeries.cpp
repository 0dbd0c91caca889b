#include "tests/support/test-pki/Forgeries.h"

#include "signing/cades/CadesBuilder.h"
#include "signing/keys/KeyPairSigner.h"
#include "signing/openssl/Algorithms.h"
#include "signing/openssl/Der.h"
#include "tests/support/test-pki/DerTree.h"

namespace okno::test {
namespace {

constexpr unsigned plainFlags = CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP;

DerTree object(int nid)
{
    return DerTree::parse(derOf(OBJ_nid2obj(nid), i2d_ASN1_OBJECT));
}

// Where things are in what CadesBuilder writes: ContentInfo → [0] → SignedData.
DerTree &signedData(DerTree &cms)
{
    return cms[1][0];
}
DerTree &signers(DerTree &cms)
{
    return signedData(cms)[4];
}
DerTree &attributes(DerTree &cms)
{
    return signers(cms)[0][3];
}
DerTree &signatureValue(DerTree &cms)
{
    return signers(cms)[0][5];
}

DerTree *attribute(DerTree &cms, int nid)
{
    const QByteArray type = object(nid).content;
    for (DerTree &candidate : attributes(cms).children)
        if (candidate[0].content == type)
            return &candidate;
    return nullptr;
}

// One authority's signer at work: every method gives the bytes of one forged signature.
class Forger
{
public:
    explicit Forger(const TestPki &pki) : m_pki(pki), m_signer(pki.leaf()) {}

    QByteArray valid(const Identity &signer) const
    {
        const auto builder = CadesBuilder::create(signer.certificate, {});
        return *builder->sign(content, QDateTime::currentDateTimeUtc(),
                              CadesBuilder::Content::Detached, KeyPairSigner(signer.key));
    }
    DerTree tree() const { return DerTree::parse(valid(m_signer)); }
    const Identity &signer() const { return m_signer; }
    const TestPki &pki() const { return m_pki; }

    // What a holder of the key can do with any tool: other attributes, properly signed.
    QByteArray resigned(DerTree cms) const
    {
        QList<QByteArray> encoded;
        for (const DerTree &one : attributes(cms).children)
            encoded += one.toDer();
        const QByteArray set = der::setOf(encoded);
        attributes(cms) = DerTree::parse(set);
        attributes(cms).tag = 0xa0;
        signatureValue(cms).content = rawSignature(set);
        return cms.toDer();
    }

    const QByteArray content = "<ДТ>999 товаров</ДТ>";

private:
    QByteArray rawSignature(const QByteArray &bytes) const
    {
        const DigestContext context(EVP_MD_CTX_new());
        EVP_DigestSignInit(context.get(), nullptr, digestFor(m_signer.key.get()), nullptr,
                           m_signer.key.get());
        size_t size = 1024;
        QByteArray value(static_cast<qsizetype>(size), '\0');
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(value.data()), &size,
                       bytesOf(bytes), static_cast<size_t>(bytes.size()));
        value.truncate(static_cast<qsizetype>(size));
        return value;
    }
    const TestPki &m_pki;
    Identity m_signer;
};

// The document becomes the signed attributes of another signature, which loses them: what was once
// signed as attributes now seems to be signed as a document.
Forgery attributeConfusion(const Forger &forger)
{
    DerTree cms = forger.tree();
    DerTree set = attributes(cms);
    set.tag = der::Set;
    signers(cms)[0].children.removeAt(3);
    return {"attribute-confusion", set.toDer(), cms.toDer(), Indication::Indeterminate,
            SubIndication::SigConstraintsFailure};
}

Forgery substitution(const Forger &forger)
{
    DerTree cms = forger.tree();
    signedData(cms)[3] =
        DerTree::constructed(0xa0, {DerTree::parse(forger.pki().substituted(
                                       forger.signer(), QStringLiteral("Злоумышленник")))});
    return {"certificate-substitution", forger.content, cms.toDer(), Indication::Indeterminate,
            SubIndication::NoSigningCertificateFound};
}

QList<Forgery> attributeForgeries(const Forger &forger)
{
    QList<Forgery> all;
    const auto add = [&](const char *name, SubIndication sub, const QByteArray &signature) {
        const bool total = sub == SubIndication::FormatFailure;
        all += {name, forger.content, signature,
                total ? Indication::TotalFailed : Indication::Indeterminate, sub};
    };
    add("no-signed-attributes", SubIndication::SigConstraintsFailure,
        openSslSign({forger.signer()}, forger.content, plainFlags | CMS_NOATTR));
    add("no-signing-certificate", SubIndication::SigConstraintsFailure,
        openSslSign({forger.signer()}, forger.content, plainFlags));
    for (const int nid : {NID_pkcs9_contentType, NID_pkcs9_messageDigest}) {
        DerTree cms = forger.tree();
        attributes(cms).children.removeIf([nid](const DerTree &one) {
            return one.children.at(0).content == object(nid).content;
        });
        add(nid == NID_pkcs9_contentType ? "no-content-type" : "no-message-digest",
            SubIndication::FormatFailure, forger.resigned(cms));
    }
    for (const int nid :
         {NID_pkcs9_messageDigest, NID_id_smime_aa_signingCertificateV2, NID_pkcs9_signingTime}) {
        DerTree twice = forger.tree();
        attributes(twice).children += *attribute(twice, nid);
        add(qPrintable(QStringLiteral("twice-%1").arg(nid)), SubIndication::FormatFailure,
            forger.resigned(twice));
        DerTree values = forger.tree();
        DerTree &set = (*attribute(values, nid))[1];
        set.children += DerTree(set.children.first());
        add(qPrintable(QStringLiteral("two-values-%1").arg(nid)), SubIndication::FormatFailure,
            forger.resigned(values));
    }
    DerTree type = forger.tree();
    signedData(type)[2][0] = object(NID_id_smime_ct_TSTInfo);
    signedData(type)[0].content = "\x03"; // as RFC 5652 wants it for this type
    add("content-type-mismatch", SubIndication::FormatFailure, type.toDer());
    DerTree token = type;
    (*attribute(token, NID_pkcs9_contentType))[1][0] = object(NID_id_smime_ct_TSTInfo);
    add("content-is-a-time-stamp", SubIndication::SigConstraintsFailure, forger.resigned(token));
    DerTree oldOne = forger.tree();
    DerTree v1 = *attribute(oldOne, NID_id_smime_aa_signingCertificateV2);
    v1[0] = object(NID_id_smime_aa_signingCertificate);
    attributes(oldOne).children += v1;
    add("two-signing-certificates", SubIndication::FormatFailure, forger.resigned(oldOne));
    return all;
}

QList<Forgery> encodingForgeries(const Forger &forger)
{
    QList<Forgery> all;
    const QByteArray good = forger.tree().toDer();
    const auto add = [&](const char *name, const QByteArray &signature) {
        all += {name, forger.content, signature, Indication::TotalFailed,
                SubIndication::FormatFailure};
    };
    add("trailing-bytes", good + '\0');
    add("cut-off", good.chopped(1));
    add("empty", {});
    add("text", "not a signature");
    add("attached", openSslSign({forger.signer()}, forger.content,
                                (plainFlags & ~unsigned(CMS_DETACHED)) | CMS_CADES));
    add("not-signed-data", DerTree::constructed(der::Sequence, {object(NID_pkcs7_data)}).toDer());
    // Attributes in another order than DER's: a signature over them as they stand is a valid one
    // for OpenSSL.
    DerTree reordered = forger.tree();
    std::reverse(attributes(reordered).children.begin(), attributes(reordered).children.end());
    add("attributes-not-in-der-order", reordered.toDer());
    DerTree noDigests = forger.tree();
    signedData(noDigests)[1].children.clear();
    add("no-digest-algorithms", noDigests.toDer());
    DerTree crowd = forger.tree();
    while (signers(crowd).children.size() <= 100)
        signers(crowd).children += DerTree(signers(crowd)[0]);
    add("too-many-signers", crowd.toDer());
    QByteArray huge = "\x30\x85\x01\x00\x00\x00\x00\x00";
    add("length-of-a-terabyte", huge + good);
    QByteArray deep;
    for (int i = 0; i < 20000; ++i)
        deep += "\x30\x80";
    add("nested-20000-times", deep);
    DerTree nobody = forger.tree();
    signers(nobody).children.clear();
    all += {"no-signers", forger.content, nobody.toDer(), Indication::NoSignatureFound,
            SubIndication::None};
    return all;
}

QList<Forgery> cryptographicForgeries(const Forger &forger)
{
    QList<Forgery> all;
    all += {"other-content", forger.content + ' ', forger.valid(forger.signer()),
            Indication::TotalFailed, SubIndication::HashFailure};
    DerTree flipped = forger.tree();
    QByteArray &value = signatureValue(flipped).content;
    value[value.size() / 2] = static_cast<char>(value.at(value.size() / 2) ^ 1);
    all += {"other-signature-value", forger.content, flipped.toDer(), Indication::TotalFailed,
            SubIndication::SigCryptoFailure};
    DerTree laterTime = forger.tree();
    (*attribute(laterTime, NID_pkcs9_signingTime))[1][0] =
        DerTree::primitive(der::UtcTime, "490101000000Z");
    all += {"other-signing-time", forger.content, laterTime.toDer(), Indication::TotalFailed,
            SubIndication::SigCryptoFailure};
    // The key pair of another person behind the name of the signer.
    const Identity stranger = forger.pki().leaf();
    DerTree other = DerTree::parse(forger.valid(stranger));
    DerTree mixed = forger.tree();
    signatureValue(mixed) = signatureValue(other);
    all += {"signature-of-another-key", forger.content, mixed.toDer(), Indication::TotalFailed,
            SubIndication::SigCryptoFailure};
    return all;
}

QList<Forgery> weakOrUnsuitable(const Forger &forger)
{
    QList<Forgery> all;
    const auto add = [&](const char *name, SubIndication sub, const QByteArray &signature) {
        all += {name, forger.content, signature, Indication::Indeterminate, sub};
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TestPki &pki = forger.pki();
    const Identity rsa = pki.rsaLeaf(2048);
    add("md5", SubIndication::CryptoConstraintsFailure,
        openSslSign({rsa}, forger.content, plainFlags | CMS_CADES, EVP_md5()));
    add("sha1", SubIndication::CryptoConstraintsFailure,
        openSslSign({rsa}, forger.content, plainFlags | CMS_CADES, EVP_sha1()));
    add("rsa-1024", SubIndication::CryptoConstraintsFailure,
        openSslSign({pki.rsaLeaf(1024)}, forger.content, plainFlags | CMS_CADES));
    LeafOptions expired;
    expired.from = now.addDays(-500);
    expired.until = now.addDays(-1);
    add("expired", SubIndication::Expired, forger.valid(pki.leaf(expired)));
    LeafOptions early;
    early.from = now.addDays(1);
    add("not-yet-valid", SubIndication::NotYetValid, forger.valid(pki.leaf(early)));
    LeafOptions encipherment;
    encipherment.keyUsage = "critical,keyEncipherment";
    add("wrong-key-usage", SubIndication::ChainConstraintsFailure,
        forger.valid(pki.leaf(encipherment)));
    LeafOptions period;
    period.keyPeriodFrom = now.addDays(-100);
    period.keyPeriodUntil = now.addDays(-1);
    add("private-key-period-over", SubIndication::SigConstraintsFailure,
        forger.valid(pki.leaf(period)));
    add("unknown-authority", SubIndication::NoCertificateChainFound,
        forger.valid(TestPki(pki.algorithm()).leaf()));
    DerTree without = forger.tree();
    signedData(without)[3].children.clear();
    add("no-certificate", SubIndication::NoSigningCertificateFound, without.toDer());
    return all;
}

} // namespace

QList<Forgery> makeForgeries(const TestPki &pki)
{
    const Forger forger(pki);
    QList<Forgery> all{{"valid", forger.content, forger.valid(forger.signer()),
                        Indication::TotalPassed, SubIndication::None}};
    all += attributeConfusion(forger);
    all += substitution(forger);
    all += attributeForgeries(forger);
    all += encodingForgeries(forger);
    all += cryptographicForgeries(forger);
    all += weakOrUnsuitable(forger);
    return all;
}

} // namespace okno::test
