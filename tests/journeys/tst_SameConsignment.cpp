#include "tests/journeys/Journey.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The same goods, declared a second time.
class tst_SameConsignment : public QObject
{
    Q_OBJECT
    static QJsonObject warning(const Journey &journey, const QString &document);
private Q_SLOTS:
    void namesTheOtherDeclaration();
    void refusedMayBeDeclaredAgain();
};

QJsonObject tst_SameConsignment::warning(const Journey &journey, const QString &document)
{
    const Journey::Run run = journey.ctl({u"check"_s, document});
    for (const QJsonValue finding : run.json[u"findings"].toArray()) {
        if (finding[u"code"] == "dt.documents.elsewhere"_L1)
            return finding.toObject();
    }
    return {};
}

void tst_SameConsignment::namesTheOtherDeclaration()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString first = journey.importSample();
    QCOMPARE(warning(journey, first), QJsonObject());
    const Journey::Run copied = journey.ctl({u"new"_s, u"goods-declaration"_s, u"--from"_s, first});
    QVERIFY2(copied.exit == 0, (copied.out + copied.err).constData());
    const QString second = copied.json[u"id"].toString();
    const QJsonObject found = warning(journey, second);
    QCOMPARE(found[u"severity"], u"warning"_s);
    QCOMPARE(found[u"box"], u"44"_s);
    QVERIFY2(found[u"message"].toString().contains(u"УЧ-КС-5 2026-11-02"),
             qPrintable(found[u"message"].toString()));
    QVERIFY(!warning(journey, first).isEmpty());

    // With an invoice of its own it is another consignment, for both of them.
    for (const QString &item : {u"1"_s, u"2"_s}) {
        const QString number = u"shipment/goods[%1]/document[3]/number"_s.arg(item);
        QCOMPARE(journey.ctl({u"set"_s, second, number, u"УЧ-78"_s}).exit, 0);
    }
    QCOMPARE(warning(journey, second), QJsonObject());
    QCOMPARE(warning(journey, first), QJsonObject());
}

void tst_SameConsignment::refusedMayBeDeclaredAgain()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString first = journey.importSample();
    QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
    const QStringList sign{u"sign"_s, first, u"--reference"_s, u"REFUSE-1"_s};
    QCOMPARE(journey.ctl(sign + journey.keyArguments()).exit, 0);
    const QString second = journey.importSample();
    QVERIFY(!warning(journey, second).isEmpty());
    (void)journey.ctl({u"send"_s, first});
    QCOMPARE(journey.ctl({u"sync"_s}).exit, 4);
    QCOMPARE(warning(journey, second), QJsonObject());
}

QTEST_GUILESS_MAIN(tst_SameConsignment)
#include "tst_SameConsignment.moc"
