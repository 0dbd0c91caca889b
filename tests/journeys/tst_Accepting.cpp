#include "tests/journeys/Journey.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

// A warning is accepted with a reason, which whoever checks or signs afterwards is shown, in the
// restored backup too; it falls away with the value it was about.
class tst_Accepting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isShownToWhoeverSigns();
    void fallsAwayWithTheValue();
    void isWithdrawn();
    void isInTheBackup();
    void refusals_data();
    void refusals();

private:
    int set(const QString &field, const QString &value) const;
    QJsonObject warning() const;
    Journey::Run accept(const QStringList &more) const;

    std::unique_ptr<Journey> m_journey;
    QString m_document;
};

namespace {

const QString rule = u"dt.goods.weight-ratio"_s;

} // namespace

// Its second goods item weighs more than one and a half of its net weight.
void tst_Accepting::init()
{
    m_journey = std::make_unique<Journey>();
    QVERIFY2(m_journey->makeWorkspace(), qPrintable(m_journey->failure()));
    m_document = m_journey->importSample();
    QVERIFY2(!m_document.isEmpty(), qPrintable(m_journey->failure()));
    QCOMPARE(set(u"shipment/goods[2]/netWeight"_s, u"400"_s), 0);
    QCOMPARE(warning()[u"severity"], u"warning"_s);
    QVERIFY(!warning().contains(u"accepted"));
}

int tst_Accepting::set(const QString &field, const QString &value) const
{
    return m_journey->ctl({u"set"_s, m_document, field, value}).exit;
}

QJsonObject tst_Accepting::warning() const
{
    const Journey::Run run = m_journey->ctl({u"check"_s, m_document});
    for (const QJsonValue finding : run.json[u"findings"].toArray()) {
        if (finding[u"code"] == rule)
            return finding.toObject();
    }
    return {};
}

Journey::Run tst_Accepting::accept(const QStringList &more) const
{
    return m_journey->ctl(QStringList{u"accept"_s, m_document, rule} + more);
}

void tst_Accepting::isShownToWhoeverSigns()
{
    const Journey::Run made = accept({u"--item"_s, u"2"_s, u"--reason"_s, u"стальная тара"_s});
    QVERIFY2(made.exit == 0, (made.out + made.err).constData());
    QCOMPARE(made.json[u"accepted"].toArray().size(), 1);
    const Journey::Run state = m_journey->ctl({u"show"_s, m_document});
    QCOMPARE(state.json[u"state"], u"checked"_s); // as before
    const QJsonObject accepted = warning()[u"accepted"].toObject();
    QCOMPARE(accepted[u"reason"], u"стальная тара"_s);
    QVERIFY(!accepted[u"person"].toString().isEmpty());
    QVERIFY(!accepted[u"at"].toString().isEmpty());

    QVERIFY(m_journey->startWindow());
    QVERIFY2(m_journey->makeKey(), qPrintable(m_journey->failure()));
    const Journey::Run done =
        m_journey->ctl(QStringList{u"sign"_s, m_document} + m_journey->keyArguments());
    QVERIFY2(done.exit == 0, (done.out + done.err).constData());
    const QJsonValue shown = done.json[u"documents"][0][u"acceptedWarnings"];
    QCOMPARE(shown.toArray().size(), 1);
    QCOMPARE(shown[0][u"code"], rule);
    QCOMPARE(shown[0][u"goodsItem"], 2);
    QCOMPARE(shown[0][u"reason"], u"стальная тара"_s);
    const Journey::Run journal = m_journey->ctl({u"journal"_s});
    QVERIFY(journal.out.contains("warning.accepted"));
}

void tst_Accepting::fallsAwayWithTheValue()
{
    QCOMPARE(accept({u"--reason"_s, u"стальная тара"_s}).exit, 0);
    QVERIFY(warning().contains(u"accepted"));
    QCOMPARE(set(u"shipment/goods[2]/netWeight"_s, u"399"_s), 0);
    QVERIFY(!warning().isEmpty() && !warning().contains(u"accepted"));
    QVERIFY(m_journey->startWindow());
    QVERIFY2(m_journey->makeKey(), qPrintable(m_journey->failure()));
    const Journey::Run done =
        m_journey->ctl(QStringList{u"sign"_s, m_document} + m_journey->keyArguments());
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.json[u"documents"][0][u"acceptedWarnings"].toArray(), QJsonArray());
}

void tst_Accepting::isWithdrawn()
{
    QCOMPARE(accept({u"--reason"_s, u"стальная тара"_s}).exit, 0);
    const Journey::Run gone = accept({u"--item"_s, u"2"_s, u"--withdraw"_s});
    QVERIFY2(gone.exit == 0, (gone.out + gone.err).constData());
    QCOMPARE(gone.json[u"withdrawn"][0][u"reason"], u"стальная тара"_s);
    QVERIFY(!warning().contains(u"accepted"));
    QCOMPARE(accept({u"--withdraw"_s}).code(), u"finding-unknown"_s);
    QVERIFY(m_journey->ctl({u"journal"_s}).out.contains("warning.withdrawn"));
}

void tst_Accepting::isInTheBackup()
{
    QCOMPARE(accept({u"--reason"_s, u"стальная тара"_s}).exit, 0);
    const QString passphrase = m_journey->path(u"backup-passphrase"_s);
    const QString place = m_journey->path(u"restored"_s);
    const QString file = m_journey->path(u"copy.okno"_s);
    QVERIFY(m_journey->write(u"backup-passphrase"_s, "of the backup\n"));
    QVERIFY(m_journey->write(u"new-passphrase"_s, "of the new place\n"));
    Journey::Run run =
        m_journey->ctl({u"workspace"_s, u"backup"_s, file, u"--passphrase-file"_s, passphrase});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    run = m_journey->ctl({u"workspace"_s, u"restore"_s, file, m_journey->path(u"new-passphrase"_s),
                          u"--workspace"_s, place, u"--passphrase-file"_s, passphrase,
                          u"--key-store"_s, u"passphrase-file"_s});
    QVERIFY2(run.exit == 0, (run.out + run.err).constData());
    run = m_journey->ctl({u"check"_s, m_document, u"--workspace"_s, place});
    QCOMPARE(run.json[u"findings"][0][u"accepted"][u"reason"], u"стальная тара"_s);
}

void tst_Accepting::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &arguments, const char *code) {
        QTest::newRow(name) << arguments << QString::fromLatin1(code);
    };
    const QStringList reason{u"--reason"_s, u"x"_s};
    row("no reason", {rule}, "usage-wrong");
    row("an empty reason", {rule, u"--reason"_s, u"  "_s}, "value-invalid");
    row("both at once", QStringList{rule, u"--withdraw"_s} + reason, "usage-wrong");
    row("no goods item", QStringList{rule, u"--item"_s, u"zwei"_s} + reason, "usage-wrong");
    row("another goods item", QStringList{rule, u"--item"_s, u"1"_s} + reason, "finding-unknown");
    row("a rule that is kept", QStringList{u"dt.totals.goods"_s} + reason, "finding-unknown");
    row("an error", QStringList{u"dt.goods.net-weight"_s} + reason, "finding-blocks");
}

void tst_Accepting::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, code);
    QCOMPARE(set(u"shipment/goods[1]/netWeight"_s, u"99999"_s), 0);
    const Journey::Run run = m_journey->ctl(QStringList{u"accept"_s, m_document} + arguments);
    QCOMPARE(run.code(), code);
    QVERIFY(run.exit != 0);
    QVERIFY(!warning().contains(u"accepted"));
}

QTEST_GUILESS_MAIN(tst_Accepting)
#include "tst_Accepting.moc"
