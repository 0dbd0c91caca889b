#include "signing/cades/CadesVerifier.h"
#include "signing/keys/Pkcs12KeyRing.h"
#include "tests/support/test-pki/DerTree.h"
#include "tests/support/test-pki/TestPki.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::test;

namespace {

class MovableClock final : public Clock
{
public:
    QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime nowUtc() const override { return now; }
    qint64 monotonicMs() const override { return 0; }
};

// The content type "data" is how unencrypted bags stand in a file.
QByteArray severalKeys(const QList<Identity> &identities, const QByteArray &password)
{
    STACK_OF(PKCS12_SAFEBAG) *bags = nullptr;
    for (const Identity &identity : identities) {
        PKCS12_add_cert(&bags, identity.x509().get());
        PKCS12_SAFEBAG *key = PKCS12_add_key(&bags, identity.key.get(), 0, 2048, NID_aes_256_cbc,
                                             password.constData());
        PKCS12_add_friendlyname_utf8(key, "Ключ", -1);
    }
    STACK_OF(PKCS7) *safes = nullptr;
    PKCS12_add_safe(&safes, bags, -1, 0, nullptr);
    const Pkcs12Handle file(PKCS12_add_safes(safes, 0));
    PKCS12_set_mac(file.get(), password.constData(), -1, nullptr, 0, 2048, nullptr);
    freeAuthsafes(safes);
    freeSafebags(bags);
    return derOf(file.get(), i2d_PKCS12);
}

} // namespace

class tst_Pkcs12KeyRing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAndSigns_data();
    void opensAndSigns();
    void opensEveryEncryption_data();
    void opensEveryEncryption();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void asksForThePassword();
    void choosesAmongSeveralKeys();
    void refusesUnsuitableCertificates_data();
    void refusesUnsuitableCertificates();
    void sessionNoticesThatTheCertificateExpired();
    void sessionOutlivesTheRing();
    void survivesFlippedBytes();

private:
    QString write(const QByteArray &bytes);
    Result<Unlocked> unlock(const QString &uri, const QByteArray &pin);
    Result<QByteArray> signWith(const Result<Unlocked> &unlocked, const QByteArray &content);
    QTemporaryDir m_folder;
    MovableClock m_clock;
    Pkcs12KeyRing m_ring{m_clock};
    CadesVerifier m_verifier{m_clock};
    std::unique_ptr<TestPki> m_pki;
    int m_files = 0;
};

void tst_Pkcs12KeyRing::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_pki = std::make_unique<TestPki>(KeyAlgorithm::Gost256CryptoProA);
}

QString tst_Pkcs12KeyRing::write(const QByteArray &bytes)
{
    QFile file(m_folder.filePath(QStringLiteral("ключ %1.p12").arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
    return QStringLiteral("file:") + file.fileName();
}

Result<Unlocked> tst_Pkcs12KeyRing::unlock(const QString &uri, const QByteArray &pin)
{
    return m_ring.unlock(uri, std::make_shared<const SecretBytes>(QByteArrayView(pin))).result();
}

Result<QByteArray> tst_Pkcs12KeyRing::signWith(const Result<Unlocked> &unlocked,
                                               const QByteArray &content)
{
    if (!unlocked)
        return fail(unlocked.error());
    const auto session = std::get<std::shared_ptr<KeySession>>(*unlocked);
    return session->signDetached(content, m_clock.nowUtc()).result();
}

void tst_Pkcs12KeyRing::opensAndSigns_data()
{
    QTest::addColumn<KeyAlgorithm>("algorithm");
    QTest::newRow("GOST 256 CryptoPro-A") << KeyAlgorithm::Gost256CryptoProA;
    QTest::newRow("GOST 256 TC26-A") << KeyAlgorithm::Gost256Tc26A;
    QTest::newRow("GOST 512") << KeyAlgorithm::Gost512;
    QTest::newRow("RSA 3072") << KeyAlgorithm::Rsa3072;
    QTest::newRow("ECDSA P-256") << KeyAlgorithm::EcdsaP256;
}

void tst_Pkcs12KeyRing::opensAndSigns()
{
    QFETCH(KeyAlgorithm, algorithm);
    const TestPki pki(algorithm);
    Pkcs12Options options;
    options.friendlyName = QStringLiteral("Подпись Петровой");
    const QString uri = write(pkcs12Of(pki.leaf(), {pki.anchor()}, options));
    const auto listed =
        m_ring.list(uri, std::make_shared<const SecretBytes>(QByteArrayView(options.password)))
            .result();
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().uri, uri);
    QCOMPARE(listed->first().friendlyName, options.friendlyName);
    QCOMPARE(listed->first().certificate.commonName, sampleSubject().commonName);
    const auto signature = signWith(unlock(uri, options.password), "документ");
    QVERIFY(signature);
    TrustPolicy policy;
    policy.anchors += pki.anchor();
    const auto report = m_verifier.verifyDetached("документ", *signature, policy).result();
    QVERIFY(report && report->isValid());
}

void tst_Pkcs12KeyRing::opensEveryEncryption_data()
{
    QTest::addColumn<int>("keyCipher");
    QTest::addColumn<int>("certificateCipher");
    QTest::addColumn<QByteArray>("macDigest");
    QTest::addColumn<bool>("hasMac");
    QTest::addColumn<QByteArray>("password");
    const QByteArray password("пароль");
    QTest::newRow("AES") << NID_aes_256_cbc << NID_aes_256_cbc << QByteArray("sha256") << true
                         << password;
    QTest::newRow("GOST (RFC 9548)") << NID_id_Gost28147_89 << NID_id_Gost28147_89
                                     << QByteArray("md_gost12_512") << true << password;
    QTest::newRow("RC2-40 and triple DES")
        << NID_pbe_WithSHA1And3_Key_TripleDES_CBC << NID_pbe_WithSHA1And40BitRC2_CBC
        << QByteArray("sha1") << true << password;
    QTest::newRow("without a MAC")
        << NID_aes_256_cbc << NID_aes_256_cbc << QByteArray() << false << password;
    QTest::newRow("empty password")
        << NID_aes_256_cbc << NID_aes_256_cbc << QByteArray("sha256") << true << QByteArray("");
}

void tst_Pkcs12KeyRing::opensEveryEncryption()
{
    QFETCH(int, keyCipher);
    QFETCH(int, certificateCipher);
    QFETCH(QByteArray, macDigest);
    QFETCH(bool, hasMac);
    QFETCH(QByteArray, password);
    Pkcs12Options options;
    options.password = password;
    options.keyCipher = keyCipher;
    options.certificateCipher = certificateCipher;
    options.macDigest = EVP_get_digestbyname(macDigest);
    options.hasMac = hasMac;
    const QByteArray file = pkcs12Of(m_pki->leaf(), {}, options);
    QVERIFY(!file.isEmpty());
    const QString uri = write(file);
    QVERIFY(signWith(unlock(uri, password), "x"));
    const auto wrong = unlock(uri, "другой");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, FailureCode::KeyPasswordWrong);
}

