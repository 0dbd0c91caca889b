#include "tests/journeys/Journey.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

// Reference data on its way from a file to a finding: what was imported decides, and nothing is
// said before.
class tst_Classifiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void importedCodesAreAsked();
    void importedMeasuresAreAsked();
    void importedFormsAreAsked();

private:
    static QStringList codeFindings(const Journey &journey, const QString &document);
};

// "code.ended shipment/originCountry", in the order of the form.
QStringList tst_Classifiers::codeFindings(const Journey &journey, const QString &document)
{
    const Journey::Run run = journey.ctl({QStringLiteral("check"), document});
    QStringList found;
    for (const QJsonValue &finding : run.json[u"checked"][0][u"findings"].toArray()) {
        const QString id = finding[u"code"].toString();
        if (id.startsWith(u"code."))
            found.append(id + u' ' + finding[u"path"].toString());
    }
    return found;
}

void tst_Classifiers::importedCodesAreAsked()
{
    const QString installed = QStringLiteral("/usr/share/iso-codes/json/iso_3166-1.json");
    if (!QFile::exists(installed))
        QSKIP("the package iso-codes is not installed");
    Journey journey;
    QVERIFY(journey.startWindow());
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString document = journey.importSample();
    QVERIFY2(!document.isEmpty(), qPrintable(journey.failure()));
    const QString field = QStringLiteral("shipment/originCountry");
    const auto set = [&](const char *code) {
        return journey.ctl({QStringLiteral("set"), document, field, QLatin1String(code)}).exit == 0;
    };
    QVERIFY(set("SU"));
    QCOMPARE(codeFindings(journey, document), QStringList());

    QCOMPARE(journey.ctl({QStringLiteral("classifiers"), QStringLiteral("import"), installed}).exit,
             0);
    QCOMPARE(codeFindings(journey, document), QStringList{QStringLiteral("code.unknown ") + field});
    QVERIFY(set("CN"));
    QCOMPARE(codeFindings(journey, document), QStringList());
}

// The pack says what is expected, in the reader's language; with the document in box 44 it is
// quiet.
void tst_Classifiers::importedMeasuresAreAsked()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString document = journey.importSample();
    QVERIFY2(!document.isEmpty(), qPrintable(journey.failure()));
    const auto measures = [&](const QString &language) {
        const Journey::Run run =
            journey.ctl({QStringLiteral("check"), document, QStringLiteral("--lang"), language});
        QStringList found;
        for (const QJsonValue finding : run.json[u"findings"].toArray()) {
            if (finding[u"code"] == QStringLiteral("measure.missing"))
                found.append(finding[u"message"].toString() + u'|' + finding[u"norm"].toString());
        }
        return found;
    };
    const QString ru = QStringLiteral("ru");
    QCOMPARE(measures(ru), QStringList());
    const Journey::Run run = journey.ctl(
        {QStringLiteral("classifiers"), QStringLiteral("import"),
         QStringLiteral(OKNO_SOURCE_DIR "/models/classifiers/samples/measures-training.json")});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QCOMPARE(measures(ru).size(), 1);
    QVERIFY2(measures(ru).first().contains(QString::fromUtf8("безопасность насосов")),
             qPrintable(measures(ru).first()));
    QVERIFY2(measures(ru).first().endsWith(u"|training, rule 4"), qPrintable(measures(ru).first()));
    QVERIFY2(measures(QStringLiteral("kk")).first().contains(QString::fromUtf8("сорғылардың")),
             qPrintable(measures(QStringLiteral("kk")).first()));
    QVERIFY2(measures(QStringLiteral("en")).first().contains(QStringLiteral("safety of pumps")),
             qPrintable(measures(QStringLiteral("en")).first()));
    QCOMPARE(
        journey
            .ctl({QStringLiteral("set"), document,
                  QStringLiteral("shipment/goods[1]/document[1]/kind"), QStringLiteral("01403")})
            .exit,
        0);
    QCOMPARE(measures(ru), QStringList());
}

void tst_Classifiers::importedFormsAreAsked()
{
    Journey journey;
    QVERIFY2(journey.makeWorkspace(), qPrintable(journey.failure()));
    const QString document = journey.importSample();
    const auto set = [&](const char *field, const char *text) {
        return journey
                   .ctl({QStringLiteral("set"), document,
                         QStringLiteral("shipment/goods[1]/document[1]/") + QLatin1String(field),
                         QLatin1String(text)})
                   .exit == 0;
    };
    QVERIFY(set("kind", "04021") && set("archive/documentMode", "1002004E"));
    const auto isTold = [&] {
        return journey.ctl({QStringLiteral("check"), document}).out.contains("form.not-allowed");
    };
    QVERIFY(!isTold());
    Journey::Run run =
        journey.ctl({QStringLiteral("classifiers"), QStringLiteral("import"),
                     QStringLiteral(OKNO_SOURCE_DIR
                                    "/models/classifiers/samples/document-forms-training.json")});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    QVERIFY(isTold());
    run = journey.ctl({QStringLiteral("classifiers"), QStringLiteral("show"),
                       QStringLiteral("document-forms"), QStringLiteral("04021")});
    QCOMPARE(run.json[u"codes"][0][u"forms"].toArray(), QJsonArray{QStringLiteral("1002007E")});
    QVERIFY(set("archive/documentMode", "1002007E"));
    QVERIFY(!isTold());
}

QTEST_GUILESS_MAIN(tst_Classifiers)
#include "tst_Classifiers.moc"
