#include "models/kinds/FormSpec.h"
#include "models/kinds/KindSpec.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno;

class tst_FormSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindHasAFormInAgreement();
    void goodsAreATableWithAForm();
    void theFormOfAnItemHasAllItsFields();
    void whatTheSigningFillsIsShown();
    void sectionsHaveTitles_data();
    void sectionsHaveTitles();
    void refusesBrokenForms_data();
    void refusesBrokenForms();
    void refusesWhatTheKindDoesNotHave_data();
    void refusesWhatTheKindDoesNotHave();
    void aFolderWithoutFormSaysSo();

private:
    KindCatalogue m_kinds;
    const KindSpec *m_kind = nullptr;
    FormSpec m_form;
};

void tst_FormSpec::initTestCase()
{
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    QVERIFY(kinds);
    m_kinds = *kinds;
    m_kind = m_kinds.kind(u"goods-declaration");
    QVERIFY(m_kind);
    const Result<FormSpec> form = m_kinds.form(u"goods-declaration");
    QVERIFY2(form, qPrintable(form ? QString() : form.error().place + form.error().detail));
    m_form = *form;
}

void tst_FormSpec::everyKindHasAFormInAgreement()
{
    for (const QString &id : m_kinds.ids()) {
        const Result<FormSpec> form = m_kinds.form(id);
        QVERIFY2(form, qPrintable(form ? QString() : form.error().place + form.error().detail));
        QVERIFY(!form->sections.isEmpty());
    }
    const Result<FormSpec> none = m_kinds.form(u"unheard-of");
    QVERIFY(!none);
    QCOMPARE(none.error().code, FailureCode::KindUnknown);
}

void tst_FormSpec::goodsAreATableWithAForm()
{
    int tables = 0;
    for (const FormSpec::Section &section : std::as_const(m_form.sections)) {
        if (section.list.isEmpty())
            continue;
        ++tables;
        QCOMPARE(section.list, m_kind->role(u"goods"));
        QVERIFY(section.columns.contains(QStringLiteral("shipment/goods/commodityCode")));
        QVERIFY(section.tall.contains(QStringLiteral("shipment/goods/description")));
    }
    QCOMPARE(tables, 1);
}

void tst_FormSpec::theFormOfAnItemHasAllItsFields()
{
    QStringList shown;
    for (const FormSpec::Section &section : std::as_const(m_form.sections))
        shown += section.fields;
    for (const FieldSpec &field : m_kind->fields()) {
        if (field.type != u"group" && field.key.startsWith(u"shipment/goods/"))
            QVERIFY2(shown.contains(field.key), qPrintable(field.key));
    }
}

void tst_FormSpec::whatTheSigningFillsIsShown()
{
    QStringList shown;
    for (const FormSpec::Section &section : std::as_const(m_form.sections))
        shown += section.fields;
    for (const FieldSpec &field : m_kind->fields()) {
        if (!field.stamp.isEmpty())
            QVERIFY2(shown.contains(field.key), qPrintable(field.key));
    }
}

void tst_FormSpec::sectionsHaveTitles_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ru") << "ru";
    QTest::newRow("en") << "en";
}

void tst_FormSpec::sectionsHaveTitles()
{
    QFETCH(QString, language);
    const KindLabels labels = m_kinds.labels(u"goods-declaration", language);
    for (const FormSpec::Section &section : std::as_const(m_form.sections))
        QVERIFY2(!labels.fields.value(QStringLiteral("section.") + section.id).isEmpty(),
                 qPrintable(section.id));
}

void tst_FormSpec::refusesBrokenForms_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("no sections") << QByteArray("{}");
    QTest::newRow("section without id") << QByteArray(R"({"sections":[{"fields":["a"]}]})");
    QTest::newRow("section without fields") << QByteArray(R"({"sections":[{"id":"x"}]})");
    QTest::newRow("section twice")
        << QByteArray(R"({"sections":[{"id":"x","fields":["a"]},{"id":"x","fields":["b"]}]})");
    QTest::newRow("key twice in a section")
        << QByteArray(R"({"sections":[{"id":"x","fields":["a","a"]}]})");
    QTest::newRow("key in two sections")
        << QByteArray(R"({"sections":[{"id":"x","fields":["a"]},{"id":"y","fields":["a"]}]})");
    QTest::newRow("key that is no text") << QByteArray(R"({"sections":[{"id":"x","fields":[1]}]})");
    QTest::newRow("tall, but not a field")
        << QByteArray(R"({"sections":[{"id":"x","fields":["a"],"tall":["b"]}]})");
    QTest::newRow("wide, but not a field")
        << QByteArray(R"({"sections":[{"id":"x","fields":["a"],"wide":["b"]}]})");
}

void tst_FormSpec::refusesBrokenForms()
{
    QFETCH(QByteArray, json);
    const Result<FormSpec> form = FormSpec::fromJson(json);
    QVERIFY(!form);
    QCOMPARE(form.error().code, FailureCode::FormatBroken);
    QVERIFY(form.error().place.startsWith(u"form.json:"));
}

void tst_FormSpec::refusesWhatTheKindDoesNotHave_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::newRow("no such field") << QByteArray(R"("fields":["colour"])");
    QTest::newRow("list without columns")
        << QByteArray(R"("list":"shipment/goods","fields":["shipment/goods/price"])");
    QTest::newRow("columns without list")
        << QByteArray(R"("columns":["direction"],"fields":["direction"])");
    QTest::newRow("list that is none")
        << QByteArray(R"("list":"shipment","columns":["shipment/goods"],
                         "fields":["shipment/goods"])");
    QTest::newRow("field beside the list")
        << QByteArray(R"("list":"shipment/goods","columns":["shipment/goods/price"],
                         "fields":["direction"])");
    QTest::newRow("group as a column")
        << QByteArray(R"("list":"shipment/goods","columns":["shipment/goods/document"],
                         "fields":["shipment/goods/price"])");
}

void tst_FormSpec::refusesWhatTheKindDoesNotHave()
{
    QFETCH(QByteArray, section);
    const Result<FormSpec> form =
        FormSpec::fromJson(R"({"sections":[{"id":"x",)" + section + "}]}");
    QVERIFY(form);
    const Result<void> checked = form->agreesWith(*m_kind);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, FailureCode::FormatBroken);
}

void tst_FormSpec::aFolderWithoutFormSaysSo()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("kind.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"id":"letter","defaultFormat":"x","rulesVersion":"1","fields":[{"key":"text"}]})");
    file.close();
    KindCatalogue kinds = m_kinds;
    QVERIFY(kinds.addFolder(folder.path()));
    const Result<FormSpec> form = kinds.form(u"letter");
    QVERIFY(!form);
    QCOMPARE(form.error().code, FailureCode::FileUnreadable);
}

QTEST_GUILESS_MAIN(tst_FormSpec)
#include "tst_FormSpec.moc"
