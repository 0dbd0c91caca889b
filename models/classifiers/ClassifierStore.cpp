#include "models/classifiers/ClassifierStore.h"

#include "models/classifiers/CsvTable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace okno {

namespace {

constexpr qint64 largestFile = CsvTable::largestFile;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::FileUnreadable, path, file.errorString());
    if (file.size() > largestFile)
        return fail(FailureCode::InputTooLarge, path);
    const QByteArray bytes = file.read(largestFile + 1); // a pipe has no size
    return bytes.size() > largestFile ? fail(FailureCode::InputTooLarge, path)
                                      : Result<QByteArray>(bytes);
}

// Line and column say nothing without the file.
tl::unexpected<Failure> inFile(const QString &path, const Failure &failure)
{
    const bool isNamed = failure.place.contains(path);
    const QString place = failure.place.isEmpty() ? path : path + u':' + failure.place;
    return fail(failure.code, isNamed ? failure.place : place, failure.detail);
}

Result<QList<ClassifierVersion>> importFile(ClassifierDatabase &database, const QString &file,
                                            const QList<ClassifierDefinition> &definitions,
                                            const ClassifierImport::Choice &choice)
{
    const Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    const auto packs = ClassifierImport::read(*bytes, file, definitions, choice);
    if (!packs)
        return inFile(file, packs.error());
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
    if (const Result<void> kept = database.put(*packs, digest); !kept)
        return fail(kept.error());
    QList<ClassifierVersion> made;
    for (const ClassifierPack &pack : *packs)
        made.append(
            {pack.classifier, pack.version, pack.from, pack.to, pack.entries.size(), digest});
    return made;
}

Result<QList<ClassifierDefinition>> definitionsOf(const QString &file)
{
    if (file.isEmpty())
        return ClassifierDefinition::builtIn();
    const Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    const auto read = ClassifierDefinition::read(*bytes);
    return read ? read : inFile(file, read.error());
}

} // namespace

ClassifierStore::ClassifierStore(const QString &folder) : m_folder(folder), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("classifiers"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

QString ClassifierStore::fileIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("classifiers.sqlite"));
}

ClassifierStore::~ClassifierStore()
{
    // Posted last: what came before is done by then, and SQLite is closed by the thread that opened
    // it.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    delete m_worker;
}

Result<ClassifierDatabase *> ClassifierStore::database()
{
    if (!m_database) {
        if (!QFileInfo(m_folder).isDir())
            return fail(FailureCode::WorkspaceMissing, m_folder);
        auto opened = ClassifierDatabase::open(fileIn(m_folder));
        if (!opened)
            return fail(opened.error());
        m_database = *std::move(opened);
    }
    return m_database.get();
}

QFuture<Result<QList<ClassifierVersion>>>
ClassifierStore::import(const QString &file, const ClassifierImport::Choice &choice,
                        const QString &definitionFile)
{
    return run([=](ClassifierDatabase &database) -> Result<QList<ClassifierVersion>> {
        const auto definitions = definitionsOf(definitionFile);
        return definitions ? importFile(database, file, *definitions, choice)
                           : fail(definitions.error());
    });
}

QFuture<Result<void>> ClassifierStore::put(const ClassifierPack &pack, const QString &digest)
{
    return run([=](ClassifierDatabase &database) { return database.put({pack}, digest); });
}

QFuture<Result<QList<ClassifierVersion>>> ClassifierStore::importInstalled()
{
    return run([](ClassifierDatabase &database) -> Result<QList<ClassifierVersion>> {
        QList<ClassifierVersion> all;
        for (const ClassifierDefinition &definition : ClassifierDefinition::builtIn()) {
            const auto known = database.versions(definition.id);
            if (!known)
                return fail(known.error());
            if (definition.installed.isEmpty() || !known->isEmpty() ||
                !QFileInfo::exists(definition.installed))
                continue;
            ClassifierImport::Choice choice;
            choice.definition = definition.id;
            const auto made =
                importFile(database, definition.installed, ClassifierDefinition::builtIn(), choice);
            if (!made)
                return made;
            all += *made;
        }
        return all;
    });
}

QFuture<Result<QList<ClassifierVersion>>> ClassifierStore::versions()
{
    return run([](ClassifierDatabase &database) { return database.versions(); });
}

QFuture<Result<QList<ClassifierMatch>>>
ClassifierStore::show(const QString &classifier, const QString &code, const QDate &date)
{
    return run([=](ClassifierDatabase &database) { return database.show(classifier, code, date); });
}

QFuture<Result<QList<ClassifierMatch>>> ClassifierStore::search(const ClassifierQuery &query)
{
    return run([=](ClassifierDatabase &database) { return database.search(query); });
}

QFuture<Result<std::optional<ClassifierPack>>> ClassifierStore::pack(const QString &classifier,
                                                                     const QDate &date)
{
    return run([=](ClassifierDatabase &database) { return database.pack(classifier, date); });
}

QFuture<Result<std::shared_ptr<const ClassifierLookup>>>
ClassifierStore::snapshot(const QStringList &classifiers)
{
    return run([=](ClassifierDatabase &database) { return database.snapshot(classifiers); });
}

} // namespace okno
