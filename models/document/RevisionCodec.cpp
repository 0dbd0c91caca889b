#include "models/document/CborBytes.h"
#include "models/document/Revision.h"

#include <QCborStreamReader>

namespace okno {

namespace {

constexpr int currentVersion = 2; // 1: warnings had rule and reason only
constexpr int deepestNode = 128;

// Field names repeat thousandfold, so a record starts with the table of its names and nodes point
// into it.
class Names
{
public:
    void collect(const Node &node)
    {
        add(node.field);
        for (const Node &child : node.children)
            collect(child);
    }
    void collect(const FieldPath &path)
    {
        for (const FieldStep &step : path.steps())
            add(step.field);
    }
    quint64 number(const QString &name) const { return m_counts.value(name) - 1; }
    const QList<QString> &names() const { return m_names; }

private:
    void add(const QString &name)
    {
        quint64 &count = m_counts[name];
        if (count == 0) {
            m_names.append(name);
            count = static_cast<quint64>(m_names.size());
        }
    }
    QHash<QString, quint64> m_counts; // how many names there were with this one
    QList<QString> m_names;
};

class Writer
{
public:
    explicit Writer(const Names &names) : m_names(names)
    {
        m_cbor.beginArray();
        m_cbor.number(currentVersion);
        m_cbor.array(names.names().size());
        for (const QString &name : names.names())
            m_cbor.text(name);
    }

    void number(quint64 value) { m_cbor.number(value); }
    void integer(qint64 value) { m_cbor.integer(value); }
    void add(const QString &text) { m_cbor.text(text); }

    void add(const Node &node)
    {
        m_cbor.array(4);
        m_cbor.number(m_names.number(node.field));
        m_cbor.number(node.row);
        // null and empty differ: an element that was read empty is written empty again
        if (node.text.isNull())
            m_cbor.null();
        else
            m_cbor.text(node.text);
        m_cbor.array(node.children.size());
        for (const Node &child : node.children)
            add(child);
    }

    void add(const std::optional<Node> &node)
    {
        if (node)
            add(*node);
        else
            m_cbor.null();
    }

    void add(const FieldPath &path)
    {
        m_cbor.array(path.steps().size() * 2);
        for (const FieldStep &step : path.steps()) {
            m_cbor.number(m_names.number(step.field));
            m_cbor.number(step.row);
        }
    }

    void add(const Provenance &provenance)
    {
        m_cbor.number(static_cast<quint64>(provenance.origin));
        m_cbor.text(provenance.source);
    }

    void add(const std::optional<Provenance> &provenance)
    {
        m_cbor.boolean(provenance.has_value());
        if (provenance)
            add(*provenance);
    }

    void add(const AcceptedWarning &warning)
    {
        add(warning.path);
        m_cbor.text(warning.rule);
        m_cbor.text(warning.reason);
        m_cbor.array(warning.arguments.size());
        for (const QString &argument : warning.arguments)
            m_cbor.text(argument);
        m_cbor.text(warning.value);
        m_cbor.text(warning.box);
        m_cbor.integer(warning.goodsItem);
        m_cbor.text(warning.person);
        m_cbor.integer(warning.at.toMSecsSinceEpoch());
    }

    void add(const std::optional<AcceptedWarning> &warning)
    {
        m_cbor.boolean(warning.has_value());
        if (warning)
            add(*warning);
    }

    void add(const QList<AcceptedWarning> &warnings)
    {
        m_cbor.beginArray();
        for (const AcceptedWarning &warning : warnings)
            add(warning);
        m_cbor.endArray();
    }

    template <class T>
    void add(const QHash<FieldPath, T> &table)
    {
        m_cbor.beginArray();
        for (auto it = table.begin(); it != table.end(); ++it) {
            add(it.key());
            add(it.value());
        }
        m_cbor.endArray();
    }

