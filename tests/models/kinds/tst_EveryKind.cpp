#include "models/formats/FormatReader.h"
#include "models/formats/FormatWriter.h"
#include "models/formats/SchemaCheck.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Validator.h"
#include "models/values/CheckDigits.h"
#include "tests/support/XmlTools.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace okno;

namespace {

const QDate filingDay(2026, 11, 20);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString sampleFile(const QString &kind, const char *name)
{
    return QStringLiteral(OKNO_SOURCE_DIR "/models/kinds/%1/samples/%2")
        .arg(kind, QLatin1String(name));
}

// What a file holds besides its format: elements, attributes and texts.
QStringList unknownContent(const Node &node)
{
    QStringList found;
    for (const Node &child : node.children) {
        if (child.field == u"?element" || child.field == u"?text" || child.field.startsWith(u"?@"))
            found.append(child.field + u' ' + child.text);
        else
            found += unknownContent(child);
    }
    return found;
}

// The difference between what is there and what should be there, for a message.
QStringList beyond(QStringList keys, const QStringList &known)
{
    keys.removeIf([&](const QString &key) { return known.contains(key); });
    return keys;
}

} // namespace

// What makes a folder a kind, asked of every folder that the build found.
class tst_EveryKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fieldsFitTheFormat_data() { kinds(); }
    void fieldsFitTheFormat();
    void formShowsEveryField_data() { kinds(); }
    void formShowsEveryField();
    void takesOverWhatIsThere_data() { kinds(); }
    void takesOverWhatIsThere();
    void listRolesAreThere_data() { kinds(); }
    void listRolesAreThere();
    void wordsAreComplete_data() { kindsAndLanguages(); }
    void wordsAreComplete();
    void sampleIsRight_data() { kinds(); }
    void sampleIsRight();
    void mistakeIsFound_data() { kinds(); }
    void mistakeIsFound();

private:
    void kinds() const;
    void kindsAndLanguages() const;
    QList<Finding> findings(const QByteArray &xml, Document *document = nullptr) const;
    const FormatSpec &format(const QString &kind) const
    {
        return *m_formats.format(m_kinds.kind(kind)->defaultFormat());
    }
    KindCatalogue m_kinds;
    FormatCatalogue m_formats;
};

void tst_EveryKind::initTestCase()
{
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    QVERIFY2(kinds, qPrintable(kinds ? QString() : kinds.error().place + kinds.error().detail));
    m_kinds = *kinds;
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    m_formats = *formats;
    for (const QString &id : m_kinds.ids())
        QVERIFY2(m_formats.format(m_kinds.kind(id)->defaultFormat()), qPrintable(id));
}

void tst_EveryKind::kinds() const
{
    QTest::addColumn<QString>("kind");
    for (const QString &id : m_kinds.ids())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_EveryKind::kindsAndLanguages() const
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const QString &id : m_kinds.ids()) {
        for (const char *language : {"ru", "kk", "en"})
            QTest::addRow("%s %s", qPrintable(id), language) << id << QString::fromUtf8(language);
    }
}

void tst_EveryKind::fieldsFitTheFormat()
{
    QFETCH(QString, kind);
    for (const FieldSpec &field : m_kinds.kind(kind)->fields()) {
        QVERIFY2(!format(kind).wirePath(field.key).isEmpty(), qPrintable(field.key));
        QVERIFY2(format(kind).isList(field.key) == field.isList, qPrintable(field.key));
        QVERIFY2(format(kind).isGroup(field.key) == (field.type == u"group"),
                 qPrintable(field.key));
        QVERIFY2(field.check.isEmpty() || CheckDigits::find(field.check), qPrintable(field.key));
    }
    QCOMPARE(format(kind).kind(), kind);
}

void tst_EveryKind::formShowsEveryField()
{
    QFETCH(QString, kind);
    const Result<FormSpec> form = m_kinds.form(kind);
    QVERIFY2(form, qPrintable(form ? QString() : form.error().place + form.error().detail));
    QStringList shown;
    for (const FormSpec::Section &section : form->sections)
        shown += section.fields;
    for (const FieldSpec &field : m_kinds.kind(kind)->fields()) {
        if (kind == u"goods-declaration" && !field.key.startsWith(u"shipment/goods/"))
            continue; // its form leaves out what only the machine fills: tst_FormSpec
        if (field.type != u"group")
            QVERIFY2(shown.contains(field.key), qPrintable(field.key));
    }
}

