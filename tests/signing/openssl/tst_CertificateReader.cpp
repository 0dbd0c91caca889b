#include "signing/openssl/CertificateReader.h"
#include "tests/support/test-pki/DerTree.h"
#include "tests/support/test-pki/TestPki.h"

#include <QCryptographicHash>
#include <QTest>

using namespace okno;
using namespace okno::test;

class tst_CertificateReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRussianFields();
    void readsPem();
    void writesNumbersAsNumericStrings();
    void takesAnOrganisationsNumberFromTheOldField();
    void hidesNoNulInAName();
    void refusesWhatIsNoCertificate_data();
    void refusesWhatIsNoCertificate();

private:
    const TestPki m_pki{KeyAlgorithm::EcdsaP256};
};

void tst_CertificateReader::readsRussianFields()
{
    const Identity leaf = m_pki.leaf();
    const Certificate certificate = *CertificateReader::read(leaf.certificate);
    const KeySubject subject = sampleSubject();
    QCOMPARE(certificate.der, leaf.certificate);
    QCOMPARE(certificate.sha256,
             QCryptographicHash::hash(leaf.certificate, QCryptographicHash::Sha256));
    QCOMPARE(certificate.commonName, subject.commonName);
    QCOMPARE(certificate.organisation, subject.organisation);
    QCOMPARE(certificate.personTaxNumber, subject.personTaxNumber);
    QCOMPARE(certificate.organisationTaxNumber, subject.organisationTaxNumber);
    QCOMPARE(certificate.ogrn, subject.ogrn);
    QCOMPARE(certificate.snils, subject.snils);
    QVERIFY(certificate.subject.contains(QStringLiteral("CN=Петрова Анна Сергеевна")));
    QVERIFY(certificate.subject.contains(QStringLiteral("INNLE=7701000001")));
    QVERIFY(certificate.issuer.contains(QStringLiteral("Проверочный УЦ")));
    QCOMPARE(certificate.serial.size(), 32);
    QCOMPARE(certificate.notAfter.timeSpec(), Qt::UTC);
}

void tst_CertificateReader::readsPem()
{
    const QByteArray der = m_pki.leaf().certificate;
    QCOMPARE(*CertificateReader::read(pemOf(der, "CERTIFICATE")), *CertificateReader::read(der));
}

void tst_CertificateReader::writesNumbersAsNumericStrings()
{
    // 1.2.643.100.4 and its value: NumericString, as accredited authorities write it
    const QByteArray expected = QByteArray::fromHex("06052a85036404120a") + "7701000001";
    QVERIFY(m_pki.leaf().certificate.contains(expected));
}

void tst_CertificateReader::takesAnOrganisationsNumberFromTheOldField()
{
    LeafOptions options;
    options.subject.commonName = QStringLiteral("ООО");
    options.subject.personTaxNumber = QStringLiteral("007701000001");
    const Certificate certificate = *CertificateReader::read(m_pki.leaf(options).certificate);
    QCOMPARE(certificate.personTaxNumber, QString());
    QCOMPARE(certificate.organisationTaxNumber, QStringLiteral("7701000001"));
}

void tst_CertificateReader::hidesNoNulInAName()
{
    LeafOptions options;
    options.subject.commonName = QStringLiteral("bank.example#evil.example");
    QByteArray der = m_pki.leaf(options).certificate;
    der.replace("example#evil", QByteArray("example\0evil", 12));
    const auto certificate = CertificateReader::read(der);
    QVERIFY(certificate);
    QCOMPARE(certificate->commonName, QStringLiteral("bank.example\uFFFDevil.example"));
}

void tst_CertificateReader::refusesWhatIsNoCertificate_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = m_pki.leaf().certificate;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("certificate");
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("followed by bytes") << good + 'x';
    QTest::newRow("request label") << pemOf(good, "CERTIFICATE REQUEST");
    QTest::newRow("huge") << good + QByteArray(70000, 'x');
    DerTree crowded = DerTree::parse(good);
    DerTree &subject = crowded[0][5];
    while (subject.toDer().size() < 70000)
        subject.children += QList<DerTree>(200, DerTree(subject[0]));
    QTest::newRow("thousands of names") << crowded.toDer();
}

void tst_CertificateReader::refusesWhatIsNoCertificate()
{
    QFETCH(QByteArray, bytes);
    const auto certificate = CertificateReader::read(bytes);
    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, FailureCode::ValueInvalid);
}

QTEST_GUILESS_MAIN(tst_CertificateReader)
#include "tst_CertificateReader.moc"
