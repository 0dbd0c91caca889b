#include "tests/models/store/RawDatabase.h"
#include "tests/models/store/StoreScene.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QStringEncoder>

using namespace okno;
using namespace okno::test;

class tst_StoreDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"okno.store=false"_s); }
    void nothingIsStoredInPlain();
    void swappedRowsFail_data();
    void swappedRowsFail();
    void flippedBitsNeverPassForGood();
};

static QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void tst_StoreDamage::nothingIsStoredInPlain()
{
    Scene scene;
    const Filled filled = fill(*scene.workspace);
    DocumentQuery query;
    query.search = partyName;
    QCOMPARE(wait(scene.workspace->documents().list(query))->size(), 2);
    QStringList files;
    const auto search = [&] {
        QDirIterator it(scene.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray bytes = bytesOf(it.next());
            files.append(it.fileName());
            for (const QString &canary :
                 {partyName, u"Ромашка"_s, taxNumber, amount, u"Выдумкин"_s, u"5000001"_s}) {
                for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE,
                                            QStringConverter::Utf16BE}) {
                    const QByteArray word = QStringEncoder(encoding)(canary);
                    QVERIFY2(!bytes.contains(word), qPrintable(it.fileName() + u' ' + canary));
                }
            }
        }
    };
    search(); // with the log of SQLite beside it
    QVERIFY(files.contains(u"okno.sqlite-wal"_s));
    QVERIFY(files.size() >= 3);
    scene.workspace.reset();
    search();
}

void tst_StoreDamage::swappedRowsFail_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("columns");
    QTest::newRow("summaries") << u"documents"_s << u"summary"_s;
    QTest::newRow("revisions") << u"revisions"_s << u"body"_s;
    QTest::newRow("sealed files") << u"revisions"_s << u"file"_s;
    QTest::newRow("rows but for their ids") << u"documents"_s << u"summary, state, head, edits"_s;
}

void tst_StoreDamage::swappedRowsFail()
{
    QFETCH(QString, table);
    QFETCH(QString, columns);
    Scene scene;
    DocumentStore &documents = scene.workspace->documents();
    Document one = newDocument();
    Document two = newDocument(u"Другой"_s);
    if (columns == u"file") {
        edited(one, u"long"_s, QString(300 * 1024, u'1'));
        edited(two, u"long"_s, QString(300 * 1024, u'2'));
    }
    QVERIFY(wait(documents.create(one, summaryOf(one), u"new"_s)));
    QVERIFY(wait(documents.create(two, summaryOf(two), u"new"_s)));
    scene.workspace.reset();
    {
        RawDatabase raw(scene.databaseFile());
        QVERIFY(raw.run(u"CREATE TEMP TABLE old AS SELECT id, %1 FROM %2"_s.arg(columns, table)));
        QVERIFY(raw.run(u"UPDATE %2 SET (%1) = (SELECT %1 FROM old WHERE old.id <> %2.id)"_s.arg(
            columns, table)));
    }
    QVERIFY(scene.reopen());
    for (const Document &document : {one, two}) {
        const auto loaded = wait(scene.workspace->documents().load(document.id()));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, FailureCode::SealBroken);
    }
    QCOMPARE(wait(scene.workspace->check())->broken.size(), 2);
}

