#include "models/formats/FormatPack.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace okno;

namespace {

const QByteArray head = "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' xmlns:t='urn:t:2' "
                        "targetNamespace='urn:t:2' elementFormDefault='qualified'>";

QByteArray documentOf(const QByteArray &content)
{
    return head + "<xs:element name='Doc' type='t:DocType'/><xs:complexType name='DocType'>" +
           "<xs:sequence>" + content + "</xs:sequence></xs:complexType></xs:schema>";
}

// The built-in one of these tests.
FormatSpec known()
{
    return FormatSpec::fromJson(R"({"version":1,"id":"doc-1","kind":"doc",
        "namespaces":[{"prefix":"t","uri":"urn:t:1"}],
        "simpleTypes":[{"name":"t:Short","base":"xs:string",
             "facets":[{"maxLength":"5"}]}],
        "complexTypes":[{"name":"t:DocType","content":{"sequence":[
            {"element":"t:Note","type":"t:Short","field":"note"},
            {"element":"t:Mark","type":"t:Short","field":"mark"}]}}],
        "root":{"element":"t:Doc","type":"t:DocType"}})")
        .value();
}

struct Entry {
    QByteArray name;
    QByteArray bytes;
};

bool writeZip(const QString &path, const QList<Entry> &entries)
{
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const Entry &entry : entries) {
        zip_source_t *source = zip_source_buffer(zip, entry.bytes.constData(),
                                                 static_cast<zip_uint64_t>(entry.bytes.size()), 0);
        if (zip_file_add(zip, entry.name.constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(zip) == 0;
}

} // namespace

// Sets of schemas by strangers: folder or ZIP, honest or not.
class tst_SchemaSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFolderAndAPackedZip();
    void refusesBadZips_data();
    void refusesBadZips();
    void refusesWhatZipsHide_data();
    void refusesWhatZipsHide();
    void endsWithManyFilesAndCycles_data();
    void endsWithManyFilesAndCycles();
    void boundsTypesInsideTypes();
    void keepsFieldIdsOfRenamedTypes();
    void marksAnotherContentOfAKnownNamespace();

private:
    static Result<QList<PackedFormat>> read(const SchemaSet &set);
    QTemporaryDir m_dir;
};

Result<QList<PackedFormat>> tst_SchemaSet::read(const SchemaSet &set)
{
    FormatCatalogue catalogue;
    catalogue.add(known());
    return readFormatPack(set, catalogue);
}

void tst_SchemaSet::readsAFolderAndAPackedZip()
{
    const QByteArray xsd = documentOf("<xs:element name='Note' type='xs:string'/>");
    const QByteArray day = "{\"inForce\": \"2027-01-01\"}";
    const QString folder = m_dir.filePath(QStringLiteral("folder/inside"));
    QVERIFY(QDir().mkpath(folder));
    for (const auto &[name, bytes] : {std::pair("Doc.xsd", xsd), std::pair("pack.json", day)}) {
        QFile file(folder + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    const QString zip = m_dir.filePath(QStringLiteral("set.zip"));
    QVERIFY(writeZip(zip, {{"inside/Doc.xsd", xsd}, {"pack.json", day}, {"note.txt", "hello"}}));
    for (const QString &path : {m_dir.filePath(QStringLiteral("folder")), zip}) {
        const auto set = SchemaSet::read(path);
        QVERIFY2(set, qPrintable(set ? QString() : set.error().detail));
        QCOMPARE(set->files.value(QStringLiteral("Doc.xsd")), xsd);
        QCOMPARE(set->inForce, QDate(2027, 1, 1));
        const auto packed = read(*set);
        QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().detail));
        QCOMPARE(packed->size(), 1);
        QCOMPARE(packed->first().format.id(), QStringLiteral("doc-2"));
        QCOMPARE(packed->first().format.inForce(), QDate(2027, 1, 1));
    }
}

void tst_SchemaSet::refusesBadZips_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::newRow("outside") << QList<Entry>{{"../../Doc.xsd", "<a/>"}};
    QTest::newRow("absolute") << QList<Entry>{{"/etc/Doc.xsd", "<a/>"}};
    QTest::newRow("drive") << QList<Entry>{{"C:\\Doc.xsd", "<a/>"}};
    QTest::newRow("two of one name") << QList<Entry>{{"a/Doc.xsd", "<a/>"}, {"b/Doc.xsd", "<b/>"}};
    // 300 KB on the disk, 300 MB in memory.
    QTest::newRow("bomb") << QList<Entry>{{"Doc.xsd", QByteArray(300 << 20, ' ')}};
    QList<Entry> many;
    for (int i = 0; i < 10'001; ++i)
        many.append({QByteArray::number(i) + ".xsd", ""});
    QTest::newRow("too many") << many;
}

void tst_SchemaSet::refusesBadZips()
{
    QFETCH(QList<Entry>, entries);
    const QString zip = m_dir.filePath(QStringLiteral("bad.zip"));
    QFile::remove(zip);
    QVERIFY(writeZip(zip, entries));
    const auto set = SchemaSet::read(zip);
    QVERIFY(!set);
    QCOMPARE(set.error().code, FailureCode::PackUnusable);
}

void tst_SchemaSet::refusesWhatZipsHide_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"encrypted", "symbolic link", "another size in the local header",
                            "another checksum", "an overlapping entry"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