    QByteArray finish()
    {
        m_cbor.endArray();
        return m_cbor.bytes();
    }

private:
    const Names &m_names;
    CborBytes m_cbor;
};

// Reads what Writer wrote; the first thing that is not as expected ends it for good.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes) : m_cbor(bytes)
    {
        enter();
        m_version = number();
        if (m_version > currentVersion)
            return;
        enter();
        while (isGood() && m_cbor.hasNext())
            m_names.append(text());
        leave();
    }

    quint64 version() const { return m_version; }
    bool isNewer() const { return m_version > currentVersion; }
    bool isGood() { return m_good && m_cbor.lastError() == QCborError::NoError; }
    bool hasNext() { return isGood() && m_cbor.hasNext(); }
    QString place() const { return QString::number(m_cbor.currentOffset()); }

    quint64 number()
    {
        if (!expect(m_cbor.isUnsignedInteger()))
            return 0;
        const quint64 value = m_cbor.toUnsignedInteger();
        m_cbor.next();
        return value;
    }

    qint64 longInteger()
    {
        if (!expect(m_cbor.isInteger()))
            return 0;
        const qint64 value = m_cbor.toInteger();
        m_cbor.next();
        return value;
    }

    int integer() { return static_cast<int>(longInteger()); }

    QString text()
    {
        if (isGood() && m_cbor.isNull()) {
            m_cbor.next();
            return {};
        }
        if (!expect(m_cbor.isString()))
            return {};
        QString value = QLatin1String("");
        auto part = m_cbor.readString();
        for (; part.status == QCborStreamReader::Ok; part = m_cbor.readString())
            value += part.data;
        expect(part.status == QCborStreamReader::EndOfString);
        return value;
    }

    QString name()
    {
        const quint64 index = number();
        return expect(index < static_cast<quint64>(m_names.size()))
                   ? m_names.at(static_cast<qsizetype>(index))
                   : QString();
    }

    void enter()
    {
        if (expect(m_cbor.isArray()))
            m_cbor.enterContainer();
    }

    void leave()
    {
        if (expect(!m_cbor.hasNext()))
            m_cbor.leaveContainer();
    }

    Node node(int depth = 0)
    {
        Node result;
        if (!expect(depth < deepestNode))
            return result;
        enter();
        result.field = name();
        result.row = static_cast<RowId>(number());
        result.text = text();
        enter();
        while (hasNext())
            result.children.append(node(depth + 1));
        leave();
        leave();
        return result;
    }

    std::optional<Node> optionalNode()
    {
        if (isGood() && m_cbor.isNull()) {
            m_cbor.next();
            return std::nullopt;
        }
        return node();
    }

    FieldPath path()
    {
        QList<FieldStep> steps;
        enter();
        while (hasNext()) {
            const QString field = name();
            steps.append({field, static_cast<RowId>(number())});
        }
        leave();
        return FieldPath(std::move(steps));
    }

    void read(Provenance &provenance)
    {
        const quint64 origin = number();
        expect(origin <= static_cast<quint64>(Provenance::Origin::Stamped));
        provenance.origin = static_cast<Provenance::Origin>(origin);
        provenance.source = text();
    }

    bool boolean()
    {
        if (!expect(m_cbor.isBool()))
            return false;
        const bool value = m_cbor.toBool();
        m_cbor.next();
        return value;
    }

    template <class T>
    void read(std::optional<T> &value)
    {
        if (boolean())
            read(value.emplace());
    }

    void read(AcceptedWarning &warning)
    {
        warning.path = path();
        warning.rule = text();
        warning.reason = text();
        if (m_version < 2)
            return;
        enter();
        while (hasNext())
            warning.arguments.append(text());
        leave();
        warning.value = text();
        warning.box = text();
        warning.goodsItem = integer();
        warning.person = text();
        warning.at = QDateTime::fromMSecsSinceEpoch(longInteger(), Qt::UTC);
    }

