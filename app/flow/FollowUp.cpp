// DocumentFlow: a draft about another document, as the "about" of its kind says.
#include "app/flow/Await.h"
#include "app/flow/DocumentFlow.h"
#include "models/values/DeclarationNumber.h"

#include <QSet>

namespace okno {

namespace {

// Takes values over from one document to another of a different kind. Field ids mean the same in
// every kind, so a group is carried over member by member, as far as the new kind has them.
class TakeOver
{
public:
    TakeOver(const KindSpec &kind, const Document &source, Document &target)
        : m_kind(kind), m_source(source), m_target(target),
          m_edit(target), m_origin{Provenance::Origin::Copied, source.id().toString()}
    {
    }

    Result<void> values(const AboutSpec &about);
    Result<void> registration(const QString &group, const QString &number);
    Result<void> set(const FieldPath &path, const QString &text);

private:
    Result<void> group(const Node &from, const FieldPath &to);
    Result<void> value(const QString &key, const QStringList &sources);

    const KindSpec &m_kind;
    const Document &m_source;
    Document &m_target;
    DocumentEdit m_edit;
    Provenance m_origin;
};

Result<void> TakeOver::set(const FieldPath &path, const QString &text)
{
    if (text.isEmpty())
        return {};
    const Result<Edit> made = m_edit.setText(path, text, m_origin);
    return made ? Result<void>() : fail(made.error());
}

// Where the new kind has no list, the first row stands for all.
Result<void> TakeOver::group(const Node &from, const FieldPath &to)
{
    QSet<QString> taken;
    for (const Node &child : from.children) {
        FieldPath place = to.child(child.field);
        const FieldSpec *field = m_kind.field(place.fieldKey());
        if (!field || !field->stamp.isEmpty() || (!field->isList && taken.contains(child.field)))
            continue;
        taken.insert(child.field);
        if (field->isList) {
            if (const Result<Edit> row = m_edit.addRow(to, child.field); !row)
                return fail(row.error());
            place = m_target.rows(to, child.field).last();
        }
        const Result<void> done =
            field->type == u"group" ? group(child, place) : set(place, child.text);
        if (!done)
            return done;
    }
    return {};
}

// Several sources are parts of one text: a street and a house.
Result<void> TakeOver::value(const QString &key, const QStringList &sources)
{
    const FieldSpec *field = m_kind.field(key);
    if (field && field->type == u"group") {
        const Node *node = m_source.find(m_source.firstPath(sources.value(0)));
        return node ? group(*node, m_target.firstPath(key)) : Result<void>();
    }
    QStringList parts;
    for (const QString &source : sources)
        parts.append(m_source.text(m_source.firstPath(source)));
    parts.removeAll(QString());
    return set(m_target.firstPath(key), parts.join(QStringLiteral(", ")));
}

Result<void> TakeOver::values(const AboutSpec &about)
{
    for (const auto &[key, sources] : about.values) {
        if (const Result<void> taken = value(key, sources); !taken)
            return taken;
    }
    return {};
}

Result<void> TakeOver::registration(const QString &group, const QString &number)
{
    const auto known = DeclarationNumber::parse(number);
    if (group.isEmpty() || !known)
        return {};
    const FieldPath path = m_target.firstPath(group);
    for (const auto &[field, text] : {std::pair{u"customsOffice", known->office()},
                                      std::pair{u"date", known->date().toString(Qt::ISODate)},
                                      std::pair{u"number", known->ordinal()}}) {
        if (const Result<void> taken = set(path.child(QString::fromUtf16(field)), text); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<DocumentSummary> DocumentFlow::followUp(const StoredDocument &source, const QString &kindId)
{
    const Document &old = source.document;
    const KindSpec *kind = m_definitions.kinds().kind(kindId);
    if (!kind || kind->about().kind != old.kind())
        return fail(FailureCode::KindUnknown, kindId, old.kind());
    const auto act = await(m_workspace.outbox().actOf(old.id()));
    if (!act)
        return fail(act.error());
    const Result<QString> format = m_definitions.formatFor(kindId, today());
    if (!format)
        return fail(format.error());
    const AboutSpec &about = kind->about();
    Document made(kind->id(), *format);
    TakeOver takeOver(*kind, old, made);
    const QString number = *act ? (*act)->registration.registrationNumber : QString();
    if (const auto taken = takeOver.values(about); !taken)
        return fail(taken.error());
    if (const auto taken = takeOver.registration(about.registration, number); !taken)
        return fail(taken.error());
    if (!about.today.isEmpty()) {
        if (const auto taken =
                takeOver.set(made.firstPath(about.today), today().toString(Qt::ISODate));
            !taken)
            return fail(taken.error());
    }
    return store(std::move(made), source.summary.principal, QStringLiteral("new"));
}

} // namespace okno
