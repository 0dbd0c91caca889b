#include "WindowFixture.h"

using namespace okno;
using namespace okno::test;
using namespace Qt::Literals::StringLiterals;

class tst_SignInDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRightTextOpensASession();
    void wrongTextsAreRefused_data();
    void wrongTextsAreRefused();
    void aNonceServesOnce();
    void theSessionEndsWithLogout();
    void theSessionEndsWithItsTime();
    void tokensAreNotOnDisk();
    void trustFolderIsBelieved();
    void keysOfEveryAlgorithmSignIn_data();
    void keysOfEveryAlgorithmSignIn();
};

void tst_SignInDesk::aRightTextOpensASession()
{
    WindowFixture fixture;
    fixture.open();
    const auto session =
        api::SessionView::parse(fixture.call("GET", u"/v1/sessions/current"_s).body);
    QVERIFY(session);
    QCOMPARE(session->principalTaxNumber, fixture.taxNumber);
    QCOMPARE(session->amr, u"qes"_s);
    QCOMPARE(session->signer, u"ООО Проба"_s);
}

void tst_SignInDesk::wrongTextsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("purpose") << u"purpose"_s << 422 << u"sign-in-text-wrong"_s;
    QTest::newRow("another window") << u"window"_s << 422 << u"sign-in-text-wrong"_s;
    QTest::newRow("country") << u"country"_s << 422 << u"sign-in-text-wrong"_s;
    QTest::newRow("invented nonce") << u"nonce"_s << 401 << u"nonce-unknown"_s;
    QTest::newRow("six minutes old") << u"old"_s << 401 << u"clock-skew"_s;
    QTest::newRow("six minutes ahead") << u"ahead"_s << 401 << u"clock-skew"_s;
    QTest::newRow("another organisation") << u"principal"_s << 403 << u"signer-not-authorised"_s;
    QTest::newRow("signature over other bytes") << u"signature"_s << 401 << u"signature-invalid"_s;
    QTest::newRow("a stranger's authority") << u"stranger"_s << 401 << u"signer-untrusted"_s;
    QTest::newRow("no text at all") << u"garbage"_s << 422 << u"sign-in-text-wrong"_s;
}

void tst_SignInDesk::wrongTextsAreRefused()
{
    QFETCH(const QString, what);
    WindowFixture fixture;
    fixture.start();
    WindowFixture other;
    other.start();
    fixture.key = (what == u"stranger" ? other : fixture).newKey(fixture.taxNumber);
    QVERIFY(fixture.key);
    api::SignInText text = fixture.signInText();
    if (what == u"purpose")
        text.purpose = u"lodge"_s;
    if (what == u"window")
        text.window = u"https://window.example"_s;
    if (what == u"country")
        text.principalCountry = u"Russia"_s;
    if (what == u"nonce")
        text.nonce = u"invented"_s;
    if (what == u"old")
        text.time = text.time.addSecs(-360);
    if (what == u"ahead")
        text.time = text.time.addSecs(360);
    if (what == u"principal")
        text.principalTaxNumber = u"7736207543"_s;
    QByteArray bytes = text.toBytes();
    QByteArray signature = fixture.sign(bytes);
    if (what == u"signature")
        signature = fixture.sign(bytes + ' ');
    if (what == u"garbage")
        bytes = "no text";
    const Reply reply =
        fixture.call("POST", u"/v1/sessions"_s, api::SignInRequest{bytes, signature}.toBytes());
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
}

void tst_SignInDesk::aNonceServesOnce()
{
    WindowFixture fixture;
    fixture.open();
    const QByteArray text = fixture.signInText().toBytes();
    QCOMPARE(fixture.signIn(text).status, 201);
    const Reply replayed = fixture.signIn(text);
    QCOMPARE(replayed.status, 401);
    QCOMPARE(replayed.code(), u"nonce-unknown"_s);
}

void tst_SignInDesk::theSessionEndsWithLogout()
{
    WindowFixture fixture;
    fixture.open();
    QCOMPARE(fixture.call("DELETE", u"/v1/sessions"_s).status, 204);
    const Reply after = fixture.call("GET", u"/v1/sessions/current"_s);
    QCOMPARE(after.status, 401);
    QCOMPARE(after.code(), u"not-signed-in"_s);
}

void tst_SignInDesk::theSessionEndsWithItsTime()
{
    WindowFixture fixture;
    fixture.open();
    fixture.advance(3599 * 1000);
    QCOMPARE(fixture.call("GET", u"/v1/sessions/current"_s).status, 200);
    fixture.advance(1000);
    QCOMPARE(fixture.call("GET", u"/v1/sessions/current"_s).status, 401);
    // A moved clock locks nobody out.
    QCOMPARE(fixture.signIn(fixture.signInText().toBytes()).status, 201);
}

void tst_SignInDesk::tokensAreNotOnDisk()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.token.size() >= 43); // 256 bits in base64
    const QByteArray token = fixture.token;
    fixture.stop();
    const QDir folder(fixture.folder.filePath(u"window"_s));
    const auto files = folder.entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(token));
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(folder.path()).permissions() & others));
    QVERIFY(!(QFileInfo(folder.filePath(u"authority.key"_s)).permissions() & others));
}

void tst_SignInDesk::trustFolderIsBelieved()
{
    WindowFixture stranger;
    stranger.start();
    const auto info = api::WindowInfo::parse(stranger.call("GET", u"/v1/window"_s).body);
    QVERIFY(info);
    QTemporaryDir trust;
    QFile anchor(trust.filePath(u"stranger.der"_s));
    QVERIFY(anchor.open(QIODevice::WriteOnly));
    anchor.write(info->anchors.first());
    anchor.close();
    WindowFixture fixture;
    fixture.trustFolder = trust.path();
    fixture.start();
    fixture.key = stranger.newKey(fixture.taxNumber);
    QVERIFY(fixture.key);
    QCOMPARE(fixture.signIn(fixture.signInText().toBytes()).status, 201);
}

void tst_SignInDesk::keysOfEveryAlgorithmSignIn_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::newRow("GOST 256 CryptoPro-A") << int(KeyAlgorithm::Gost256CryptoProA);
    QTest::newRow("GOST 256 TC26-A") << int(KeyAlgorithm::Gost256Tc26A);
    QTest::newRow("GOST 512") << int(KeyAlgorithm::Gost512);
    QTest::newRow("RSA 3072") << int(KeyAlgorithm::Rsa3072);
    QTest::newRow("ECDSA P-256") << int(KeyAlgorithm::EcdsaP256);
}

void tst_SignInDesk::keysOfEveryAlgorithmSignIn()
{
    QFETCH(const int, algorithm);
    WindowFixture fixture;
    fixture.start();
    fixture.key = fixture.newKey(fixture.taxNumber, static_cast<KeyAlgorithm>(algorithm));
    QVERIFY(fixture.key);
    QCOMPARE(fixture.signIn(fixture.signInText().toBytes()).status, 201);
}

QTEST_GUILESS_MAIN(tst_SignInDesk)
#include "tst_SignInDesk.moc"
