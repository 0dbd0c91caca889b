#include "signing/cades/CadesVerifier.h"
#include "signing/keys/KeyPair.h"
#include "signing/keys/Pkcs12KeyRing.h"
#include "signing/openssl/CertificateReader.h"
#include "signing/trust/TrainingAuthority.h"
#include "tests/support/test-pki/TestPki.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::test;

class tst_TrainingAuthority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issuesForEachKeyType_data();
    void issuesForEachKeyType();
    void keepsKazakhNumbers();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void addsNoExtensionsOfTheRequester();
    void signsReceiptsThatVerifyUnderItsAnchorOnly();
    void isTheSameAfterStoring();
    void refusesDamagedRecords();
    void makesAKeyFileThatSigns();

private:
    const QDateTime m_now = QDateTime::currentDateTimeUtc();
    const TrainingAuthority m_authority =
        *TrainingAuthority::create(QStringLiteral("Учебное окно"), QDateTime::currentDateTimeUtc());
    SystemClock m_clock;
    CadesVerifier m_verifier{m_clock};
};

void tst_TrainingAuthority::issuesForEachKeyType_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::addColumn<QString>("name");
    QTest::newRow("GOST 256 CryptoPro-A")
        << KeyAlgorithm::Gost256CryptoProA << QStringLiteral("GOST R 34.10-2012 256");
    QTest::newRow("GOST 256 TC26-A")
        << KeyAlgorithm::Gost256Tc26A << QStringLiteral("GOST R 34.10-2012 256");
    QTest::newRow("GOST 512") << KeyAlgorithm::Gost512 << QStringLiteral("GOST R 34.10-2012 512");
    QTest::newRow("RSA 3072") << KeyAlgorithm::Rsa3072 << QStringLiteral("RSA 3072");
    QTest::newRow("ECDSA P-256") << KeyAlgorithm::EcdsaP256 << QStringLiteral("ECDSA P-256");
}

void tst_TrainingAuthority::issuesForEachKeyType()
{
    QFETCH(KeyAlgorithm, algorithm);
    QFETCH(QString, name);
    KeySubject subject = sampleSubject();
    subject.organisation =
        QStringLiteral("ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ \"ТОРГОВЫЙ ДОМ СЕВЕРНЫЙ ВЕТЕР\"");
    QVERIFY(subject.organisation.size() > 64); // more than RFC 5280 allows, as many real names are
    const auto request = KeyRequest::generate(algorithm, subject);
    QVERIFY(request);
    const auto leaf = m_authority.issue(request->request(), m_now);
    QVERIFY2(leaf, qPrintable(leaf ? QString() : leaf.error().detail));
    const Certificate certificate = *CertificateReader::read(*leaf);
    QCOMPARE(certificate.algorithm, name);
    QCOMPARE(certificate.commonName, subject.commonName);
    QCOMPARE(certificate.surname, subject.surname);
    QCOMPARE(certificate.givenName, subject.givenName);
    QCOMPARE(certificate.title, subject.title);
    QCOMPARE(certificate.organisation, subject.organisation);
    QCOMPARE(certificate.country, subject.country);
    QCOMPARE(certificate.personTaxNumber, subject.personTaxNumber);
    QCOMPARE(certificate.organisationTaxNumber, subject.organisationTaxNumber);
    QCOMPARE(certificate.ogrn, subject.ogrn);
    QCOMPARE(certificate.snils, subject.snils);
    QVERIFY(certificate.notBefore <= m_now && certificate.notAfter > m_now.addDays(450));
    const CertificateHandle x509 = Identity{nullptr, *leaf}.x509();
    const CertificateHandle root = Identity{nullptr, m_authority.anchor()}.x509();
    QCOMPARE(X509_verify(x509.get(), X509_get0_pubkey(root.get())), 1);
    QCOMPARE(signingObjection(x509.get(), m_now), QString());
}

