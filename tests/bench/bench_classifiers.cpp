// bench_classifiers MODE …      valgrind --tool=callgrind counts the instructions
//   make DIR FILE         a database of classifiers with the tariff of FILE (a source that is
//   known), or
//                         without FILE of 13,292 invented codes
//   ours DIR K            K times the six questions below, as one types, through ClassifierDatabase
//   raw DIR K             the same questions by bare FTS5 of the same file, rows only counted
// K and 2 K tell the cost of K alone. The gate: ours ≤ 6 × raw.

#include "models/classifiers/ClassifierDatabase.h"
#include "models/classifiers/ClassifierImport.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdio>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

const QStringList questions{u"жив"_s,      u"живо"_s, u"животн"_s,
                            u"животные"_s, u"проч"_s, u"прочие"_s};
const QDate day(2026, 11, 23);
constexpr int limit = 50;

QString fileIn(const QString &folder)
{
    return folder + u"/classifiers.sqlite"_s;
}

ClassifierPack invented()
{
    constexpr int count = 13'292;
    static const QStringList words{u"животные"_s, u"прочие"_s,  u"металл"_s, u"ткани"_s,
                                   u"машины"_s,   u"приборы"_s, u"дерево"_s, u"бумага"_s};
    ClassifierPack pack{u"tnved"_s, u"1"_s, QDate(2020, 1, 1), {}, {}};
    for (int i = 0; i < count; ++i) {
        ClassifierEntry entry;
        entry.code = QString::number(100'000'000 + 7000LL * i).rightJustified(10, u'0');
        entry.names.insert(
            u"ru"_s, u"- - %1 %2 %3"_s.arg(words.at(i % 8), words.at(i / 8 % 8)).arg(i % 1000));
        pack.entries.append(entry);
    }
    return pack;
}

int make(const QString &folder, const QString &path)
{
    QList<ClassifierPack> packs{invented()};
    if (!path.isEmpty()) {
        QFile file(path);
        const auto read =
            file.open(QIODevice::ReadOnly)
                ? ClassifierImport::read(file.readAll(), path, ClassifierDefinition::builtIn(), {})
                : Result<QList<ClassifierPack>>(QList<ClassifierPack>());
        if (!read || read->isEmpty())
            return 1;
        packs = *read;
    }
    auto database = ClassifierDatabase::open(fileIn(folder));
    return database && (*database)->put(packs, u"bench"_s) ? 0 : 1;
}

int ours(const QString &folder, int times)
{
    auto database = ClassifierDatabase::open(fileIn(folder));
    if (!database)
        return 1;
    qsizetype found = 0;
    for (int i = 0; i < times; ++i) {
        for (const QString &question : questions)
            found += (*database)->search({u"tnved"_s, question, day, limit})->size();
    }
    std::printf("%lld\n", static_cast<long long>(found));
    return found > 0 ? 0 : 1;
}

int raw(const QString &folder, int times)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *find = nullptr;
    sqlite3_open(fileIn(folder).toUtf8().constData(), &database);
    sqlite3_prepare_v2(database, "SELECT rowid FROM word WHERE word MATCH ? LIMIT 50", -1, &find,
                       nullptr);
    long long found = 0;
    for (int i = 0; i < times; ++i) {
        for (const QString &question : questions) {
            const QByteArray match = u"\"%1\"*"_s.arg(question).toUtf8();
            sqlite3_bind_text(find, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
            while (sqlite3_step(find) == SQLITE_ROW)
                ++found;
            sqlite3_reset(find);
        }
    }
    sqlite3_finalize(find);
    sqlite3_close(database);
    std::printf("%lld\n", found);
    return found > 0 ? 0 : 1;
}

} // namespace

int main(int count, char **words)
{
    const QByteArray mode = count > 2 ? words[1] : "";
    const QString folder = QString::fromLocal8Bit(count > 2 ? words[2] : "");
    const QByteArray last = count > 3 ? words[3] : "";
    if (mode == "make")
        return make(folder, QString::fromLocal8Bit(last));
    if (mode == "ours")
        return ours(folder, last.toInt());
    return mode == "raw" ? raw(folder, last.toInt()) : 2;
}
