#include "models/classifiers/ClassifierImport.h"

#include "models/classifiers/Measures.h"
#include "models/classifiers/SourceRows.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace okno {

namespace {

tl::unexpected<Failure> invalid(const QString &place, const QString &detail)
{
    return fail(FailureCode::ValueInvalid, place, detail);
}

// {column} and {/root}; what is not there is empty.
QString filled(const QString &text, const QHash<QString, QString> &root,
               const QHash<QString, QString> &row)
{
    static const QRegularExpression place(QStringLiteral("\\{(/?)([^}]*)\\}"));
    QString made;
    qsizetype from = 0;
    auto found = place.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        made += QStringView(text).sliced(from, match.capturedStart() - from);
        made += (match.capturedView(1).isEmpty() ? row : root).value(match.captured(2));
        from = match.capturedEnd();
    }
    made += QStringView(text).sliced(from);
    return made;
}

// The first {column} of a template: where its mistakes are.
QString columnOf(const QString &text)
{
    const qsizetype begin = text.indexOf(u'{');
    const qsizetype end = text.indexOf(u'}', begin);
    return begin < 0 ? QString() : text.sliced(begin + 1, end - begin - 1);
}

// A date as 2022-08-01, 2022.08.01 or 01.08.2022; empty is open.
std::optional<QDate> readDate(QString text)
{
    if (text.isEmpty())
        return QDate();
    QDate date = QDate::fromString(text, QStringLiteral("dd.MM.yyyy"));
    if (!date.isValid())
        date = QDate::fromString(text.left(10).replace(u'.', u'-'), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

// "RU, KZ" or "RU;KZ". What stands there in words ("no limits") limits nothing.
QStringList countries(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("\\b[A-Z]{2}\\b"));
    QStringList list;
    auto found = code.globalMatch(text);
    while (found.hasNext())
        list.append(found.next().captured());
    return list;
}

class PackMaker
{
public:
    PackMaker(const SourceRows &source, const ClassifierDefinition &definition)
        : m_source(source), m_definition(definition)
    {
    }

    Result<ClassifierPack> make(const ClassifierImport::Choice &choice)
    {
        ClassifierPack pack;
        if (const Result<void> head = takeHead(choice, pack); !head)
            return fail(head.error());
        QSet<QString> codes;
        for (const SourceRows::Row &row : m_source.rows) {
            const Result<ClassifierEntry> entry = takeRow(row);
            if (!entry)
                return fail(entry.error());
            if (codes.contains(entry->code) && !m_definition.mayRepeat)
                return invalid(row.placeOf(columnOf(m_definition.code)), entry->code);
            codes.insert(entry->code);
            pack.entries.append(*entry);
        }
        std::stable_sort(pack.entries.begin(), pack.entries.end(),
                         [](const auto &a, const auto &b) { return a.code < b.code; });
        if (m_definition.parentByPrefix)
            nameParents(pack, codes);
        return pack;
    }

private:
    Result<void> takeHead(const ClassifierImport::Choice &choice, ClassifierPack &pack) const
    {
        const auto head = [&](const QString &text) { return filled(text, m_source.root, {}); };
        pack.classifier = head(m_definition.id).toLower();
        pack.version = choice.version.isEmpty() ? head(m_definition.version) : choice.version;
        const std::optional<QDate> from = readDate(head(m_definition.validFrom));
        const std::optional<QDate> to = readDate(head(m_definition.validTo));
        if (!from || !to)
            return invalid(QStringLiteral("1:1"), head(m_definition.validFrom));
        pack.from = choice.from.isValid() ? choice.from : *from;
        pack.to = *to;
        if (pack.version.isEmpty() || !pack.from.isValid())
            return invalid(QStringLiteral("1:1"), QStringLiteral("version, from"));
        return {};
    }

    Result<ClassifierEntry> takeRow(const SourceRows::Row &row) const
    {
        const auto text = [&](const QString &from) {
            return filled(from, m_source.root, row.values).trimmed();
        };
        const QString codePlace = row.placeOf(columnOf(m_definition.code));
        const std::optional<QString> code = restored(text(m_definition.code));
        if (!code)
            return invalid(codePlace, text(m_definition.code));
        ClassifierEntry entry;
        entry.code = *code;
        entry.parent = text(m_definition.parent);
        for (auto name = m_definition.names.begin(); name != m_definition.names.end(); ++name) {
            if (const QString value = row.values.value(name.value()); !value.isEmpty())
                entry.names.insert(name.key(), value);
        }
        for (const QString &fact : m_definition.facts) {
            if (const QString value = row.values.value(fact); !value.isEmpty())
                entry.facts.insert(fact, value);
        }
        entry.countries = countries(row.values.value(m_definition.countries));
        for (const auto &[from, into] :
             {std::pair{&m_definition.from, &entry.from}, std::pair{&m_definition.to, &entry.to}}) {
            const std::optional<QDate> date = readDate(text(*from));
            if (!date)
                return invalid(row.placeOf(columnOf(*from)), text(*from));
            *into = *date;
        }
        return entry;
    }

    // Leading zeros that a spreadsheet or a database of numbers has eaten. Nothing: no code.
    std::optional<QString> restored(const QString &code) const
    {
        constexpr qsizetype longest = 64;
        if (code.isEmpty() || code.size() > longest)
            return std::nullopt;
        const bool isNumber = std::all_of(code.begin(), code.end(), [](QChar letter) {
            return letter >= u'0' && letter <= u'9';
        });
        if (m_definition.width == 0 || !isNumber)
            return code;
        if (code.size() > m_definition.width)
            return std::nullopt;
        return code.rightJustified(m_definition.width, u'0');
    }

    static void nameParents(ClassifierPack &pack, const QSet<QString> &codes)
    {
        for (ClassifierEntry &entry : pack.entries) {
            for (qsizetype length = entry.code.size() - 1; length > 0; --length) {
                if (codes.contains(entry.code.first(length))) {
                    entry.parent = entry.code.first(length);
                    break;
                }
            }
        }
    }

    const SourceRows &m_source;
    const ClassifierDefinition &m_definition;
};

bool fits(const ClassifierDefinition &definition, const QString &fileName,
          const ClassifierImport::Choice &choice)
{
    if (!choice.definition.isEmpty())
        return definition.id == choice.definition;
    return QRegularExpression::fromWildcard(definition.file, Qt::CaseInsensitive)
        .match(QFileInfo(fileName).fileName())
        .hasMatch();
}

} // namespace

QString classifierStateKey(ClassifierAnswer::State state)
{
    static const QString keys[] = {QStringLiteral("valid"), QStringLiteral("ended"),
                                   QStringLiteral("not-yet"), QStringLiteral("unknown"),
                                   QStringLiteral("no-pack")};
    return keys[size_t(state)];
}

Result<QList<ClassifierPack>> ClassifierImport::read(const QByteArray &bytes,
                                                     const QString &fileName,
                                                     const QList<ClassifierDefinition> &definitions,
                                                     const Choice &choice)
{
    QList<ClassifierPack> packs;
    for (const ClassifierDefinition &definition : definitions) {
        if (!fits(definition, fileName, choice))
            continue;
        const Result<SourceRows> source = SourceRows::read(bytes, definition);
        if (!source)
            return fail(source.error());
        const Result<ClassifierPack> pack = PackMaker(*source, definition).make(choice);
        if (!pack)
            return fail(pack.error());
        if (Measures::isPack(pack->classifier)) {
            if (const auto measures = Measures::fromPack(*pack); !measures)
                return fail(measures.error());
        }
        packs.append(*pack);
    }
    if (packs.isEmpty())
        return fail(FailureCode::FormatUnknown, fileName, choice.definition);
    return packs;
}

} // namespace okno
