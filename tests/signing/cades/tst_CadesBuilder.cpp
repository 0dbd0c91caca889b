// Each key type's signature is judged by programs that are not ours.
#include "signing/cades/CadesBuilder.h"
#include "signing/cades/CadesVerifier.h"
#include "signing/keys/KeyPairSigner.h"
#include "tests/support/test-pki/TestPki.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::test;

class tst_CadesBuilder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void openSslAccepts_data() { keyTypes(); }
    void openSslAccepts();
    void gnuTlsAccepts_data();
    void gnuTlsAccepts();
    void signsTheSameAttributesAsOpenSsl_data() { keyTypes(); }
    void signsTheSameAttributesAsOpenSsl();
    void attachedCarriesContentAndChain();
    void isCanonicalDer_data() { keyTypes(); }
    void isCanonicalDer();
    void refusesKeysThatWeDoNotKnow();

private:
    static void keyTypes();
    QByteArray sign(const Identity &identity, const QList<QByteArray> &chain,
                    CadesBuilder::Content where);
    void write(const char *name, const QByteArray &bytes);
    int run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_configuration;
    QByteArray m_output;
    const QByteArray m_content = "Строка\r\nвторая строка\n<ДТ/>";
    const QDateTime m_time = QDateTime::currentDateTimeUtc();
};

void tst_CadesBuilder::keyTypes()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::newRow("GOST 256 CryptoPro-A") << KeyAlgorithm::Gost256CryptoProA;
    QTest::newRow("GOST 256 TC26-A") << KeyAlgorithm::Gost256Tc26A;
    QTest::newRow("GOST 512") << KeyAlgorithm::Gost512;
    QTest::newRow("RSA 3072") << KeyAlgorithm::Rsa3072;
    QTest::newRow("ECDSA P-256") << KeyAlgorithm::EcdsaP256;
}

void tst_CadesBuilder::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_configuration = writeOpenSslConfiguration(m_folder.path());
    write("document", m_content);
}

void tst_CadesBuilder::write(const char *name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

int tst_CadesBuilder::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OPENSSL_CONF"), m_configuration);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(60000);
    m_output = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray tst_CadesBuilder::sign(const Identity &identity, const QList<QByteArray> &chain,
                                  CadesBuilder::Content where)
{
    const auto builder = CadesBuilder::create(identity.certificate, chain);
    const auto signature =
        builder ? builder->sign(m_content, m_time, where, KeyPairSigner(identity.key))
                : fail(builder.error());
    return signature.value_or(QByteArray());
}

void tst_CadesBuilder::openSslAccepts()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    write("signature.p7s", sign(pki.leaf(), {pki.anchor()}, CadesBuilder::Content::Detached));
    write("ca.pem", pemOf(pki.anchor(), "CERTIFICATE"));
    const QStringList verify{
        QStringLiteral("cms"),     QStringLiteral("-verify"),       QStringLiteral("-cades"),
        QStringLiteral("-binary"), QStringLiteral("-inform"),       QStringLiteral("DER"),
        QStringLiteral("-in"),     QStringLiteral("signature.p7s"), QStringLiteral("-CAfile"),
        QStringLiteral("ca.pem"),  QStringLiteral("-out"),          QStringLiteral("seen"),
        QStringLiteral("-content")};
    QVERIFY2(run(QStringLiteral("openssl"), verify + QStringList{QStringLiteral("document")}) == 0,
             m_output);
    QVERIFY2(m_output.contains("CAdES Verification successful"), m_output);
    write("other", m_content + ' ');
    QVERIFY(run(QStringLiteral("openssl"), verify + QStringList{QStringLiteral("other")}) != 0);
}

// GnuTLS has a GOST of its own. It does not know the TC26 256-A curve (signing.md, 5).
void tst_CadesBuilder::gnuTlsAccepts_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::newRow("GOST 256 CryptoPro-A") << KeyAlgorithm::Gost256CryptoProA;
    QTest::newRow("GOST 512") << KeyAlgorithm::Gost512;
    QTest::newRow("RSA 3072") << KeyAlgorithm::Rsa3072;
    QTest::newRow("ECDSA P-256") << KeyAlgorithm::EcdsaP256;
}

