#include "tests/journeys/Journey.h"

#include <QDate>
#include <QDir>
#include <QTest>

#include <algorithm>

namespace {

const QString official = QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/formats/fcs-5.23.0");

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

QString day(int fromToday)
{
    return QDate::currentDate().addDays(fromToday).toString(Qt::ISODate);
}

} // namespace

// The album changes: a set of schemas that no build has seen is imported, and a document of it goes
// from its form to a verified receipt.
class tst_FormatPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhatChanges();
    void fromImportToReceipt();
    void keepsWhatTheNewFormatLacks();
    void waitsForItsDay();
    void survivesBackupAndRestore();
    void refusesWhatIsNoPack_data();
    void refusesWhatIsNoPack();

private:
    QStringList import(int fromToday) const;
    QJsonObject change(const Journey::Run &run, const QString &what, const QString &name) const;
    QTemporaryDir m_dir;
};

// "5.24.0": another namespace, an element more (mandatory, of bounded length), one less, a facet
// and a cardinality changed.
void tst_FormatPack::initTestCase()
{
    if (!QDir(official).exists())
        QSKIP("the official XSD set is not on this machine");
    const QStringList names = QDir(official).entryList({q("*.xsd")});
    for (const QString &name : names)
        QVERIFY(QFile::copy(official + u'/' + name, m_dir.filePath(name)));
    const QString file = m_dir.filePath(q("ESADout_CU.xsd"));
    QByteArray xsd = Journey::read(file);
    const auto edit = [&xsd](const QByteArray &before, const QByteArray &after) {
        QVERIFY2(xsd.contains(before), before.constData());
        xsd.replace(before, after);
    };
    edit("CustomsDocuments:ESADout_CU:5.23.0", "CustomsDocuments:ESADout_CU:5.24.0");
    const qsizetype removed = xsd.indexOf("<xs:element name=\"RBTechMarK\"");
    QVERIFY(removed > 0);
    const bool isEmptyTag = xsd.indexOf("/>", removed) < xsd.indexOf('>', removed);
    const QByteArray end = isEmptyTag ? QByteArray("/>") : QByteArray("</xs:element>");
    const qsizetype after = xsd.indexOf(end, removed) + end.size();
    xsd.replace(removed, after - removed,
                "<xs:element name=\"ClimateMark\" minOccurs=\"1\"><xs:simpleType>"
                "<xs:restriction base=\"xs:string\"><xs:minLength value=\"2\"/>"
                "<xs:maxLength value=\"5\"/></xs:restriction></xs:simpleType></xs:element>");
    const qsizetype name = xsd.indexOf("name=\"RecipientCountryCode\"");
    QVERIFY(name > 0);
    xsd.insert(name, "maxOccurs=\"3\" ");
    QFile out(file);
    QVERIFY(out.remove() && out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(xsd), xsd.size());
}

QStringList tst_FormatPack::import(int fromToday) const
{
    return {q("formats"), q("import"), m_dir.path(), q("--in-force"), day(fromToday)};
}

static qsizetype formatCount(const Journey &journey)
{
    return journey.ctl({q("formats")}).json[u"formats"].toArray().size();
}

QJsonObject tst_FormatPack::change(const Journey::Run &run, const QString &what,
                                   const QString &name) const
{
    for (const QJsonValue format : run.json[u"formats"].toArray()) {
        for (const QJsonValue one : format[u"changes"].toArray()) {
            if (one[u"what"] == what && one[u"name"].toString().endsWith(name))
                return one.toObject();
        }
    }
    return {};
}

void tst_FormatPack::tellsWhatChanges()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const qsizetype known = formatCount(journey);
    const Journey::Run run = journey.ctl(import(0));
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QJsonObject space = change(run, q("namespace"), q("ESADout_CU"));
    QVERIFY(space[u"before"].toString().endsWith(q(":5.23.0")));
    QVERIFY(space[u"after"].toString().endsWith(q(":5.24.0")));
    const QJsonObject added = change(run, q("added"), q("/ClimateMark"));
    QCOMPARE(added[u"after"].toString(), q("1..1"));
    QCOMPARE(added[u"paths"].toArray(), QJsonArray{q("ESADout_CU/ClimateMark")});
    QVERIFY(!change(run, q("removed"), q("/RBTechMarK")).isEmpty());
    const QJsonObject more = change(run, q("occurrence"), q("/RecipientCountryCode"));
    QVERIFY(more[u"after"].toString().endsWith(q("..3")));
    // The other documents of the set are as they were.
    qsizetype same = 0;
    for (const QJsonValue format : run.json[u"formats"].toArray())
        same += !format[u"isNew"].toBool() && format[u"changes"].toArray().isEmpty();
    QCOMPARE(same, known - 1);
}

