#include "signing/cades/CadesBuilder.h"
#include "signing/cades/CadesVerifier.h"
#include "signing/keys/KeyPairSigner.h"
#include "signing/openssl/Der.h"
#include "tests/support/test-pki/Forgeries.h"

#include <QTest>
#include <array>

using namespace okno;
using namespace okno::test;

class tst_CadesVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void acceptsSignaturesOfOpenSsl_data() { keyTypes(); }
    void acceptsSignaturesOfOpenSsl();
    void acceptsOurOwn_data() { keyTypes(); }
    void acceptsOurOwn();
    void refusesForgeries_data();
    void refusesForgeries();
    void refusesForgeriesUnderOtherKeys_data() { keyTypes(); }
    void refusesForgeriesUnderOtherKeys();
    void judgesEachOfTwoSigners();
    void takesTheMomentOfThePolicy();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void findsTheSignersCertificateAmongIntermediates();
    void attachedGivesItsContent();
    void namesWhatWasNotChecked();
    void survivesEveryFlippedByte_data() { keyTypes(); }
    void survivesEveryFlippedByte();

private:
    static void keyTypes();
    QByteArray streamed(const Identity &signer) const;
    TrustPolicy trusting(const TestPki &pki) const;
    SignatureReport verify(const QByteArray &content, const QByteArray &signature,
                           const TrustPolicy &policy);
    SystemClock m_clock;
    CadesVerifier m_verifier{m_clock};
    std::unique_ptr<TestPki> m_gost;
    QList<Forgery> m_forgeries;
    static constexpr unsigned flags = CMS_CADES | CMS_BINARY | CMS_DETACHED | CMS_NOSMIMECAP;
    const QByteArray m_content = "Документ\n";
};

void tst_CadesVerifier::initTestCase()
{
    m_gost = std::make_unique<TestPki>(KeyAlgorithm::Gost256CryptoProA);
    m_forgeries = makeForgeries(*m_gost);
}

void tst_CadesVerifier::keyTypes()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("digest");
    const QString gost256 = QStringLiteral("GOST R 34.10-2012 256");
    const QString streebog256 = QStringLiteral("GOST R 34.11-2012 256");
    const QString sha = QStringLiteral("SHA-256");
    QTest::newRow("GOST 256 CryptoPro-A")
        << KeyAlgorithm::Gost256CryptoProA << gost256 << streebog256;
    QTest::newRow("GOST 256 TC26-A") << KeyAlgorithm::Gost256Tc26A << gost256 << streebog256;
    QTest::newRow("GOST 512") << KeyAlgorithm::Gost512 << QStringLiteral("GOST R 34.10-2012 512")
                              << QStringLiteral("GOST R 34.11-2012 512");
    QTest::newRow("RSA 3072") << KeyAlgorithm::Rsa3072 << QStringLiteral("RSA 3072") << sha;
    QTest::newRow("ECDSA P-256") << KeyAlgorithm::EcdsaP256 << QStringLiteral("ECDSA P-256") << sha;
}

TrustPolicy tst_CadesVerifier::trusting(const TestPki &pki) const
{
    TrustPolicy policy;
    policy.anchors += pki.anchor();
    return policy;
}

SignatureReport tst_CadesVerifier::verify(const QByteArray &content, const QByteArray &signature,
                                          const TrustPolicy &policy)
{
    const auto report = m_verifier.verifyDetached(content, signature, policy).result();
    if (!report)
        qCritical() << "no report:" << report.error().code << report.error().detail;
    return report.value_or(SignatureReport());
}

void tst_CadesVerifier::acceptsSignaturesOfOpenSsl()
{
    QFETCH(KeyAlgorithm, algorithm);
    QFETCH(QString, name);
    QFETCH(QString, digest);
    const TestPki pki(algorithm);
    const SignatureReport report =
        verify(m_content, openSslSign({pki.leaf()}, m_content, flags), trusting(pki));
    QCOMPARE(report.signers.size(), 1);
    const SignerReport signer = report.signers.first();
    QVERIFY2(report.isValid(),
             qPrintable(subIndicationText(signer.subIndication) + u' ' + signer.detail));
    QCOMPARE(signer.certificate.algorithm, name);
    QCOMPARE(signer.digestAlgorithm, digest);
    QCOMPARE(signer.certificate.commonName, sampleSubject().commonName);
    QCOMPARE(signer.chain.size(), 2);
    QCOMPARE(signer.chain.last().der, pki.anchor());
    QVERIFY(qAbs(signer.claimedSigningTime.secsTo(QDateTime::currentDateTimeUtc())) < 300);
}

