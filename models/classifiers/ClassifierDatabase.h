#pragma once

#include "models/classifiers/Classifier.h"
#include "models/classifiers/WordStems.h"
#include "models/rules/ClassifierLookup.h"
#include "models/store/SqlConnection.h"

namespace okno {

// What a search may be narrowed to.
struct ClassifierQuery {
    QString classifier;
    QString text; // the beginning of a code, or words in any form
    QDate date;   // the version in force on it
    int limit = 50;
};

struct ClassifierMatch {
    ClassifierEntry entry;
    ClassifierAnswer answer;
    bool isNearest = false; // the code asked for is not there; this one is like it
};

// The file classifiers.sqlite: packs, their codes and the words of their names. Reference data is
// public and is not sealed. Lives on the store's thread; every write is BEGIN IMMEDIATE and whole.
class ClassifierDatabase
{
public:
    static Result<std::unique_ptr<ClassifierDatabase>> open(const QString &file);

    // All packs or none; a version that is there is replaced.
    Result<void> put(const QList<ClassifierPack> &packs, const QString &digest);
    Result<QList<ClassifierVersion>> versions(const QString &classifier = {});
    // The codes of this name in the version of the day; with those of its other versions where that
    // one does not know it. Several where codes repeat.
    Result<QList<ClassifierMatch>> show(const QString &classifier, const QString &code, QDate date);
    // Codes by their beginning, else names by words; in the order of the codes. NoPack is an empty
    // list.
    Result<QList<ClassifierMatch>> search(const ClassifierQuery &query);
    // The pack of the day, whole. Nothing where there is none.
    Result<std::optional<ClassifierPack>> pack(const QString &classifier, QDate date);
    // Answers for these classifiers, or code lists that kinds name, without the database, from any
    // thread.
    Result<std::shared_ptr<const ClassifierLookup>> snapshot(const QStringList &classifiers);

private:
    struct Pack {
        qint64 row = 0;
        ClassifierVersion version;
        qint64 first = 0; // entries of a pack lie together
        qint64 last = -1;
    };
    explicit ClassifierDatabase() = default;
    Result<void> prepare(const QString &file);
    Result<void> inTransaction(const std::function<Result<void>()> &work);
    Result<void> remove(const QString &classifier, const QString &version);
    Result<void> insert(const ClassifierPack &pack, const QString &digest);
    Result<QList<Pack>> packs(const QString &classifier);
    Result<QList<Pack>> packsOfList(const QString &list);
    Result<std::optional<Pack>> packOn(const QString &classifier, QDate date);
    Result<QList<ClassifierEntry>> entries(Result<SqlRows> rows);
    Result<QList<ClassifierEntry>> entriesNamed(const Pack &pack, const QString &code);
    Result<QList<ClassifierEntry>> entriesLike(const Pack &pack, const QString &begin, int limit);
    Result<QList<ClassifierEntry>> nearest(const Pack &pack, const QString &code, int limit);

    SqlConnection m_sql;
    WordStems m_stems;
};

} // namespace okno
