#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

// The walls between the libraries. Link lists alone do not hold them: a target that links only Qt
// Core still compiles an include of <QTcpSocket> or <openssl/cms.h>.

namespace {

struct Wall {
    QString folder;      // the deepest that fits a file is its library
    QStringList folders; // of ours that it may include
    QStringList others;  // Qt modules and foreign libraries, beside the C++ library and Qt Core
};

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

// The table of allowed arrows. A sub-folder stands here when it may use something that the rest of
// its library may not.
const QList<Wall> &walls()
{
    static const QList<Wall> table{
        {QStringLiteral("models"), list("models"), list("tl")},
        {QStringLiteral("models/values"), list("models"), list("tl boost")},
        {QStringLiteral("models/backup"), list("models"), list("tl zip.h")},
        {QStringLiteral("models/store"), list("models"), list("tl QtSql")},
        {QStringLiteral("models/classifiers"), list("models"), list("tl libxml libstemmer.h")},
        {QStringLiteral("models/formats"), list("models"), list("tl libxml")},
        {QStringLiteral("translations"), list("models translations"), list("tl")},
        {QStringLiteral("signing"), list("models signing"), list("tl openssl QtConcurrent")},
        {QStringLiteral("signing/vault"), list("models signing"),
         list("tl openssl QtConcurrent qt6keychain")},
        {QStringLiteral("network/api"), list("models network/api"), list("tl")},
        {QStringLiteral("network"), list("models network"), list("tl QtNetwork")},
        {QStringLiteral("network/window"),
         list("models network/api network/window signing translations"),
         list("tl QtHttpServer QtNetwork QtSql QtConcurrent")},
        {QStringLiteral("ui"), list("models translations ui"), list("tl QtGui QtWidgets")},
        {QStringLiteral("ui/print"), list("models translations ui/print"), list("tl QtGui")},
        {QStringLiteral("app/flow"), list("models app/flow"), list("tl QtConcurrent")},
        {QStringLiteral("app/tables"), list("models app/tables"), list("tl xlsxwriter.h")},
        {QStringLiteral("app/desktop"), list("models translations signing network ui app"),
         list("tl QtConcurrent QtNetwork QtGui QtWidgets")},
        {QStringLiteral("app"), list("models translations signing network app ui/print"),
         list("tl QtConcurrent QtNetwork QtGui QtSql QtHttpServer")},
    };
    return table;
}

// What a folder may not see although a folder above it is allowed.
const QHash<QString, QStringList> &forbidden()
{
    static const QHash<QString, QStringList> table{
        {QStringLiteral("network"), list("network/window")},
    };
    return table;
}

bool isBelow(const QString &file, const QString &folder)
{
    return file.startsWith(folder + u'/');
}

const Wall *wallOf(const QString &file)
{
    const Wall *found = nullptr;
    for (const Wall &wall : walls()) {
        if (isBelow(file, wall.folder) && (!found || wall.folder.size() > found->folder.size()))
            found = &wall;
    }
    return found;
}

bool isPlatformFile(const QString &file)
{
    return file.endsWith(u"_unix.cpp") || file.endsWith(u"_win.cpp");
}

// The C++ library of C++20; what is neither here nor Qt nor a named library is a system header.
bool isStandardHeader(const QString &name)
{
    static const QStringList names = list(
        "algorithm any array atomic barrier bit bitset cassert cctype cerrno cfenv cfloat charconv "
        "chrono cinttypes climits clocale cmath codecvt compare complex concepts "
        "condition_variable "
        "coroutine csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib cstring ctime cuchar "
        "cwchar "
        "cwctype deque exception execution filesystem format forward_list fstream functional "
        "future "
        "initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale "
        "map "
        "memory memory_resource mutex new numbers numeric optional ostream queue random ranges "
        "ratio "
        "regex scoped_allocator semaphore set shared_mutex source_location span sstream stack "
        "stdexcept stop_token streambuf string string_view syncstream system_error thread tuple "
        "type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant "
        "vector "
        "version");
    return names.contains(name);
}

// "QtNetwork" for <QTcpSocket>; empty when no module has it.
QString qtModuleOf(const QString &header)
{
    static const QHash<QString, QString> modules = [] {
        QHash<QString, QString> result;
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            for (const QString &name : QDir(root.filePath(module)).entryList(QDir::Files))
                result.insert(name, module);
        }
        return result;
    }();
    const qsizetype slash = header.indexOf(u'/');
    return slash > 0 && header.startsWith(u"Qt") ? header.first(slash) : modules.value(header);
}