    void read(QList<AcceptedWarning> &warnings)
    {
        enter();
        while (hasNext())
            read(warnings.emplaceBack());
        leave();
    }

    void read(QString &note) { note = text(); }

    template <class T>
    void read(QHash<FieldPath, T> &table)
    {
        enter();
        while (hasNext()) {
            const FieldPath key = path();
            read(table[key]);
        }
        leave();
    }

private:
    bool expect(bool condition)
    {
        m_good = m_good && condition;
        return isGood();
    }

    QCborStreamReader m_cbor;
    QList<QString> m_names;
    quint64 m_version = 0;
    bool m_good = true;
};

tl::unexpected<Failure> undecodable(Reader &reader)
{
    return reader.isNewer() ? fail(FailureCode::WorkspaceNewer, reader.place())
                            : fail(FailureCode::WorkspaceDamaged, reader.place());
}

} // namespace

QByteArray RevisionCodec::encode(const Document &document)
{
    Names names;
    names.collect(document.m_root);
    for (auto it = document.m_provenance.begin(); it != document.m_provenance.end(); ++it)
        names.collect(it.key());
    for (const AcceptedWarning &warning : document.m_accepted)
        names.collect(warning.path);
    for (auto it = document.m_notes.begin(); it != document.m_notes.end(); ++it)
        names.collect(it.key());
    Writer writer(names);
    writer.add(document.m_id.toString());
    writer.add(document.m_kind);
    writer.add(document.m_format);
    writer.number(document.m_nextRow);
    writer.add(document.m_root);
    writer.add(document.m_defaultProvenance);
    writer.add(document.m_provenance);
    writer.add(document.m_accepted);
    writer.add(document.m_notes);
    return writer.finish();
}

Result<Document> RevisionCodec::decodeDocument(const QByteArray &cbor)
{
    Reader reader(cbor);
    if (reader.isNewer() || !reader.isGood())
        return undecodable(reader);
    Document document;
    const std::optional<DocumentId> id = DocumentId::parse(reader.text());
    document.m_id = id.value_or(DocumentId());
    document.m_kind = reader.text();
    document.m_format = reader.text();
    document.m_nextRow = static_cast<RowId>(reader.number());
    document.m_root = reader.node();
    reader.read(document.m_defaultProvenance);
    reader.read(document.m_provenance);
    reader.read(document.m_accepted);
    reader.read(document.m_notes);
    reader.leave();
    if (!reader.isGood() || !id)
        return undecodable(reader);
    return document;
}

QByteArray RevisionCodec::encode(const Edit &edit)
{
    Names names;
    names.collect(edit.path);
    if (edit.before)
        names.collect(*edit.before);
    if (edit.after)
        names.collect(*edit.after);
    for (const auto &warning : {edit.acceptedBefore, edit.accepted}) {
        if (warning)
            names.collect(warning->path);
    }
    Writer writer(names);
    writer.add(edit.path);
    writer.add(edit.before);
    writer.add(edit.after);
    writer.integer(edit.index);
    writer.integer(edit.indexAfter);
    writer.add(edit.provenanceBefore);
    writer.add(edit.provenance);
    writer.add(edit.acceptedBefore);
    writer.add(edit.accepted);
    return writer.finish();
}

Result<Edit> RevisionCodec::decodeEdit(const QByteArray &cbor)
{
    Reader reader(cbor);
    if (reader.isNewer() || !reader.isGood())
        return undecodable(reader);
    Edit edit;
    edit.path = reader.path();
    edit.before = reader.optionalNode();
    edit.after = reader.optionalNode();
    edit.index = reader.integer();
    edit.indexAfter = reader.integer();
    reader.read(edit.provenanceBefore);
    reader.read(edit.provenance);
    if (reader.version() >= 2) {
        reader.read(edit.acceptedBefore);
        reader.read(edit.accepted);
    }
    reader.leave();
    if (!reader.isGood())
        return undecodable(reader);
    return edit;
}

} // namespace okno