void tst_FormatPack::fromImportToReceipt()
{
    Journey journey;
    QVERIFY(journey.startWindow({q("--formats"), m_dir.path()}));
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString old = journey.importSample();
    QVERIFY2(!old.isEmpty(), qPrintable(journey.failure()));
    Journey::Run run = journey.ctl(import(0));
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));

    run = journey.ctl({q("new"), q("goods-declaration"), q("--from"), old});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QString id = run.json[u"id"].toString();
    const auto formatOf = [&journey](const QString &document) {
        for (const QJsonValue one : journey.ctl({q("list")}).json[u"documents"].toArray()) {
            if (one[u"id"] == document)
                return one[u"format"].toString();
        }
        return QString();
    };
    QCOMPARE(formatOf(old), q("esadout-5.23.0"));
    QCOMPARE(formatOf(id), q("esadout-5.24.0"));

    // What the signing fills is not there yet; the schema stops at the first part that is missing.
    QCOMPARE(journey.ctl({q("set"), id, q("documentId"), q("0B6A7F2E-5D0C-4A57-9C1E-2B1D5C7E9A10")})
                 .exit,
             0);
    // Mandatory, bounded, then right.
    run = journey.ctl({q("check"), id});
    QVERIFY2(run.out.contains("ClimateMark"), run.out.constData());
    QCOMPARE(journey.ctl({q("set"), id, q("ClimateMark"), q("much too long")}).exit, 0);
    run = journey.ctl({q("check"), id});
    QVERIFY2(run.out.contains("schema.length"), run.out.constData());
    QCOMPARE(journey.ctl({q("set"), id, q("ClimateMark"), q("C-12")}).exit, 0);
    run = journey.ctl({q("check"), id});
    QVERIFY2(!run.out.contains("ClimateMark"), run.out.constData());

    run = journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(journey.ctl({q("send"), id}).exit, 0);
    QCOMPARE(journey.ctl({q("sync"), q("--timeout"), q("60")}).exit, 0);
    run = journey.ctl({q("status"), id});
    QCOMPARE(run.json[u"phase"].toString(), q("registered"));
    const QString receipt = journey.path(q("receipt.p7m"));
    QCOMPARE(journey.ctl({q("receipt"), id, q("--out"), receipt}).exit, 0);

    // What was written is read again as what it is.
    const QString file = journey.path(q("out.xml"));
    QCOMPARE(journey.ctl({q("export"), id, q("--out"), file}).exit, 0);
    const QByteArray xml = Journey::read(file);
    QVERIFY(xml.contains("ESADout_CU:5.24.0") && xml.contains("ClimateMark>C-12<"));
    run = journey.ctl({q("import"), file});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(formatOf(run.json[u"id"].toString()), q("esadout-5.24.0"));
}

void tst_FormatPack::keepsWhatTheNewFormatLacks()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString old = journey.importSample();
    QVERIFY2(!old.isEmpty(), qPrintable(journey.failure()));
    QCOMPARE(journey.ctl({q("set"), old, q("ESADout_CU/RBTechMarK/DelcKind"), q("01")}).exit, 0);
    QCOMPARE(journey.ctl(import(0)).exit, 0);
    Journey::Run run = journey.ctl({q("new"), q("goods-declaration"), q("--from"), old});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QString id = run.json[u"id"].toString();
    run = journey.ctl({q("check"), id});
    QVERIFY2(run.exit == 3 && run.out.contains("schema.removed"), run.out.constData());
    QVERIFY(journey.ctl({q("show"), id}).out.contains("technicalMark"));
    // Where somebody decides to do without it, the rest goes on.
    QCOMPARE(journey.ctl({q("set"), id, q("technicalMark"), q("")}).exit, 0);
    QVERIFY(!journey.ctl({q("check"), id}).out.contains("schema.removed"));
}

