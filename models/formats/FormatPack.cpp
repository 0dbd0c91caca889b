#include "models/formats/FormatPack.h"

#include "models/formats/FormatData.h"
#include "models/formats/SchemaCheck.h"
#include "models/formats/SchemaImporter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace okno {
namespace {

// Entries for SchemaImporter::Source::fields: where an element stands, and by its name alone where
// all of that name carry one field, so that a renamed type keeps the ids of its fields.
class FieldMap
{
public:
    explicit FieldMap(const FormatData &data);
    QByteArray toJson() const { return QJsonDocument(m_entries).toJson(QJsonDocument::Compact); }

private:
    QString key(const FormatData &data, const FormatType &type, const QString &name) const;
    void add(const FormatData &data, const FormatType &type, const QString &name,
             const QString &field);
    void addParticle(const FormatData &data, const FormatType &type,
                     const FormatParticle &particle);
    QJsonObject m_entries;
    QHash<QString, int> m_typesOfName;
};

QString FieldMap::key(const FormatData &data, const FormatType &type, const QString &name) const
{
    const QString local = type.name + u'/' + name;
    const bool isShared = m_typesOfName.value(type.name) > 1;
    return isShared ? data.namespaces[type.ns].prefix + u':' + local : local;
}

void FieldMap::add(const FormatData &data, const FormatType &type, const QString &name,
                   const QString &field)
{
    m_entries[key(data, type, name)] = field;
    const QString anywhere = QStringLiteral("*/") + name;
    const QJsonValue known = m_entries.value(anywhere);
    if (known.isUndefined())
        m_entries[anywhere] = field;
    else if (known.toString() != field)
        m_entries[anywhere] = name;
}

void FieldMap::addParticle(const FormatData &data, const FormatType &type,
                           const FormatParticle &particle)
{
    if (particle.kind == FormatParticle::Kind::Element) {
        add(data, type, particle.name, particle.field);
        for (auto it = particle.constants.cbegin(); it != particle.constants.cend(); ++it)
            m_entries[key(data, type, particle.name + u'@' + it.key())] = it.value();
        return;
    }
    for (const FormatParticle &member : particle.members)
        addParticle(data, type, member);
}

FieldMap::FieldMap(const FormatData &data)
{
    for (const FormatType &type : data.types) {
        if (type.kind == FormatType::Kind::Complex)
            ++m_typesOfName[type.name];
    }
    for (const FormatType &type : data.types) {
        if (type.kind != FormatType::Kind::Complex)
            continue;
        for (const FormatAttribute &attribute : type.attributes)
            add(data, type, u'@' + attribute.name, attribute.field);
        if (type.content)
            addParticle(data, type, *type.content);
    }
}

// Everything that is wrong with a file of the pack is the pack's fault, not the program's.
tl::unexpected<Failure> asPack(const QString &file, const Failure &failure)
{
    QStringList why;
    if (!failure.place.isEmpty() && failure.place != file)
        why.append(failure.place);
    why.append(failureKey(failure.code));
    if (!failure.detail.isEmpty())
        why.append(failure.detail);
    return fail(FailureCode::PackUnusable, file, why.join(QStringLiteral(": ")));
}

// "urn:…:ESADout_CU:5.24.0", read without a parser: most files of a set are never opened.
QString targetNamespace(const QByteArray &xsd)
{
    constexpr qsizetype head = 16 * 1024;
    static const QRegularExpression attribute(
        QStringLiteral("targetNamespace\\s*=\\s*[\"']([^\"'<>]{1,300})[\"']"));
    return attribute.match(QString::fromUtf8(xsd.first(qMin(head, xsd.size())))).captured(1);
}

class PackReader
{
public:
    PackReader(const SchemaSet &set, const FormatCatalogue &known) : m_set(set), m_known(known) {}
    Result<QList<PackedFormat>> run();

private:
    Result<QByteArray> bytes(const QString &name) const;
    QString freeId(const FormatSpec &base, const QString &version) const;
    Result<PackedFormat> read(const QString &file, const QString &space, const FormatSpec &base);
    Result<void> compare(PackedFormat &packed, const QString &file, const FormatSpec &base);