namespace {

// Everything that a person could be shown, one text a thing.
QMap<QString, QString> shown(Workspace &workspace, const Filled &filled)
{
    QMap<QString, QString> things;
    const auto put = [&](const QString &name, const QString &text) { things.insert(name, text); };
    for (const Document &document : {filled.draft, filled.sent}) {
        const QString id = document.id().toString();
        if (const auto loaded = wait(workspace.documents().load(document.id()))) {
            put(u"document "_s + id,
                QString::fromLatin1(RevisionCodec::encode(loaded->document).toHex()) +
                    QString::number(loaded->edits.size()) + loaded->head.toString());
            put(u"state "_s + id, documentStateKey(loaded->summary.state));
        }
        // No findings are shown like those of a document never checked: as missing things are.
        const auto findings = wait(workspace.documents().findings(document.id()));
        if (findings && !findings->isEmpty())
            put(u"findings "_s + id, QString::number(findings->size()));
    }
    if (const auto list = wait(workspace.documents().list({}))) {
        for (const DocumentSummary &summary : *list)
            put(u"summary "_s + summary.id.toString(),
                summary.number + summary.counterparty + summary.sum + summary.act.toString() +
                    documentStateKey(summary.state) + summary.changed.toString(Qt::ISODateWithMs));
    }
    if (const auto frozen = wait(workspace.documents().frozen(filled.sent.id())); frozen && *frozen)
        put(u"frozen"_s, QString::fromLatin1((*frozen)->bytes.toHex()) + (*frozen)->act.toString());
    OutboxStore &outbox = workspace.outbox();
    if (const auto act = wait(outbox.act(filled.act.id)))
        put(u"act"_s, actStateKey(act->state) + QString::number(act->failures) +
                          phaseKey(act->registration.phase) + QString::fromUtf8(act->act.manifest) +
                          QString::number(act->hasReceipt));
    if (const auto act = wait(outbox.actOf(filled.sent.id())))
        put(u"act of"_s, act->has_value() ? (*act)->act.id.toString() : u"none"_s);
    if (const auto parcel = wait(outbox.parcel(filled.act.id)))
        put(u"parcel"_s, QString::fromLatin1(parcel->requestBody) +
                             QString::fromLatin1(parcel->files.first().bytes.toHex()));
    if (const auto attempts = wait(outbox.attempts(filled.act.id)))
        put(u"attempts"_s, QString::number(attempts->size()) + attempts->first().step);
    if (const auto receipt = wait(workspace.receipts().bytes(filled.act.id)))
        put(u"receipt"_s, receipt->has_value() ? QString::fromLatin1(**receipt) : u"none"_s);
    if (const auto principals = wait(workspace.principals().list())) {
        for (const Principal &principal : *principals)
            put(u"principal "_s + principal.id.toString(), principal.name + principal.taxNumber);
    }
    return things;
}

} // namespace

void tst_StoreDamage::flippedBitsNeverPassForGood()
{
    Scene scene;
    const Filled filled = fill(*scene.workspace);
    const QMap<QString, QString> good = shown(*scene.workspace, filled);
    QVERIFY(good.size() >= 13);
    scene.workspace.reset();
    const QByteArray whole = bytesOf(scene.databaseFile());
    const bool isLong = qEnvironmentVariableIsSet("OKNO_LONG");
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u, %lld bytes", seed, static_cast<long long>(whole.size()));
    QRandomGenerator random(seed);
    const int rounds = isLong ? 2000 : 200;
    int noticed = 0;
    for (int round = 0; round < rounds; ++round) {
        const int offset = random.bounded(static_cast<int>(whole.size()));
        QByteArray flipped = whole;
        flipped[offset] = static_cast<char>(flipped.at(offset) ^ (1 << random.bounded(8)));
        scene.workspace.reset();
        QFile::remove(scene.databaseFile() + u"-wal"_s);
        QFile::remove(scene.databaseFile() + u"-shm"_s);
        QFile file(scene.databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(flipped), flipped.size());
        file.close();
        if (!scene.reopen()) {
            ++noticed;
            continue;
        }
        const QMap<QString, QString> now = shown(*scene.workspace, filled);
        for (auto it = now.begin(); it != now.end(); ++it)
            QVERIFY2(good.value(it.key()) == it.value(),
                     qPrintable(u"offset %1: %2"_s.arg(offset).arg(it.key())));
        const auto report = wait(scene.workspace->check());
        const bool isClean = report && report->databaseSound && report->broken.isEmpty() &&
                             report->journal.firstBroken == 0;
        noticed += isClean ? 0 : 1;
        QVERIFY2(now.size() == good.size() || !isClean, qPrintable(QString::number(offset)));
    }
    qInfo("%d of %d flips noticed, the rest lay in unused space", noticed, rounds);
    // How many lie in unused space is chance; that none is ever noticed is not.
    QVERIFY(noticed > 0);
}

QTEST_GUILESS_MAIN(tst_StoreDamage)
#include "tst_StoreDamage.moc"
