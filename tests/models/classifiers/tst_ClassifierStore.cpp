#include "models/classifiers/ClassifierStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;
using State = ClassifierAnswer::State;

namespace {

const QDate today(2026, 11, 23);

ClassifierEntry entry(const QString &code, const QString &parent, const QString &ru,
                      const QString &kk = {}, const QString &en = {})
{
    return {code, parent, {{u"ru"_s, ru}, {u"kk"_s, kk}, {u"en"_s, en}}, {}, {}, {}, {}};
}

// Two versions of an invented nomenclature; 0102 lost in the second, 0103 new, 0104 ended by date.
QList<ClassifierPack> packs()
{
    ClassifierEntry ended = entry(u"0104000000"_s, u"01"_s, u"Овцы"_s);
    ended.to = QDate(2025, 6, 30);
    const ClassifierEntry above =
        entry(u"01"_s, {}, u"Лошади живые"_s, u"Тірі жылқылар"_s, u"Live horses"_s);
    return {{u"goods"_s,
             u"1"_s,
             QDate(2020, 1, 1),
             {},
             {above, entry(u"0102000000"_s, u"01"_s, u"Ослы"_s)}},
            {u"goods"_s,
             u"2"_s,
             QDate(2025, 1, 1),
             {},
             {above,
              entry(u"0103000000"_s, u"01"_s, u"чистопородные племенные животные"_s,
                    u"асыл тұқымды малдар"_s, u"pure-bred breeding animals"_s),
              ended}}};
}

} // namespace

class tst_ClassifierStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersByDate_data();
    void answersByDate();
    void finds_data();
    void finds();
    void replacesWholeVersions();
    void keepsNothingOfBadFiles();
    void takesInstalledOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClassifierDatabase> m_database;
};

void tst_ClassifierStore::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = ClassifierDatabase::open(m_folder->filePath(u"classifiers.sqlite"_s));
    QVERIFY(opened);
    m_database = *std::move(opened);
    QVERIFY(m_database->put(packs(), u"digest"_s));
}

void tst_ClassifierStore::answersByDate_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("state");
    QTest::addColumn<QDate>("stateDate");
    const auto row = [](const char *name, const QString &code, QDate date, State state, QDate day) {
        QTest::newRow(name) << code << date << int(state) << day;
    };
    row("in both", u"01"_s, today, State::Valid, {});
    row("of the first, then", u"0102000000"_s, QDate(2024, 12, 31), State::Valid, {});
    row("of the first, now", u"0102000000"_s, today, State::Ended, QDate(2024, 12, 31));
    row("of the second, then", u"0103000000"_s, QDate(2024, 12, 31), State::NotYet,
        QDate(2025, 1, 1));
    row("last day", u"0104000000"_s, QDate(2025, 6, 30), State::Valid, {});
    row("after the last day", u"0104000000"_s, QDate(2025, 7, 1), State::Ended, QDate(2025, 6, 30));
    row("never", u"9999"_s, today, State::Unknown, {});
    row("before all versions", u"01"_s, QDate(2019, 12, 31), State::NoPack, {});
}

void tst_ClassifierStore::answersByDate()
{
    QFETCH(QString, code);
    QFETCH(QDate, date);
    const auto lookup = m_database->snapshot({u"goods"_s});
    QVERIFY(lookup);
    const ClassifierAnswer answer = (*lookup)->lookUp(u"goods"_s, code, date);
    QTEST(int(answer.state), "state");
    QTEST(answer.date, "stateDate");
    const auto shown = m_database->show(u"goods"_s, code, date);
    QVERIFY(shown);
    QCOMPARE(shown->isEmpty(), code == u"9999");
    if (!shown->isEmpty())
        QCOMPARE(int(shown->first().answer.state), int(answer.state));
    QCOMPARE((*lookup)->lookUp(u"other"_s, code, date).state, State::NoPack);
}

void tst_ClassifierStore::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("codes");
    QTest::newRow("beginning of a code") << u"01"_s << u"01 0103000000 0104000000"_s;
    QTest::newRow("nearest code") << u"0103990000"_s << u"~0103000000"_s;
    QTest::newRow("kk beginning") << u"жылқы"_s << u"01 0103000000 0104000000"_s;
    QTest::newRow("kk letters") << u"тұқым"_s << u"0103000000"_s;
    QTest::newRow("while typing") << u"плем"_s << u"0103000000"_s;
    QTest::newRow("own word and that of what it belongs to")
        << u"лошади чистопородные"_s << u"0103000000"_s;
    QTest::newRow("nothing") << u"самолёт"_s << QString();
    QTest::newRow("signs of the query language") << u"\"лошади* (OR) -x: NEAR"_s << QString();
    if (!WordStems::hasSnowball())
        return;
    QTest::newRow("ru dative") << u"лошадям"_s << u"01 0103000000 0104000000"_s;
    QTest::newRow("ru adjective") << u"племенному животному"_s << u"0103000000"_s;
    QTest::newRow("en plural") << u"animal breeds"_s << u"0103000000"_s;
}

void tst_ClassifierStore::finds()
{
    QFETCH(QString, text);
    const auto found = m_database->search({u"goods"_s, text, today});
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QStringList codes;
    for (const ClassifierMatch &match : *found)
        codes.append((match.isNearest ? u"~"_s : QString()) + match.entry.code);
    QTEST(codes.join(u' '), "codes");
}

void tst_ClassifierStore::replacesWholeVersions()
{
    ClassifierPack again = packs().last();
    again.entries.removeLast();
    QVERIFY(m_database->put({again}, u"other"_s));
    const auto versions = m_database->versions(u"goods"_s);
    QVERIFY(versions);
    QCOMPARE(versions->size(), 2);
    QCOMPARE(versions->last().codes, 2);
    QCOMPARE(m_database->search({u"goods"_s, u"овцы"_s, today})->size(), 0);
    QCOMPARE(m_database->pack(u"goods"_s, today)->value().entries.size(), 2);
}

void tst_ClassifierStore::keepsNothingOfBadFiles()
{
    m_database.reset();
    ClassifierStore store(m_folder->path());
    const QString path = m_folder->filePath(u"currencyclassifier.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "id,digitalcode,code,name\n1,8,ALL,Lek\n2,12345,XXX,Bad\n"); // bad in the second pack
    file.close();
    const auto failed = store.import(path).result();
    QVERIFY(!failed);
    QVERIFY2(failed.error().place.endsWith(u":1:1") || failed.error().place.endsWith(u":3:3"),
             qPrintable(failed.error().place));
    QCOMPARE(store.versions().result()->size(), 2); // goods, as before
    QCOMPARE(store.import(u"/nowhere/x.csv"_s).result().error().code, FailureCode::FileUnreadable);
    QCOMPARE(ClassifierStore(u"/nowhere"_s).versions().result().error().code,
             FailureCode::WorkspaceMissing);
}

void tst_ClassifierStore::takesInstalledOnce()
{
    if (!QFile::exists(u"/usr/share/iso-codes/json/iso_3166-1.json"_s))
        QSKIP("iso-codes is not installed");
    m_database.reset();
    ClassifierStore store(m_folder->path());
    QCOMPARE(store.importInstalled().result()->size(), 3);
    QCOMPARE(store.importInstalled().result()->size(), 0);
    const auto lookup = store.snapshot({u"iso-countries"_s}).result();
    QCOMPARE((*lookup)->lookUp(u"iso-countries"_s, u"KZ"_s, today).state, State::Valid);
}

QTEST_GUILESS_MAIN(tst_ClassifierStore)
#include "tst_ClassifierStore.moc"
