#include "models/classifiers/ClassifierImport.h"
#include "models/classifiers/Measures.h"
#include "models/classifiers/WorkCalendar.h"

#include <QDirIterator>
#include <QTest>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

const char *const definition = R"({"sources": [{"id": "colours", "file": "*.csv", "format": "csv",
  "version": "1", "validFrom": "2020-01-01", "code": "{code}", "width": 3, "names": {"ru": "name"},
  "countries": "where", "from": "{from}", "to": "{to}"}]})";

Result<QList<ClassifierPack>> imported(const QByteArray &bytes, const QString &name = u"c.csv"_s)
{
    return ClassifierImport::read(bytes, name, *ClassifierDefinition::read(definition), {});
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString shared(const QString &name)
{
    return QStringLiteral(OKNO_SOURCE_DIR "/../shared/data/") + name;
}

Result<QList<ClassifierPack>> builtIn(const QString &path)
{
    return ClassifierImport::read(contents(path), path, ClassifierDefinition::builtIn(), {});
}

} // namespace

class tst_ClassifierImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sniffs_data();
    void sniffs();
    void restoresZeros();
    void refuses_data();
    void refuses();
    void readsJson();
    void countsWorkingDays();
    void saysWhatIsMissing();
    void everySourceOfShared();
};

void tst_ClassifierImport::sniffs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray comma = "code,name,where,from,to\n7,\"Қызыл, красный\",RU,,2021-12-31\n";
    QTest::newRow("UTF-8, comma") << comma;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + comma);
    QTest::newRow("semicolon, CRLF")
        << QByteArray("code;name;where;from;to\r\n7;\"Қызыл, красный\";RU;;31.12.2021\r\n");
    QTest::newRow("tabulator, no end")
        << QByteArray("code\tname\twhere\tfrom\tto\n007\tҚызыл, красный\tRU\t\t2021-12-31");
    QTest::newRow("other order, empty line, more columns")
        << QByteArray("to,x,name,code,where,from\n\n2021-12-31,,\"Қызыл, красный\",07,RU,\n");
}

void tst_ClassifierImport::sniffs()
{
    QFETCH(QByteArray, bytes);
    const auto packs = imported(bytes);
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().place + packs.error().detail));
    QCOMPARE(packs->size(), 1);
    const ClassifierEntry wanted{
        u"007"_s, {}, {{u"ru"_s, u"Қызыл, красный"_s}}, {}, {u"RU"_s}, {}, QDate(2021, 12, 31)};
    QCOMPARE(packs->first().entries, QList{wanted});
}

void tst_ClassifierImport::restoresZeros()
{
    // windows-1251: "Да", "Ёж"
    const auto packs =
        imported("code;name;where;from;to\n0;\xC4\xE0;;;\n55;\xA8\xE6;;;\nA1;x;;;\n");
    QVERIFY(packs);
    QStringList codes;
    for (const ClassifierEntry &entry : packs->first().entries)
        codes.append(entry.code);
    QCOMPARE(codes, QStringList({u"000"_s, u"055"_s, u"A1"_s}));
    QCOMPARE(packs->first().entries.at(1).names.value(u"ru"_s), u"Ёж"_s);
}

void tst_ClassifierImport::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<QString>("place");
    const QByteArray head = "code,name,where,from,to\n";
    const auto invalid = FailureCode::ValueInvalid;
    QTest::newRow("empty") << QByteArray() << invalid << u"1:1"_s;
    QTest::newRow("header only") << head << FailureCode::FormatUnknown << u"1:1"_s;
    QTest::newRow("a column is missing")
        << QByteArray("code,where,from,to\n1,,,\n") << FailureCode::FormatUnknown << u"1:1"_s;
    QTest::newRow("no code") << head + "1,a,,,\n,b,,,\n" << invalid << u"3:1"_s;
    QTest::newRow("code too wide") << head + "1000,a,,,\n" << invalid << u"2:1"_s;
    QTest::newRow("twice, one without zeros") << head + "001,a,,,\n1,b,,,\n" << invalid << u"3:1"_s;
    QTest::newRow("no date") << head + "1,a,,2020-02-30,\n" << invalid << u"2:6"_s;
    QTest::newRow("quote without end") << head + "1,\"a,,,\n" << invalid << u"2:3"_s;
    QTest::newRow("row too short") << head + "1,a\n" << invalid << u"2:3"_s;
    QTest::newRow("text after a quote") << head + "1,\"a\"b,,,\n" << invalid << u"2:6"_s;
    QTest::newRow("column named twice") << QByteArray("code,code\n") << invalid << u"1:6"_s;
    QTest::newRow("zero byte") << head + QByteArray("1,a\0,,,", 7) << invalid << u"2:1"_s;
    QTest::newRow("endless cell") << head + "1," + QByteArray(70'000, 'a') + ",,,\n"
                                  << FailureCode::InputTooLarge << u"2:3"_s;
}

void tst_ClassifierImport::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto packs = imported(bytes);
    QVERIFY(!packs);
    QTEST(packs.error().code, "code");
    QTEST(packs.error().place, "place");
}

