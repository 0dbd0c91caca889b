#include "signing/vault/AesSealer.h"
#include "signing/vault/KeyDerivation.h"

#include <QSet>
#include <QTest>

using namespace okno;

namespace {

std::shared_ptr<const AesSealer> sealerFor(char byte)
{
    return *AesSealer::create(SecretBytes(QByteArray(32, byte)));
}

} // namespace

class tst_AesSealer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void anotherSessionOpens();
    void refusesEveryFlippedBit();
    void refusesEveryTruncation();
    void refusesAnotherPlace();
    void refusesAnotherKey();
    void neverSealsTwiceTheSame();
    void staysUsableAfterARefusal();
    void digestsAreKeyedAndStable();
    void refusesAKeyOfAnotherSize();
};

void tst_AesSealer::opensWhatItSealed_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 15, 16, 17, 500, 65536, 300000})
        QTest::addRow("%d bytes", int(size)) << size;
}

void tst_AesSealer::opensWhatItSealed()
{
    QFETCH(qsizetype, size);
    const auto sealer = sealerFor('k');
    const QByteArray plain = randomBytes(size);
    const auto sealed = sealer->seal(plain, "document|1|body|1");
    QVERIFY(sealed.has_value());
    QCOMPARE(sealed->size(), size + AesSealer::overhead);
    QVERIFY(size < 15 || !sealed->contains(plain));
    QCOMPARE(sealer->open(*sealed, "document|1|body|1").value(), plain);
    QCOMPARE(sealer->openSecret(*sealed, "document|1|body|1")->view(), QByteArrayView(plain));
}

void tst_AesSealer::anotherSessionOpens()
{
    const auto sealed = sealerFor('k')->seal("canary", "a");
    QCOMPARE(sealerFor('k')->open(*sealed, "a").value(), QByteArray("canary"));
}

void tst_AesSealer::refusesEveryFlippedBit()
{
    const auto sealer = sealerFor('k');
    const QByteArray sealed = *sealer->seal("canary", "a");
    for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
        QByteArray bent = sealed;
        bent[bit / 8] = static_cast<char>(bent[bit / 8] ^ (1 << (bit % 8)));
        const auto opened = sealer->open(bent, "a");
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, FailureCode::SealBroken);
    }
}

void tst_AesSealer::refusesEveryTruncation()
{
    const auto sealer = sealerFor('k');
    const QByteArray sealed = *sealer->seal("canary", "a");
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(sealer->open(sealed.first(size), "a").error().code, FailureCode::SealBroken);
    QCOMPARE(sealer->open(sealed + 'x', "a").error().code, FailureCode::SealBroken);
}

void tst_AesSealer::refusesAnotherPlace()
{
    const auto sealer = sealerFor('k');
    const QByteArray sealed = *sealer->seal("canary", "document|1|body|1");
    QCOMPARE(sealer->open(sealed, "document|2|body|1").error().code, FailureCode::SealBroken);
    QCOMPARE(sealer->open(sealed, {}).error().code, FailureCode::SealBroken);
}

void tst_AesSealer::refusesAnotherKey()
{
    const QByteArray sealed = *sealerFor('k')->seal("canary", "a");
    const auto opened = sealerFor('j')->open(sealed, "a");
    QCOMPARE(opened.error().code, FailureCode::SealBroken);
    QCOMPARE(opened.error().place, QStringLiteral("key"));
}

void tst_AesSealer::neverSealsTwiceTheSame()
{
    const auto sealer = sealerFor('k');
    QSet<QByteArray> nonces;
    for (int i = 0; i < 2000; ++i)
        nonces.insert(sealer->seal("canary", "a")->sliced(13, 12));
    QCOMPARE(nonces.size(), 2000);
    QVERIFY(sealer->seal({}, {})->sliced(5, 8) != sealerFor('k')->seal({}, {})->sliced(5, 8));
}

void tst_AesSealer::staysUsableAfterARefusal()
{
    const auto sealer = sealerFor('k');
    const QByteArray good = *sealer->seal("canary", "a");
    QByteArray bent = good;
    bent.back() = static_cast<char>(bent.back() ^ 1);
    QVERIFY(!sealer->open(bent, "a").has_value());
    QCOMPARE(sealer->open(good, "a").value(), QByteArray("canary"));
}

void tst_AesSealer::digestsAreKeyedAndStable()
{
    const auto sealer = sealerFor('k');
    const QByteArray first = sealer->digest("7703000015");
    QCOMPARE(first.size(), 32);
    QCOMPARE(sealer->digest("7703000015"), first);
    QCOMPARE(sealerFor('k')->digest("7703000015"), first);
    QVERIFY(sealer->digest("7703000016") != first);
    QVERIFY(sealerFor('j')->digest("7703000015") != first);
}

void tst_AesSealer::refusesAKeyOfAnotherSize()
{
    QCOMPARE(AesSealer::create(SecretBytes("short")).error().code, FailureCode::ValueInvalid);
}

QTEST_GUILESS_MAIN(tst_AesSealer)
#include "tst_AesSealer.moc"
