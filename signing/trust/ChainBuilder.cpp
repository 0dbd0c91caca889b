#include "signing/trust/ChainBuilder.h"

#include "signing/openssl/Algorithms.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/openssl/OpenSslError.h"

namespace okno {
namespace {

constexpr int deepestChain = 8;

StoreHandle storeOf(const QList<QByteArray> &anchors)
{
    StoreHandle store(X509_STORE_new());
    for (const QByteArray &der : anchors)
        if (const auto anchor = CertificateReader::parse(der))
            X509_STORE_add_cert(store.get(), anchor->get());
    return store;
}

// A stack that owns its certificates: those of the signature and those of the policy.
CertificatesHandle allUntrusted(STACK_OF(X509) * untrusted, const QList<QByteArray> &intermediates)
{
    CertificatesHandle all(X509_chain_up_ref(untrusted));
    for (const QByteArray &der : intermediates)
        if (auto certificate = CertificateReader::parse(der))
            sk_X509_push(all.get(), certificate->release());
    return all;
}

SubIndication meaningOf(int error, int depth)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return depth == 0 ? SubIndication::Expired : SubIndication::CertificateChainGeneralFailure;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return depth == 0 ? SubIndication::NotYetValid
                          : SubIndication::CertificateChainGeneralFailure;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return SubIndication::NoCertificateChainFound;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_CERT_CHAIN_TOO_LONG:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
        return SubIndication::ChainConstraintsFailure;
    default:
        return SubIndication::CertificateChainGeneralFailure;
    }
}

// Keys of the whole chain; digests of every signature but the anchor's own, which proves nothing.
QString weakness(const STACK_OF(X509) * chain)
{
    const int size = sk_X509_num(chain);
    for (int i = 0; i < size; ++i) {
        X509 *certificate = sk_X509_value(chain, i);
        const QString objection = keyObjection(X509_get_X509_PUBKEY(certificate));
        if (!objection.isEmpty())
            return objection;
        int digest = NID_undef;
        X509_get_signature_info(certificate, &digest, nullptr, nullptr, nullptr);
        if (i + 1 < size && !isDigestAcceptable(digest))
            return QString::fromLatin1(OBJ_nid2ln(X509_get_signature_nid(certificate)));
    }
    return {};
}

} // namespace

ChainVerdict buildChain(X509 *leaf, STACK_OF(X509) * untrusted, const TrustPolicy &policy,
                        const QDateTime &at)
{
    const StoreHandle store = storeOf(policy.anchors);
    const CertificatesHandle others = allUntrusted(untrusted, policy.intermediates);
    const StoreContext context(X509_STORE_CTX_new());
    ChainVerdict verdict;
    if (X509_STORE_CTX_init(context.get(), store.get(), leaf, others.get()) != 1) {
        verdict.subIndication = SubIndication::CertificateChainGeneralFailure;
        verdict.detail = takeOpenSslErrors();
        return verdict;
    }
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_depth(parameters, deepestChain);
    // An anchor may be an issuing authority: it is trusted because it was pinned, not for being a
    // root.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    if (X509_verify_cert(context.get()) != 1) {
        const int error = X509_STORE_CTX_get_error(context.get());
        verdict.subIndication = meaningOf(error, X509_STORE_CTX_get_error_depth(context.get()));
        verdict.detail = QString::fromLatin1(X509_verify_cert_error_string(error));
    }
    verdict.certificates.reset(X509_STORE_CTX_get1_chain(context.get()));
    if (!verdict.certificates)
        verdict.certificates.reset(sk_X509_new_null());
    const QString weak = weakness(verdict.certificates.get());
    if (verdict.subIndication == SubIndication::None && !weak.isEmpty()) {
        verdict.subIndication = SubIndication::CryptoConstraintsFailure;
        verdict.detail = weak;
    }
    takeOpenSslErrors();
    return verdict;
}

} // namespace okno
