#include "tests/journeys/Journey.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// kill -9 at random moments of the journey. What a command acknowledged (exit 0 and its JSON) must
// be there afterwards, and the window's ledger must hold each act once.
class tst_Kill : public QObject
{
    Q_OBJECT

    static int kills()
    {
        const int asked = qEnvironmentVariableIntValue("OKNO_KILLS");
        return asked > 0 ? asked : qEnvironmentVariableIsSet("OKNO_LONG") ? 200 : 60;
    }

    // Starts a command and kills it after a random time; true when it got to its end first.
    static bool survives(const Journey &journey, const QStringList &arguments,
                         QRandomGenerator &random, int longestMs, Journey::Run &run)
    {
        const auto process = journey.start(arguments);
        const bool isFinished =
            process->waitForFinished(static_cast<int>(random.bounded(longestMs)));
        if (!isFinished) {
            process->kill();
            process->waitForFinished();
        }
        run = Journey::finished(*process);
        return isFinished && run.exit == 0;
    }

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const quint32 seed = qEnvironmentVariableIsSet("OKNO_SEED")
                                 ? qEnvironmentVariable("OKNO_SEED").toUInt()
                                 : QRandomGenerator::system()->generate();
        qInfo("seed %u, %d kills", seed, kills());
        QRandomGenerator random(seed);
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        QVERIFY2(!journey.importSample().isEmpty(), qPrintable(journey.failure()));
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(journey.ctl({q("list")}).exit, 0);
        const int longestMs = static_cast<int>(timer.elapsed()) * 3;

        QStringList imported;
        QHash<QString, QString> values; // document → acknowledged description of goods 1
        QHash<QString, QString> acts;   // document → acknowledged act
        QSet<QString> sent;
        Journey::Run run;
        int killed = 0;
        for (int step = 0; killed < kills(); ++step) {
            const QString id = imported.isEmpty()
                                   ? QString()
                                   : imported.at(random.bounded(static_cast<int>(imported.size())));
            QStringList command;
            const QString value = q("Описание %1").arg(step);
            switch (id.isEmpty() ? 0 : random.bounded(5)) {
            case 0:
                command = QStringList{q("import"), journey.sample(q("sample.xml"))};
                break;
            case 1:
                command = QStringList{q("set"), id, q("shipment/goods[1]/description[1]"), value};
                break;
            case 2:
                command = QStringList{q("sign"), id} + journey.keyArguments();
                break;
            case 3:
                command = QStringList{q("send"), id};
                break;
            default:
                command = QStringList{q("sync"), q("--timeout"), q("3")};
                break;
            }
            const bool isAcknowledged = survives(journey, command, random, longestMs, run);
            killed += run.exit == -1 ? 1 : 0;
            if (!isAcknowledged)
                continue;
            if (command.first() == q("import"))
                imported << run.json[u"id"].toString();
            else if (command.first() == q("set"))
                values[id] = value;
            else if (command.first() == q("sign"))
                acts[id] = run.json[u"documents"][0][u"act"].toString();
            else if (command.first() == q("send"))
                sent.insert(id);
        }

        // Calm again.
        const Journey::Run check = journey.ctl({q("workspace"), q("check")});
        QVERIFY2(check.exit == 0, check.out + check.err);
        run = journey.ctl({q("sync"), q("--timeout"), q("60")});
        QVERIFY2(run.exit == 0, run.out + run.err);
        int registered = 0;
        for (const QString &id : std::as_const(imported)) {
            const Journey::Run status = journey.ctl({q("status"), id});
            QVERIFY2(status.exit == 0, qPrintable(id));
            if (acts.contains(id))
                QCOMPARE(status.json[u"act"].toString(), acts.value(id));
            if (sent.contains(id))
                QCOMPARE(status.json[u"phase"].toString(), q("registered"));
            registered += status.json[u"phase"].toString() == q("registered") ? 1 : 0;
        }
        // A value acknowledged before the last signing may have been followed by one that was
        // killed just before it spoke; so the value is the acknowledged one or a later one.
        for (auto it = values.cbegin(); it != values.cend(); ++it) {
            const QString now =
                journey
                    .ctl({q("show"), it.key(), q("--field"), q("shipment/goods[1]/description[1]")})
                    .json[u"value"]
                    .toString();
            QVERIFY2(now.section(u' ', 1).toInt() >= it.value().section(u' ', 1).toInt(),
                     qPrintable(now + q(" < ") + it.value()));
        }
        const Journey::Run ledger = journey.ctl({q("window"), q("ledger")});
        QSet<QString> lodgedActs;
        for (const QJsonValue act : ledger.json[u"acts"].toArray())
            lodgedActs.insert(act[u"actId"].toString());
        QCOMPARE(lodgedActs.size(), ledger.json[u"lodged"].toInt());
        QVERIFY(registered <= lodgedActs.size());
        QVERIFY(registered >= sent.size());
        qInfo(
            "%d kills, %lld imported, %lld set, %lld signed, %lld sent, %d registered, %lld lodged",
            killed, qint64(imported.size()), qint64(values.size()), qint64(acts.size()),
            qint64(sent.size()), registered, qint64(lodgedActs.size()));
    }

    // Two processes on one workspace, both writing and both asked to send.
    void twoProcesses()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString first = journey.importSample();
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        QStringList documents{first};
        for (int round = 0; round < 5; ++round) {
            const auto one = journey.start({q("import"), journey.sample(q("sample.xml"))});
            const auto two = journey.start({q("import"), journey.sample(q("sample.xml"))});
            for (QProcess *process : {one.get(), two.get()}) {
                QVERIFY(process->waitForFinished(60'000));
                const Journey::Run run = Journey::finished(*process);
                QVERIFY2(run.exit == 0, run.err.constData());
                documents << run.json[u"id"].toString();
            }
        }
        QCOMPARE(journey.ctl({q("list")}).json[u"documents"].toArray().size(), documents.size());
        const Journey::Run signedRun =
            journey.ctl(QStringList{q("sign")} + documents + journey.keyArguments());
        QVERIFY2(signedRun.exit == 0, signedRun.err.constData());
        // The same documents, twice at once.
        const auto one = journey.start(QStringList{q("send")} + documents);
        const auto two = journey.start(QStringList{q("send")} + documents);
        for (QProcess *process : {one.get(), two.get()}) {
            QVERIFY(process->waitForFinished(120'000));
            const Journey::Run run = Journey::finished(*process);
            QVERIFY2(run.exit == 0, run.out + run.err);
        }
        const Journey::Run synced = journey.ctl({q("sync")});
        QVERIFY2(synced.exit == 0, synced.err.constData());
        QCOMPARE(journey.lodged(), documents.size());
        QCOMPARE(journey.ctl({q("journal"), q("--verify")}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_Kill.moc"
