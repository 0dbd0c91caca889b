#include "models/document/Revision.h"

#include <QTest>

using namespace okno;

namespace {

Node leaf(const QString &field, const QString &text, RowId row = 0)
{
    return {field, text, {}, row};
}

Document twoGoods()
{
    Node goods1{
        QStringLiteral("goods"), {}, {leaf(QStringLiteral("weight"), QStringLiteral("520.50"))}, 1};
    Node goods2{
        QStringLiteral("goods"), {}, {leaf(QStringLiteral("weight"), QStringLiteral("1e400"))}, 2};
    Node shipment{QStringLiteral("shipment"),
                  {},
                  {leaf(QStringLiteral("count"), QStringLiteral("2")), goods1, goods2},
                  0};
    Node root;
    root.children = {leaf(QStringLiteral("id"), QStringLiteral("X")), shipment};
    return Document(DocumentId::create(), QStringLiteral("goods-declaration"),
                    QStringLiteral("f-1"), root, 3);
}

FieldPath path(const char *text)
{
    return FieldPath::parse(QString::fromLatin1(text)).value();
}

AcceptedWarning accepted(const QString &reason)
{
    return {QStringLiteral("dt.x"),
            path("shipment/goods#1/weight"),
            {QStringLiteral("520.50"), QStringLiteral("500")},
            QStringLiteral("520.50"),
            QStringLiteral("35"),
            1,
            reason,
            QStringLiteral("Выдумкин"),
            QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 7), Qt::UTC)};
}

} // namespace

