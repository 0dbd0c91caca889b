#include "app/window/StopSignal.h"
#include "models/base/Clock.h"
#include "models/base/ProcessSafety.h"
#include "network/window/WindowServer.h"
#include "signing/cades/CadesVerifier.h"
#include "signing/openssl/CryptoLibrary.h"
#include "translations/Texts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

enum ExitCode { Done = 0, Failed = 1, UsageWrong = 2 }; // as oknoctl's

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Embedded national window for training and tests, on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes any free one."_s, u"N"_s, u"0"_s},
        {u"data"_s, u"Folder of its store and its authority."_s, u"DIR"_s},
        {u"trust"_s, u"Folder with further certificates to trust as roots."_s, u"DIR"_s},
        {u"formats"_s, u"Folder or ZIP of XSD, or a format file, to accept besides its own."_s,
         u"PATH"_s},
        {u"classifiers"_s, u"Folder of classifier files to publish."_s, u"DIR"_s},
        {u"rules"_s, u"Folder of signed sets of rules (*.p7m) to publish."_s, u"DIR"_s},
        {u"clock"_s, u"REAL runs; MANUAL stands until it is moved."_s, u"REAL|MANUAL"_s, u"REAL"_s},
        {u"seed"_s, u"Vary the office's delays, reproducibly."_s, u"N"_s},
    });
}

// The options as given, or nothing when one of them makes no sense.
std::optional<okno::window::WindowOptions> readOptions(const QCommandLineParser &parser)
{
    okno::window::WindowOptions options;
    bool portGood = false;
    bool seedGood = true;
    options.port = parser.value(u"port"_s).toUShort(&portGood);
    options.dataFolder = parser.value(u"data"_s);
    options.trustFolder = parser.value(u"trust"_s);
    options.formats = parser.values(u"formats"_s);
    options.classifiers = parser.value(u"classifiers"_s);
    options.ruleSets = parser.value(u"rules"_s);
    if (options.dataFolder.isEmpty())
        options.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (parser.isSet(u"seed"_s))
        options.seed = parser.value(u"seed"_s).toULongLong(&seedGood);
    const QString clock = parser.value(u"clock"_s);
    if (clock == "MANUAL"_L1)
        options.clock = okno::window::WindowClock::Mode::Manual;
    const bool clockGood = clock == "MANUAL"_L1 || clock == "REAL"_L1;
    const bool good = portGood && seedGood && clockGood && parser.positionalArguments().isEmpty();
    return good ? std::optional(options) : std::nullopt;
}

int runProgram(int argc, char **argv)
{
    okno::CryptoLibrary::load();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"okno-window"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(OKNO_VERSION));
    QCommandLineParser parser;
    declareOptions(parser);
    parser.process(application);
    QTextStream errors(stderr);
    const auto options = readOptions(parser);
    if (!options) {
        errors << parser.helpText();
        return UsageWrong;
    }
    const okno::SystemClock clock;
    okno::CadesVerifier verifier(clock);
    const auto server = okno::window::WindowServer::start(*options, verifier);
    if (!server) {
        const okno::Texts texts(QLocale::system().name().left(2));
        errors << okno::failureKey(server.error().code) << ": " << texts.sentence(server.error())
               << '\n';
        return Failed;
    }
    const okno::StopSignal stop;
    QObject::connect(&stop, &okno::StopSignal::asked, &application, &QCoreApplication::quit);
    QTextStream(stdout) << "ready " << (*server)->url().toString() << '\n' << Qt::flush;
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    okno::makeProcessSafe();
    okno::endProcess(runProgram(argc, argv));
}
