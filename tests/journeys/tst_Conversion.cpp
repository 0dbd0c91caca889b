#include "tests/journeys/Journey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// A goods declaration on its way into the Union's format and back, on the command line.
class tst_Conversion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isExportedAndComesBack();
    void signedOnesConvertToo();
    void otherFormatsAreRefused();
};

void tst_Conversion::isExportedAndComesBack()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString id = journey.importSample();
    const QString file = journey.path(u"Союз/union.xml"_s);
    QVERIFY(QDir().mkpath(journey.path(u"Союз"_s)));
    Journey::Run run =
        journey.ctl({u"export"_s, id, u"--format"_s, u"r055-1.0.0"_s, u"--out"_s, file});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QStringList left;
    for (const QJsonValue each : run.json[u"left"].toArray())
        left.append(each[u"path"].toString() + u'=' + each[u"value"].toString());
    QVERIFY2(left.contains(u"shipment/declarant/ru/ogrn=1229900000000"_s),
             qPrintable(left.join(u' ')));
    QCOMPARE(journey.ctl({u"check"_s, file}).exit, 0); // by rules and schema of the other

    run = journey.ctl({u"import"_s, file});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QString there = run.json[u"documents"][0][u"id"].toString();
    run = journey.ctl({u"new"_s, u"goods-declaration"_s, u"--from"_s, there});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    const QString back = run.json[u"id"].toString();
    for (const QString &field :
         {u"shipment/goods[2]/document[4]/number"_s, u"shipment/contractTerms/invoiceAmount"_s,
          u"shipment/declarant/ru/inn"_s, u"shipment/goods[1]/payment[2]/amount"_s}) {
        const QString value =
            journey.ctl({u"show"_s, id, u"--field"_s, field}).json[u"value"].toString();
        QVERIFY2(!value.isEmpty(), qPrintable(field));
        QCOMPARE(journey.ctl({u"show"_s, back, u"--field"_s, field}).json[u"value"].toString(),
                 value);
    }
}

// The frozen bytes stay what was signed; the other format is made of what they say.
void tst_Conversion::signedOnesConvertToo()
{
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString id = journey.importSample();
    QVERIFY2(journey.makeKey(), qPrintable(journey.failure()));
    QCOMPARE(journey.ctl(QStringList{u"sign"_s, id} + journey.keyArguments()).exit, 0);
    const QString file = journey.path(u"union.xml"_s);
    const Journey::Run run =
        journey.ctl({u"export"_s, id, u"--format"_s, u"r055-1.0.0"_s, u"--out"_s, file});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QVERIFY(!QFile::exists(file + u".p7s"_s)); // nobody signed these bytes
    QCOMPARE(journey.ctl({u"check"_s, file}).exit, 0);
}

void tst_Conversion::otherFormatsAreRefused()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString id = journey.importSample();
    const QString file = journey.path(u"out.xml"_s);
    for (const QString &format : {u"contract-5.23.0"_s, u"no-such-format"_s}) {
        const Journey::Run run =
            journey.ctl({u"export"_s, id, u"--format"_s, format, u"--out"_s, file});
        QCOMPARE(run.exit, 1);
        QCOMPARE(run.code(), u"format-unknown"_s);
        QVERIFY(!QFile::exists(file));
    }
}

QTEST_GUILESS_MAIN(tst_Conversion)
#include "tst_Conversion.moc"