// Why a foreign include is wrong; empty: it may stand.
QString judgeForeign(const Wall &wall, const QString &file, const QString &header)
{
    if (isStandardHeader(header))
        return {};
    const QString module = qtModuleOf(header);
    const QString library = module.isEmpty() ? header.section(u'/', 0, 0) : module;
    if (library == u"QtCore" || wall.others.contains(library))
        return {};
    static const QStringList known =
        list("tl boost libxml openssl qt6keychain p11-kit zip.h zlib.h "
             "sqlite3.h xlsxwriter.h");
    if (!module.isEmpty() || known.contains(library))
        return QStringLiteral("%1 may not use %2").arg(wall.folder, library);
    return isPlatformFile(file) ? QString()
                                : QStringLiteral("system header outside *_unix.cpp and *_win.cpp");
}

QString judgeOurs(const Wall &wall, const QString &header)
{
    if (!QFile::exists(QStringLiteral(OKNO_SOURCE_DIR "/") + header))
        return QStringLiteral("includes start at the top of the project");
    for (const QString &folder : forbidden().value(wall.folder)) {
        if (isBelow(header, folder))
            return QStringLiteral("%1 may not use %2").arg(wall.folder, folder);
    }
    for (const QString &folder : wall.folders) {
        if (isBelow(header, folder))
            return {};
    }
    return QStringLiteral("%1 may not use %2").arg(wall.folder, header.section(u'/', 0, 0));
}

// Each fault of one source as "file:line: reason".
QStringList judge(const QString &file, const QString &text)
{
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    static const QRegularExpression platform(
        QStringLiteral("\\b(Q_OS_\\w+|_WIN32|_WIN64|__linux__|__unix__|__APPLE__|_MSC_VER)\\b"));
    const Wall *wall = wallOf(file);
    if (!wall)
        return {QStringLiteral("%1: belongs to no library").arg(file)};
    QStringList faults;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        QString fault;
        if (!isPlatformFile(file) && line.contains(platform))
            fault = QStringLiteral("platform macro outside *_unix.cpp and *_win.cpp");
        const auto match = include.match(line);
        const QString header = match.captured(2);
        if (match.hasMatch() && !header.endsWith(u".moc"))
            fault = match.captured(1) == u"<" ? judgeForeign(*wall, file, header)
                                              : judgeOurs(*wall, header);
        if (!fault.isEmpty())
            faults.append(QStringLiteral("%1:%2: %3").arg(file).arg(number).arg(fault));
    }
    return faults;
}

} // namespace

class tst_Includes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableIsHeld_data();
    void theTableIsHeld();
    void everySourceKeepsToIt();
    void platformsStayInTheirFiles();
    void headersAreGuarded();
};

