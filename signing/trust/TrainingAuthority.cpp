#include "signing/trust/TrainingAuthority.h"

#include "signing/cades/CadesBuilder.h"
#include "signing/keys/KeyPair.h"
#include "signing/keys/KeyPairSigner.h"
#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/openssl/OpenSslError.h"
#include "signing/trust/CertificateMaker.h"

#include <QtEndian>
#include <array>

namespace okno {
namespace {

constexpr QByteArrayView storeMark("okno-training-authority-1\n");
// A secret file is read like a line of text, without the line's end, and a signature may end with the
// same byte: without an end of its own one authority in 128 could not be loaded again.
constexpr QByteArrayView storeEnd("end");
constexpr qsizetype largestRequest = 64 * 1024;
constexpr qsizetype largestPart = 64 * 1024;
constexpr int rootYears = 20;
constexpr int leafDays = 456; // 15 months, as accredited authorities do
constexpr int clockToleranceSeconds = 300;

constexpr const char *authorityUsage = "critical,keyCertSign,cRLSign";
constexpr const char *signerUsage = "critical,digitalSignature,nonRepudiation";

// Subject fields taken over from a request; anything else in it is dropped.
constexpr std::array keptFields{
    "2.5.4.3",       "2.5.4.4",       "2.5.4.5",       "2.5.4.6",
    "2.5.4.7",       "2.5.4.8",       "2.5.4.9",       "2.5.4.10",
    "2.5.4.11",      "2.5.4.12",      "2.5.4.42",      "1.2.643.100.1",
    "1.2.643.100.3", "1.2.643.100.4", "1.2.643.100.5", "1.2.643.3.131.1.1"};

bool isKept(const ASN1_OBJECT *object)
{
    std::array<char, 128> oid{};
    OBJ_obj2txt(oid.data(), static_cast<int>(oid.size()), object, 1);
    return std::any_of(keptFields.begin(), keptFields.end(),
                       [&oid](const char *kept) { return qstrcmp(kept, oid.data()) == 0; });
}

Result<NameHandle> keptSubject(const X509_NAME *requested)
{
    NameHandle name(X509_NAME_new());
    for (int i = 0; i < X509_NAME_entry_count(requested); ++i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(requested, i);
        if (isKept(X509_NAME_ENTRY_get_object(entry)))
            X509_NAME_add_entry(name.get(), entry, -1, 0);
    }
    if (X509_NAME_get_index_by_NID(name.get(), NID_commonName, -1) < 0)
        return fail(FailureCode::ValueInvalid, QStringLiteral("commonName"));
    return name;
}

Result<RequestHandle> checkedRequest(const QByteArray &der)
{
    RequestHandle request;
    if (der.size() <= largestRequest)
        request = fromDer<RequestHandle>(der, d2i_X509_REQ);
    takeOpenSslErrors();
    if (!request)
        return fail(FailureCode::ValueInvalid, {}, QStringLiteral("PKCS#10"));
    X509_PUBKEY *key = X509_REQ_get_X509_PUBKEY(request.get());
    const QString objection = keyObjection(key);
    if (!objection.isEmpty())
        return fail(FailureCode::Unsupported, {}, objection);
    if (X509_REQ_verify(request.get(), X509_REQ_get0_pubkey(request.get())) != 1)
        return failCrypto(FailureCode::SignatureInvalid);
    return request;
}

Result<NameHandle> authorityName(const QString &commonName, const QString &unit)
{
    KeySubject subject;
    subject.commonName = commonName;
    subject.country = QStringLiteral("RU");
    auto name = subjectName(subject);
    const QByteArray text = unit.toUtf8();
    if (name)
        X509_NAME_add_entry_by_NID(name->get(), NID_organizationalUnitName, V_ASN1_UTF8STRING,
                                   bytesOf(text), static_cast<int>(text.size()), -1, 0);
    return name;
}

void append(QByteArray &out, const QByteArray &part)
{
    std::array<char, 4> size{};
    qToBigEndian(static_cast<quint32>(part.size()), size.data());
    out.append(size.data(), size.size());
    out.append(part);
}

std::optional<QByteArrayView> takePart(QByteArrayView &rest)
{
    if (rest.size() < 4)
        return std::nullopt;
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(rest.data()));
    if (size > largestPart || size > rest.size() - 4)
        return std::nullopt;
    const QByteArrayView part = rest.sliced(4, size);
    rest = rest.sliced(4 + size);
    return part;
}

} // namespace

TrainingAuthority::TrainingAuthority(Identity root, Identity receipt)
    : m_root(std::move(root)), m_receipt(std::move(receipt))
{
}

