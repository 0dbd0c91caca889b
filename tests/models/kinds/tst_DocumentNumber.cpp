#include "models/document/DocumentEdit.h"
#include "models/kinds/DocumentNumber.h"

#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

// What a declaration is called by before customs has given it a number.
class tst_DocumentNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeclarationIsCalledByItsContract_data();
    void aDeclarationIsCalledByItsContract();
};

void tst_DocumentNumber::aDeclarationIsCalledByItsContract_data()
{
    QTest::addColumn<QStringList>("documents"); // of box 44: kind and number
    QTest::addColumn<QString>("number");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("contract after others")
        << QStringList{u"02011"_s, u"TR-5"_s, u"04021"_s, u"INV-7"_s, u"03011"_s, u"K-1"_s}
        << u"K-1"_s;
    QTest::newRow("only an invoice")
        << QStringList{u"02011"_s, u"TR-5"_s, u"04021"_s, u"INV-7"_s} << u"INV-7"_s;
    QTest::newRow("contract without its number")
        << QStringList{u"03011"_s, QString(), u"04021"_s, u"INV-7"_s} << u"INV-7"_s;
    QTest::newRow("neither") << QStringList{u"02011"_s, u"TR-5"_s} << u"TR-5"_s;
}

void tst_DocumentNumber::aDeclarationIsCalledByItsContract()
{
    QFETCH(QStringList, documents);
    QFETCH(QString, number);
    const auto kinds = KindCatalogue::builtIn();
    QVERIFY(kinds);
    const KindSpec &kind = *kinds->kind(u"goods-declaration");
    Document document(kind.id(), kind.defaultFormat());
    DocumentEdit edit(document);
    const FieldPath shipment = document.firstPath(u"shipment");
    if (!documents.isEmpty())
        QVERIFY(edit.addRow(shipment, u"goods"_s));
    for (qsizetype i = 0; i < documents.size(); i += 2) {
        const FieldPath goods = document.rows(shipment, u"goods").first();
        QVERIFY(edit.addRow(goods, u"document"_s));
        const FieldPath row = document.rows(goods, u"document").last();
        QVERIFY(edit.setText(row.child(u"kind"_s), documents.at(i)));
        if (!documents.at(i + 1).isEmpty())
            QVERIFY(edit.setText(row.child(u"number"_s), documents.at(i + 1)));
    }
    QCOMPARE(documentNumber(document, kind), number);
}

QTEST_GUILESS_MAIN(tst_DocumentNumber)
#include "tst_DocumentNumber.moc"