void tst_CadesBuilder::gnuTlsAccepts()
{
    if (QStandardPaths::findExecutable(QStringLiteral("certtool")).isEmpty())
        QSKIP("certtool (gnutls-bin) is not installed");
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    write("signature.p7s", sign(pki.leaf(), {pki.anchor()}, CadesBuilder::Content::Detached));
    write("ca.pem", pemOf(pki.anchor(), "CERTIFICATE"));
    const QStringList verify{QStringLiteral("--p7-verify"),
                             QStringLiteral("--inder"),
                             QStringLiteral("--infile"),
                             QStringLiteral("signature.p7s"),
                             QStringLiteral("--load-ca-certificate"),
                             QStringLiteral("ca.pem"),
                             QStringLiteral("--load-data")};
    QVERIFY2(run(QStringLiteral("certtool"), verify + QStringList{QStringLiteral("document")}) == 0,
             m_output);
    write("other", m_content + ' ');
    QVERIFY(run(QStringLiteral("certtool"), verify + QStringList{QStringLiteral("other")}) != 0);
}

// The types of signed attributes, the algorithms and their parameters are those of
// CMS_sign(CMS_CADES).
void tst_CadesBuilder::signsTheSameAttributesAsOpenSsl()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    const Identity identity = pki.leaf();
    const QByteArray ours = sign(identity, {}, CadesBuilder::Content::Detached);
    const QByteArray theirs =
        openSslSign({identity}, m_content, CMS_CADES | CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP);
    const auto shape = [](const QByteArray &der) {
        const auto cms = fromDer<CmsHandle>(der, d2i_CMS_ContentInfo);
        CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0);
        X509_ALGOR *digest = nullptr;
        X509_ALGOR *signature = nullptr;
        CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, &signature);
        QList<QByteArray> parts{derOf(digest, i2d_X509_ALGOR), derOf(signature, i2d_X509_ALGOR)};
        for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
            X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, i);
            const QByteArray type = derOf(X509_ATTRIBUTE_get0_object(attribute), i2d_ASN1_OBJECT);
            const bool isTime =
                OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute)) == NID_pkcs9_signingTime;
            parts += isTime ? type : derOf(attribute, i2d_X509_ATTRIBUTE);
        }
        return parts;
    };
    QCOMPARE(shape(ours), shape(theirs));
}

void tst_CadesBuilder::attachedCarriesContentAndChain()
{
    const TestPki pki(KeyAlgorithm::Gost256CryptoProA);
    const auto cms = fromDer<CmsHandle>(
        sign(pki.leaf(), {pki.anchor()}, CadesBuilder::Content::Attached), d2i_CMS_ContentInfo);
    QVERIFY(cms);
    const ASN1_OCTET_STRING *content = *CMS_get0_content(cms.get());
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(content)),
                        ASN1_STRING_length(content)),
             m_content);
    const CertificatesHandle certificates(CMS_get1_certs(cms.get()));
    QCOMPARE(sk_X509_num(certificates.get()), 2);
}

void tst_CadesBuilder::isCanonicalDer()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    const QByteArray signature = sign(pki.leaf(), {pki.anchor()}, CadesBuilder::Content::Detached);
    const auto cms = fromDer<CmsHandle>(signature, d2i_CMS_ContentInfo);
    QVERIFY(cms);
    QCOMPARE(derOf(cms.get(), i2d_CMS_ContentInfo), signature);
}

void tst_CadesBuilder::refusesKeysThatWeDoNotKnow()
{
    const TestPki pki(KeyAlgorithm::Rsa3072);
    const auto weak = CadesBuilder::create(pki.rsaLeaf(1024).certificate, {});
    QVERIFY(!weak);
    QCOMPARE(weak.error().code, FailureCode::Unsupported);
    QCOMPARE(weak.error().detail, QStringLiteral("RSA 1024"));
    const auto nothing = CadesBuilder::create("nothing", {});
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, FailureCode::ValueInvalid);
}

QTEST_GUILESS_MAIN(tst_CadesBuilder)
#include "tst_CadesBuilder.moc"
