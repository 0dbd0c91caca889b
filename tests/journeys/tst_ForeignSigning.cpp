#include "tests/journeys/Journey.h"

#include <QTest>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// The key lies in another program: here `openssl cms`, there CryptoPro or NCALayer. An elliptic
// curve key lets that program work without the GOST engine's configuration.
class tst_ForeignSigning : public QObject
{
    Q_OBJECT

    struct Ready {
        Journey journey;
        QString id;
    };

    static QString prepare(Ready &ready)
    {
        if (!ready.journey.startWindow() || !ready.journey.makeWorkspace())
            return ready.journey.failure() + q("window or workspace");
        ready.id = ready.journey.importSample();
        if (ready.id.isEmpty() || !ready.journey.makeKey(q("ecdsa")) || !ready.journey.login())
            return ready.journey.failure();
        // The other program has the key in its own shape.
        const QString pin = q("file:") + ready.journey.path(q("pin"));
        const QStringList from{q("pkcs12"), q("-in"), ready.journey.path(q("key.p12")),
                               q("-passin"), pin};
        const bool hasKey =
            ready.journey
                .program(q("openssl"), from + QStringList{q("-nocerts"), q("-nodes"), q("-out"),
                                                          ready.journey.path(q("other.key"))})
                .exit == 0;
        const bool hasCertificate =
            ready.journey
                .program(q("openssl"), from + QStringList{q("-clcerts"), q("-nokeys"), q("-out"),
                                                          ready.journey.path(q("other.crt"))})
                .exit == 0;
        return hasKey && hasCertificate ? QString() : q("openssl pkcs12");
    }

    static QStringList cms(const Journey &journey, const QString &in, const QString &out,
                           const QString &form)
    {
        return {q("cms"),
                q("-sign"),
                q("-binary"),
                q("-cades"),
                q("-nosmimecap"),
                q("-in"),
                in,
                q("-signer"),
                journey.path(q("other.crt")),
                q("-inkey"),
                journey.path(q("other.key")),
                q("-outform"),
                form,
                q("-out"),
                out};
    }

private Q_SLOTS:
    void signaturesComeBack_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("isManifestFirst");
        QTest::newRow("DER") << q("DER") << false;
        QTest::newRow("PEM, manifest first") << q("PEM") << true;
    }
    void signaturesComeBack()
    {
        QFETCH(QString, form);
        QFETCH(bool, isManifestFirst);
        Ready ready;
        const QString trouble = prepare(ready);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const Journey &journey = ready.journey;
        Journey::Run run =
            journey.ctl({q("sign"), ready.id, q("--frozen"), journey.path(q("handed")),
                         q("--certificate"), journey.path(q("other.crt"))});
        QVERIFY2(run.exit == 0, run.err.constData());
        QStringList files{Journey::named(run.json[u"document"].toString()),
                          Journey::named(run.json[u"manifest"].toString())};
        const QByteArray frozen = Journey::read(files.first());
        QVERIFY(frozen.contains("ESADout_CU"));
        for (QString &file : files) {
            QCOMPARE(journey.program(q("openssl"), cms(journey, file, file + q(".p7s"), form)).exit,
                     0);
            file += q(".p7s");
        }
        // One signature twice, or over something else, is not taken.
        QCOMPARE(journey
                     .ctl({q("sign"), ready.id, q("--with-signature"), files.first(),
                           q("--with-signature"), files.first()})
                     .code(),
                 q("signature-invalid"));
        if (isManifestFirst)
            std::swap(files[0], files[1]);
        // Asked again before the signatures came back: the same bytes and the same act.
        run = journey.ctl({q("sign"), ready.id, q("--frozen"), journey.path(q("again")),
                           q("--certificate"), journey.path(q("other.crt"))});
        QCOMPARE(Journey::read(Journey::named(run.json[u"document"].toString())), frozen);
        run = journey.ctl({q("sign"), ready.id, q("--with-signature"), files.at(0),
                           q("--with-signature"), files.at(1)});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(journey.ctl({q("send"), ready.id}).exit, 0);
        QCOMPARE(journey.ctl({q("sync")}).exit, 0);
        QCOMPARE(journey.lodged(), 1);
    }

    void anotherCertificateIsRefused()
    {
        Ready ready;
        const QString trouble = prepare(ready);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const Journey &journey = ready.journey;
        QCOMPARE(journey
                     .ctl({q("sign"), ready.id, q("--frozen"), journey.path(q("handed")),
                           q("--certificate"), journey.path(q("other.crt"))})
                     .exit,
                 0);
        QCOMPARE(journey
                     .program(q("openssl"), {q("req"), q("-x509"), q("-newkey"), q("ec"),
                                             q("-pkeyopt"), q("ec_paramgen_curve:P-256"),
                                             q("-nodes"), q("-subj"), q("/CN=Чужой"), q("-utf8"),
                                             q("-keyout"), journey.path(q("other.key")), q("-out"),
                                             journey.path(q("other.crt"))})
                     .exit,
                 0);
        QStringList files;
        for (const QString &name : {q("document.xml"), q("manifest.json")}) {
            const QString file = journey.path(q("handed/") + name);
            QCOMPARE(
                journey.program(q("openssl"), cms(journey, file, file + q(".p7s"), q("DER"))).exit,
                0);
            files << q("--with-signature") << file + q(".p7s");
        }
        const Journey::Run run = journey.ctl(QStringList{q("sign"), ready.id} + files);
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.code(), q("signer-mismatch"));
    }

    void aProgramIsRun()
    {
        Ready ready;
        const QString trouble = prepare(ready);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const Journey &journey = ready.journey;
        const QString command =
            q("openssl ") + cms(journey, q("{in}"), q("{out}"), q("DER")).join(u' ');
        QCOMPARE(journey
                     .ctl({q("sign"), ready.id, q("--command"), q("false"), q("--certificate"),
                           journey.path(q("other.crt"))})
                     .code(),
                 q("program-failed"));
        const Journey::Run run = journey.ctl({q("sign"), ready.id, q("--command"), command,
                                              q("--certificate"), journey.path(q("other.crt"))});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(journey.ctl({q("send"), ready.id}).exit, 0);
        QCOMPARE(journey.lodged(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_ForeignSigning)
#include "tst_ForeignSigning.moc"