Result<TrainingAuthority> TrainingAuthority::create(const QString &name, const QDateTime &now)
{
    auto rootKey = generateKey(KeyAlgorithm::Gost256CryptoProA);
    auto receiptKey =
        rootKey ? generateKey(KeyAlgorithm::Gost256CryptoProA) : fail(rootKey.error());
    if (!receiptKey)
        return fail(receiptKey.error());
    const auto rootName = authorityName(name, QStringLiteral("root"));
    const auto receiptName = authorityName(name, QStringLiteral("receipts"));
    if (!rootName || !receiptName)
        return fail(FailureCode::ValueInvalid, QStringLiteral("name"));
    CertificateTemplate wanted{rootName->get(),
                               now.addSecs(-clockToleranceSeconds),
                               now.addYears(rootYears),
                               true,
                               authorityUsage,
                               {},
                               nullptr};
    const auto root = makeCertificate(wanted, rootKey->get(), nullptr, rootKey->get());
    if (!root)
        return fail(root.error());
    wanted.subject = receiptName->get();
    wanted.isAuthority = false;
    wanted.keyUsage = signerUsage;
    const auto receipt = makeCertificate(wanted, receiptKey->get(), root->get(), rootKey->get());
    if (!receipt)
        return fail(receipt.error());
    return TrainingAuthority({shared(std::move(*rootKey)), derOf(root->get(), i2d_X509)},
                             {shared(std::move(*receiptKey)), derOf(receipt->get(), i2d_X509)});
}

// The mark, then four parts, each behind its length (32 bits, big-endian): root key as PKCS#8, root
// certificate, receipt key, receipt certificate.
SecretBytes TrainingAuthority::store() const
{
    QByteArray bytes = storeMark.toByteArray();
    for (const Identity *identity : {&m_root, &m_receipt}) {
        QByteArray key = derOf(identity->key.get(), i2d_PrivateKey);
        append(bytes, key);
        append(bytes, identity->certificate);
        OPENSSL_cleanse(key.data(), static_cast<size_t>(key.size()));
    }
    bytes.append(storeEnd.toByteArray());
    SecretBytes secret{QByteArrayView(bytes)};
    OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    return secret;
}

Result<TrainingAuthority> TrainingAuthority::load(const SecretBytes &stored)
{
    const bool hasGost = CryptoLibrary::load().hasGost;
    if (!hasGost)
        return fail(FailureCode::CryptoUnavailable, {}, QStringLiteral("GOST R 34.10-2012"));
    const auto damaged = [] {
        return fail(FailureCode::ValueInvalid, {}, QStringLiteral("training authority"));
    };
    QByteArrayView rest = stored.view();
    if (!rest.startsWith(storeMark))
        return damaged();
    rest = rest.sliced(storeMark.size());
    std::array<Identity, 2> identities;
    for (Identity &identity : identities) {
        const auto key = takePart(rest);
        const auto certificate = takePart(rest);
        if (!key || !certificate)
            return damaged();
        const unsigned char *position = bytesOf(*key);
        identity.key = shared(
            KeyHandle(d2i_AutoPrivateKey(nullptr, &position, static_cast<long>(key->size()))));
        identity.certificate = certificate->toByteArray();
        const auto x509 = CertificateReader::parse(identity.certificate);
        if (!identity.key || !x509 ||
            X509_check_private_key(x509->get(), identity.key.get()) != 1) {
            takeOpenSslErrors();
            return damaged();
        }
    }
    if (rest != storeEnd)
        return damaged();
    return TrainingAuthority(identities[0], identities[1]);
}

Result<QByteArray> TrainingAuthority::issue(const QByteArray &requestDer,
                                            const QDateTime &now) const
{
    const auto request = checkedRequest(requestDer);
    if (!request)
        return fail(request.error());
    const auto subject = keptSubject(X509_REQ_get_subject_name(request->get()));
    if (!subject)
        return fail(subject.error());
    const auto root = CertificateReader::parse(m_root.certificate);
    if (!root)
        return fail(root.error());
    // The policy is that of the weakest class of tools (КС1), as qualified certificates carry it.
    const CertificateTemplate wanted{
        subject->get(), now.addSecs(-clockToleranceSeconds), now.addDays(leafDays), false,
        signerUsage,    "clientAuth,emailProtection",        "1.2.643.100.113.1"};
    const auto leaf = makeCertificate(wanted, X509_REQ_get0_pubkey(request->get()), root->get(),
                                      m_root.key.get());
    if (!leaf)
        return fail(leaf.error());
    return derOf(leaf->get(), i2d_X509);
}

Result<QByteArray> TrainingAuthority::signReceipt(const QByteArray &content,
                                                  const QDateTime &now) const
{
    const auto builder = CadesBuilder::create(m_receipt.certificate, {m_root.certificate});
    if (!builder)
        return fail(builder.error());
    return builder->sign(content, now, CadesBuilder::Content::Attached,
                         KeyPairSigner(m_receipt.key));
}

} // namespace okno
