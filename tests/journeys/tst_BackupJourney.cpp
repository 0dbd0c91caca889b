#include "tests/journeys/Journey.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// A workspace to a file and back, as a person at the command line does it.
class tst_BackupJourney : public QObject
{
    Q_OBJECT

    static QStringList backup(const Journey &journey, const QString &file)
    {
        return {q("workspace"), q("backup"), file, q("--passphrase-file"),
                journey.path(q("backup-passphrase"))};
    }

    // Into another folder than the journey's workspace.
    static QStringList restore(const Journey &journey, const QString &file, const QString &folder)
    {
        return {q("workspace"),
                q("restore"),
                file,
                journey.path(q("new-passphrase")),
                q("--workspace"),
                folder,
                q("--passphrase-file"),
                journey.path(q("backup-passphrase")),
                q("--key-store"),
                q("passphrase-file")};
    }

    static QStringList in(const QString &folder, QStringList arguments)
    {
        return arguments << q("--workspace") << folder;
    }

    static bool writeSecrets(const Journey &journey)
    {
        return journey.write(q("backup-passphrase"), "of the backup\n") &&
               journey.write(q("new-passphrase"), "of the new place\n");
    }

    static QStringList hidden(const QString &folder)
    {
        return QDir(folder).entryList({q("*.part"), q("*.restoring")},
                                      QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void everythingShownIsThere()
    {
        Journey journey;
        QVERIFY(writeSecrets(journey) && journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample();
        const QString draft = journey.importSample();
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        QCOMPARE(journey.ctl(QStringList{q("sign"), id} + journey.keyArguments()).exit, 0);
        QCOMPARE(journey.ctl({q("send"), id}).exit, 0);
        QVERIFY(journey.ctl({q("sync"), q("--timeout"), q("60")}).exit == 0);

        const QString file = journey.path(q("Копия.okno-backup"));
        const Journey::Run made = journey.ctl(backup(journey, file));
        QVERIFY2(made.exit == 0, made.out + made.err);
        QCOMPARE(Journey::named(made.json[u"file"].toString()), file);
        QCOMPARE(made.json[u"size"].toInteger(), QFileInfo(file).size());
        QVERIFY(made.json[u"records"].toInt() > 10 && made.json[u"broken"].toArray().isEmpty());

        const QString folder = journey.path(q("другая машина/workspace"));
        const Journey::Run restored = journey.ctl(restore(journey, file, folder));
        QVERIFY2(restored.exit == 0, restored.out + restored.err);
        QCOMPARE(Journey::named(restored.json[u"workspace"].toString()), folder);
        QCOMPARE(restored.json[u"records"], made.json[u"records"]);
        for (const QStringList &command : {QStringList{q("list")},
                                           {q("show"), id},
                                           {q("show"), draft},
                                           {q("status"), id},
                                           {q("principals"), q("list")},
                                           {q("authorities"), q("list")}}) {
            const Journey::Run before = journey.ctl(command);
            const Journey::Run after = journey.ctl(in(folder, command));
            QVERIFY2(before.exit == 0, before.out + before.err);
            QCOMPARE(after.exit, 0);
            QVERIFY(!before.json.isEmpty());
            QCOMPARE(after.json, before.json);
        }
        const QStringList receipts{journey.path(q("receipt 1")), journey.path(q("receipt 2"))};
        QCOMPARE(journey.ctl({q("receipt"), id, q("--out"), receipts.first()}).exit, 0);
        QCOMPARE(journey.ctl(in(folder, {q("receipt"), id, q("--out"), receipts.last()})).exit, 0);
        QVERIFY(!Journey::read(receipts.first()).isEmpty());
        QCOMPARE(Journey::read(receipts.last()), Journey::read(receipts.first()));
        const Journey::Run check = journey.ctl(in(folder, {q("workspace"), q("check")}));
        QVERIFY2(check.exit == 0, check.out + check.err);
        // It goes on where it was: the same act is not sent twice, the paper still opens it.
        QCOMPARE(journey.ctl(in(folder, {q("sync"), q("--timeout"), q("60")})).exit, 0);
        QCOMPARE(journey.lodged(), 1);
        const Journey::Run recovered =
            journey.ctl(in(folder, {q("workspace"), q("recover"), q("--key-store"),
                                    q("passphrase-file"), journey.path(q("passphrase")),
                                    q("--recovery-file"), journey.path(q("recovery"))}));
        QVERIFY2(recovered.exit == 0, recovered.out + recovered.err);
        QCOMPARE(journey.ctl({q("journal"), q("--verify")}).exit, 0);
    }

    void refusalsAreNamed()
    {
        Journey journey;
        QVERIFY(writeSecrets(journey));
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString file = journey.path(q("b.okno-backup"));
        const QString folder = journey.path(q("w"));
        QCOMPARE(journey.ctl(backup(journey, file)).exit, 0);
        const auto refusal = [&](const QStringList &arguments) {
            const Journey::Run run = journey.ctl(arguments);
            return q("%1 %2").arg(run.exit).arg(run.code());
        };
        QCOMPARE(refusal(restore(journey, file, journey.workspace())), q("1 workspace-exists"));
        QCOMPARE(refusal(restore(journey, file, journey.folder())), q("1 folder-not-empty"));
        QCOMPARE(refusal(restore(journey, journey.path(q("passphrase")), folder)),
                 q("1 backup-unknown"));
        QCOMPARE(refusal({q("workspace"), q("restore"), file, journey.path(q("new-passphrase")),
                          q("--workspace"), folder, q("--passphrase-file"),
                          journey.path(q("passphrase")), q("--key-store"), q("passphrase-file")}),
                 q("1 backup-passphrase-wrong"));
        QCOMPARE(refusal({q("workspace"), q("backup"), file}), q("2 usage-wrong"));
        QCOMPARE(refusal({q("workspace"), q("backup")}), q("2 usage-wrong"));
        QCOMPARE(refusal({q("workspace"), q("restore")}), q("2 usage-wrong"));
        // No key store answers in this home: nothing is left behind.
        if (!Journey::isWindowsProgram())
            QCOMPARE(refusal({q("workspace"), q("restore"), file, q("--workspace"), folder,
                              q("--passphrase-file"), journey.path(q("backup-passphrase"))}),
                     q("1 key-store-unavailable"));
        QByteArray bytes = Journey::read(file);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 4);
        QVERIFY(journey.write(q("bent"), bytes));
        QCOMPARE(refusal(restore(journey, journey.path(q("bent")), folder)), q("1 backup-damaged"));
        QVERIFY(!QFile::exists(folder));
        QCOMPARE(hidden(journey.folder()), QStringList());
        QFile::setPermissions(journey.path(q("backup-passphrase")),
                              QFile::ReadOwner | QFile::ReadOther);
        QCOMPARE(refusal(backup(journey, file)), q("1 passphrase-file-exposed"));
    }

    // Ctrl+C is a wish to stop, not an accident.
    void interruptedLeavesNothing()
    {
        Journey journey;
        QVERIFY(writeSecrets(journey));
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        for (int i = 0; i < 5; ++i)
            QVERIFY(!journey.importSample().isEmpty());
        const QString file = journey.path(q("b.okno-backup"));
        const auto process = journey.start(backup(journey, file));
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(journey.workspace()).entryList({q("copy-*")}).isEmpty() ||
                                     process->state() == QProcess::NotRunning,
                                 30'000);
        if (process->state() != QProcess::NotRunning) { // an ended one has number 0: everybody's
            ::kill(static_cast<pid_t>(process->processId()), SIGINT);
            QVERIFY(process->waitForFinished(30'000));
        }
        const Journey::Run run = Journey::finished(*process);
        if (run.exit != 0) { // it was in time
            QCOMPARE(run.code(), q("cancelled"));
            QVERIFY(!QFile::exists(file));
        }
        QCOMPARE(hidden(journey.folder()), QStringList());
        QCOMPARE(journey.ctl(backup(journey, file)).exit, 0);
        QCOMPARE(hidden(journey.workspace()), QStringList());
    }

    // kill -9 at random moments: there is a whole backup or none, a whole workspace or none, and
    // the next try goes through.
    void killedInTheMiddle()
    {
        const int asked = qEnvironmentVariableIntValue("OKNO_KILLS");
        const int kills = asked > 0 ? asked : qEnvironmentVariableIsSet("OKNO_LONG") ? 200 : 40;
        const quint32 seed = qEnvironmentVariableIsSet("OKNO_SEED")
                                 ? qEnvironmentVariable("OKNO_SEED").toUInt()
                                 : QRandomGenerator::system()->generate();
        QRandomGenerator random(seed);
        Journey journey;
        QVERIFY(writeSecrets(journey));
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        QVERIFY(!journey.importSample().isEmpty());
        const QString good = journey.path(q("good.okno-backup"));
        const QString file = journey.path(q("b.okno-backup"));
        const QString folder = journey.path(q("restored"));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(journey.ctl(backup(journey, good)).exit, 0);
        const int longestMs = static_cast<int>(timer.elapsed()) * 2;
        const auto isKilled = [&](const QStringList &arguments) {
            const auto process = journey.start(arguments);
            const bool isOver =
                process->waitForFinished(static_cast<int>(random.bounded(longestMs)));
            process->kill();
            process->waitForFinished();
            return !isOver;
        };
        int killed = 0;
        int whole = 0;
        for (int round = 0; round < kills; ++round) {
            if (round % 2 == 0) {
                killed += isKilled(backup(journey, file)) ? 1 : 0;
                if (!QFile::exists(file))
                    continue;
                const Journey::Run run = journey.ctl(restore(journey, file, folder));
                QVERIFY2(run.exit == 0, run.out + run.err);
                QVERIFY(QFile::remove(file));
            } else {
                killed += isKilled(restore(journey, good, folder)) ? 1 : 0;
                if (!QFile::exists(folder))
                    continue;
            }
            ++whole;
            const Journey::Run check = journey.ctl(in(folder, {q("workspace"), q("check")}));
            QVERIFY2(check.exit == 0, check.out + check.err);
            QVERIFY(QDir(folder).removeRecursively());
        }
        qInfo("seed %u: %d killed, %d whole", seed, killed, whole);
        const Journey::Run again = journey.ctl(restore(journey, good, folder));
        QVERIFY2(again.exit == 0, again.out + again.err);
        QVERIFY(!QFile::exists(folder + q(".restoring")));
        QCOMPARE(journey.ctl(backup(journey, file)).exit, 0);
        const Journey::Run check = journey.ctl({q("workspace"), q("check")});
        QVERIFY2(check.exit == 0, check.out + check.err);
        QCOMPARE(hidden(journey.workspace()), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_BackupJourney)
#include "tst_BackupJourney.moc"
