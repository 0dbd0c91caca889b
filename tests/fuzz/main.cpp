#include "tests/fuzz/FuzzTarget.h"
#include "tests/fuzz/Mutator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>

// The short form, without libFuzzer: as many broken inputs as OKNO_FUZZ_RUNS says, the same again
// with OKNO_SEED. With a folder as argument it writes the whole inputs there, for the long form to
// start from.

namespace {

constexpr int shortRuns = 4000;

bool writeSeeds(const QString &folder)
{
    const QList<QByteArray> seeds = fuzzSeeds();
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(QDir(folder).filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(seeds.at(i)) != seeds.at(i).size())
            return false;
    }
    return QDir().exists(folder);
}

void run(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 1)
        return writeSeeds(QFile::decodeName(argv[1])) ? 0 : 1;
    const int asked = qEnvironmentVariableIntValue("OKNO_FUZZ_RUNS");
    const int runs = asked > 0 ? asked : shortRuns;
    const quint32 seed = qEnvironmentVariableIsSet("OKNO_SEED")
                             ? qEnvironmentVariable("OKNO_SEED").toUInt()
                             : QRandomGenerator::system()->generate();
    std::printf("seed %u, %d inputs\n", seed, runs);
    std::fflush(stdout); // before anything can abort
    const QList<QByteArray> seeds = fuzzSeeds();
    if (seeds.isEmpty())
        return 1;
    for (const QByteArray &whole : seeds)
        run(whole);
    okno::test::Mutator mutator(seeds, seed);
    for (int i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("came back from all of them\n");
    return 0;
}
