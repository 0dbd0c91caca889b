#include "signing/cades/CadesVerifier.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/test-pki/Forgeries.h"

using namespace okno;
using namespace okno::test;

// Signatures. They are judged over a content that nobody signed: none of them may pass.

namespace {

const TestPki &pki()
{
    static const TestPki made(KeyAlgorithm::EcdsaP256);
    return made;
}

TrustPolicy policy()
{
    TrustPolicy trust;
    trust.anchors += pki().anchor();
    return trust;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QList<QByteArray> seeds;
    for (const Forgery &forgery : makeForgeries(pki()))
        seeds.append(forgery.signature);
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    static const SystemClock clock;
    static CadesVerifier verifier(clock);
    const QByteArray bytes = fuzzBytes(data, size);
    const auto report = verifier.verifyDetached("nobody signed this", bytes, policy()).result();
    if (report && report->isValid())
        qFatal("a signature over something else passed");
    (void)verifier.verifyAttached(bytes, policy()).result();
    (void)verifier.readCertificate(bytes);
    return 0;
}
