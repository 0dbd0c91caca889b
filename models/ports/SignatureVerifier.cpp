#include "models/ports/SignatureVerifier.h"

#include <array>

namespace okno {

QString indicationText(Indication indication)
{
    constexpr std::array texts{"TOTAL_PASSED", "TOTAL_FAILED", "INDETERMINATE",
                               "NO_SIGNATURE_FOUND"};
    return QLatin1String(texts[static_cast<size_t>(indication)]);
}

QString subIndicationText(SubIndication subIndication)
{
    constexpr std::array texts{"",
                               "FORMAT_FAILURE",
                               "HASH_FAILURE",
                               "SIG_CRYPTO_FAILURE",
                               "REVOKED",
                               "EXPIRED",
                               "NOT_YET_VALID",
                               "SIG_CONSTRAINTS_FAILURE",
                               "CHAIN_CONSTRAINTS_FAILURE",
                               "CERTIFICATE_CHAIN_GENERAL_FAILURE",
                               "CRYPTO_CONSTRAINTS_FAILURE",
                               "NO_SIGNING_CERTIFICATE_FOUND",
                               "NO_CERTIFICATE_CHAIN_FOUND",
                               "TRY_LATER",
                               "SIGNED_DATA_NOT_FOUND"};
    return QLatin1String(texts[static_cast<size_t>(subIndication)]);
}

} // namespace okno