void tst_Pkcs12KeyRing::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FailureCode>("code");
    const Identity leaf = m_pki->leaf();
    Pkcs12Options options;
    const QByteArray good = pkcs12Of(leaf, {}, options);
    QTest::newRow("empty") << QByteArray() << FailureCode::KeyFileUnreadable;
    QTest::newRow("text") << QByteArray("no key") << FailureCode::KeyFileUnreadable;
    QTest::newRow("cut off") << good.chopped(1) << FailureCode::KeyFileUnreadable;
    QTest::newRow("followed by bytes") << good + 'x' << FailureCode::KeyFileUnreadable;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '0') << FailureCode::InputTooLarge;

    DerTree patient = DerTree::parse(good);
    patient[2][2].content = "\x7f\xff\xff\xff";
    QTest::newRow("two thousand million iterations")
        << patient.toDer() << FailureCode::InputTooLarge;

    options.keyCipher = NID_pbe_WithSHA1And3_Key_TripleDES_CBC;
    QByteArray cryptoPro = pkcs12Of(leaf, {}, options);
    cryptoPro.replace(QByteArray::fromHex("060a2a864886f70d010c0103"),
                      QByteArray::fromHex("060a2a864886f70d010c0150"));
    QTest::newRow("CryptoPro's encryption") << cryptoPro << FailureCode::KeyFileForeign;

    options.keyCipher = options.certificateCipher = -1;
    options.hasMac = false;
    QByteArray kazakh = pkcs12Of(TestPki(KeyAlgorithm::Rsa3072).leaf(), {}, options);
    kazakh.replace(QByteArray::fromHex("06092a864886f70d010101"),
                   QByteArray::fromHex("06092a830e030a01010101"));
    QTest::newRow("Kazakh key") << kazakh << FailureCode::KeyFileForeign;

    Identity other = m_pki->leaf();
    other.key = nullptr;
    const Pkcs12Handle onlyCertificate(PKCS12_create(options.password.constData(), nullptr, nullptr,
                                                     other.x509().get(), nullptr, NID_aes_256_cbc,
                                                     NID_aes_256_cbc, 1, 1, 0));
    QTest::newRow("a certificate without a key")
        << derOf(onlyCertificate.get(), i2d_PKCS12) << FailureCode::KeyNotFound;
}

void tst_Pkcs12KeyRing::refusesBadFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FailureCode, code);
    const QString uri = write(bytes);
    const auto opened = unlock(uri, Pkcs12Options().password);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, code);
    QCOMPARE(opened.error().place, uri.mid(5));
}

