#include "models/classifiers/PackDelta.h"

#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

// A classifier on the wire: whole, as a delta, and as nobody should send it.
class tst_PackDelta : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholePacksComeBackAsTheyWere();
    void deltasHoldWhatChanged();
    void deltasMakeANewVersion();
    void refusesWhatDoesNotFit();
    void refusesWhatIsNoDelta_data();
    void refusesWhatIsNoDelta();
    void digestsTellPacksApart();
};

static ClassifierEntry entry(const QString &code, const QString &name)
{
    return {code, {}, {{u"ru"_s, name}}, {}, {}, {}, {}};
}

// "B" stands for two things, told apart by a fact.
static ClassifierPack pack()
{
    ClassifierEntry second = entry(u"B"_s, u"два"_s);
    second.facts = {{u"chapter"_s, u"2"_s}};
    second.countries = {u"KZ"_s, u"RU"_s};
    second.to = QDate(2027, 1, 1);
    second.parent = u"A"_s;
    return {
        u"test"_s,
        u"1"_s,
        QDate(2026, 1, 1),
        {},
        {entry(u"A"_s, u"один"_s), entry(u"B"_s, u"ещё два"_s), second, entry(u"C"_s, u"три"_s)}};
}

static Result<ClassifierPack> sent(const PackDelta &delta, const ClassifierPack *before)
{
    const auto read = PackDelta::parse(delta.toBytes());
    return read ? read->applyTo(before) : fail(read.error());
}

void tst_PackDelta::wholePacksComeBackAsTheyWere()
{
    const auto made = sent(PackDelta::between(nullptr, pack()), nullptr);
    QVERIFY(made);
    QCOMPARE(made->entries, pack().entries);
    QCOMPARE(made->version, u"1"_s);
    QCOMPARE(made->from, QDate(2026, 1, 1));
    // A whole one does not ask what was there.
    const ClassifierPack other{u"test"_s, u"0"_s, QDate(2020, 1, 1), {}, {entry(u"Z"_s, u"z"_s)}};
    QCOMPARE(sent(PackDelta::between(nullptr, pack()), &other)->entries, pack().entries);
}

void tst_PackDelta::deltasHoldWhatChanged()
{
    const ClassifierPack before = pack();
    ClassifierPack after = before;
    after.entries.removeAt(3);                        // C goes
    after.entries.removeAt(2);                        // one meaning of B goes
    after.entries.append(entry(u"D"_s, u"четыре"_s)); // D comes
    const PackDelta delta = PackDelta::between(&before, after);
    QStringList codes;
    for (const PackDelta::Row &row : delta.rows)
        codes.append(row.code + QString::number(row.entries.size()));
    codes.sort();
    QCOMPARE(codes, (QStringList{u"B1"_s, u"C0"_s, u"D1"_s}));
    const auto made = sent(delta, &before);
    QVERIFY(made);
    QCOMPARE(made->entries, after.entries);
    QCOMPARE(PackDelta::between(&before, before).rows.size(), 0);
}

void tst_PackDelta::deltasMakeANewVersion()
{
    const ClassifierPack before = pack();
    ClassifierPack after = before;
    after.version = u"2"_s;
    after.from = QDate(2027, 1, 1);
    const auto made = sent(PackDelta::between(&before, after), &before);
    QVERIFY(made);
    QCOMPARE(made->version, u"2"_s);
    QCOMPARE(made->from, QDate(2027, 1, 1));
    QCOMPARE(made->entries, before.entries);
}

void tst_PackDelta::refusesWhatDoesNotFit()
{
    const ClassifierPack before = pack();
    ClassifierPack after = before;
    after.entries.first().names[u"ru"_s] = u"другой"_s;
    PackDelta delta = PackDelta::between(&before, after);
    QCOMPARE(delta.applyTo(nullptr).error().detail, u"since"_s);
    QCOMPARE(delta.applyTo(&after).error().detail, u"since"_s);
    delta.rows.first().entries.first().names[u"ru"_s] = u"подменён"_s;
    const auto forged = delta.applyTo(&before);
    QVERIFY(!forged);
    QCOMPARE(forged.error(), (Failure{FailureCode::UpdateRefused, u"test"_s, u"digest"_s}));
    ClassifierPack measures{
        u"measures-x"_s, u"1"_s, QDate(2026, 1, 1), {}, {entry(u"m"_s, u"м"_s)}};
    QCOMPARE(PackDelta::between(nullptr, measures).applyTo(nullptr).error().detail, u"prefix"_s);
}

void tst_PackDelta::refusesWhatIsNoDelta_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << FailureCode::UpdateRefused;
    };
    row("rows", "\"rows\":[", "\"rows\":7,\"more\":[");
    row("code", "\"code\":\"A\"", "\"code\":1");
    row("long code", "\"code\":\"A\"",
        "\"code\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"");
    row("entries", "\"entries\":[", "\"entries\":\"\",\"more\":[");
    row("names", "\"ru\":\"", "\"kk\":[],\"ru\":\"");
    row("date", "2027-01-01", "2027-13-01");
    row("digest", "\"digest\":\"", "\"digest\":\"xx");
    row("no version", "\"version\"", "\"edition\"");
    row("other digest", "\"from\":\"2026-01-01\"", "\"from\":\"2025-01-01\"");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("[") << FailureCode::ReplyMalformed;
}

void tst_PackDelta::refusesWhatIsNoDelta()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray json = PackDelta::between(nullptr, pack()).toBytes();
    QVERIFY2(json.contains(before), json.constData());
    json.replace(before, after);
    const auto read = PackDelta::parse(json);
    const auto made = read ? read->applyTo(nullptr) : Result<ClassifierPack>(fail(read.error()));
    QVERIFY(!made);
    QTEST(made.error().code, "code");
}

void tst_PackDelta::digestsTellPacksApart()
{
    QSet<QByteArray> digests{packDigest(pack())};
    for (int i = 0; i < 5; ++i) {
        ClassifierPack other = pack();
        ClassifierEntry &first = other.entries.first();
        (i == 0   ? other.classifier
         : i == 1 ? other.version
         : i == 2 ? first.code
         : i == 3 ? first.parent
                  : first.names[u"ru"_s]) += u'x';
        digests.insert(packDigest(other));
    }
    QCOMPARE(digests.size(), 6);
    ClassifierPack shuffled = pack();
    shuffled.entries.swapItemsAt(0, 3); // the order of the codes says nothing
    QCOMPARE(packDigest(shuffled), packDigest(pack()));
}

QTEST_GUILESS_MAIN(tst_PackDelta)
#include "tst_PackDelta.moc"
