#include "signing/keys/KeyRequest.h"

#include "signing/keys/KeyPair.h"
#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/OpenSslError.h"

namespace okno {
namespace {

// Each derivation takes a few milliseconds; the file's own password is its real protection.
constexpr int pkcs12Iterations = 10000;

QByteArray signedRequest(EVP_PKEY *key, X509_NAME *subject)
{
    const RequestHandle request(X509_REQ_new());
    if (X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), subject) != 1 ||
        X509_REQ_set_pubkey(request.get(), key) != 1 ||
        X509_REQ_sign(request.get(), key, digestFor(key)) <= 0)
        return {};
    return derOf(request.get(), i2d_X509_REQ);
}

Result<CertificatesHandle> parseAll(const QList<QByteArray> &certificates)
{
    CertificatesHandle stack(sk_X509_new_null());
    for (const QByteArray &der : certificates) {
        auto certificate = CertificateReader::parse(der);
        if (!certificate)
            return fail(certificate.error());
        sk_X509_push(stack.get(), certificate->release());
    }
    return stack;
}

} // namespace

KeyRequest::KeyRequest(std::shared_ptr<EVP_PKEY> key, QByteArray request)
    : m_key(std::move(key)), m_request(std::move(request))
{
}

Result<KeyRequest> KeyRequest::generate(KeyAlgorithm algorithm, const KeySubject &subject)
{
    if (subject.commonName.isEmpty())
        return fail(FailureCode::ValueInvalid, QStringLiteral("commonName"));
    auto name = subjectName(subject);
    if (!name)
        return fail(name.error());
    auto key = generateKey(algorithm);
    if (!key)
        return fail(key.error());
    const QByteArray request = signedRequest(key->get(), name->get());
    if (request.isEmpty())
        return failCrypto(FailureCode::CryptoFailed);
    return KeyRequest(shared(std::move(*key)), request);
}

Result<QByteArray> KeyRequest::pkcs12(const QByteArray &certificateDer,
                                      const QList<QByteArray> &chain, const SecretBytes &pin,
                                      const QString &friendlyName) const
{
    const auto certificate = CertificateReader::parse(certificateDer);
    if (!certificate)
        return fail(certificate.error());
    const auto others = parseAll(chain);
    if (!others)
        return fail(others.error());
    if (X509_check_private_key(certificate->get(), m_key.get()) != 1)
        return failCrypto(FailureCode::SignerMismatch);
    if (pin.view().contains('\0'))
        return fail(FailureCode::ValueInvalid, QStringLiteral("pin"));
    SecretBytes terminated = SecretBytes::ofSize(pin.size() + 1);
    std::copy_n(pin.data(), pin.size(), terminated.data());
    terminated.data()[pin.size()] = '\0';
    const Pkcs12Handle file(PKCS12_create(
        terminated.data(), friendlyName.toUtf8().constData(), m_key.get(), certificate->get(),
        others->get(), NID_aes_256_cbc, NID_aes_256_cbc, pkcs12Iterations, pkcs12Iterations, 0));
    if (!file)
        return failCrypto(FailureCode::CryptoFailed);
    return derOf(file.get(), i2d_PKCS12);
}

} // namespace okno
