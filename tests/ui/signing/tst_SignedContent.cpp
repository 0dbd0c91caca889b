#include "tests/support/Declarations.h"
#include "ui/signing/BytesModel.h"
#include "ui/signing/RenderedRows.h"
#include "ui/signing/VisibleText.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace okno;
using namespace Qt::StringLiterals;

// What a person sees before signing is all of the bytes and nothing else.
class tst_SignedContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyValueOfTheBytesIsRendered();
    void goodsAreNumberedAndBoxesNamed();
    void whatTheFormatDoesNotKnowIsShown();
    void whatCannotBeReadIsAFailure();
    void bytesAreShownWhole_data();
    void bytesAreShownWhole();
    void unseenCharactersAreWrittenOut_data();
    void unseenCharactersAreWrittenOut();

private:
    RenderedRows render(const QByteArray &bytes);
    FormatCatalogue m_formats;
    KindCatalogue m_kinds;
};

namespace {

QByteArray shownBytes(const BytesModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isNewLine =
            !model.index(row, BytesModel::LineColumn).data().toString().isEmpty();
        if (row > 0 && isNewLine)
            text += u'\n';
        text += model.index(row, BytesModel::TextColumn).data().toString();
    }
    return text.toUtf8();
}

QStringList textsIn(const QByteArray &xml)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() && !reader.isWhitespace())
            texts.append(reader.text().toString());
    }
    return texts;
}

} // namespace

void tst_SignedContent::initTestCase()
{
    m_formats = *FormatCatalogue::builtIn();
    m_kinds = *KindCatalogue::builtIn();
}

RenderedRows tst_SignedContent::render(const QByteArray &bytes)
{
    const auto rows = renderRows(bytes, m_formats, m_kinds, u"en"_s);
    return rows ? *rows : RenderedRows();
}

void tst_SignedContent::everyValueOfTheBytesIsRendered()
{
    const QByteArray bytes = test::goodsDeclaration(3);
    QStringList values;
    for (const RenderedRow &row : render(bytes)) {
        if (row.kind == RenderedRow::Kind::Value)
            values.append(row.value);
    }
    const QStringList expected = textsIn(bytes);
    QVERIFY(expected.size() > 100);
    for (const QString &text : expected)
        QVERIFY2(values.removeOne(text), qUtf8Printable(text));
}

void tst_SignedContent::goodsAreNumberedAndBoxesNamed()
{
    QStringList headings;
    bool hasBox22 = false;
    for (const RenderedRow &row : render(test::goodsDeclaration(2))) {
        if (row.kind == RenderedRow::Kind::Heading)
            headings.append(row.label);
        hasBox22 = hasBox22 || (row.box == u"22" && row.value == u"USD");
    }
    QVERIFY(headings.contains(u"Goods item 1") || headings.contains(u"Goods 1"));
    QVERIFY(headings.contains(u"Goods item 2") || headings.contains(u"Goods 2"));
    QVERIFY(hasBox22);
}

void tst_SignedContent::whatTheFormatDoesNotKnowIsShown()
{
    QByteArray bytes = test::goodsDeclaration(1);
    const qsizetype end = bytes.lastIndexOf("</");
    bytes.insert(end, "<x:Extra xmlns:x=\"urn:x\" note=\"hidden\">pay 100</x:Extra>");
    QStringList foreign;
    for (const RenderedRow &row : render(bytes)) {
        if (row.kind == RenderedRow::Kind::Foreign)
            foreign.append(row.label + u'=' + row.value);
    }
    QVERIFY2(foreign.contains(u"<x:Extra>="), qUtf8Printable(foreign.join(u' ')));
    QVERIFY2(foreign.contains(u"@note=hidden"), qUtf8Printable(foreign.join(u' ')));
    QVERIFY2(foreign.contains(u"=pay 100"), qUtf8Printable(foreign.join(u' ')));
}

void tst_SignedContent::whatCannotBeReadIsAFailure()
{
    const auto rows = renderRows("<html/>", m_formats, m_kinds, u"en"_s);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, FailureCode::FormatUnknown);
}

void tst_SignedContent::bytesAreShownWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("one line") << QByteArray("<a/>") << 1;
    QTest::newRow("lines, an empty one") << QByteArray("<a>\n\n</a>") << 3;
    QTest::newRow("full row") << QByteArray(60, 'x') << 1;
    QTest::newRow("long line") << QByteArray(61, 'x') << 2;
    QTest::newRow("two bytes a letter") << QString(120, u'Ж').toUtf8() << 2;
    QTest::newRow("declaration") << test::goodsDeclaration(2) << -1;
}

void tst_SignedContent::bytesAreShownWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, rows);
    BytesModel model;
    model.setBytes(bytes);
    if (rows >= 0)
        QCOMPARE(model.rowCount(), rows);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    QCOMPARE(shownBytes(model), bytes);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, BytesModel::TextColumn).data().toString().size() <=
                BytesModel::rowWidth);
}

void tst_SignedContent::unseenCharactersAreWrittenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("seen");
    QTest::newRow("plain") << u"Болт М8 ×100"_s << u"Болт М8 ×100"_s;
    QTest::newRow("turned round") << u"100\u202E001"_s << u"100⟨U+202E⟩001"_s;
    QTest::newRow("no width") << u"IN\u200BN"_s << u"IN⟨U+200B⟩N"_s;
    QTest::newRow("mark at the start") << u"\uFEFF<a/>"_s << u"⟨U+FEFF⟩<a/>"_s;
    QTest::newRow("carriage return") << u"a\r"_s << u"a⟨U+000D⟩"_s;
}

void tst_SignedContent::unseenCharactersAreWrittenOut()
{
    QFETCH(QString, text);
    QTEST(visibleText(text), "seen");
    BytesModel model;
    model.setBytes(text.toUtf8());
    QTEST(model.index(0, BytesModel::TextColumn).data().toString(), "seen");
}

QTEST_GUILESS_MAIN(tst_SignedContent)
#include "tst_SignedContent.moc"
