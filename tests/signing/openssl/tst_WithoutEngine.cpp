// A machine without the GOST engine: every GOST key and signature is named as what it is, nothing
// is called a wrong password or an unknown issuer, and RSA and ECDSA go on working.
#include "signing/cades/CadesVerifier.h"
#include "signing/keys/KeyRequest.h"
#include "signing/keys/Pkcs12KeyRing.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/trust/TrainingAuthority.h"
#include "tests/support/test-pki/TestPki.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::test;

class tst_WithoutEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensNoGostKey_data();
    void opensNoGostKey();
    void readsGostCertificates();
    void judgesNoGostSignature();
    void makesNoGostKeys();
    void worksWithOtherKeys();

private:
    void run(const QString &arguments);
    QByteArray read(const char *name) const;
    QTemporaryDir m_folder;
    const QProcessEnvironment m_surroundings = QProcessEnvironment::systemEnvironment();
};

// Other processes, which have the engine, make what this one is to meet.
void tst_WithoutEngine::run(const QString &arguments)
{
    QProcess openSsl;
    QProcessEnvironment environment = m_surroundings;
    environment.insert(QStringLiteral("OPENSSL_CONF"), writeOpenSslConfiguration(m_folder.path()));
    openSsl.setProcessEnvironment(environment);
    openSsl.setWorkingDirectory(m_folder.path());
    openSsl.start(QStringLiteral("openssl"), arguments.split(u' '));
    QVERIFY2(openSsl.waitForFinished(60000) && openSsl.exitCode() == 0,
             openSsl.readAllStandardError());
}

QByteArray tst_WithoutEngine::read(const char *name) const
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_WithoutEngine::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QFile request(m_folder.filePath(QStringLiteral("req.cnf")));
    QVERIFY(request.open(QIODevice::WriteOnly));
    request.write("[req]\nprompt=no\ndistinguished_name=dn\n[dn]\nCN=gost\n");
    request.close();
    run(QStringLiteral("genpkey -algorithm gost2012_256 -pkeyopt paramset:A -out key"));
    run(QStringLiteral("req -new -x509 -config req.cnf -key key -md_gost12_256 -out crt"));
    run(QStringLiteral("pkcs12 -export -inkey key -in crt -passout pass:1 -out aes.p12"));
    run(QStringLiteral(
        "pkcs12 -export -inkey key -in crt -passout pass:1 -keypbe gost89 -certpbe gost89 "
        "-macalg md_gost12_512 -out gost.p12"));
    run(QStringLiteral(
        "cms -sign -binary -cades -nosmimecap -md md_gost12_256 -in req.cnf -signer crt -inkey key "
        "-outform DER -out p7s"));
    QVERIFY(qputenv("OPENSSL_ENGINES", m_folder.path().toUtf8()));
    const CryptoState &state = CryptoLibrary::load();
    QVERIFY(!state.hasGost);
    QVERIFY(!state.detail.isEmpty());
    QVERIFY(state.openSslVersion.startsWith(QLatin1String("OpenSSL 3")));
}

void tst_WithoutEngine::opensNoGostKey_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("pin");
    QTest::newRow("AES, right password") << QStringLiteral("aes.p12") << QByteArray("1");
    QTest::newRow("GOST, right password") << QStringLiteral("gost.p12") << QByteArray("1");
    QTest::newRow("GOST, wrong password") << QStringLiteral("gost.p12") << QByteArray("2");
}

void tst_WithoutEngine::opensNoGostKey()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, pin);
    const SystemClock clock;
    Pkcs12KeyRing ring(clock);
    const auto opened = ring.unlock(QStringLiteral("file:") + m_folder.filePath(file),
                                    std::make_shared<const SecretBytes>(QByteArrayView(pin)))
                            .result();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, FailureCode::CryptoUnavailable);
}

void tst_WithoutEngine::readsGostCertificates()
{
    const SystemClock clock;
    const auto certificate = CadesVerifier(clock).readCertificate(read("crt"));
    QVERIFY(certificate);
    QCOMPARE(certificate->algorithm, QStringLiteral("GOST R 34.10-2012 256"));
    QCOMPARE(certificate->commonName, QStringLiteral("gost"));
}

void tst_WithoutEngine::judgesNoGostSignature()
{
    const SystemClock clock;
    CadesVerifier verifier(clock);
    TrustPolicy policy;
    policy.anchors += read("crt");
    const auto report = verifier.verifyDetached(read("req.cnf"), read("p7s"), policy).result();
    QVERIFY(!report);
    QCOMPARE(report.error().code, FailureCode::CryptoUnavailable);
}

void tst_WithoutEngine::makesNoGostKeys()
{
    for (const KeyAlgorithm algorithm :
         {KeyAlgorithm::Gost256CryptoProA, KeyAlgorithm::Gost256Tc26A, KeyAlgorithm::Gost512}) {
        const auto request = KeyRequest::generate(algorithm, sampleSubject());
        QVERIFY(!request);
        QCOMPARE(request.error().code, FailureCode::CryptoUnavailable);
    }
    const auto authority =
        TrainingAuthority::create(QStringLiteral("x"), QDateTime::currentDateTimeUtc());
    QVERIFY(!authority);
    QCOMPARE(authority.error().code, FailureCode::CryptoUnavailable);
}

void tst_WithoutEngine::worksWithOtherKeys()
{
    const TestPki pki(KeyAlgorithm::EcdsaP256);
    const SystemClock clock;
    CadesVerifier verifier(clock);
    TrustPolicy policy;
    policy.anchors += pki.anchor();
    const QByteArray signature =
        openSslSign({pki.leaf()}, "x", CMS_CADES | CMS_BINARY | CMS_DETACHED);
    QVERIFY(verifier.verifyDetached("x", signature, policy).result()->isValid());
}

QTEST_GUILESS_MAIN(tst_WithoutEngine)
#include "tst_WithoutEngine.moc"
