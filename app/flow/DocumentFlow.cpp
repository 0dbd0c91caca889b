#include "app/flow/DocumentFlow.h"

#include "app/flow/Await.h"
#include "models/formats/FormatReader.h"
#include "models/kinds/DocumentNumber.h"
#include "models/rules/KindArithmetic.h"

#include <algorithm>

namespace okno {

namespace {

// A revision is written after so many edits; recovery never replays more.
constexpr qsizetype editsPerRevision = 500;

QString roleText(const Document &document, const KindSpec &kind, const QString &role)
{
    const QString key = kind.role(role);
    return key.isEmpty() ? QString() : document.text(document.firstPath(key));
}

// Who names no country is of the one whose tax number he has.
QString countryOf(const Document &document, const KindSpec &kind)
{
    const QString country = roleText(document, kind, QStringLiteral("declarant.country"));
    if (!country.isEmpty())
        return country;
    if (!roleText(document, kind, QStringLiteral("declarant.taxNumber")).isEmpty())
        return QStringLiteral("RU");
    for (const char *other : {"KZ", "BY", "AM", "KG"}) {
        const QString code = QLatin1String(other);
        if (!roleText(document, kind, QStringLiteral("declarant.taxNumber.") + code.toLower())
                 .isEmpty())
            return code;
    }
    return {};
}

// The declarant's own reference stands in many declarations, so the day says which it is.
QString nameOf(const DocumentSummary &summary)
{
    if (summary.status && !summary.status->registration.registrationNumber.isEmpty())
        return summary.status->registration.registrationNumber;
    const QString day = summary.created.toLocalTime().date().toString(Qt::ISODate);
    return QStringLiteral("%1 (%2)").arg(summary.number, day).trimmed();
}

} // namespace

DocumentSummary DocumentFlow::summaryOf(const Document &document) const
{
    DocumentSummary summary;
    summary.id = document.id();
    summary.kind = document.kind();
    summary.format = document.format();
    summary.changed = m_clock.nowUtc();
    if (const auto arithmetic = KindArithmetic::forKind(document.kind()))
        summary.consignment = arithmetic->consignment(document);
    if (const KindSpec *kind = m_definitions.kinds().kind(document.kind())) {
        summary.number = documentNumber(document, *kind);
        summary.counterparty = roleText(document, *kind, QStringLiteral("counterparty"));
        summary.sum = QStringList{roleText(document, *kind, QStringLiteral("sum")),
                                  roleText(document, *kind, QStringLiteral("currency"))}
                          .join(u' ')
                          .trimmed();
    }
    return summary;
}

Result<PrincipalId> DocumentFlow::principalOf(const Document &document)
{
    const KindSpec *kind = m_definitions.kinds().kind(document.kind());
    if (!kind)
        return fail(FailureCode::KindUnknown, document.kind());
    Principal principal;
    principal.id = PrincipalId::create();
    principal.name = roleText(document, *kind, QStringLiteral("declarant.name"));
    principal.country = countryOf(document, *kind);
    principal.taxNumber = roleText(document, *kind, QStringLiteral("declarant.taxNumber"));
    principal.ogrn = roleText(document, *kind, QStringLiteral("declarant.ogrn"));
    if (principal.taxNumber.isEmpty())
        principal.taxNumber = roleText(
            document, *kind, QStringLiteral("declarant.taxNumber.") + principal.country.toLower());
    if (principal.taxNumber.isEmpty())
        return PrincipalId();
    const Result<Principal> added = await(m_workspace.principals().add(principal));
    if (!added)
        return fail(added.error());
    return added->id;
}

Result<DocumentSummary> DocumentFlow::store(Document document, const PrincipalId &principal,
                                            const QString &cause)
{
    DocumentSummary summary = summaryOf(document);
    summary.created = summary.changed;
    summary.principal = principal;
    if (principal.isNull()) {
        const Result<PrincipalId> own = principalOf(document);
        if (!own)
            return fail(own.error());
        summary.principal = *own;
    }
    const auto created = await(m_workspace.documents().create(document, summary, cause));
    if (!created)
        return fail(created.error());
    return summary;
}

Result<DocumentSummary> DocumentFlow::importFile(const QByteArray &bytes, const QString &fileName,
                                                 const PrincipalId &principal)
{
    Result<Document> document = FormatReader::read(bytes, m_definitions.formats());
    if (!document)
        return fail(document.error());
    document->setDefaultProvenance({Provenance::Origin::Imported, fileName});
    return store(std::move(*document), principal, QStringLiteral("import"));
}

Result<DocumentSummary> DocumentFlow::create(const QString &kind, const PrincipalId &principal)
{
    const KindSpec *spec = m_definitions.kinds().kind(kind);
    if (!spec)
        return fail(FailureCode::KindUnknown, kind);
    if (spec->isFromCustoms())
        return fail(FailureCode::FromCustoms, kind);
    const Result<QString> format = m_definitions.formatFor(kind, today());
    if (!format)
        return fail(format.error());
    return store(Document(kind, *format), principal, QStringLiteral("new"));
}

Result<DocumentSummary> DocumentFlow::copy(const DocumentId &from, const QString &kindId)
{
    const Result<StoredDocument> source = await(m_workspace.documents().load(from));
    if (!source)
        return fail(source.error());
    const Document &old = source->document;
    if (old.kind() != kindId)
        return followUp(*source, kindId);
    const KindSpec *kind = m_definitions.kinds().kind(old.kind());
    if (kind && kind->isFromCustoms())
        return fail(FailureCode::FromCustoms, from.toString(), kindId);
    // A copy is a new document: it takes the format in force, and what that one lacks comes along
    // and is found by the check.
    const Result<QString> format = m_definitions.formatFor(kindId, today());
    if (!format)
        return fail(format.error());
    Document copy(DocumentId::create(), old.kind(), *format, old.root(), old.nextRow());
    copy.setDefaultProvenance({Provenance::Origin::Copied, from.toString()});
    DocumentEdit edit(copy);
    for (const FieldSpec &field : kind ? kind->fields() : QList<FieldSpec>()) {
        const FieldPath path = copy.firstPath(field.key);
        if (field.stamp.isEmpty() || !copy.find(path))
            continue;
        if (const auto removed = edit.remove(path); !removed)
            return fail(removed.error());
    }
    return store(std::move(copy), source->summary.principal, QStringLiteral("new"));
}

Result<StoredDocument> DocumentFlow::loadFor(const DocumentId &id, Wish wish)
{
    Result<StoredDocument> stored = await(m_workspace.documents().load(id));
    if (!stored)
        return stored;
    const KindSpec *kind = m_definitions.kinds().kind(stored->document.kind());
    if (kind && kind->isFromCustoms() && wish != Wish::Check)
        return fail(FailureCode::FromCustoms, id.toString(), kind->id());
    if (const auto allowed = transition(stored->summary.state, wish); !allowed)
        return fail(allowed.error().code, id.toString(), allowed.error().detail);
    return stored;
}

Result<FieldPath> DocumentFlow::resolve(const Document &document, const QString &path) const
{
    const FormatSpec *format = m_definitions.formats().format(document.format());
    if (!format)
        return fail(FailureCode::FormatUnknown, document.format());
    const Result<FieldPath> direct = document.resolve(path);
    const bool isKnown = direct && (!format->wirePath(direct->fieldKey()).isEmpty() ||
                                    document.find(*direct)); // of another version
    if (isKnown)
        return direct;
    const Result<QString> translated = format->fieldPathText(path);
    if (!translated)
        return fail(FailureCode::FieldUnknown, path);
    return document.resolve(*translated);
}

// Walks a path as people write it; a list position one past the end becomes a new row.
Result<FieldPath> DocumentFlow::makeWay(DocumentEdit &edit, const Document &document,
                                        const QString &path, QList<Edit> &edits) const
{
    const FormatSpec *format = m_definitions.formats().format(document.format());
    if (!format)
        return fail(FailureCode::FormatUnknown, document.format());
    const Result<QString> translated = format->fieldPathText(path);
    QStringList parts = (translated ? *translated : path).split(u'/');
    QString known;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString before = known;
        known += (i == 0 ? QString() : QStringLiteral("/")) + parts.at(i);
        const QString field = parts.at(i).section(u'[', 0, 0).section(u'#', 0, 0);
        const Result<FieldPath> group =
            before.isEmpty() ? Result<FieldPath>(FieldPath()) : document.resolve(before);
        if (!group)
            return group;
        const QString key = group->child(field).fieldKey();
        const qsizetype count = document.rows(*group, field).size();
        const bool isNext = parts.at(i) == QStringLiteral("%1[%2]").arg(field).arg(count + 1) ||
                            (count == 0 && parts.at(i) == field);
        if (!format->isList(key) || !isNext)
            continue;
        const Result<Edit> row = edit.addRow(*group, field);
        if (!row)
            return fail(row.error());
        edits.append(*row);
        known = document.rows(*group, field).last().toString();
    }
    return resolve(document, known);
}