void tst_TrainingAuthority::keepsKazakhNumbers()
{
    KeySubject subject;
    subject.commonName = QStringLiteral("АХМЕТОВ ДӘУРЕН");
    subject.country = QStringLiteral("KZ");
    subject.personTaxNumber = QStringLiteral("850101300123");
    subject.organisationTaxNumber = QStringLiteral("050140001234");
    const auto request = KeyRequest::generate(KeyAlgorithm::EcdsaP256, subject);
    const Certificate certificate =
        *CertificateReader::read(*m_authority.issue(request->request(), m_now));
    QCOMPARE(certificate.personTaxNumber, subject.personTaxNumber);
    QCOMPARE(certificate.organisationTaxNumber, subject.organisationTaxNumber);
    QVERIFY(certificate.subject.contains(QStringLiteral("IIN850101300123")));
    QVERIFY(certificate.subject.contains(subject.commonName));
}

void tst_TrainingAuthority::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<FailureCode>("code");
    const QByteArray good =
        KeyRequest::generate(KeyAlgorithm::EcdsaP256, sampleSubject())->request();
    QByteArray otherName = good;
    otherName.replace(QStringLiteral("Анна").toUtf8(), QStringLiteral("Инна").toUtf8());
    QVERIFY(otherName != good);
    QTest::newRow("empty") << QByteArray() << FailureCode::ValueInvalid;
    QTest::newRow("text") << QByteArray("-----") << FailureCode::ValueInvalid;
    QTest::newRow("cut off") << good.chopped(2) << FailureCode::ValueInvalid;
    QTest::newRow("trailing byte") << good + '\0' << FailureCode::ValueInvalid;
    QTest::newRow("altered after signing") << otherName << FailureCode::SignatureInvalid;
    QTest::newRow("huge") << QByteArray(100000, '0') << FailureCode::ValueInvalid;

    const KeyHandle weak(EVP_RSA_gen(1024));
    const RequestHandle request(X509_REQ_new());
    X509_REQ_set_subject_name(request.get(), subjectName(sampleSubject())->get());
    X509_REQ_set_pubkey(request.get(), weak.get());
    X509_REQ_sign(request.get(), weak.get(), EVP_sha256());
    QTest::newRow("RSA 1024") << derOf(request.get(), i2d_X509_REQ) << FailureCode::Unsupported;

    const KeyHandle ec(EVP_EC_gen("P-256"));
    X509_REQ_set_subject_name(request.get(), NameHandle(X509_NAME_new()).get());
    X509_REQ_set_pubkey(request.get(), ec.get());
    X509_REQ_sign(request.get(), ec.get(), EVP_sha256());
    QTest::newRow("no common name")
        << derOf(request.get(), i2d_X509_REQ) << FailureCode::ValueInvalid;
}

void tst_TrainingAuthority::refusesBadRequests()
{
    QFETCH(QByteArray, request);
    QFETCH(FailureCode, code);
    const auto leaf = m_authority.issue(request, m_now);
    QVERIFY(!leaf);
    QCOMPARE(leaf.error().code, code);
}

void tst_TrainingAuthority::addsNoExtensionsOfTheRequester()
{
    const KeyHandle key(EVP_EC_gen("P-256"));
    const RequestHandle request(X509_REQ_new());
    X509_REQ_set_subject_name(request.get(), subjectName(sampleSubject())->get());
    X509_REQ_set_pubkey(request.get(), key.get());
    const OpenSslHandle<STACK_OF(X509_EXTENSION), freeExtensions> extensions(
        sk_X509_EXTENSION_new_null());
    sk_X509_EXTENSION_push(
        extensions.get(),
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_basic_constraints, "critical,CA:TRUE"));
    X509_REQ_add_extensions(request.get(), extensions.get());
    X509_REQ_sign(request.get(), key.get(), EVP_sha256());
    const auto leaf = m_authority.issue(derOf(request.get(), i2d_X509_REQ), m_now);
    QVERIFY(leaf);
    const CertificateHandle x509 = Identity{nullptr, *leaf}.x509();
    QCOMPARE(X509_check_ca(x509.get()), 0);
}