void tst_CadesVerifier::acceptsOurOwn()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    const Identity identity = pki.leaf();
    const QDateTime time(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    const auto builder = CadesBuilder::create(identity.certificate, {pki.anchor()});
    const auto signature = builder->sign(m_content, time, CadesBuilder::Content::Detached,
                                         KeyPairSigner(identity.key));
    QVERIFY(signature);
    const SignatureReport report = verify(m_content, *signature, trusting(pki));
    QVERIFY2(report.isValid(), qPrintable(report.signers.first().detail));
    QCOMPARE(report.signers.first().claimedSigningTime, time);
}

void tst_CadesVerifier::refusesForgeries_data()
{
    QTest::addColumn<qsizetype>("index");
    for (qsizetype i = 0; i < m_forgeries.size(); ++i)
        QTest::newRow(m_forgeries.at(i).name.constData()) << i;
}

void tst_CadesVerifier::refusesForgeries()
{
    QFETCH(qsizetype, index);
    const Forgery &forgery = m_forgeries.at(index);
    const SignatureReport report = verify(forgery.content, forgery.signature, trusting(*m_gost));
    const QString detail = report.signers.isEmpty() ? QString() : report.signers.first().detail;
    QVERIFY2(report.indication == forgery.indication,
             qPrintable(indicationText(report.indication) + u' ' + detail));
    QVERIFY2(report.subIndication == forgery.subIndication,
             qPrintable(subIndicationText(report.subIndication) + u' ' + detail));
}

void tst_CadesVerifier::refusesForgeriesUnderOtherKeys()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    const QList<Forgery> forgeries = makeForgeries(pki);
    QVERIFY(forgeries.size() > 30);
    for (const Forgery &forgery : forgeries)
        QVERIFY2(verify(forgery.content, forgery.signature, trusting(pki)).indication ==
                     forgery.indication,
                 forgery.name);
}

void tst_CadesVerifier::judgesEachOfTwoSigners()
{
    const TestPki rsa(KeyAlgorithm::Rsa3072);
    const QByteArray signature = openSslSign({m_gost->leaf(), rsa.leaf()}, m_content, flags);
    TrustPolicy both = trusting(*m_gost);
    const SignatureReport half = verify(m_content, signature, both);
    QCOMPARE(half.signers.size(), 2);
    QCOMPARE(half.indication, Indication::Indeterminate);
    int passed = 0;
    for (const SignerReport &signer : half.signers) {
        const bool isGost = signer.certificate.algorithm.startsWith(QLatin1String("GOST"));
        QCOMPARE(signer.indication, isGost ? Indication::TotalPassed : Indication::Indeterminate);
        passed += signer.indication == Indication::TotalPassed ? 1 : 0;
    }
    QCOMPARE(passed, 1);
    both.anchors += rsa.anchor();
    QVERIFY(verify(m_content, signature, both).isValid());
    QCOMPARE(verify(m_content + 'x', signature, both).subIndication, SubIndication::HashFailure);
}

void tst_CadesVerifier::takesTheMomentOfThePolicy()
{
    const QByteArray signature = openSslSign({m_gost->leaf()}, m_content, flags);
    TrustPolicy policy = trusting(*m_gost);
    QVERIFY(verify(m_content, signature, policy).isValid());
    policy.at = QDateTime::currentDateTimeUtc().addDays(301);
    const SignatureReport later = verify(m_content, signature, policy);
    QCOMPARE(later.subIndication, SubIndication::Expired);
    QCOMPARE(later.signers.first().checkedAt, policy.at);
    policy.at = QDateTime::currentDateTimeUtc().addDays(-2);
    QCOMPARE(verify(m_content, signature, policy).subIndication, SubIndication::NotYetValid);
}

void tst_CadesVerifier::readsOtherEncodings_data()
{
    const QByteArray der = openSslSign({m_gost->leaf()}, m_content, flags);
    const QByteArray pem = pemOf(der, "PKCS7");
    QByteArray crLf = pem;
    crLf.replace("\n", "\r\n");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("DER") << der << true;
    QTest::newRow("PEM PKCS7") << pem << true;
    QTest::newRow("PEM CMS") << pemOf(der, "CMS") << true;
    QTest::newRow("PEM with CR LF") << crLf << true;
    QTest::newRow("PEM with a byte order mark") << "\xef\xbb\xbf" + pem << true;
    QTest::newRow("base64 on one line") << der.toBase64() << true;
    QTest::newRow("base64 on many lines")
        << pem.mid(pem.indexOf('\n'), pem.lastIndexOf("-----END") - 22) << true;
    QTest::newRow("PEM followed by text") << pem + "more\n" << false;
    QTest::newRow("PEM without an end") << pem.chopped(20) << false;
    QTest::newRow("base64 with a stray character") << "*" + der.toBase64() << false;

    // Indefinite lengths, as streaming tools write: BER, and right.
    QByteArray ber = "\x30\x80";
    ber += der::read(der)->content;
    ber += QByteArray(2, '\0');
    QTest::newRow("BER") << ber << true;
}