// What the entries are called is right; what lies under the names is not.
void tst_SchemaSet::refusesWhatZipsHide()
{
    QFETCH(QString, how);
    const QString path = m_dir.filePath(QStringLiteral("hiding.zip"));
    QFile::remove(path);
    const QByteArray xsd = documentOf("<xs:element name='Note' type='xs:string'/>");
    QVERIFY(writeZip(path, {{"Doc.xsd", xsd}, {"Other.xsd", "<a/>"}}));
    QVERIFY(SchemaSet::read(path));
    if (how == u"encrypted" || how == u"symbolic link") {
        zip_t *zip = zip_open(QFile::encodeName(path).constData(), 0, nullptr);
        const bool isChanged =
            how == u"encrypted"
                ? zip_file_set_encryption(zip, 0, ZIP_EM_AES_256, "secret") == 0
                : zip_file_set_external_attributes(zip, 0, 0, ZIP_OPSYS_UNIX, 0xA1FFU << 16) == 0;
        QVERIFY(isChanged && zip_close(zip) == 0);
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype local = bytes.indexOf("Doc.xsd") - 30;
        const qsizetype central = bytes.lastIndexOf("Other.xsd") - 46;
        if (how == u"an overlapping entry") // the second begins where the first does
            bytes.replace(central + 42, 4, QByteArray(4, '\0'));
        else // the size, or the checksum
            bytes[local + (how.contains(u"size") ? 22 : 14)] ^= 1;
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    }
    const auto set = SchemaSet::read(path);
    QVERIFY(!set);
    QCOMPARE(set.error().code, FailureCode::PackUnusable);
}

void tst_SchemaSet::endsWithManyFilesAndCycles_data()
{
    QTest::addColumn<int>("files");
    QTest::addColumn<bool>("isUsable");
    QTest::newRow("cycle") << 3 << true;
    QTest::newRow("10,000 includes") << 10'000 << false;
}

void tst_SchemaSet::endsWithManyFilesAndCycles()
{
    QFETCH(int, files);
    QFETCH(bool, isUsable);
    SchemaSet set;
    const auto include = [](int next) {
        return "<xs:include schemaLocation='" + QByteArray::number(next) + ".xsd'/>";
    };
    for (int i = 0; i < files; ++i)
        set.files.insert(QStringLiteral("%1.xsd").arg(i),
                         "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>" +
                             include((i + 1) % files) + "</xs:schema>");
    QByteArray root = documentOf("<xs:element name='Note' type='xs:string'/>");
    root.insert(root.indexOf('>') + 1, include(0));
    set.files.insert(QStringLiteral("Doc.xsd"), root);
    const auto packed = read(set);
    QCOMPARE(packed.has_value(), isUsable);
    if (!packed)
        QCOMPARE(packed.error().code, FailureCode::PackUnusable);
}

void tst_SchemaSet::boundsTypesInsideTypes()
{
    QByteArray types;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray next = QByteArray::number(i + 1);
        types += "<xs:complexType name='T" + QByteArray::number(i) +
                 "'><xs:sequence><xs:element name='E' type='t:T" + next +
                 "'/></xs:sequence></xs:complexType>";
    }
    types += "<xs:complexType name='T10000'/>";
    QByteArray xsd = documentOf("<xs:element name='Deep' type='t:T0'/>");
    xsd.insert(xsd.indexOf("</xs:schema>"), types);
    SchemaSet set;
    set.files.insert(QStringLiteral("Doc.xsd"), xsd);
    const auto packed = read(set);
    QVERIFY(!packed);
    QCOMPARE(packed.error().code, FailureCode::PackUnusable);
    QVERIFY2(packed.error().detail.contains(QStringLiteral("types")),
             qPrintable(packed.error().detail));
}

void tst_SchemaSet::keepsFieldIdsOfRenamedTypes()
{
    QByteArray xsd = documentOf("<xs:element name='Note' type='xs:string'/>"
                                "<xs:element name='Fresh' type='xs:date' minOccurs='0'/>");
    xsd.replace("DocType", "Document2Type");
    SchemaSet set;
    set.files.insert(QStringLiteral("Doc.xsd"), xsd);
    const auto packed = read(set);
    QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().detail));
    const PackedFormat &one = packed->first();
    QCOMPARE(one.format.wirePath(QStringLiteral("note")), QStringLiteral("Doc/Note"));
    QCOMPARE(one.format.wirePath(QStringLiteral("Fresh")), QStringLiteral("Doc/Fresh"));
    QStringList told;
    for (const FormatChange &change : one.changes)
        told.append(
            QStringList{FormatChange::key(change.what), change.name, change.before, change.after}
                .join(u' '));
    QCOMPARE(told,
             (QStringList{QStringLiteral("namespace t urn:t:1 urn:t:2"),
                          QStringLiteral("removed DocType/Mark 1..1 "),
                          QStringLiteral("added Document2Type/Fresh  0..1"),
                          QStringLiteral("text Document2Type/Note string maxLength=5 string")}));
}

void tst_SchemaSet::marksAnotherContentOfAKnownNamespace()
{
    QByteArray xsd = documentOf("<xs:element name='Note' type='xs:string'/>");
    xsd.replace("urn:t:2", "urn:t:1");
    SchemaSet set;
    set.files.insert(QStringLiteral("Doc.xsd"), xsd);
    const auto packed = read(set);
    QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().detail));
    QVERIFY(packed->first().isAmbiguous());
    QCOMPARE(packed->first().format.id(), QStringLiteral("doc-1"));
}

QTEST_APPLESS_MAIN(tst_SchemaSet)
#include "tst_SchemaSet.moc"