// A format that is known early is read at once and written from its day on.
void tst_FormatPack::waitsForItsDay()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString old = journey.importSample();
    QVERIFY2(!old.isEmpty(), qPrintable(journey.failure()));
    const auto written = [&journey] {
        QStringList ids;
        for (const QJsonValue format : journey.ctl({q("formats")}).json[u"formats"].toArray()) {
            if (format[u"isWritten"].toBool() && format[u"root"] == q("ESADout_CU"))
                ids.append(format[u"id"].toString());
        }
        return ids;
    };
    QCOMPARE(journey.ctl(import(1)).exit, 0);
    QCOMPARE(written(), QStringList{q("esadout-5.23.0")});
    QCOMPARE(journey.ctl(import(-1)).exit, 0); // the day was moved
    QCOMPARE(written(), QStringList{q("esadout-5.24.0")});
    const Journey::Run run =
        journey.ctl({q("formats"), q("import"), m_dir.path()}); // nobody says a day
    QCOMPARE(run.code(), q("value-invalid"));
}

void tst_FormatPack::survivesBackupAndRestore()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    QCOMPARE(journey.ctl(import(0)).exit, 0);
    QVERIFY(journey.write(q("backup-passphrase"), "of the backup\n"));
    const QString backup = journey.path(q("all.okno-backup"));
    const QString folder = journey.path(q("restored"));
    const QStringList passphrase{q("--passphrase-file"), journey.path(q("backup-passphrase"))};
    Journey::Run run = journey.ctl(QStringList{q("workspace"), q("backup"), backup} + passphrase);
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QVERIFY(journey.write(q("new-passphrase"), "of the new place\n"));
    run = journey.ctl(QStringList{q("workspace"), q("restore"), backup,
                                  journey.path(q("new-passphrase")), q("--workspace"), folder,
                                  q("--key-store"), q("passphrase-file")} +
                      passphrase);
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    run = journey.ctl({q("formats"), q("--workspace"), folder});
    QVERIFY2(run.out.contains("esadout-5.24.0"), run.out.constData());
}

void tst_FormatPack::refusesWhatIsNoPack_data()
{
    QTest::addColumn<QByteArray>("xsd");
    QTest::addColumn<QByteArray>("said");
    const QByteArray head =
        "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace="
        "'urn:customs.ru:Information:CustomsDocuments:ESADout_CU:9.0.0'>";
    const QByteArray root = "<xs:element name='ESADout_CU' type='xs:string'/></xs:schema>";
    QTest::newRow("not XML") << QByteArray("PK?") << QByteArray("XSD");
    QTest::newRow("no known document")
        << QByteArray("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'/>")
        << QByteArray("XSD");
    QTest::newRow("DTD") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>" + head + root)
                         << QByteArray("doctype");
    QTest::newRow("cut off") << head + "<xs:element" << QByteArray("xml-malformed");
    QTest::newRow("missing import")
        << head + "<xs:include schemaLocation='../../etc/passwd'/>" + root << QByteArray("passwd");
    QTest::newRow("depth") << head + QByteArray("<xs:sequence>").repeated(100)
                           << QByteArray("depth");
    QTest::newRow("another language")
        << head + "<xs:element name='ESADout_CU'><xs:complexType><xs:all/></xs:complexType>"
                  "</xs:element></xs:schema>"
        << QByteArray("unsupported");
}

void tst_FormatPack::refusesWhatIsNoPack()
{
    QFETCH(QByteArray, xsd);
    QFETCH(QByteArray, said);
    static Journey journey; // nothing is ever imported into it
    static const bool isMade = journey.makeWorkspace();
    static const qsizetype known = formatCount(journey);
    QVERIFY2(isMade, qPrintable(journey.failure()));
    QTemporaryDir pack;
    QFile file(pack.filePath(q("ESADout_CU.xsd")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(xsd) == xsd.size());
    file.close();
    const Journey::Run run =
        journey.ctl({q("formats"), q("import"), pack.path(), q("--in-force"), day(0)});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.code(), q("pack-unusable"));
    QVERIFY2(run.out.contains(said), run.out.constData());
    QVERIFY(known > 0);
    QCOMPARE(formatCount(journey), known);
}

QTEST_GUILESS_MAIN(tst_FormatPack)
#include "tst_FormatPack.moc"
