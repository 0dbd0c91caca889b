#include "tests/journeys/Journey.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace {

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// Every kind goes the road of the goods declaration (tst_MainJob), from its file to a verified
// receipt.
class tst_Kinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromFileToReceipt_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("counterparty");
        QTest::addColumn<QString>("sum");
        QTest::newRow("contract") << q("УЧ-2026/01") << q("INVENTED SELLER CO., LTD")
                                  << q("60000 CNY");
        QTest::newRow("supplementary-contract")
            << q("1") << q("INVENTED SELLER CO., LTD") << q("75030 CNY");
        QTest::newRow("invoice") << q("INV-77") << q("INVENTED SELLER CO., LTD")
                                 << q("13500.00 USD");
        QTest::newRow("packing-list") << q("PL-77") << q("INVENTED SELLER CO., LTD") << QString();
        QTest::newRow("withdrawal") << q("0000123") << q("10702070") << QString();
        QTest::newRow("change-request") << q("0000123") << q("10702070") << QString();
        QTest::newRow("reply-to-request") << q("0000123") << q("10702070") << QString();
        QTest::newRow("inventory") << q("1") << q("10702070") << QString();
        QTest::newRow("statistical-form")
            << q("2026-10") << q("ОАО \"УЧЕБНЫЙ ЗАВОД\"") << q("1510000.00 RUB");
        QTest::newRow("correction")
            << q("0000001") << q("INVENTED SELLER CO., LTD") << q("15000.00 USD");
        QTest::newRow("customs-value-declaration")
            << QString() << q("INVENTED SELLER CO., LTD") << QString();
        QTest::newRow("cmr") << q("CMR-77") << q("INVENTED SELLER CO., LTD") << QString();
        QTest::newRow("commercial-invoice")
            << q("СФ-77") << q("INVENTED BUYER CO., LTD") << q("13500 USD");
        QTest::newRow("transit-declaration")
            << q("CMR-77") << q("INVENTED SELLER CO., LTD") << q("13500.00 USD");
        QTest::newRow("union-declaration")
            << q("УЧ-01/2026") << q("INVENTED SELLER CO., LTD") << q("15000.00 USD");
        QTest::newRow("union-value-declaration")
            << QString() << q("INVENTED SELLER CO., LTD") << QString();
        QTest::newRow("pro-forma") << q("PF-77") << q("INVENTED SELLER CO., LTD") << QString();
        QTest::newRow("certificate-of-origin")
            << q("KZ 0 000 00001") << q("ТОО \"УЧЕБНЫЙ ЗАВОД\"") << QString();
    }

    void fromFileToReceipt()
    {
        QFETCH(QString, number);
        QFETCH(QString, counterparty);
        QFETCH(QString, sum);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        const QString samples = q("../../%1/samples/").arg(kind);
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString wrong = journey.importSample(samples + q("sample-with-mistake.xml"));
        QVERIFY2(!wrong.isEmpty(), qPrintable(journey.failure()));
        const QString id = journey.importSample(samples + q("sample.xml"));
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));

        const QJsonArray documents = journey.ctl({q("list")}).json[u"documents"].toArray();
        const auto mine = std::find_if(documents.begin(), documents.end(), [&id](const auto &one) {
            return one.toObject()[u"id"].toString() == id;
        });
        QVERIFY(mine != documents.end());
        const QJsonObject row = (*mine).toObject();
        QCOMPARE(row[u"kind"].toString(), kind);
        QCOMPARE(row[u"number"].toString(), number);
        QCOMPARE(row[u"counterparty"].toString(), counterparty);
        QCOMPARE(row[u"sum"].toString(), sum);

        QCOMPARE(journey.ctl(QStringList{q("sign"), wrong} + journey.keyArguments()).code(),
                 q("blocking-findings"));
        Journey::Run run = journey.ctl({q("check"), id});
        QVERIFY2(run.exit == 0, run.out.constData());
        run = journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
        QCOMPARE(journey.ctl({q("send"), id}).exit, 0);
        QCOMPARE(journey.ctl({q("sync"), q("--timeout"), q("60")}).exit, 0);
        run = journey.ctl({q("status"), id});
        QCOMPARE(run.json[u"phase"].toString(), q("registered"));
        const QString receipt = journey.path(q("receipt.p7m"));
        QCOMPARE(journey.ctl({q("receipt"), id, q("--out"), receipt}).exit, 0);
        QVERIFY(!Journey::read(receipt).isEmpty());
        QCOMPARE(journey.lodged(), 1);
    }

    // A request about a declaration starts with its number and its declarant.
    void requestsTakeOverTheDeclaration()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString id = journey.importSample(q("sample.xml"));
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        Journey::Run run = journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
        QCOMPARE(journey.ctl({q("send"), id}).exit, 0);
        QCOMPARE(journey.ctl({q("sync"), q("--timeout"), q("60")}).exit, 0);
        const QString number =
            journey.ctl({q("status"), id}).json[u"registrationNumber"].toString();
        QCOMPARE(number.count(u'/'), 2);
        const auto field = [&journey](const QString &document, const char *path) {
            return journey.ctl({q("show"), document, q("--field"), q(path)})
                .json[u"value"]
                .toString();
        };
        const auto made = [&](const char *kind) {
            return journey.ctl({q("new"), q(kind), q("--from"), id}).json[u"id"].toString();
        };
        const QString withdrawal = made("withdrawal");
        QCOMPARE(field(withdrawal, "declaration/registration/customsOffice"),
                 number.section(u'/', 0, 0));
        QCOMPARE(field(withdrawal, "declaration/registration/number"), number.section(u'/', 2));
        QCOMPARE(field(withdrawal, "applicant/ru/inn"), q("9900000017"));
        QCOMPARE(field(withdrawal, "applicant/address/street"), q("УЛ. УЧЕБНАЯ, 0"));
        QCOMPARE(journey.ctl({q("set"), withdrawal, q("reason"), q("Ошибка в графе 31")}).exit, 0);
        run = journey.ctl(QStringList{q("sign"), withdrawal} + journey.keyArguments());
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
        const QString change = made("change-request");
        QCOMPARE(field(change, "declaration/number"), number.section(u'/', 2));
        QCOMPARE(field(change, "declarant/address[1]/street"), q("УЛ. УЧЕБНАЯ"));
        QCOMPARE(field(made("reply-to-request"), "declarant/ru/kpp"), q("990001001"));
        QVERIFY(!field(made("inventory"), "declarationId").isEmpty());
        QCOMPARE(journey.ctl({q("new"), q("invoice"), q("--from"), id}).code(), q("kind-unknown"));
    }

    void whatCustomsSendsIsReadOnly_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("release-mark") << q("decision/code");
        QTest::newRow("payment-guarantee") << q("sheetCount");
    }

    void whatCustomsSendsIsReadOnly()
    {
        QFETCH(QString, path);
        const QString kind = QString::fromUtf8(QTest::currentDataTag());
        const QString refused = q("from-customs");
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        QVERIFY(!journey.importSample(q("sample.xml")).isEmpty()); // names whom the key is for
        QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));
        const QString id = journey.importSample(q("../../%1/samples/sample.xml").arg(kind));
        QCOMPARE(journey.ctl({q("check"), id}).exit, 0);
        QVERIFY(
            !journey.ctl({q("show"), id, q("--field"), path}).json[u"value"].toString().isEmpty());
        QCOMPARE(journey.ctl({q("set"), id, path, q("1")}).code(), refused);
        QCOMPARE(journey.ctl(QStringList{q("sign"), id} + journey.keyArguments()).code(), refused);
        QCOMPARE(journey.ctl({q("new"), kind, q("--from"), id}).code(), refused);
        QCOMPARE(journey.ctl({q("new"), kind}).code(), refused);
    }

    // The customs value declaration of a goods declaration, with its freight, down to the
    // signature.
    void valueDeclarationOfGoodsDeclaration()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString declaration = journey.importSample();
        QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));
        const QStringList command{q("new"), q("customs-value-declaration"), q("--from"),
                                  declaration};
        QCOMPARE(journey.ctl(command + QStringList{q("--freight"), q("12 EUR")}).code(),
                 q("value-invalid"));
        QCOMPARE(journey
                     .ctl({q("new"), q("goods-declaration"), q("--from"), declaration, q("--by"),
                           q("equal")})
                     .exit,
                 2);
        Journey::Run run = journey.ctl(command + QStringList{q("--freight"), q("74390.24 RUB"),
                                                             q("--arrival"), q("ВЛАДИВОСТОК")});
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
        const QJsonArray goods = run.json[u"goods"].toArray();
        QCOMPARE(goods.size(), 2);
        for (const auto item : goods)
            QCOMPARE(item.toObject()[u"customsValue"], item.toObject()[u"declared"]);
        const QString id = run.json[u"id"].toString();
        QCOMPARE(journey.ctl({q("check"), id}).exit, 3);
        for (const char *answer :
             {"relation/related", "restrictions/limited", "restrictions/conditional",
              "additionalPayments/licence", "additionalPayments/royalties",
              "additionalPayments/sellerIncome"})
            QCOMPARE(journey.ctl({q("set"), id, q(answer), q("0")}).exit, 0);
        run = journey.ctl(QStringList{q("sign"), id} + journey.keyArguments());
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    }

    // The correction of a declaration that the window has registered, under the number it gave.
    void correctionOfRegisteredDeclaration()
    {
        Journey journey;
        QVERIFY(journey.startWindow());
        QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
        const QString declaration = journey.importSample();
        QVERIFY2(journey.makeKey() && journey.login(), qPrintable(journey.failure()));
        const QStringList command{q("new"), q("correction"), q("--from"), declaration};
        QCOMPARE(journey.ctl(command).code(), q("value-invalid"));
        QCOMPARE(journey.ctl(QStringList{q("sign"), declaration} + journey.keyArguments()).exit, 0);
        QCOMPARE(journey.ctl({q("send"), declaration}).exit, 0);
        QCOMPARE(journey.ctl({q("sync"), q("--timeout"), q("60")}).exit, 0);
        Journey::Run run = journey.ctl(command);
        QVERIFY2(run.exit == 0, (run.out + run.err).constData());
        const QString id = run.json[u"id"].toString();
        const QStringList compare{q("compare"), declaration, id};
        run = journey.ctl(compare);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json[u"differences"].toArray(), QJsonArray());
        QCOMPARE(journey.ctl({q("set"), id, q("shipment/goods[2]/grossWeight"), q("611")}).exit, 0);
        const QJsonArray found = journey.ctl(compare).json[u"differences"].toArray();
        QCOMPARE(found.size(), 1);
        const QJsonObject one = found.first().toObject();
        QCOMPARE(one[u"box"].toString(), q("35"));
        QCOMPARE(one[u"goodsItem"].toInt(), 2);
        QCOMPARE(one[u"was"].toString(), q("610"));
        QCOMPARE(one[u"is"].toString(), q("611"));
    }
};

QTEST_GUILESS_MAIN(tst_Kinds)
#include "tst_Kinds.moc"
