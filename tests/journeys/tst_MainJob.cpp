#include "tests/journeys/Journey.h"

#include <QDirIterator>
#include <QTest>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// One declaration from file to receipt, as a newcomer does it.
class tst_MainJob : public QObject
{
    Q_OBJECT

    // Names, tax numbers and amounts of our samples, in every spelling in which they could leak.
    static QList<QByteArray> canaries(const QByteArray &xml)
    {
        QList<QByteArray> found;
        for (const char *element : {"OrganizationName", "INN", "OGRN", "InvoicedCost",
                                    "TotalInvoiceAmount", "PersonSurname", "PrDocumentNumber"}) {
            const QByteArray open = QByteArray(element) + '>';
            for (qsizetype at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at + 1)) {
                const qsizetype start = at + open.size();
                const QByteArray text = xml.mid(start, xml.indexOf('<', start) - start).trimmed();
                if (text.size() < 5)
                    continue;
                const QString wide = QString::fromUtf8(text);
                found << text
                      << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
            }
        }
        return found;
    }

    static QStringList filesHolding(const QString &folder, const QList<QByteArray> &canaries)
    {
        QStringList leaks;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = Journey::read(files.next());
            for (const QByteArray &canary : canaries) {
                if (bytes.contains(canary))
                    leaks.append(files.filePath() + q(": ") + QString::fromUtf8(canary));
            }
        }
        return leaks;
    }

private Q_SLOTS:
    void fromFileToReceipt()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample(q("sample-with-mistake.xml"));
        QVERIFY2(!id.isEmpty(), qPrintable(journey.failure()));

        Journey::Run run = journey.ctl({q("check"), id});
        QCOMPARE(run.exit, 3);
        QVERIFY(run.json[u"blocking"].toInt() > 0);
        const QJsonObject finding = run.json[u"findings"][0].toObject();
        for (const char *key : {"severity", "code", "path", "box", "message", "cure"})
            QVERIFY2(!finding[QLatin1String(key)].toString().isEmpty(), key);
        QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));
        run = journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
        QCOMPARE(run.exit, 3);
        QCOMPARE(run.code(), q("blocking-findings"));

        run = journey.ctl({q("set"), id, q("shipment/goods[2]/netWeight"), q("580")});
        QCOMPARE(run.exit, 0);
        run = journey.ctl({q("check"), id});
        QVERIFY2(run.exit == 0, run.out.constData());

        run = journey.ctl({q("send"), id});
        QCOMPARE(run.code(), q("state-forbids"));
        QVERIFY2(journey.login(), qPrintable(journey.failure()));
        run = journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
        QVERIFY2(run.exit == 0, run.err.constData());
        const QString act = run.json[u"documents"][0][u"act"].toString();
        QVERIFY(!act.isEmpty());

        run = journey.ctl({q("send"), id});
        QVERIFY2(run.exit == 0, run.err.constData());
        const QString submission = run.json[u"submissions"][0][u"submissionId"].toString();
        QVERIFY(!submission.isEmpty());
        run = journey.ctl({q("sync")});
        QVERIFY2(run.exit == 0, run.err.constData());
        run = journey.ctl({q("status"), id});
        QVERIFY2(run.json[u"registrationNumber"].toString().contains(u'/'), run.out.constData());
        QCOMPARE(run.json[u"receipt"].toBool(), true);
        run = journey.ctl({q("receipt"), id, q("--out"), journey.path(q("receipt.p7m"))});
        QCOMPARE(run.exit, 0);
        const QByteArray receipt = Journey::read(journey.path(q("receipt.p7m")));
        QCOMPARE(journey.ctl({q("verify"), journey.path(q("receipt.p7m"))}).exit, 0);

        // Sent again it is the same submission, the same receipt, one act.
        run = journey.ctl({q("send"), id});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json[u"submissions"][0][u"submissionId"].toString(), submission);
        QCOMPARE(run.json[u"submissions"][0][u"act"].toString(), act);
        QCOMPARE(journey.ctl({q("receipt"), id, q("--out"), journey.path(q("again.p7m"))}).exit, 0);
        QCOMPARE(Journey::read(journey.path(q("again.p7m"))), receipt);
        QCOMPARE(journey.lodged(), 1);
        QCOMPARE(journey.ctl({q("set"), id, q("direction"), q("ЭК")}).code(), q("state-forbids"));

        run = journey.ctl({q("workspace"), q("check")});
        QVERIFY2(run.exit == 0, run.out.constData());
        QCOMPARE(journey.ctl({q("journal"), q("--verify")}).exit, 0);

        const QList<QByteArray> secret = canaries(Journey::read(journey.sample(q("sample.xml"))));
        QVERIFY(secret.size() > 10);
        // The search itself is sound: the sample holds them.
        QVERIFY(
            !filesHolding(QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/goods-declaration/samples"),
                          secret)
                 .isEmpty());
        const QStringList leaks = filesHolding(journey.folder() + q("/Рабочая папка"), secret) +
                                  filesHolding(journey.path(q("tmp")), secret) +
                                  filesHolding(journey.path(q(".local")), secret) +
                                  filesHolding(journey.path(q(".cache")), secret);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
    }

    // Work goes on without the window, and what was queued arrives when it is back.
    void offlineFirst()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample();
        QVERIFY2(!id.isEmpty(), qPrintable(journey.failure()));
        QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));
        QVERIFY2(journey.login(), qPrintable(journey.failure()));
        journey.killWindow();

        const Journey::Run signedRun =
            journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
        QVERIFY2(signedRun.exit == 0, signedRun.err.constData());
        Journey::Run run = journey.ctl({q("send"), id});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.code(), q("no-connection"));
        QCOMPARE(run.json[u"submissions"][0][u"state"].toString(), q("queued"));
        QCOMPARE(journey.ctl({q("sync"), q("--timeout"), q("2")}).exit, 1);
        QVERIFY(journey.startWindow());
        run = journey.ctl({q("sync")});
        QVERIFY2(run.exit == 0, run.err.constData());
        QCOMPARE(run.json[u"submissions"][0][u"phase"].toString(), q("registered"));
        QCOMPARE(journey.lodged(), 1);
    }

    void refusalIsExitFour_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::newRow("refused") << q("REFUSE-1");
        QTest::newRow("bounced") << q("BOUNCE-1");
    }
    void refusalIsExitFour()
    {
        QFETCH(QString, reference);
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample();
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        QCOMPARE(journey
                     .ctl(QStringList{q("sign"), id, q("--reference"), reference} +
                          journey.keyArguments())
                     .exit,
                 0);
        const int sent = journey.ctl({q("send"), id}).exit;
        QVERIFY(sent == 0 || sent == 4);
        QCOMPARE(journey.ctl({q("sync")}).exit, 4);
        const Journey::Run status = journey.ctl({q("status"), id});
        QCOMPARE(status.exit, 4);
        QVERIFY2(!status.json[u"reasonCode"].toString().isEmpty() ||
                     !status.json[u"reason"].toString().isEmpty(),
                 status.out.constData());
    }
};

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_MainJob.moc"