// Each value comes from a field of the kind that the document is about, group from group.
void tst_EveryKind::takesOverWhatIsThere()
{
    QFETCH(QString, kind);
    const KindSpec &spec = *m_kinds.kind(kind);
    const AboutSpec &about = spec.about();
    const KindSpec *other = m_kinds.kind(about.kind);
    QCOMPARE(other != nullptr, !about.kind.isEmpty());
    if (!other)
        return; // made about nothing
    for (const QString &field :
         {QStringLiteral("customsOffice"), QStringLiteral("date"), QStringLiteral("number")})
        QVERIFY2(spec.field(about.registration + u'/' + field), qPrintable(field));
    if (!about.today.isEmpty())
        QCOMPARE(spec.field(about.today) ? spec.field(about.today)->type : QString(),
                 QStringLiteral("date"));
    for (const auto &[key, sources] : about.values) {
        for (const QString &source : sources) {
            const FieldSpec *from = other->field(source);
            QVERIFY2(from, qPrintable(source));
            QCOMPARE(from->type == u"group", spec.field(key)->type == u"group");
        }
    }
}

void tst_EveryKind::listRolesAreThere()
{
    QFETCH(QString, kind);
    const KindSpec &spec = *m_kinds.kind(kind);
    QStringList roles = {QStringLiteral("number"), QStringLiteral("counterparty")};
    if (!spec.isFromCustoms())
        roles.append(QStringLiteral("declarant.name"));
    for (const QString &role : roles)
        QVERIFY2(spec.field(spec.role(role)), qPrintable(role));
}

void tst_EveryKind::wordsAreComplete()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    if (!QFile::exists(QStringLiteral(":/okno/kinds/%1/labels.%2.json").arg(kind, language))) {
        QVERIFY2(kind == u"goods-declaration", qPrintable(kind));
        QSKIP("the goods declaration has no words in this language yet; Russian stands for them");
    }
    const KindLabels labels = m_kinds.labels(kind, language);
    QVERIFY(!labels.kindName.isEmpty());
    QStringList keys;
    for (const FieldSpec &field : m_kinds.kind(kind)->fields())
        keys.append(field.key);
    const Result<FormSpec> form = m_kinds.form(kind);
    QVERIFY(form);
    for (const FormSpec::Section &section : form->sections)
        keys.append(QStringLiteral("section.") + section.id);
    QCOMPARE(beyond(keys, labels.fields.keys()), QStringList());
    QCOMPARE(beyond(labels.fields.keys(), keys), QStringList());
    const Result<Validator> validator = Validator::forKind(m_kinds, kind);
    QVERIFY2(validator, qPrintable(validator ? QString() : validator.error().place));
    const QStringList rules = validator->ruleIds();
    QVERIFY(!rules.isEmpty());
    for (const auto &words : {labels.findings, labels.cures}) {
        QCOMPARE(beyond(rules, words.keys()), QStringList());
        QCOMPARE(beyond(words.keys(), rules), QStringList());
        QVERIFY(!words.values().contains(QString()));
    }
}

QList<Finding> tst_EveryKind::findings(const QByteArray &xml, Document *read) const
{
    const Result<Document> document = FormatReader::read(xml, m_formats);
    if (!document)
        return {{QStringLiteral("unreadable"), {}, {}, {}, 0, {document.error().detail}, {}}};
    if (read)
        *read = *document;
    const Result<Validator> validator = Validator::forKind(m_kinds, document->kind());
    const Result<SchemaCheck> schema = SchemaCheck::compile(format(document->kind()));
    if (!validator || !schema)
        return {{QStringLiteral("no checker"), {}, {}, {}, 0, {}, {}}};
    return validator->check(*document, {filingDay}) + schema->check(xml, *document).value();
}

void tst_EveryKind::sampleIsRight()
{
    QFETCH(QString, kind);
    const QByteArray xml = contents(sampleFile(kind, "sample.xml"));
    QVERIFY(!xml.isEmpty());
    Document document;
    for (const Finding &finding : findings(xml, &document))
        QVERIFY2(finding.severity != Finding::Severity::Error,
                 qPrintable(finding.id + u' ' + finding.path.toString()));
    QCOMPARE(document.kind(), kind);
    QCOMPARE(unknownContent(document.root()), QStringList());
    const Result<QByteArray> written = FormatWriter::write(document, format(kind));
    QVERIFY(written);
    const QSet<QString> groups = test::groupPaths(format(kind));
    const QByteArray expected = test::canonical(xml, groups);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(test::canonical(*written, groups), expected);
}

// sample-with-mistake.json says which finding stands where; there is no other blocking one.
void tst_EveryKind::mistakeIsFound()
{
    QFETCH(QString, kind);
    const QJsonObject expected =
        QJsonDocument::fromJson(contents(sampleFile(kind, "sample-with-mistake.json"))).object();
    Document document;
    QStringList blocking;
    FieldPath place;
    for (const Finding &finding :
         findings(contents(sampleFile(kind, "sample-with-mistake.xml")), &document)) {
        if (finding.severity != Finding::Severity::Error)
            continue;
        blocking.append(finding.id);
        place = finding.path;
    }
    QCOMPARE(blocking, QStringList{expected.value(u"finding").toString()});
    QCOMPARE(place, document.resolve(expected.value(u"path").toString()).value());
}

QTEST_GUILESS_MAIN(tst_EveryKind)
#include "tst_EveryKind.moc"
