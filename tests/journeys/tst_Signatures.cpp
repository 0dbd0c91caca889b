#include "tests/journeys/Journey.h"

#include <QTest>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// `oknoctl verify` over files that the program `forge` writes: every known forgery is exit 3 with
// its verdict. And what `oknoctl sign` writes is accepted by `openssl cms` for each type of key.
class tst_Signatures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forgeriesAreRefused()
    {
        const Journey journey;
        const Journey::Run forged =
            journey.program(QStringLiteral(OKNO_BIN_DIR "/forge"), {journey.path(q("forged"))});
        QVERIFY2(forged.exit == 0, forged.err.constData());
        int valid = 0;
        int refused = 0;
        for (const QByteArray &line : forged.out.split('\n')) {
            const QStringList words = QString::fromUtf8(line).simplified().split(u' ');
            if (words.size() < 2)
                continue;
            const QString file = journey.path(q("forged/") + words.at(0) + q(".xml"));
            const Journey::Run run =
                journey.ctl({q("verify"), file, q("--trust"), journey.path(q("forged/trust"))});
            const bool isValid = words.at(0) == q("valid");
            QVERIFY2(run.exit == (isValid ? 0 : 3), line + run.out + run.err);
            QCOMPARE(run.json[u"indication"].toString() == q("TOTAL_PASSED"), isValid);
            (isValid ? valid : refused) += 1;
        }
        QCOMPARE(valid, 1);
        QVERIFY2(refused >= 30, forged.out.constData());
        QCOMPARE(journey.ctl({q("verify"), journey.path(q("absent.xml"))}).exit, 1);
    }

    void opensslAccepts_data()
    {
        QTest::addColumn<QString>("algorithm");
        for (const char *algorithm : {"gost-256", "gost-256-tc26", "gost-512", "rsa", "ecdsa"})
            QTest::newRow(algorithm) << q(algorithm);
    }
    void opensslAccepts()
    {
        QFETCH(QString, algorithm);
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        QVERIFY2(!journey.importSample().isEmpty(), qPrintable(journey.failure()));
        QVERIFY2(journey.makeKey(algorithm), qPrintable(journey.failure()));
        // Bytes that a careless reader would change: line ends, a byte order mark, windows-1251.
        QVERIFY(journey.write(q("letter.txt"), "\xEF\xBB\xBF\xCF\xF0\xE8\xE2\xE5\xF2\r\nline\n"));
        const QString file = journey.path(q("letter.txt"));
        const Journey::Run run = journey.ctl(QStringList{q("sign"), file} + journey.keyArguments());
        QVERIFY2(run.exit == 0, run.err.constData());
        QVERIFY(journey.write(q("engine.cnf"),
                              "openssl_conf=init\n[init]\nengines=engines\n[engines]\ngost=gost\n["
                              "gost]\nengine_id=gost\ndefault_algorithms=ALL\n"));
        const QString authority = journey.path(q("ca.pem"));
        QCOMPARE(journey
                     .program(q("openssl"), {q("pkcs12"), q("-in"), journey.path(q("key.p12")),
                                             q("-passin"), q("file:") + journey.path(q("pin")),
                                             q("-cacerts"), q("-nokeys"), q("-out"), authority})
                     .exit,
                 0);
        const Journey::Run verified = journey.program(
            q("env"), {q("OPENSSL_CONF=") + journey.path(q("engine.cnf")), q("openssl"), q("cms"),
                       q("-verify"), q("-cades"), q("-binary"), q("-inform"), q("DER"), q("-in"),
                       file + q(".p7s"), q("-content"), file, q("-CAfile"), authority, q("-out"),
                       q("/dev/null")});
        QVERIFY2(verified.exit == 0 && verified.err.contains("successful"),
                 verified.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_Signatures)
#include "tst_Signatures.moc"
