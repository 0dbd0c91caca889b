#include "models/conversion/ConversionTable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

static void oknoInitConversionResources()
{
    Q_INIT_RESOURCE(okno_conversion);
}

namespace okno {

namespace {

using Rule = ConversionPair::Rule;

// "a/b[c=d]/e"; "." is the group itself. An empty field: malformed.
ConversionSteps stepsOf(const QString &text)
{
    ConversionSteps steps;
    if (text == QLatin1String("."))
        return steps;
    for (const QString &part : text.split(u'/')) {
        const qsizetype open = part.indexOf(u'[');
        const qsizetype equals = part.indexOf(u'=');
        if (open < 0)
            steps.append({part, {}, {}});
        else if (equals > open && part.endsWith(u']'))
            steps.append({part.left(open), part.mid(open + 1, equals - open - 1),
                          part.mid(equals + 1, part.size() - equals - 2)});
        else
            steps.append(ConversionStep());
    }
    return steps;
}

bool isMalformed(const ConversionSteps &steps)
{
    return std::any_of(steps.cbegin(), steps.cend(),
                       [](const ConversionStep &step) { return step.field.isEmpty(); });
}

bool readRule(const QString &text, ConversionPair &pair)
{
    static const QHash<QString, Rule> words = {{QStringLiteral("again"), Rule::Again},
                                               {QStringLiteral("same"), Rule::FromRoot},
                                               {QStringLiteral("national"), Rule::National},
                                               {QStringLiteral("as:scale"), Rule::Scale},
                                               {QStringLiteral("as:day"), Rule::Day}};
    const qsizetype colon = text.indexOf(u':');
    if (text.startsWith(QLatin1String("part:")))
        pair.rule = Rule::Part;
    else if (text.startsWith(QLatin1String("when:")))
        pair.rule = Rule::When;
    else if (words.contains(text))
        pair.rule = words.value(text);
    else
        return text.isEmpty();
    pair.argument = text.mid(colon + 1);
    return true;
}

std::optional<ConversionPair> readPair(const QJsonArray &line)
{
    ConversionPair pair;
    pair.steps = {stepsOf(line.at(0).toString()), stepsOf(line.at(1).toString())};
    const bool isRight = line.size() >= 2 && line.size() <= 3 && !isMalformed(pair.steps[0]) &&
                         !isMalformed(pair.steps[1]) && readRule(line.at(2).toString(), pair);
    return isRight ? std::optional(pair) : std::nullopt;
}

QList<ConversionSteps> readPlaces(const QJsonArray &places)
{
    QList<ConversionSteps> result;
    for (const QJsonValue place : places)
        result.append(stepsOf(place.toString()));
    return result;
}

} // namespace

Result<ConversionTable> ConversionTable::fromJson(const QByteArray &json, const QByteArray &common)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ConversionTable table;
    for (const int side : {0, 1}) {
        const auto at = static_cast<std::size_t>(side);
        table.formats[at] = root[u"formats"].toArray().at(side).toString();
        const QJsonObject constants = root[u"constants"].toArray().at(side).toObject();
        for (auto it = constants.begin(); it != constants.end(); ++it)
            table.constants[at].insert(it.key(), it.value().toString());
        if (table.formats[at].isEmpty())
            return fail(FailureCode::FormatBroken, QStringLiteral("formats"));
    }
    table.country = readPlaces(root[u"country"].toArray());
    table.rootCountry = readPlaces(root[u"rootCountry"].toArray());
    const QJsonObject currencies = root[u"currencies"].toObject();
    for (auto it = currencies.begin(); it != currencies.end(); ++it)
        table.currencies.insert(it.key(), it.value().toString());
    QJsonObject parts = QJsonDocument::fromJson(common).object()[u"parts"].toObject();
    const QJsonObject own = root[u"parts"].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        parts.insert(it.key(), it.value());
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        QList<ConversionPair> &pairs = table.parts[it.key()];
        const QJsonArray lines = it.value().toArray();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto pair = readPair(lines.at(i).toArray());
            if (!pair || (pair->rule == Rule::Part && !parts.contains(pair->argument)))
                return fail(FailureCode::FormatBroken,
                            QStringLiteral("%1:%2").arg(it.key()).arg(i + 1));
            pairs.append(*pair);
        }
    }
    if (!parts.contains(QString()))
        return fail(FailureCode::FormatBroken, QStringLiteral("parts"));
    return table;
}

Result<QList<ConversionTable>> ConversionTable::builtIn()
{
    oknoInitConversionResources();
    const QString commonName = QStringLiteral("common.json");
    const QDir folder(QStringLiteral(":/okno/conversion"));
    const auto contents = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QList<ConversionTable> tables;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name == commonName)
            continue;
        auto table = fromJson(contents(name), contents(commonName));
        if (!table)
            return fail(FailureCode::FormatBroken, name + u':' + table.error().place);
        tables.append(*std::move(table));
    }
    return tables;
}

} // namespace okno