Result<QList<Edit>> DocumentFlow::setField(const DocumentId &id, const QString &path,
                                           const QString &text)
{
    Result<StoredDocument> stored = loadFor(id, Wish::Edit);
    if (!stored)
        return fail(stored.error());
    Document &document = stored->document;
    DocumentEdit edit(document);
    QList<Edit> edits;
    const Result<FieldPath> place =
        text.isEmpty() ? resolve(document, path) : makeWay(edit, document, path, edits);
    if (!place)
        return fail(place.error().code, path, place.error().detail);
    // A group has no text of its own, and is emptied field by field; a row of a list goes as a
    // whole.
    const FormatSpec *format = m_definitions.formats().format(document.format());
    const bool isRow = place->steps().last().row != 0;
    if (format->isGroup(place->fieldKey()) && !(text.isEmpty() && isRow))
        return fail(FailureCode::ValueInvalid, path, QStringLiteral("group"));
    const Result<Edit> made = text.isEmpty() ? edit.remove(*place) : edit.setText(*place, text);
    if (!made)
        return fail(made.error());
    edits.append(*made);
    const Result<void> kept = keep(*stored, edits);
    return kept ? Result<QList<Edit>>(edits) : fail(kept.error());
}

Result<void> DocumentFlow::keep(const StoredDocument &stored, const QList<Edit> &edits)
{
    DocumentSummary summary = summaryOf(stored.document);
    summary.created = stored.summary.created;
    summary.principal = stored.summary.principal;
    // Leaving Checked or Frozen is a new revision; inside a draft the edit log is enough.
    if (stored.summary.state == DocumentState::Draft &&
        stored.edits.size() + edits.size() < editsPerRevision)
        return await(
            m_workspace.documents().appendEdits(stored.document.id(), stored.head, edits, summary));
    const auto revision = await(m_workspace.documents().saveRevision(
        stored.document, stored.head, summary, QStringLiteral("edits")));
    return revision ? Result<void>() : fail(revision.error());
}