void tst_Pkcs12KeyRing::asksForThePassword()
{
    const QString uri = write(pkcs12Of(m_pki->leaf(), {}, {}));
    const auto asked = m_ring.unlock(uri, nullptr).result();
    QVERIFY(asked && std::holds_alternative<PinRequired>(*asked));
    const auto listed = m_ring.list(uri, nullptr).result();
    QVERIFY(!listed);
    QCOMPARE(listed.error().code, FailureCode::KeyPasswordWrong);
    QCOMPARE(unlock(QStringLiteral("file:/nowhere/key.p12"), "x").error().code,
             FailureCode::KeyNotFound);
    QCOMPARE(unlock(QStringLiteral("file:") + m_folder.path(), "x").error().code,
             FailureCode::KeyFileUnreadable);
    QCOMPARE(unlock(QStringLiteral("pkcs11:token=x"), "x").error().code, FailureCode::ValueInvalid);
}

void tst_Pkcs12KeyRing::choosesAmongSeveralKeys()
{
    const QByteArray pin("1");
    const Identity first = m_pki->leaf();
    const Identity second = m_pki->leaf();
    const QString uri = write(severalKeys({first, second, m_pki->leaf()}, pin));
    const auto listed =
        m_ring.list(uri, std::make_shared<const SecretBytes>(QByteArrayView(pin))).result();
    QVERIFY(listed);
    QCOMPARE(listed->size(), 3);
    QCOMPARE(listed->at(1).friendlyName, QStringLiteral("Ключ"));
    QCOMPARE(unlock(uri, pin).error().code, FailureCode::KeyNotFound); // which of them?
    for (const KeyInfo &key : *listed) {
        const auto opened = unlock(key.uri, pin);
        QVERIFY(opened);
        QCOMPARE(std::get<std::shared_ptr<KeySession>>(*opened)->certificate(), key.certificate);
    }
    QCOMPARE(unlock(uri + u'#' + QString(64, u'a'), pin).error().code, FailureCode::KeyNotFound);
}

void tst_Pkcs12KeyRing::refusesUnsuitableCertificates_data()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("detail");
    const auto row = [&](const char *name, const LeafOptions &options, const char *detail) {
        QTest::newRow(name) << pkcs12Of(m_pki->leaf(options), {}, {})
                            << QString::fromLatin1(detail);
    };
    LeafOptions expired;
    expired.until = now.addSecs(-60);
    row("expired", expired, "expired");
    LeafOptions early;
    early.from = now.addSecs(600);
    row("not yet valid", early, "not-yet-valid");
    LeafOptions usage;
    usage.keyUsage = "critical,keyEncipherment,keyAgreement";
    row("key usage", usage, "key-usage");
    LeafOptions period;
    period.keyPeriodFrom = now.addDays(-10);
    period.keyPeriodUntil = now.addDays(-1);
    row("key period", period, "private-key-usage-period");
}

void tst_Pkcs12KeyRing::refusesUnsuitableCertificates()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, detail);
    const auto opened = unlock(write(file), Pkcs12Options().password);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, FailureCode::CertificateUnsuitable);
    QCOMPARE(opened.error().detail, detail);
}

void tst_Pkcs12KeyRing::sessionNoticesThatTheCertificateExpired()
{
    MovableClock clock;
    Pkcs12KeyRing ring(clock);
    const auto pin = std::make_shared<const SecretBytes>(QByteArrayView(Pkcs12Options().password));
    const auto opened = ring.unlock(write(pkcs12Of(m_pki->leaf(), {}, {})), pin).result();
    QVERIFY(signWith(opened, "x"));
    clock.now = clock.now.addDays(301);
    QCOMPARE(signWith(opened, "x").error().code, FailureCode::CertificateUnsuitable);
}

void tst_Pkcs12KeyRing::sessionOutlivesTheRing()
{
    QFuture<Result<QByteArray>> signature;
    {
        std::shared_ptr<KeySession> session;
        {
            Pkcs12KeyRing ring(m_clock);
            const auto pin =
                std::make_shared<const SecretBytes>(QByteArrayView(Pkcs12Options().password));
            const auto opened = ring.unlock(write(pkcs12Of(m_pki->leaf(), {}, {})), pin).result();
            QVERIFY(opened);
            session = std::get<std::shared_ptr<KeySession>>(*opened);
        }
        signature = session->signDetached("x", m_clock.nowUtc());
    }
    QVERIFY(signature.result()); // given before the session was dropped, so it is done
}

// A damaged file is refused with a reason, whatever byte is damaged; what still opens still has the
// key.
void tst_Pkcs12KeyRing::survivesFlippedBytes()
{
    Pkcs12Options options;
    options.iterations = 1;
    const Identity leaf = m_pki->leaf();
    const QByteArray good = pkcs12Of(leaf, {}, options);
    const QString uri = write(good);
    for (qsizetype at = 0; at < good.size(); at += 3) {
        QByteArray bad = good;
        bad[at] = static_cast<char>(bad.at(at) ^ 0x55);
        QFile file(uri.mid(5));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
        file.close();
        const auto opened = unlock(uri, options.password);
        if (opened)
            QCOMPARE(std::get<std::shared_ptr<KeySession>>(*opened)->certificate().der,
                     leaf.certificate);
    }
}

QTEST_GUILESS_MAIN(tst_Pkcs12KeyRing)
#include "tst_Pkcs12KeyRing.moc"
