#include "tests/journeys/Journey.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

// Everything of the packing list, told as a kind that no build has heard of.
QByteArray renamed(QByteArray text)
{
    text.replace("packing-list-5.22.0", "weight-note-1.0");
    text.replace("packing-list", "weight-note");
    text.replace("PackingList:5.22.0", "WeightNote:1.0");
    return text;
}

} // namespace

// A kind is data: a folder of the user's makes one, without a line of C++.
class tst_KindFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFormToReceipt();
    void namesWhatIsBrokenAndGoesOn();

private:
    static QString folder(const Journey &journey)
    {
        return journey.path(q(".local/share/okno/definitions"));
    }
    static bool write(const QString &path, const QByteArray &bytes);
    static void makeKind(const Journey &journey);
    static QStringList kinds(const Journey &journey);
};

bool tst_KindFolder::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

void tst_KindFolder::makeKind(const Journey &journey)
{
    const QDir source(q(OKNO_SOURCE_DIR "/models/kinds/packing-list"));
    const QString target = folder(journey) + q("/kinds/weight-note/");
    const QStringList files = source.entryList(QDir::Files);
    for (const QString &name : files)
        QVERIFY(write(target + name, renamed(Journey::read(source.filePath(name)))));
    QVERIFY(write(
        folder(journey) + q("/formats/weight-note.json"),
        renamed(Journey::read(q(OKNO_SOURCE_DIR "/models/formats/packing-list-5.22.0.json")))));
    QVERIFY(write(journey.path(q("sample.xml")),
                  renamed(Journey::read(source.filePath(q("samples/sample.xml"))))));
}

QStringList tst_KindFolder::kinds(const Journey &journey)
{
    QStringList ids;
    for (const QJsonValue kind : journey.ctl({q("kinds")}).json[u"kinds"].toArray())
        ids.append(kind[u"id"].toString());
    return ids;
}

void tst_KindFolder::fromFormToReceipt()
{
    Journey journey;
    makeKind(journey);
    QVERIFY(kinds(journey).contains(q("weight-note")));
    QVERIFY(
        journey.startWindow({q("--formats"), folder(journey) + q("/formats/weight-note.json")}));
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    Journey::Run run = journey.ctl({q("import"), journey.path(q("sample.xml"))});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QString first = run.json[u"id"].toString();
    QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));

    run = journey.ctl({q("new"), q("weight-note"), q("--from"), first});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QString id = run.json[u"id"].toString();
    QCOMPARE(journey.ctl({q("set"), id, q("grossWeight"), q("1")}).exit, 0);
    run = journey.ctl({q("check"), id}); // its own rules are at work: net is above gross
    QCOMPARE(run.exit, 3);
    const QString gross = QString::number(1'000'000);
    QCOMPARE(journey.ctl({q("set"), id, q("grossWeight"), gross}).exit, 0);
    run = journey.ctl(QStringList{q("sign"), first} + journey.keyArguments());
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(journey.ctl({q("send"), first}).exit, 0);
    QCOMPARE(journey.ctl({q("sync"), q("--timeout"), q("60")}).exit, 0);
    run = journey.ctl({q("status"), first});
    QCOMPARE(run.json[u"phase"].toString(), q("registered"));
    QCOMPARE(journey.ctl({q("receipt"), first, q("--out"), journey.path(q("receipt.p7m"))}).exit,
             0);
}

void tst_KindFolder::namesWhatIsBrokenAndGoesOn()
{
    Journey journey;
    const QStringList before = kinds(journey);
    makeKind(journey);
    const QString kindFolder = folder(journey) + q("/kinds/");
    QVERIFY(write(kindFolder + q("cut/kind.json"), "{\"id\": "));
    QVERIFY(write(kindFolder + q("twin/kind.json"),
                  Journey::read(q(OKNO_SOURCE_DIR "/models/kinds/invoice/kind.json"))));
    QVERIFY(
        write(kindFolder + q("homeless/kind.json"),
              "{\"id\": \"homeless\", \"defaultFormat\": \"none-1\", \"rulesVersion\": \"1\"}"));
    QVERIFY(write(folder(journey) + q("/formats/bent.json"), "[]"));
    const Journey::Run run = journey.ctl({q("kinds")});
    QCOMPARE(run.exit, 0);
    for (const char *name : {"cut/kind.json", "twin/kind.json", "homeless/kind.json", "bent.json"})
        QVERIFY2(run.err.contains(name), run.err.constData());
    QCOMPARE(kinds(journey).size(), before.size() + 1);
    QVERIFY(kinds(journey).contains(q("weight-note")));
}

QTEST_GUILESS_MAIN(tst_KindFolder)
#include "tst_KindFolder.moc"
