#include "models/formats/FormatSpec.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Validator.h"
#include "models/values/CheckDigits.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno;

class tst_KindCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheKindsCompiledIn();
    void namesRolesOfTheGoodsDeclaration_data();
    void namesRolesOfTheGoodsDeclaration();
    void marksWhatTheSigningFills();
    void everyFieldHasAPlaceInTheFormat();
    void everyCheckExists();
    void labelsAreComplete_data();
    void labelsAreComplete();
    void fallsBackToRussian();
    void takesAFolderOfTheUser();
    void refusesBrokenKinds_data();
    void refusesBrokenKinds();

private:
    KindCatalogue m_kinds;
    const KindSpec *m_kind = nullptr;
};

void tst_KindCatalogue::initTestCase()
{
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    QVERIFY2(kinds, qPrintable(kinds ? QString() : kinds.error().place + kinds.error().detail));
    m_kinds = *kinds;
    m_kind = m_kinds.kind(u"goods-declaration");
    QVERIFY(m_kind);
}

void tst_KindCatalogue::findsTheKindsCompiledIn()
{
    QVERIFY(m_kinds.ids().contains(QStringLiteral("goods-declaration")));
    QCOMPARE(m_kind->id(), QStringLiteral("goods-declaration"));
    QCOMPARE(m_kind->defaultFormat(), QStringLiteral("esadout-5.23.0"));
    QVERIFY(!m_kind->rulesVersion().isEmpty());
    QVERIFY(m_kind->fields().size() > 300);
    QVERIFY(!m_kinds.rulesJson(u"goods-declaration").isEmpty());
    QVERIFY(!m_kinds.kind(u"unheard-of"));
    QVERIFY(m_kinds.rulesJson(u"unheard-of").isEmpty());
}

void tst_KindCatalogue::namesRolesOfTheGoodsDeclaration_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : {"goods", "number", "counterparty", "sum", "currency", "declarant.name",
                             "declarant.country", "declarant.taxNumber", "declarant.ogrn"})
        QTest::newRow(role) << QString::fromUtf8(role);
}

void tst_KindCatalogue::namesRolesOfTheGoodsDeclaration()
{
    QFETCH(QString, role);
    QVERIFY(m_kind->field(m_kind->role(role)));
}

void tst_KindCatalogue::marksWhatTheSigningFills()
{
    QStringList marks;
    for (const FieldSpec &field : m_kind->fields()) {
        if (!field.stamp.isEmpty())
            marks.append(field.stamp);
    }
    marks.sort();
    const QStringList expected = {
        QStringLiteral("authority.number"), QStringLiteral("authority.taxNumber"),
        QStringLiteral("document.id"),      QStringLiteral("document.time"),
        QStringLiteral("person.givenName"), QStringLiteral("person.patronymic"),
        QStringLiteral("person.post"),      QStringLiteral("person.surname"),
        QStringLiteral("signing.date")};
    QCOMPARE(marks, expected);
}

void tst_KindCatalogue::everyFieldHasAPlaceInTheFormat()
{
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    QVERIFY(formats);
    const FormatSpec *format = formats->format(m_kind->defaultFormat());
    QVERIFY(format);
    for (const FieldSpec &field : m_kind->fields()) {
        QVERIFY2(!format->wirePath(field.key).isEmpty(), qPrintable(field.key));
        QVERIFY2(format->isList(field.key) == field.isList, qPrintable(field.key));
    }
}

void tst_KindCatalogue::everyCheckExists()
{
    for (const FieldSpec &field : m_kind->fields())
        QVERIFY2(field.check.isEmpty() || CheckDigits::find(field.check), qPrintable(field.key));
}

void tst_KindCatalogue::labelsAreComplete_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ru") << "ru";
    QTest::newRow("en") << "en";
}

void tst_KindCatalogue::labelsAreComplete()
{
    QFETCH(QString, language);
    const KindLabels labels = m_kinds.labels(u"goods-declaration", language);
    QVERIFY(!labels.kindName.isEmpty());
    QStringList keys;
    for (const FieldSpec &field : m_kind->fields()) {
        keys.append(field.key);
        QVERIFY2(!labels.fields.value(field.key).isEmpty(), qPrintable(field.key));
    }
    const QStringList labelled = labels.fields.keys();
    for (const QString &key : labelled) // the titles of the form's sections: tst_FormSpec
        QVERIFY2(keys.contains(key) || key.startsWith(u"section."), qPrintable(key));
    const Result<Validator> validator = Validator::forKind(m_kinds, u"goods-declaration");
    QVERIFY2(validator, qPrintable(validator ? QString() : validator.error().place));
    const QStringList rules = validator->ruleIds();
    for (const QString &id : rules) {
        QVERIFY2(!labels.findings.value(id).isEmpty(), qPrintable(id));
        QVERIFY2(!labels.cures.value(id).isEmpty(), qPrintable(id));
    }
    QCOMPARE(labels.findings.size(), rules.size());
    QCOMPARE(labels.cures.size(), rules.size());
}

void tst_KindCatalogue::fallsBackToRussian()
{
    const KindLabels unknown = m_kinds.labels(u"goods-declaration", u"xx");
    QCOMPARE(unknown.kindName, m_kinds.labels(u"goods-declaration", u"ru").kindName);
    QVERIFY(m_kinds.labels(u"unheard-of", u"ru").kindName.isEmpty());
}

void tst_KindCatalogue::takesAFolderOfTheUser()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kind.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"id":"letter","defaultFormat":"x","rulesVersion":"1","fields":[{"key":"text"}]})");
    file.close();
    KindCatalogue kinds = m_kinds;
    QVERIFY(kinds.addFolder(folder.path()));
    QVERIFY(kinds.kind(u"letter"));
    QCOMPARE(kinds.kind(u"letter")->fields().first().type, QStringLiteral("text"));
    const Result<void> none = kinds.addFolder(folder.filePath(QStringLiteral("none")));
    QVERIFY(!none);
    QCOMPARE(none.error().code, FailureCode::FileUnreadable);
}

void tst_KindCatalogue::refusesBrokenKinds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("no rules version") << QByteArray(R"({"id":"x","defaultFormat":"f"})");
    const QByteArray head = R"({"id":"x","defaultFormat":"f","rulesVersion":"1",)";
    QTest::newRow("field without key") << head + R"("fields":[{"type":"text"}]})";
    QTest::newRow("unknown type") << head + R"("fields":[{"key":"a","type":"colour"}]})";
    QTest::newRow("field twice") << head + R"("fields":[{"key":"a"},{"key":"a"}]})";
    QTest::newRow("role without field")
        << head + R"("fields":[{"key":"a"}],"roles":{"goods":"b"}})";
}

void tst_KindCatalogue::refusesBrokenKinds()
{
    QFETCH(QByteArray, json);
    const Result<KindSpec> kind = KindSpec::fromJson(json);
    QVERIFY(!kind);
    QCOMPARE(kind.error().code, FailureCode::FormatBroken);
    QVERIFY(!kind.error().place.isEmpty());
}

QTEST_GUILESS_MAIN(tst_KindCatalogue)
#include "tst_KindCatalogue.moc"