void tst_TrainingAuthority::signsReceiptsThatVerifyUnderItsAnchorOnly()
{
    const QByteArray content = "{\"outcome\":\"accepted\"}";
    const auto receipt = m_authority.signReceipt(content, m_now);
    QVERIFY(receipt);
    TrustPolicy policy;
    policy.anchors += m_authority.anchor();
    const auto report = m_verifier.verifyAttached(*receipt, policy).result();
    QVERIFY(report && report->isValid());
    QCOMPARE(report->content, content);
    QCOMPARE(report->signers.first().certificate.der, m_authority.receiptCertificate());
    const auto other = TrainingAuthority::create(QStringLiteral("Учебное окно"), m_now);
    policy.anchors = {other->anchor()};
    const auto foreign = m_verifier.verifyAttached(*receipt, policy).result();
    QCOMPARE(foreign->indication, Indication::Indeterminate);
    policy.anchors.clear();
    QCOMPARE(m_verifier.verifyAttached(*receipt, policy).result()->subIndication,
             SubIndication::NoCertificateChainFound);
}

void tst_TrainingAuthority::isTheSameAfterStoring()
{
    const auto again = TrainingAuthority::load(m_authority.store());
    QVERIFY(again);
    QCOMPARE(again->anchor(), m_authority.anchor());
    QCOMPARE(again->receiptCertificate(), m_authority.receiptCertificate());
    TrustPolicy policy;
    policy.anchors += m_authority.anchor();
    QVERIFY(m_verifier.verifyAttached(*again->signReceipt("x", m_now), policy).result()->isValid());
    // Secret files are read without the end of a line; whatever a signature ends with, none is ours.
    QVERIFY(!QByteArrayView("\r\n").contains(m_authority.store().view().back()));
}

void tst_TrainingAuthority::refusesDamagedRecords()
{
    const SecretBytes stored = m_authority.store();
    for (qsizetype size = 0; size < stored.size(); size += 7) {
        const auto loaded = TrainingAuthority::load(SecretBytes(stored.view().first(size)));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, FailureCode::ValueInvalid);
    }
    QVERIFY(!TrainingAuthority::load(SecretBytes("okno-training-authority-2\n")));
}

void tst_TrainingAuthority::makesAKeyFileThatSigns()
{
    const auto request = KeyRequest::generate(KeyAlgorithm::Gost256Tc26A, sampleSubject());
    const auto leaf = m_authority.issue(request->request(), m_now);
    const SecretBytes pin("секрет");
    const auto file =
        request->pkcs12(*leaf, {m_authority.anchor()}, pin, QStringLiteral("Учебный ключ"));
    QVERIFY(file);
    QCOMPARE(request->pkcs12(m_authority.anchor(), {}, pin, {}).error().code,
             FailureCode::SignerMismatch);
    QTemporaryDir folder;
    QFile disk(folder.filePath(QStringLiteral("key.p12")));
    QVERIFY(disk.open(QIODevice::WriteOnly) && disk.write(*file) == file->size());
    disk.close();
    Pkcs12KeyRing ring(m_clock);
    const auto unlocked = ring.unlock(QStringLiteral("file:") + disk.fileName(),
                                      std::make_shared<const SecretBytes>(pin.clone()))
                              .result();
    QVERIFY(unlocked);
    const auto session = std::get<std::shared_ptr<KeySession>>(*unlocked);
    const auto signature = session->signDetached("x", m_now).result();
    TrustPolicy policy;
    policy.anchors += m_authority.anchor();
    QVERIFY(m_verifier.verifyDetached("x", *signature, policy).result()->isValid());
}

QTEST_GUILESS_MAIN(tst_TrainingAuthority)
#include "tst_TrainingAuthority.moc"