QDate DocumentFlow::today() const
{
    return m_clock.nowUtc().toLocalTime().date();
}

Result<CheckContext> DocumentFlow::contextOf(const Document &document,
                                             const Validator &validator) const
{
    CheckContext context = m_reference.context(validator, today());
    Result<QList<SameConsignment>> same = sameConsignments(document);
    if (!same)
        return fail(same.error());
    context.sameConsignments = *std::move(same);
    return context;
}

// What the window has refused may be declared again.
Result<QList<SameConsignment>> DocumentFlow::sameConsignments(const Document &document) const
{
    const auto arithmetic = KindArithmetic::forKind(document.kind());
    const Consignment own = arithmetic ? arithmetic->consignment(document) : Consignment();
    if (own.transport.isEmpty() || own.invoices.isEmpty())
        return QList<SameConsignment>();
    const auto shared = await(m_workspace.documents().sharing(document.id(), own));
    if (!shared)
        return fail(shared.error());
    QList<SameConsignment> others;
    for (const SharedPapers &each : *shared) {
        if (groupOf(each.summary) != Group::Failed)
            others.append({nameOf(each.summary), each.transport, each.invoice});
    }
    return others;
}

Result<QList<Finding>> DocumentFlow::findings(const Document &document) const
{
    const auto checker = m_definitions.checker(document.kind(), document.format(), today());
    if (!checker)
        return fail(checker.error());
    const Result<CheckContext> context = contextOf(document, (*checker)->validator);
    return context ? (*checker)->stamper().findings(document, *context) : fail(context.error());
}

Result<QList<Finding>> DocumentFlow::findings(const Document &document, LiveCheck &live) const
{
    const QMutexLocker lock(&live.mutex);
    const auto checker = m_definitions.checker(document.kind(), document.format(), today());
    if (!checker)
        return fail(checker.error());
    if (live.checker != *checker) {
        live.checker = *checker;
        live.rules = std::make_unique<RunningCheck>((*checker)->validator);
    }
    const Result<QList<Finding>> schema = (*checker)->stamper().schemaFindings(document);
    if (!schema)
        return schema;
    const Result<CheckContext> context = contextOf(document, (*checker)->validator);
    if (!context)
        return fail(context.error());
    return live.rules->check(document, *context) + *schema;
}

Result<QList<Finding>> DocumentFlow::check(const DocumentId &id)
{
    Result<StoredDocument> stored = loadFor(id, Wish::Check);
    if (!stored)
        return fail(stored.error());
    const Result<QList<Finding>> found = findings(stored->document);
    if (!found)
        return found;
    RevisionId revision = stored->head;
    if (!stored->edits.isEmpty()) {
        DocumentSummary summary = summaryOf(stored->document);
        summary.created = stored->summary.created;
        summary.principal = stored->summary.principal;
        const auto saved = await(m_workspace.documents().saveRevision(
            stored->document, stored->head, summary, QStringLiteral("check")));
        if (!saved)
            return fail(saved.error());
        revision = *saved;
    }
    const auto kept = await(m_workspace.documents().saveFindings(id, revision, *found));
    if (!kept)
        return fail(kept.error());
    return found;
}

Result<CheckedDocument> DocumentFlow::frozen(const DocumentId &id)
{
    const auto facts = await(m_workspace.documents().frozen(id));
    if (!facts)
        return fail(facts.error());
    if (!*facts)
        return fail(FailureCode::StateForbids, id.toString());
    return Stamper::restore(**facts);
}

} // namespace okno