    const SchemaSet &m_set;
    const FormatCatalogue &m_known;
};

Result<QByteArray> PackReader::bytes(const QString &name) const
{
    const auto found = m_set.files.constFind(name);
    return found == m_set.files.constEnd()
               ? Result<QByteArray>(fail(FailureCode::FileUnreadable, name))
               : Result<QByteArray>(*found);
}

// Ids are ours, and one of ours may have the version's number already.
QString PackReader::freeId(const FormatSpec &base, const QString &version) const
{
    const QString wanted = base.id().left(base.id().lastIndexOf(u'-') + 1) + version;
    QString id = wanted;
    for (int i = 2; m_known.format(id); ++i)
        id = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return id;
}

Result<void> PackReader::compare(PackedFormat &packed, const QString &file, const FormatSpec &base)
{
    const FormatSpec *same =
        m_known.byRoot(packed.format.rootNamespace(), packed.format.rootName());
    packed.isNew = !same;
    packed.comparedWith = same ? same->id() : base.id();
    const auto changes = compareFormats(same ? *same : base, packed.format);
    if (!changes)
        return asPack(file, changes.error());
    packed.changes = *changes;
    return {};
}

Result<PackedFormat> PackReader::read(const QString &file, const QString &space,
                                      const FormatSpec &base)
{
    static const QRegularExpression version(QStringLiteral("^[0-9A-Za-z._]{1,32}$"));
    const QString number = space.mid(space.lastIndexOf(u':') + 1);
    if (!version.match(number).hasMatch())
        return fail(FailureCode::PackUnusable, file, space);
    const FormatSpec *same = m_known.byRoot(space, base.rootName());
    const QString id = same ? same->id() : freeId(base, number);
    const auto json =
        SchemaImporter::import({file, id, base.kind(), FieldMap(base.data()).toJson(),
                                [this](const QString &name) { return bytes(name); }, true});
    if (!json)
        return asPack(file, json.error());
    auto format = FormatSpec::fromJson(*json);
    if (!format)
        return asPack(file, format.error());
    PackedFormat packed{*format, *json, {}, {}};
    packed.format.setInForce(m_set.inForce);
    if (auto compared = compare(packed, file, base); !compared)
        return fail(compared.error());
    // What the schema reader would refuse later, at the first check, it refuses now.
    if (const auto schema = SchemaCheck::compile(packed.format); !schema)
        return asPack(file, schema.error());
    return packed;
}

Result<QList<PackedFormat>> PackReader::run()
{
    QHash<QString, QStringList> byStem; // namespace without version → files
    QHash<QString, QString> spaces;
    for (auto file = m_set.files.cbegin(); file != m_set.files.cend(); ++file) {
        const QString space = targetNamespace(*file);
        byStem[space.left(space.lastIndexOf(u':'))].append(file.key());
        spaces.insert(file.key(), space);
    }
    QList<PackedFormat> found;
    QSet<QString> families;
    for (const FormatSpec &base : m_known.all()) {
        const QString stem = base.family().section(u' ', 0, 0);
        if (families.contains(base.family()))
            continue; // a version imported earlier: its built-in one comes first
        families.insert(base.family());
        for (const QString &file : byStem.value(stem)) {
            const auto packed = read(file, spaces.value(file), base);
            if (!packed)
                return fail(packed.error());
            if (packed->format.family() == base.family())
                found.append(*packed);
        }
    }
    if (found.isEmpty())
        return fail(FailureCode::PackUnusable, m_set.path,
                    QStringLiteral("%1 XSD").arg(m_set.files.size()));
    std::sort(found.begin(), found.end(), [](const PackedFormat &a, const PackedFormat &b) {
        return a.format.id() < b.format.id();
    });
    return found;
}

} // namespace

Result<QList<PackedFormat>> readFormatPack(const SchemaSet &set, const FormatCatalogue &known)
{
    return PackReader(set, known).run();
}

} // namespace okno
