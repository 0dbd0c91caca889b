// The part of DocumentFlow that accepts warnings with a reason, and takes that back.
#include "app/flow/Await.h"
#include "app/flow/DocumentFlow.h"

namespace okno {

namespace {

auto unknown(const QString &rule, int item)
{
    return fail(FailureCode::FindingUnknown, rule, item > 0 ? QString::number(item) : QString());
}

bool isWanted(const Finding &finding, const QString &rule, int item)
{
    return finding.id == rule && (item == 0 || finding.goodsItem == item);
}

} // namespace

Result<QList<AcceptedWarning>> DocumentFlow::accepted(const Document &document) const
{
    if (document.acceptedWarnings().isEmpty())
        return QList<AcceptedWarning>();
    const Result<QList<Finding>> found = findings(document);
    if (!found)
        return fail(found.error());
    const QHash<int, AcceptedWarning> byPlace = Acceptances(document, today()).of(*found);
    QList<AcceptedWarning> inOrder;
    for (int place = 0; place < found->size(); ++place) {
        if (const auto warning = byPlace.constFind(place); warning != byPlace.constEnd())
            inOrder.append(*warning);
    }
    return inOrder;
}

Result<QList<AcceptedWarning>> DocumentFlow::accept(const DocumentId &id, const QString &rule,
                                                    int item, const QString &reason,
                                                    const QString &person)
{
    if (reason.trimmed().isEmpty())
        return fail(FailureCode::ValueInvalid, rule, QStringLiteral("reason"));
    Result<StoredDocument> stored = loadFor(id, Wish::Edit);
    if (!stored)
        return fail(stored.error());
    const Result<QList<Finding>> found = findings(stored->document);
    if (!found)
        return fail(found.error());
    QList<AcceptedWarning> made;
    QList<Edit> edits;
    DocumentEdit edit(stored->document);
    for (const Finding &finding : *found) {
        if (!isWanted(finding, rule, item))
            continue;
        if (!Acceptances::isAcceptable(finding))
            return fail(FailureCode::FindingBlocks, rule, finding.path.toString());
        AcceptedWarning warning = Acceptances::accepting(stored->document, finding);
        warning.reason = reason.trimmed();
        warning.person = person;
        warning.at = m_clock.nowUtc();
        const Result<Edit> accepted = edit.accept(warning);
        if (!accepted)
            return fail(accepted.error());
        edits.append(*accepted);
        made.append(warning);
    }
    if (made.isEmpty())
        return unknown(rule, item);
    const Result<void> kept = keepJudged(*stored, edits);
    return kept ? Result<QList<AcceptedWarning>>(made) : fail(kept.error());
}

Result<QList<AcceptedWarning>> DocumentFlow::withdraw(const DocumentId &id, const QString &rule,
                                                      int item)
{
    Result<StoredDocument> stored = loadFor(id, Wish::Edit);
    if (!stored)
        return fail(stored.error());
    const Document before = stored->document;
    QList<AcceptedWarning> gone;
    QList<Edit> edits;
    DocumentEdit edit(stored->document);
    for (const AcceptedWarning &warning : before.acceptedWarnings()) {
        // Its goods item may have moved since.
        const FieldPath row = goodsRow(before, warning.path);
        const int now = row.isEmpty() ? warning.goodsItem : before.position(row);
        if (warning.rule != rule || (item != 0 && now != item))
            continue;
        const Result<Edit> made = edit.withdraw(warning);
        if (!made)
            return fail(made.error());
        edits.append(*made);
        gone.append(warning);
    }
    if (gone.isEmpty())
        return unknown(rule, item);
    const Result<void> kept = keepJudged(*stored, edits);
    return kept ? Result<QList<AcceptedWarning>>(gone) : fail(kept.error());
}

FieldPath DocumentFlow::goodsRow(const Document &document, const FieldPath &path) const
{
    const KindSpec *kind = m_definitions.kinds().kind(document.kind());
    const QString goods = kind ? kind->role(u"goods") : QString();
    for (qsizetype i = 1; i <= path.steps().size(); ++i) {
        const FieldPath upTo(path.steps().first(i));
        if (!goods.isEmpty() && upTo.fieldKey() == goods)
            return upTo;
    }
    return {};
}

// Nothing that the check judges has changed: what was checked is checked again at once.
Result<void> DocumentFlow::keepJudged(const StoredDocument &stored, const QList<Edit> &edits)
{
    if (const Result<void> kept = keep(stored, edits); !kept)
        return kept;
    if (stored.summary.state != DocumentState::Checked)
        return {};
    const Result<QList<Finding>> again = check(stored.summary.id);
    return again ? Result<void>() : fail(again.error());
}

} // namespace okno
