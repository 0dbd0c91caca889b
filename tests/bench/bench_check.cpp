// bench_check MODE FILE N      does it N times; valgrind --tool=callgrind counts the instructions
//   ours     Validator: every rule of the goods declaration over the document read once
//   packs    the same with a pack of 13,000 measures, of which three stand on every item's code
//   edit     RunningCheck, after one field of one goods item was changed
//   raw      xmlReadMemory + xmlFreeDoc of the same bytes
// The gates for a declaration of 999 goods (bench_xml make 999 FILE): ours ≤ 2 × raw, edit ≤ 1 % of
// ours.

#include "models/document/DocumentEdit.h"
#include "models/formats/FormatReader.h"
#include "models/rules/RunningCheck.h"

#include <QElapsedTimer>
#include <QFile>

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <cstdio>

using namespace okno;

namespace {

bool readRaw(const QByteArray &xml)
{
    xmlDoc *document =
        xmlReadMemory(xml.constData(), int(xml.size()), nullptr, nullptr, XML_PARSE_NONET);
    xmlFreeDoc(document);
    return document != nullptr;
}

int raw(const QByteArray &xml, int times)
{
    for (int i = 0; i < times; ++i) {
        if (!readRaw(xml))
            return 1;
    }
    return 0;
}

// Measures as dense as a real pack: most say nothing of the goods at hand.
std::shared_ptr<const Measures> measures(const Document &document)
{
    ClassifierPack pack{
        QStringLiteral("measures-bench"), QStringLiteral("1"), QDate(2020, 1, 1), {}, {}};
    const auto add = [&pack](const QString &prefix) {
        ClassifierEntry entry;
        entry.code = QString::number(pack.entries.size());
        entry.facts = {{QStringLiteral("prefix"), prefix},
                       {QStringLiteral("documents"), QStringLiteral("01011 01191")}};
        pack.entries.append(entry);
    };
    constexpr int others = 13'000;
    for (int i = 0; i < others; ++i)
        add(QStringLiteral("99%1").arg(i, 8, 10, QLatin1Char('0')));
    QSet<QString> prefixes;
    for (const Node &goods : document.root().child(u"shipment")->children) {
        for (const int length : {2, 4, 10})
            prefixes.insert(goods.childText(u"commodityCode").left(length));
    }
    prefixes.remove(QString());
    for (const QString &prefix : prefixes)
        add(prefix);
    Result<Measures> made = Measures::fromPack(pack);
    return made ? std::make_shared<const Measures>(*made) : nullptr;
}

int ours(const QByteArray &xml, int times, const QString &mode)
{
    const Result<FormatCatalogue> formats = FormatCatalogue::builtIn();
    const Result<KindCatalogue> kinds = KindCatalogue::builtIn();
    if (!formats || !kinds)
        return 1;
    const Result<Validator> validator = Validator::forKind(*kinds, u"goods-declaration");
    Result<Document> document = FormatReader::read(xml, *formats);
    if (!validator || !document)
        return 1;
    const bool isRunning = mode == QLatin1String("edit");
    const CheckContext context{QDate(2026, 11, 22), nullptr,
                               mode == QLatin1String("packs") ? measures(*document) : nullptr};
    RunningCheck running(*validator);
    qsizetype findings = running.check(*document, context).size();
    const FieldPath shipment = FieldPath().child(QStringLiteral("shipment"));
    const QList<FieldPath> goods = document->rows(shipment, u"goods");
    for (int i = 0; i < times; ++i) {
        const FieldPath field = goods.at(i * 37 % goods.size()).child(QStringLiteral("netWeight"));
        if (isRunning && !DocumentEdit(*document).setText(field, QString::number(i % 9 + 1)))
            return 1;
        findings = isRunning ? running.check(*document, context).size()
                             : validator->check(*document, context).size();
    }
    std::printf("findings %lld\n", static_cast<long long>(findings));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QFile file(argc == 4 ? QString::fromLocal8Bit(argv[2]) : QString());
    if (argc != 4 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "bench_check ours|edit|packs|raw FILE N\n");
        return 2;
    }
    const QByteArray xml = file.readAll();
    const QString mode = QString::fromLocal8Bit(argv[1]);
    const int times = QByteArray(argv[3]).toInt();
    QElapsedTimer timer;
    timer.start();
    const int result = mode == QLatin1String("raw") ? raw(xml, times) : ours(xml, times, mode);
    std::printf("%s: %.3f ms each\n", qPrintable(mode),
                double(timer.nsecsElapsed()) / 1e6 / qMax(times, 1));
    return result;
}