class tst_Document : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pathsReadWhatTheyWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPath");
        QTest::newRow("leaf") << QStringLiteral("id") << true;
        QTest::newRow("row") << QStringLiteral("shipment/goods#7/weight") << true;
        QTest::newRow("attribute") << QStringLiteral("shipment/@mode") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("empty step") << QStringLiteral("a//b") << false;
        QTest::newRow("row zero") << QStringLiteral("goods#0") << false;
        QTest::newRow("row word") << QStringLiteral("goods#x") << false;
        QTest::newRow("row too big") << QStringLiteral("goods#4294967296") << false;
    }
    void pathsReadWhatTheyWrite()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPath);
        const Result<FieldPath> parsed = FieldPath::parse(text);
        QCOMPARE(parsed.has_value(), isPath);
        if (isPath)
            QCOMPARE(parsed->toString(), text);
        else
            QCOMPARE(parsed.error().code, FailureCode::FieldUnknown);
    }

    void positionsBecomeRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("resolved"); // empty: refused
        QTest::newRow("position") << QStringLiteral("shipment/goods[2]/weight")
                                  << QStringLiteral("shipment/goods#2/weight");
        QTest::newRow("row") << QStringLiteral("shipment/goods#1/weight")
                             << QStringLiteral("shipment/goods#1/weight");
        QTest::newRow("new leaf") << QStringLiteral("shipment/total")
                                  << QStringLiteral("shipment/total");
        QTest::newRow("new group")
            << QStringLiteral("person/name") << QStringLiteral("person/name");
        QTest::newRow("no such position")
            << QStringLiteral("shipment/goods[3]/weight") << QString();
        QTest::newRow("no such row") << QStringLiteral("shipment/goods#9/weight") << QString();
        QTest::newRow("ambiguous list") << QStringLiteral("shipment/goods/weight") << QString();
        QTest::newRow("position zero") << QStringLiteral("shipment/goods[0]") << QString();
        QTest::newRow("unclosed") << QStringLiteral("shipment/goods[2") << QString();
    }
    void positionsBecomeRows()
    {
        QFETCH(QString, text);
        QFETCH(QString, resolved);
        const Result<FieldPath> found = twoGoods().resolve(text);
        QCOMPARE(found.has_value(), !resolved.isEmpty());
        if (found)
            QCOMPARE(found->toString(), resolved);
    }

    void copiesDoNotSeeEdits()
    {
        Document document = twoGoods();
        const Document before = document;
        QVERIFY(
            DocumentEdit(document).setText(path("shipment/goods#1/weight"), QStringLiteral("1")));
        QCOMPARE(before.text(path("shipment/goods#1/weight")), QStringLiteral("520.50"));
        QCOMPARE(document.text(path("shipment/goods#1/weight")), QStringLiteral("1"));
        QVERIFY(document != before);
    }

    // Whatever was done can be undone to the very same tree and done again.
    void everyEditTurnsRound_data()
    {
        QTest::addColumn<int>("what");
        for (int what = 0; what < 9; ++what)
            QTest::addRow("edit %d", what) << what;
    }
    void everyEditTurnsRound()
    {
        QFETCH(int, what);
        Document document = twoGoods();
        DocumentEdit edit(document);
        QVERIFY(edit.setText(path("shipment/goods#2/weight"), QStringLiteral("9"),
                             {Provenance::Origin::Calculated, {}}));
        const Node before = document.root();
        const auto originsBefore = document.provenance();
        const Result<Edit> made = [&]() -> Result<Edit> {
            switch (what) {
            case 0:
                return edit.setText(path("shipment/goods#2/weight"), QStringLiteral("7"));
            case 1:
                return edit.setText(path("shipment/goods#2/weight"), QString());
            case 2:
                return edit.setText(path("person/name/first"), QStringLiteral("Иван"));
            case 3:
                return edit.addRow(path("shipment"), QStringLiteral("goods"));
            case 4:
                return edit.addRow(path("shipment"), QStringLiteral("goods"), 1);
            case 5:
                return edit.duplicateRow(path("shipment/goods#1"));
            case 6:
                return edit.moveRow(path("shipment/goods#1"), 2);
            case 7:
                return edit.remove(path("shipment/goods#1"));
            default:
                return edit.addRow(path("new/group"), QStringLiteral("row"));
            }
        }();
        QVERIFY(made);
        const Node after = document.root();
        const auto originsAfter = document.provenance();
        QVERIFY(after != before);
        const Result<Edit> stored = RevisionCodec::decodeEdit(RevisionCodec::encode(*made));
        QVERIFY(stored);
        QCOMPARE(*stored, *made);
        QVERIFY(edit.apply(stored->reversed()));
        QVERIFY(document.root() == before);
        QCOMPARE(document.provenance(), originsBefore);
        QVERIFY(edit.apply(*stored));
        QVERIFY(document.root() == after);
        QCOMPARE(document.provenance(), originsAfter);
        QCOMPARE(edit.apply(*stored).error().code, FailureCode::Conflict);
    }

    void rowIdsAreNeverUsedAgain()
    {
        Document document = twoGoods();
        DocumentEdit edit(document);
        const Edit added = edit.addRow(path("shipment"), QStringLiteral("goods")).value();
        QCOMPARE(added.path.toString(), QStringLiteral("shipment/goods#3"));
        QVERIFY(edit.remove(added.path));
        QCOMPARE(edit.addRow(path("shipment"), QStringLiteral("goods")).value().path.toString(),
                 QStringLiteral("shipment/goods#4"));
        const Edit copied = edit.duplicateRow(path("shipment/goods#1")).value();
        QCOMPARE(document.position(copied.path), 2);
        QCOMPARE(document.text(copied.path.child(QStringLiteral("weight"))),
                 QStringLiteral("520.50"));
    }

    void movedRowsStandWhereAsked()
    {
        Document document = twoGoods();
        DocumentEdit edit(document);
        QVERIFY(edit.addRow(path("shipment"), QStringLiteral("goods")));
        QVERIFY(edit.moveRow(path("shipment/goods#3"), 1));
        QCOMPARE(document.position(path("shipment/goods#3")), 1);
        QCOMPARE(document.position(path("shipment/goods#2")), 3);
        QVERIFY(!edit.moveRow(path("shipment/goods#3"), 4));
        QVERIFY(!edit.moveRow(path("shipment"), 1));
    }

    void badEditsChangeNothing()
    {
        Document document = twoGoods();
        const Document before = document;
        DocumentEdit edit(document);
        QVERIFY(!edit.setText(FieldPath(), QStringLiteral("x")));
        QVERIFY(!edit.setText(path("shipment/goods#9/weight"), QStringLiteral("x")));
        QVERIFY(!edit.setText(path("nothing"), QString()));
        QVERIFY(!edit.remove(path("nothing")));
        QVERIFY(!edit.duplicateRow(path("shipment")));
        QVERIFY(!edit.addRow(path("shipment"), QStringLiteral("goods"), 9));
        QVERIFY(document == before);
    }

    void revisionsKeepEverything()
    {
        Document document = twoGoods();
        DocumentEdit edit(document);
        QVERIFY(edit.setText(path("shipment/goods#1/weight"), QStringLiteral("Вес «брутто» 😀"),
                             {Provenance::Origin::Calculated, QStringLiteral("rule")}));
        document.setDefaultProvenance({Provenance::Origin::Imported, QStringLiteral("файл.xml")});
        QVERIFY(edit.accept(accepted(QStringLiteral("проверено"))));
        document.setNote(path("id"), QStringLiteral("заметка"));
        const Result<Document> back =
            RevisionCodec::decodeDocument(RevisionCodec::encode(document));
        QVERIFY(back);
        QVERIFY(*back == document);
        QCOMPARE(back->nextRow(), document.nextRow());
    }

    void warningsAreAcceptedAndWithdrawn()
    {
        Document document = twoGoods();
        const Document before = document;
        DocumentEdit edit(document);
        const Result<Edit> first = edit.accept(accepted(QStringLiteral("взвешено")));
        QVERIFY(first);
        const Result<Edit> second = edit.accept(accepted(QStringLiteral("взвешено дважды")));
        QVERIFY(second);
        QCOMPARE(document.acceptedWarnings(),
                 QList<AcceptedWarning>{accepted(QStringLiteral("взвешено дважды"))});
        QCOMPARE(edit.apply(*first).error().code, FailureCode::Conflict);
        QVERIFY(!edit.withdraw(accepted(QStringLiteral("взвешено"))));
        const Result<Edit> gone = edit.withdraw(document.acceptedWarnings().first());
        QVERIFY(gone && document.acceptedWarnings().isEmpty());
        for (const Edit &made : {*gone, *second, *first}) {
            const Result<Edit> read = RevisionCodec::decodeEdit(RevisionCodec::encode(made));
            QVERIFY(read && *read == made);
            QVERIFY(edit.apply(read->reversed()));
        }
        QVERIFY(document == before);
    }

    // Two people accept at once: neither's place in the list is where the other's edit expects it.
    void acceptancesOfTwoPeopleGoTogether()
    {
        Document document = twoGoods();
        Document other = document;
        AcceptedWarning another = accepted(QStringLiteral("так"));
        another.rule = QStringLiteral("dt.y");
        const Result<Edit> mine = DocumentEdit(document).accept(accepted(QStringLiteral("да")));
        const Result<Edit> theirs = DocumentEdit(other).accept(another);
        QVERIFY(mine && theirs);
        QVERIFY(DocumentEdit(document).apply(*theirs));
        QCOMPARE(document.acceptedWarnings().size(), 2);
        QVERIFY(DocumentEdit(document).apply(mine->reversed()));
        QCOMPARE(document.acceptedWarnings(), QList<AcceptedWarning>{another});
    }

    void emptyAndAbsentTextsDiffer()
    {
        Node root;
        root.children = {leaf(QStringLiteral("empty"), QStringLiteral("")),
                         leaf(QStringLiteral("group"), QString())};
        const Document document(DocumentId::create(), QStringLiteral("k"), QStringLiteral("f"),
                                root, 1);
        const Document back =
            RevisionCodec::decodeDocument(RevisionCodec::encode(document)).value();
        QVERIFY(!back.root().children.at(0).text.isNull());
        QVERIFY(back.root().children.at(1).text.isNull());
    }

    // Sealed bytes are authenticated, yet a reader must survive anything.
    void damagedRevisionsAreRefused()
    {
        const QByteArray good = RevisionCodec::encode(twoGoods());
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            QVERIFY(!RevisionCodec::decodeDocument(good.first(cut)));
        int refused = 0;
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad.at(at) ^ 0xff);
            refused += RevisionCodec::decodeDocument(bad) ? 0 : 1;
        }
        QVERIFY(refused > good.size() / 4);
    }

    // Version 1 had the same members but those of accepted warnings.
    void olderRevisionsAreRead()
    {
        Document document = twoGoods();
        QByteArray older = RevisionCodec::encode(document);
        older[older.indexOf('\x02')] = '\x01';
        const Result<Document> back = RevisionCodec::decodeDocument(older);
        QVERIFY(back && *back == document);
        const Result<Edit> made = DocumentEdit(document).setText(path("id"), QStringLiteral("Y"));
        older = RevisionCodec::encode(*made);
        QVERIFY(older.endsWith("\xf4\xf4\xff"));
        older.chop(3);
        older.append('\xff');
        older[older.indexOf('\x02')] = '\x01';
        const Result<Edit> edit = RevisionCodec::decodeEdit(older);
        QVERIFY(edit && *edit == *made);
    }

    void newerRevisionsAreToldApart()
    {
        QByteArray newer = RevisionCodec::encode(twoGoods());
        const qsizetype version = newer.indexOf('\x02');
        newer[version] = '\x03';
        QCOMPARE(RevisionCodec::decodeDocument(newer).error().code, FailureCode::WorkspaceNewer);
    }
};

QTEST_GUILESS_MAIN(tst_Document)
#include "tst_Document.moc"
