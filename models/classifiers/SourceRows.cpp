#include "models/classifiers/SourceRows.h"

#include "models/base/StrictJson.h"
#include "models/classifiers/CsvTable.h"
#include "models/formats/XmlInput.h"

#include <QJsonArray>

#include <cstring>

namespace okno {

namespace {

Result<SourceRows> fromCsv(const QByteArray &bytes, const ClassifierDefinition &definition)
{
    const Result<CsvTable> table = CsvTable::read(bytes, definition.freeColumn);
    if (!table)
        return fail(table.error());
    SourceRows read;
    read.rows.reserve(table->rows.size());
    for (const CsvTable::Row &cells : table->rows) {
        SourceRows::Row row;
        row.place = cells.first().place();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            row.values.insert(table->header.at(i), cells.at(i).text);
            row.places.insert(table->header.at(i), cells.at(i).place());
        }
        read.rows.append(row);
    }
    return read;
}

QString plain(const QJsonValue &value)
{
    // A whole number is a code that somebody wrote without quotes; QVariant would say 1e+06.
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return QString::number(value.toInteger());
    return value.isBool() ? QString(value.toBool() ? u'1' : u'0') : value.toVariant().toString();
}

QHash<QString, QString> plainMembers(const QJsonObject &json)
{
    QHash<QString, QString> values;
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member->isArray()) {
            QStringList list;
            for (const QJsonValue &value : member->toArray())
                list.append(plain(value));
            values.insert(member.key(), list.join(u' '));
        } else if (!member->isObject() && !member->isNull()) {
            values.insert(member.key(), plain(*member));
        }
    }
    return values;
}

void collect(const QJsonValue &value, const QStringList &path, SourceRows &into)
{
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collect(each, path, into);
    } else if (!path.isEmpty()) {
        collect(value.toObject().value(path.first()), path.mid(1), into);
    } else if (value.isObject()) {
        SourceRows::Row row;
        row.place = QStringLiteral("#%1").arg(into.rows.size() + 1);
        row.values = plainMembers(value.toObject());
        into.rows.append(row);
    }
}

// The offset that the reader of JSON names, as a person looks for it.
QString lineAndColumn(const QByteArray &bytes, const QString &offset)
{
    bool isNumber = false;
    const qsizetype at =
        qBound(qsizetype(0), qsizetype(offset.toLongLong(&isNumber)), bytes.size());
    if (!isNumber)
        return offset;
    const QByteArrayView before = QByteArrayView(bytes).first(at);
    return QStringLiteral("%1:%2")
        .arg(std::count(before.begin(), before.end(), '\n') + 1)
        .arg(at - before.lastIndexOf('\n'));
}

Result<SourceRows> fromJson(QByteArray bytes, const ClassifierDefinition &definition)
{
    if (bytes.size() > CsvTable::largestFile)
        return fail(FailureCode::InputTooLarge);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const Result<QJsonObject> root = parseStrictObject(bytes);
    if (!root)
        return fail(FailureCode::ValueInvalid, lineAndColumn(bytes, root.error().place),
                    root.error().detail);
    SourceRows read;
    for (auto member = root->begin(); member != root->end(); ++member) {
        if (!member->isArray() && !member->isObject())
            read.root.insert(member.key(), plain(*member));
    }
    collect(*root, definition.rows.split(u'/', Qt::SkipEmptyParts), read);
    return read;
}

// Attributes of the elements of a row, and of the root.
class XmlRows
{
public:
    XmlRows(const QByteArray &xml, const QString &rowName)
        : m_input(xml), m_rowName(rowName.toUtf8())
    {
    }

    Result<SourceRows> read()
    {
        xmlSAXHandler handler;
        std::memset(&handler, 0, sizeof handler);
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = start;
        handler.internalSubset = doctype;
        const Result<void> parsed = m_input.parse(handler, this);
        return parsed ? Result<SourceRows>(m_read) : fail(parsed.error());
    }

private:
    static void doctype(void *self, const xmlChar *, const xmlChar *, const xmlChar *)
    {
        static_cast<XmlRows *>(self)->m_input.refuseDoctype();
    }

    static void start(void *self, const xmlChar *name, const xmlChar *, const xmlChar *, int,
                      const xmlChar **, int count, int, const xmlChar **attributes)
    {
        auto &rows = *static_cast<XmlRows *>(self);
        rows.m_input.event();
        const bool isRow = rows.m_rowName == reinterpret_cast<const char *>(name);
        if (!isRow && rows.m_hasRoot)
            return;
        QHash<QString, QString> values;
        for (int i = 0; i < count; ++i) { // name, prefix, namespace, begin, end of each
            const xmlChar **attribute = attributes + 5 * i;
            const auto *begin = reinterpret_cast<const char *>(attribute[3]);
            const auto *end = reinterpret_cast<const char *>(attribute[4]);
            values.insert(QString::fromUtf8(reinterpret_cast<const char *>(attribute[0])),
                          QString::fromUtf8(begin, end - begin));
        }
        if (!std::exchange(rows.m_hasRoot, true)) {
            rows.m_read.root = values;
            return;
        }
        SourceRows::Row row;
        row.place = rows.m_input.place();
        row.values = values;
        rows.m_read.rows.append(row);
    }

    XmlInput m_input;
    QByteArray m_rowName;
    bool m_hasRoot = false;
    SourceRows m_read;
};

// In JSON and XML a row may leave out what it has nothing to say of, so all rows together count.
QStringList lacking(const SourceRows &read, const QStringList &columns)
{
    QStringList left = columns;
    for (const SourceRows::Row &row : read.rows) {
        left.removeIf([&](const QString &column) { return row.values.contains(column); });
        if (left.isEmpty())
            break;
    }
    return left;
}

} // namespace

Result<SourceRows> SourceRows::read(const QByteArray &bytes, const ClassifierDefinition &definition)
{
    using Format = ClassifierDefinition::Format;
    Result<SourceRows> read = definition.format == Format::Csv ? fromCsv(bytes, definition)
                              : definition.format == Format::Json
                                  ? fromJson(bytes, definition)
                                  : XmlRows(bytes, definition.rows).read();
    if (!read)
        return read;
    const QStringList missing = lacking(*read, definition.columns());
    if (read->rows.isEmpty() || !missing.isEmpty())
        return fail(FailureCode::FormatUnknown, QStringLiteral("1:1"),
                    missing.isEmpty() ? definition.rows : missing.join(u", "));
    return read;
}

} // namespace okno
