// bench_sign MODE ALGORITHM N: N signatures (or verifications) of 20 kB in one process, so that
// callgrind can count the instructions of our way and of the bare one. The count starts after the
// keys are made: an RSA key costs a random number of them. MODE: ours, raw, ours-verify, raw-verify.
// ALGORITHM: gost256, gost256tc26, gost512, rsa, ec. Both twins load the GOST engine.
#include "signing/cades/CadesVerifier.h"
#include "signing/keys/Pkcs12KeyRing.h"
#include "signing/openssl/CryptoLibrary.h"
#include "tests/support/test-pki/TestPki.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <valgrind/callgrind.h>

using namespace okno;
using namespace okno::test;

namespace {

constexpr unsigned flags = CMS_CADES | CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP;

struct Workplace {
    explicit Workplace(KeyAlgorithm algorithm) : pki(algorithm) {}
    TestPki pki;
    Identity signer = pki.leaf();
    QByteArray content = QByteArray(20 * 1024, 'x');
    QByteArray signature = openSslSign({signer}, content, flags);
    SystemClock clock;
    std::shared_ptr<KeySession> session;
    CadesVerifier verifier{clock};
};

std::optional<KeyAlgorithm> algorithmNamed(const QString &name)
{
    static const QHash<QString, KeyAlgorithm> names{
        {QStringLiteral("gost256"), KeyAlgorithm::Gost256CryptoProA},
        {QStringLiteral("gost256tc26"), KeyAlgorithm::Gost256Tc26A},
        {QStringLiteral("gost512"), KeyAlgorithm::Gost512},
        {QStringLiteral("rsa"), KeyAlgorithm::Rsa3072},
        {QStringLiteral("ec"), KeyAlgorithm::EcdsaP256}};
    return names.contains(name) ? std::optional(names.value(name)) : std::nullopt;
}

// As the program does: the key from a file, the session through the port.
std::shared_ptr<KeySession> openSession(Workplace &place)
{
    const QTemporaryDir folder;
    Pkcs12Options options;
    options.password = "bench";
    QFile file(folder.filePath(QStringLiteral("key.p12")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pkcs12Of(place.signer, {}, options));
    file.close();
    Pkcs12KeyRing ring(place.clock);
    const auto pin = std::make_shared<const SecretBytes>(QByteArrayView("bench"));
    const auto unlocked = ring.unlock(QStringLiteral("file:") + file.fileName(), pin).result();
    return unlocked ? std::get<std::shared_ptr<KeySession>>(*unlocked) : nullptr;
}

bool signOurs(Workplace &place)
{
    return place.session->signDetached(place.content, place.clock.nowUtc()).result().has_value();
}

bool signRaw(Workplace &place, X509 *certificate)
{
    const BioHandle bio(
        BIO_new_mem_buf(place.content.constData(), static_cast<int>(place.content.size())));
    const CmsHandle cms(CMS_sign(certificate, place.signer.key.get(), nullptr, bio.get(), flags));
    return cms && !derOf(cms.get(), i2d_CMS_ContentInfo).isEmpty();
}

bool verifyOurs(Workplace &place)
{
    TrustPolicy policy;
    policy.anchors += place.pki.anchor();
    const auto report =
        place.verifier.verifyDetached(place.content, place.signature, policy).result();
    return report && report->isValid();
}

bool verifyRaw(Workplace &place, X509_STORE *store)
{
    const auto cms = fromDer<CmsHandle>(place.signature, d2i_CMS_ContentInfo);
    const BioHandle bio(
        BIO_new_mem_buf(place.content.constData(), static_cast<int>(place.content.size())));
    return CMS_verify(cms.get(), nullptr, store, bio.get(), nullptr, CMS_CADES | CMS_BINARY) == 1;
}

bool once(const QString &mode, Workplace &place, X509 *certificate, X509_STORE *store)
{
    if (mode == QLatin1String("ours"))
        return signOurs(place);
    if (mode == QLatin1String("raw"))
        return signRaw(place, certificate);
    if (mode == QLatin1String("ours-verify"))
        return verifyOurs(place);
    return mode == QLatin1String("raw-verify") && verifyRaw(place, store);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = application.arguments();
    const auto algorithm = arguments.size() == 4 ? algorithmNamed(arguments.at(2)) : std::nullopt;
    if (!algorithm) {
        out << "usage: bench_sign ours|raw|ours-verify|raw-verify "
               "gost256|gost256tc26|gost512|rsa|ec N\n";
        return 2;
    }
    CryptoLibrary::load();
    Workplace place(*algorithm);
    place.session = openSession(place);
    if (!place.session)
        return 1;
    const CertificateHandle certificate = place.signer.x509();
    const StoreHandle store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), place.pki.authority().x509().get());
    const int count = arguments.at(3).toInt();
    QElapsedTimer timer;
    timer.start();
    CALLGRIND_ZERO_STATS;
    for (int i = 0; i < count; ++i)
        if (!once(arguments.at(1), place, certificate.get(), store.get()))
            return 1;
    out << arguments.at(1) << ' ' << arguments.at(2) << ' ' << count << ": "
        << timer.nsecsElapsed() / 1000 / qMax(1, count) << " us each\n";
    return 0;
}
