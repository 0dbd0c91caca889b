#include "models/document/Stamper.h"

#include "models/document/Manifest.h"
#include "models/formats/FormatWriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace okno {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// "Иван Иванович" → first name and patronymic; certificates hold both in one field.
QString wordsFrom(const QString &text, qsizetype first, qsizetype count = -1)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts).mid(first, count).join(u' ');
}

// What each stamp mark of kind.json means. A mark without a value is left as it stands.
QHash<QString, QString> stampValues(const Stamper::Order &order)
{
    const Certificate &certificate = order.certificate;
    const bool isSplit = !certificate.surname.isEmpty();
    const QString names = isSplit ? certificate.givenName : wordsFrom(certificate.commonName, 1);
    const QString time = order.now.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss");
    return {
        {QStringLiteral("document.id"), DocumentId::create().toString().toUpper()},
        {QStringLiteral("document.time"), time},
        {QStringLiteral("signing.date"), time},
        {QStringLiteral("signing.day"), time.left(10)},
        {QStringLiteral("person.surname"),
         isSplit ? certificate.surname : wordsFrom(certificate.commonName, 0, 1)},
        {QStringLiteral("person.givenName"), wordsFrom(names, 0, 1)},
        {QStringLiteral("person.patronymic"), wordsFrom(names, 1)},
        {QStringLiteral("person.post"), certificate.title},
    };
}

// "R.048" of "urn:EEC:R:048:TransitDeclaration:v1.0.0": the Union's code of a document's structure.
QString structureCode(const FormatSpec &format)
{
    const QStringList parts = format.rootNamespace().split(u':');
    return parts.value(1) == u"EEC" ? parts.mid(2, 2).join(u'.') : QString();
}

// Gives each list on the way to a field its first row.
Result<void> makeWay(DocumentEdit &edit, const Document &document, const FormatSpec &format,
                     const QString &key)
{
    const QStringList fields = key.split(u'/');
    for (qsizetype i = 1; i <= fields.size(); ++i) {
        const QString upTo = fields.first(i).join(u'/');
        const FieldPath path = document.firstPath(upTo);
        if (!format.isList(upTo) || document.find(path))
            continue;
        if (auto row = edit.addRow(path.parent(), fields.at(i - 1)); !row)
            return fail(row.error());
    }
    return {};
}

bool hasText(const Node &node)
{
    return !node.text.isEmpty() ||
           std::any_of(node.children.cbegin(), node.children.cend(), hasText);
}

// What an older or newer version of the format had: kept, and named, until somebody removes it.
void listUnknown(const Node &node, const FieldPath &path, const FormatSpec &format,
                 QList<Finding> &found)
{
    for (const Node &child : node.children) {
        if (child.isForeign() || !hasText(child))
            continue;
        QList<FieldStep> steps = path.steps();
        steps.append({child.field, child.row});
        const FieldPath place(std::move(steps));
        if (!format.wirePath(place.fieldKey()).isEmpty()) {
            listUnknown(child, place, format, found);
            continue;
        }
        Finding finding;
        finding.id = QStringLiteral("schema.removed");
        finding.path = place;
        finding.arguments = {child.field, child.text, format.id()};
        found.append(finding);
    }
}

} // namespace

bool hasErrors(const QList<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Finding::Severity::Error;
    });
}

Result<Document> Stamper::stamp(const Order &order) const
{
    Document document = order.document;
    DocumentEdit edit(document);
    QHash<QString, QString> values = stampValues(order);
    values.insert(QStringLiteral("document.code"), structureCode(m_format));
    for (const FieldSpec &field : m_kind.fields()) {
        const QString value = values.value(field.stamp);
        const bool isMeant = !field.stamp.isEmpty() && !value.isEmpty();
        if (!isMeant || m_format.wirePath(field.key).isEmpty()) // another version had it
            continue;
        if (auto way = makeWay(edit, document, m_format, field.key); !way)
            return fail(way.error());
        const auto made = edit.setText(document.firstPath(field.key), value,
                                       {Provenance::Origin::Stamped, field.stamp});
        if (!made)
            return fail(made.error());
    }
    return document;
}

Result<QList<Finding>> Stamper::findings(const Document &document,
                                         const CheckContext &context) const
{
    const Result<QList<Finding>> schema = schemaFindings(document);
    if (!schema)
        return schema;
    return m_validator.check(document, context) + *schema;
}

Result<QList<Finding>> Stamper::schemaFindings(const Document &document) const
{
    const Result<QByteArray> bytes = FormatWriter::write(document, m_format);
    if (!bytes && bytes.error().code == FailureCode::FieldUnknown) {
        QList<Finding> unknown;
        listUnknown(document.root(), {}, m_format, unknown);
        return unknown; // no bytes, so there is nothing that the schema could judge
    }
    if (!bytes)
        return fail(bytes.error());
    return m_schema.check(*bytes, document);
}

QByteArray Stamper::manifest(const Order &order, const FrozenFacts &facts) const
{
    Manifest manifest;
    manifest.act = facts.act;
    manifest.type = QStringLiteral("submit");
    manifest.kind = facts.kind;
    manifest.format = facts.format;
    manifest.principalName = order.principal.name;
    manifest.principalCountry = order.principal.country;
    manifest.principalTaxNumber = order.principal.taxNumber;
    if (!order.authority.documentNumber.isEmpty())
        manifest.authority = {order.authority.documentNumber};
    manifest.senderReference = order.senderReference;
    manifest.files = {{facts.sha256, facts.bytes.size(), facts.kind + QStringLiteral(".xml"),
                       QStringLiteral("application/xml"), QStringLiteral("document")}};
    manifest.createdAt = order.now;
    return manifest.toBytes();
}

Result<Stamper::Frozen> Stamper::freeze(const Order &order) const
{
    const Result<Document> stamped = stamp(order);
    if (!stamped)
        return fail(stamped.error());
    const Result<QList<Finding>> found = findings(*stamped, {order.now.toLocalTime().date()});
    if (!found)
        return fail(found.error());
    if (hasErrors(*found))
        return fail(FailureCode::BlockingFindings, stamped->id().toString());
    const Result<QByteArray> bytes = FormatWriter::write(*stamped, m_format);
    if (!bytes)
        return fail(bytes.error());
    FrozenFacts facts;
    facts.document = stamped->id();
    facts.revision = RevisionId::create();
    facts.principal = order.principal.id;
    facts.kind = m_kind.id();
    facts.format = m_format.id();
    facts.rulesVersion = m_validator.rulesVersion();
    facts.senderReference = order.senderReference;
    facts.certificate = order.certificate;
    facts.frozenAt = order.now;
    facts.bytes = *bytes;
    facts.sha256 = sha256(*bytes);
    facts.acceptedWarnings = order.acceptedWarnings;
    facts.act = ActId::create();
    facts.manifest = manifest(order, facts);
    return Frozen{*stamped, CheckedDocument(std::move(facts))};
}

Result<CheckedDocument> Stamper::restore(const FrozenFacts &facts)
{
    if (facts.bytes.isEmpty() || sha256(facts.bytes) != facts.sha256)
        return fail(FailureCode::BytesChanged, facts.document.toString());
    return CheckedDocument(facts);
}

} // namespace okno
