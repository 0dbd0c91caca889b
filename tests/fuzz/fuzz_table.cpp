#include "models/classifiers/ClassifierImport.h"
#include "models/classifiers/CsvTable.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace okno;

// Files of reference data by strangers: CSV in every coding, JSON, XML, each read as every source
// that has its format, whatever it is called.

namespace {

using Format = ClassifierDefinition::Format;

// One of every format is enough: what differs is which columns are looked for.
const QList<ClassifierDefinition> &definitions()
{
    static const QList<ClassifierDefinition> sources = [] {
        ClassifierDefinition table;
        table.id = QStringLiteral("table{/id}");
        table.file = QStringLiteral("*.csv");
        table.code = QStringLiteral("{code}");
        table.parent = QStringLiteral("{parent}");
        table.width = 3;
        table.names = {{QStringLiteral("ru"), QStringLiteral("name")}};
        table.facts = {QStringLiteral("rate")};
        table.freeColumn = QStringLiteral("name");
        table.countries = QStringLiteral("countries");
        table.from = QStringLiteral("{from}");
        ClassifierDefinition json = table;
        json.format = Format::Json;
        json.file = QStringLiteral("*.json");
        json.rows = QStringLiteral("rows/inner");
        ClassifierDefinition xml = table;
        xml.format = Format::Xml;
        xml.file = QStringLiteral("*.xml");
        xml.rows = QStringLiteral("row");
        return QList<ClassifierDefinition>{table, json, xml};
    }();
    return sources;
}

Result<QList<ClassifierPack>> imported(const QByteArray &bytes, const char *name)
{
    return ClassifierImport::read(bytes, QLatin1String(name), definitions(),
                                  {{}, QStringLiteral("1"), QDate(2026, 1, 1)});
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QList<QByteArray> seeds{
        "code,name,parent,rate,countries,from\n"
        "00,\"quoted, with \"\"quotes\"\"\",,5 %,RU,2026-01-01\n1,\xD0\x96,0,,,\n",
        "\xEF\xBB\xBF"
        "code;name;parent;rate;countries;from\r\n055;\xD0\x96;;;;01.02.2026\r\n",
        "code\tparent\trate\tcountries\tfrom\tname\n1\t\t\t\t\t\xC6\xE8\xF2\xFC\n2\t\t\t\t\tfree, "
        "text\ttoo much\n",
        R"({"id":"x","rows":{"inner":[{"code":8,"name":"\u0416","rate":1.5,"countries":["RU","KZ"]},)"
        R"({"code":"00","parent":"8","name":null,"from":"2026-02-28"}]}})",
        "<?xml version='1.0' encoding='windows-1251'?><list id='a'>"
        "<row code='1' name='\xC6' rate='5' parent='' countries='RU' "
        "from=''/><row code='2' name='b' rate='' parent='1' countries='' from=''/></list>",
    };
    // What is refused at its first word would teach a fuzzer nothing.
    for (const auto &[name, seed] :
         {std::pair("a.csv", 0), {"a.csv", 1}, {"a.csv", 2}, {"a.json", 3}, {"a.xml", 4}}) {
        const auto packs = imported(seeds.at(seed), name);
        if (!packs)
            qFatal("%d: %s %s", seed, qPrintable(packs.error().place),
                   qPrintable(packs.error().detail));
    }
    return seeds;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzzBytes(data, size);
    if (const auto table = CsvTable::read(bytes)) {
        for (const CsvTable::Row &row : table->rows) {
            if (row.size() != table->header.size())
                qFatal("a row of another length than the header");
        }
    }
    for (const char *name : {"a.csv", "a.json", "a.xml"}) {
        const auto packs = imported(bytes, name);
        if (!packs && packs.error().detail.isEmpty() && packs.error().place.isEmpty())
            qFatal("refused without a word");
    }
    return 0;
}