void tst_CadesVerifier::readsOtherEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRead);
    const SignatureReport report = verify(m_content, bytes, trusting(*m_gost));
    QVERIFY2(report.isValid() == isRead, qPrintable(report.signers.value(0).detail));
    if (!isRead)
        QCOMPARE(report.subIndication, SubIndication::FormatFailure);
}

void tst_CadesVerifier::findsTheSignersCertificateAmongIntermediates()
{
    const Identity signer = m_gost->leaf();
    const QByteArray signature = openSslSign({signer}, m_content, flags | CMS_NOCERTS);
    TrustPolicy policy = trusting(*m_gost);
    QCOMPARE(verify(m_content, signature, policy).subIndication,
             SubIndication::NoSigningCertificateFound);
    policy.intermediates += m_gost->leaf().certificate; // another person's
    QCOMPARE(verify(m_content, signature, policy).subIndication,
             SubIndication::NoSigningCertificateFound);
    policy.intermediates += signer.certificate;
    QVERIFY(verify(m_content, signature, policy).isValid());
}

// Attached, in BER with indefinite lengths and the content in pieces.
QByteArray tst_CadesVerifier::streamed(const Identity &signer) const
{
    const unsigned attached = flags & ~unsigned(CMS_DETACHED);
    const BioHandle in(BIO_new_mem_buf(m_content.constData(), static_cast<int>(m_content.size())));
    const BioHandle out(BIO_new(BIO_s_mem()));
    const CmsHandle cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, attached | CMS_PARTIAL | CMS_STREAM));
    CMS_add1_signer(cms.get(), signer.x509().get(), signer.key.get(), nullptr, attached);
    i2d_CMS_bio_stream(out.get(), cms.get(), in.get(), int(attached | CMS_STREAM));
    char *data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return QByteArray(data, size);
}

void tst_CadesVerifier::attachedGivesItsContent()
{
    const Identity identity = m_gost->leaf();
    const auto builder = CadesBuilder::create(identity.certificate, {});
    const auto cms = builder->sign(m_content, QDateTime::currentDateTimeUtc(),
                                   CadesBuilder::Content::Attached, KeyPairSigner(identity.key));
    const auto report = m_verifier.verifyAttached(*cms, trusting(*m_gost)).result();
    QVERIFY(report && report->isValid());
    QCOMPARE(report->content, m_content);
    QVERIFY(m_verifier.verifyAttached(streamed(identity), trusting(*m_gost)).result()->isValid());
    QByteArray altered = *cms;
    altered.replace(m_content, "Документ!");
    const auto bad = m_verifier.verifyAttached(altered, trusting(*m_gost)).result();
    QCOMPARE(bad->subIndication, SubIndication::HashFailure);
    const auto missing =
        m_verifier.verifyAttached(openSslSign({identity}, m_content, flags), trusting(*m_gost))
            .result();
    QCOMPARE(missing->indication, Indication::Indeterminate);
    QCOMPARE(missing->subIndication, SubIndication::SignedDataNotFound);
}

void tst_CadesVerifier::namesWhatWasNotChecked()
{
    const QByteArray signature = openSslSign({m_gost->leaf()}, m_content, flags);
    const SignerReport plain = verify(m_content, signature, trusting(*m_gost)).signers.first();
    QCOMPARE(plain.notChecked, QStringList{QStringLiteral("revocation")});
    QCOMPARE(plain.timeRule, QStringLiteral("2b"));

    const auto cms = fromDer<CmsHandle>(signature, d2i_CMS_ContentInfo);
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0);
    QCOMPARE(CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                           "\x30\x00", 2),
             1);
    const QByteArray stamped = derOf(cms.get(), i2d_CMS_ContentInfo);
    const SignerReport withStamp = verify(m_content, stamped, trusting(*m_gost)).signers.first();
    QVERIFY(withStamp.notChecked.contains(QStringLiteral("time-stamp")));
}

// Every byte of a signature that carries no more than it must: no change of a byte passes.
void tst_CadesVerifier::survivesEveryFlippedByte()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    const QByteArray good = openSslSign({pki.leaf()}, m_content, flags);
    const TrustPolicy policy = trusting(pki);
    QVERIFY(verify(m_content, good, policy).isValid());
    // All positions for the quickest key, 300 for the others.
    const qsizetype step =
        algorithm == KeyAlgorithm::EcdsaP256 ? 1 : qMax<qsizetype>(1, good.size() / 300);
    constexpr std::array masks{0x01, 0x80, 0xff};
    for (qsizetype at = 0; at < good.size(); at += step) {
        const int mask = masks[static_cast<size_t>(at) % masks.size()];
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ mask);
        QVERIFY2(!verify(m_content, bad, policy).isValid(),
                 qPrintable(QStringLiteral("byte %1 xor %2").arg(at).arg(mask)));
    }
}

QTEST_GUILESS_MAIN(tst_CadesVerifier)
#include "tst_CadesVerifier.moc"