// The judge itself, so that it cannot fall silent.
void tst_Includes::theTableIsHeld_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *file, const char *line, bool isAllowed) {
        QTest::addRow("%s: %s", file, line)
            << QString::fromLatin1(file) << QString::fromLatin1(line) << isAllowed;
    };
    row("models/document/X.cpp", "#include <QString>", true);
    row("models/document/X.cpp", "#include <vector>", true);
    row("models/document/X.cpp", "#include <tl/expected.hpp>", true);
    row("models/document/X.cpp", "#include <QSqlQuery>", false);
    row("models/document/X.cpp", "#include <QtNetwork/QTcpSocket>", false);
    row("models/document/X.cpp", "#include <QTcpSocket>", false);
    row("models/document/X.cpp", "#include <openssl/evp.h>", false);
    row("models/document/X.cpp", "#include <libxml/parser.h>", false);
    row("models/document/X.cpp", "#include <unistd.h>", false);
    row("models/document/X.cpp", "#include \"signing/vault/AesSealer.h\"", false);
    row("models/document/X.cpp", "#include \"Result.h\"", false);
    row("models/document/X.cpp", "#ifdef Q_OS_WIN", false);
    row("models/document/X.cpp", "#if defined(_WIN32)", false);
    row("models/base/X_unix.cpp", "#include <unistd.h>", true);
    row("models/base/X_unix.cpp", "#ifdef __linux__", true);
    row("models/base/X_unix.cpp", "#include <openssl/evp.h>", false);
    row("models/store/X.cpp", "#include <QSqlQuery>", true);
    row("models/store/X.cpp", "#include <boost/multiprecision/cpp_int.hpp>", false);
    row("models/values/X.cpp", "#include <boost/multiprecision/cpp_int.hpp>", true);
    row("models/formats/X.cpp", "#include <libxml/parser.h>", true);
    row("signing/cades/X.cpp", "#include <openssl/cms.h>", true);
    row("signing/cades/X.cpp", "#include <qt6keychain/keychain.h>", false);
    row("signing/vault/X.cpp", "#include <qt6keychain/keychain.h>", true);
    row("signing/cades/X.cpp", "#include \"network/api/Shapes.h\"", false);
    row("network/client/X.cpp", "#include <QNetworkReply>", true);
    row("network/client/X.cpp", "#include \"network/api/Shapes.h\"", true);
    row("network/client/X.cpp", "#include \"network/window/WindowTexts.h\"", false);
    row("network/client/X.cpp", "#include \"signing/vault/AesSealer.h\"", false);
    row("network/client/X.cpp", "#include <QHttpServer>", false);
    row("network/api/X.cpp", "#include <QNetworkReply>", false);
    row("network/window/X.cpp", "#include <QHttpServer>", true);
    row("network/window/X.cpp", "#include \"translations/Texts.h\"", true);
    row("translations/X.cpp", "#include <QNetworkReply>", false);
    row("app/flow/X.cpp", "#include \"signing/vault/AesSealer.h\"", false);
    row("app/flow/X.cpp", "#include <QtConcurrent>", true);
    row("app/cli/X.cpp", "#include \"signing/vault/AesSealer.h\"", true);
    row("app/cli/X.cpp", "#include <openssl/evp.h>", false);
    row("somewhere/X.cpp", "#include <QString>", false);
}

void tst_Includes::theTableIsHeld()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    const QStringList faults = judge(file, line);
    QTEST(faults.isEmpty(), "isAllowed");
}

void tst_Includes::everySourceKeepsToIt()
{
    const QDir root(QStringLiteral(OKNO_SOURCE_DIR));
    QStringList faults;
    int count = 0;
    for (const QString &top : list("app models network signing translations ui")) {
        QDirIterator files(root.filePath(top), list("*.h *.cpp"), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            faults +=
                judge(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++count;
        }
    }
    QVERIFY2(count > 100, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

// Of the tests too; this one has to name what it looks for.
void tst_Includes::platformsStayInTheirFiles()
{
    static const QRegularExpression platform(
        QStringLiteral("Q_OS_|_WIN32|<(windows\\.h|unistd\\.h|sys/)"));
    QStringList faults;
    int count = 0;
    for (const QString &top : list("app models network signing tests translations ui")) {
        QDirIterator files(QStringLiteral(OKNO_SOURCE_DIR "/") + top,
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ++count;
            if (isPlatformFile(file.fileName()) || file.fileName().endsWith(u"/tst_Includes.cpp"))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (QString::fromUtf8(file.readAll()).contains(platform))
                faults.append(file.fileName());
        }
    }
    QVERIFY(count > 700);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Includes::headersAreGuarded()
{
    const QDir root(QStringLiteral(OKNO_SOURCE_DIR));
    for (const QString &top : list("app models network signing translations tests")) {
        QDirIterator files(root.filePath(top), list("*.h"), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains("#pragma once"), qPrintable(file.fileName()));
        }
    }
}

QTEST_GUILESS_MAIN(tst_Includes)
#include "tst_Includes.moc"