void tst_ClassifierImport::readsJson()
{
    const QString name = u"iso_4217.json"_s;
    const auto read = [&](const QByteArray &bytes) {
        return ClassifierImport::read(bytes, name, ClassifierDefinition::builtIn(), {});
    };
    const auto packs = read(R"({"4217": [{"alpha_3": "ALL", "name": "Lek", "numeric": 8}]})");
    QVERIFY(packs);
    QCOMPARE(packs->size(), 2);
    QCOMPARE(packs->at(0).entries.first().code, u"ALL"_s);
    QCOMPARE(packs->at(1).entries.first().code, u"008"_s);
    const auto broken = read("{\"4217\": [\n  {\"alpha_3\" \"ALL\"}]}");
    QVERIFY(!broken);
    QVERIFY2(broken.error().place.startsWith(u"2:"), qPrintable(broken.error().place));
    QCOMPARE(ClassifierImport::read("{}", u"unknown.bin"_s, ClassifierDefinition::builtIn(), {})
                 .error()
                 .code,
             FailureCode::FormatUnknown);
}

// A Friday off, a Saturday worked.
void tst_ClassifierImport::countsWorkingDays()
{
    const auto packs = ClassifierImport::read(
        "<calendar year='2026' country='kz'><days><day d='05.01' t='1'/><day d='05.02' t='3'/>"
        "<day d='05.04' t='2'/></days></calendar>",
        u"calendar.xml"_s, ClassifierDefinition::builtIn(), {});
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().place + packs.error().detail));
    QCOMPARE(packs->first().classifier, u"calendar-kz"_s);
    WorkCalendar calendar;
    calendar.add(packs->first());
    QCOMPARE(calendar.workingDaysAfter(QDate(2026, 4, 30), 1).date, QDate(2026, 5, 2));
    QCOMPARE(calendar.workingDaysAfter(QDate(2026, 4, 30), 2).date, QDate(2026, 5, 4));
    QCOMPARE(calendar.workingDaysAfter(QDate(2026, 4, 30), 0).date, QDate(2026, 4, 30));
    const auto late = calendar.workingDaysAfter(QDate(2026, 12, 30), 3);
    QVERIFY(!late.date.isValid());
    QCOMPARE(late.unknownYear, 2027);
    QVERIFY(!ClassifierImport::read("<!DOCTYPE calendar><calendar year='2026'/>", u"calendar.xml"_s,
                                    ClassifierDefinition::builtIn(), {}));
}

void tst_ClassifierImport::saysWhatIsMissing()
{
    const auto packs =
        builtIn(QStringLiteral(OKNO_SOURCE_DIR "/models/classifiers/samples/measures-training.json"));
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().place + packs.error().detail));
    const auto measures = Measures::fromPack(packs->first());
    QVERIFY(measures);
    MeasuredGoods goods{u"0101210000"_s, u"import"_s, u"40"_s, u"CN"_s, {}};
    const auto states = [&](const QDate &date) {
        QStringList all;
        for (const ExpectedDocument &each : measures->expected(goods, date))
            all.append(each.measure.id + u':' + QString::number(int(each.state)));
        return all.join(u' ');
    };
    const QDate day(2026, 11, 23);
    QCOMPARE(states(day), u"training-vet:2"_s);
    goods.documents = {u"05014"_s};
    QCOMPARE(states(day), u"training-vet:0"_s);
    goods.documents = {u"09999"_s};
    QCOMPARE(states(day), u"training-vet:1"_s);
    goods.procedure = u"80"_s;
    QCOMPARE(states(day), QString());
    goods = {u"8471300000"_s, u"export"_s, u"10"_s, u"IR"_s, {}};
    QCOMPARE(states(day), u"training-export-licence:2"_s);
    QCOMPARE(states(QDate(2019, 1, 1)), QString());
    ClassifierPack broken = packs->first();
    broken.entries.last().facts.remove(u"documents"_s);
    QCOMPARE(Measures::fromPack(broken).error().detail, u"documents"_s);
}

void tst_ClassifierImport::everySourceOfShared()
{
    if (!QFileInfo::exists(shared(u"tnved"_s)))
        QSKIP("../shared/data is not here: its sources are read where it is");
    QHash<QString, QHash<QString, int>> codes;
    int files = 0;
    for (const char *folder : {"classifiers", "tnved", "calendars", "okei", "iso-codes"}) {
        QDirIterator found(shared(QLatin1String(folder)),
                           {u"*.csv"_s, u"okei.json"_s, u"iso_*.json"_s, u"calendar.xml"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            const QString path = found.next();
            if (path.contains(u"_ru_kk_"_s) || path.contains(u"OKEIGroups"_s) ||
                path.contains(u"OKEISections"_s))
                continue; // translations and groups of sources that are read from another file
            const auto packs = builtIn(path);
            QVERIFY2(packs,
                     packs ? "" : qPrintable(path + packs.error().place + packs.error().detail));
            for (const ClassifierPack &pack : *packs) {
                for (const ClassifierEntry &entry : pack.entries)
                    ++codes[pack.classifier][entry.code];
            }
            ++files;
        }
    }
    QVERIFY(files > 62 + 38);
    QVERIFY(codes.value(u"eec-procedures"_s).contains(u"00"_s));
    QVERIFY(codes.value(u"eec-units"_s).contains(u"055"_s));
    QVERIFY(codes.value(u"eec-currencies-n3"_s).contains(u"008"_s));
    QVERIFY(codes.value(u"calendar-by"_s).size() > 100);
    QVERIFY(codes.value(u"tnved"_s).size() >= 13'292);
}

QTEST_GUILESS_MAIN(tst_ClassifierImport)
#include "tst_ClassifierImport.moc"
