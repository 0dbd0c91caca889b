// The second half of DocumentFlow: from the frozen bytes to the outbox.
#include "app/flow/Await.h"
#include "app/flow/DocumentFlow.h"
#include "models/document/AuthorityCheck.h"

namespace okno {

Result<CheckedDocument> DocumentFlow::freeze(const DocumentId &id, const Certificate &certificate,
                                             const QString &senderReference)
{
    const Result<StoredDocument> stored = loadFor(id, Wish::Freeze);
    if (!stored)
        return fail(stored.error());
    if (stored->summary.state == DocumentState::Frozen) {
        Result<CheckedDocument> known = frozen(id);
        if (known && known->facts().certificate.sha256 == certificate.sha256 &&
            (senderReference.isEmpty() || known->facts().senderReference == senderReference))
            return known;
    }
    const auto checker =
        m_definitions.checker(stored->document.kind(), stored->document.format(), today());
    if (!checker)
        return fail(checker.error());
    if (stored->summary.principal.isNull())
        return fail(FailureCode::AuthorityRefused, QStringLiteral("none"), id.toString());
    const auto principal = await(m_workspace.principals().principal(stored->summary.principal));
    if (!principal)
        return fail(principal.error());
    const auto authorities = await(m_workspace.principals().authorities(principal->id));
    if (!authorities)
        return fail(authorities.error());
    const QDateTime now = m_clock.nowUtc();
    const auto authority =
        authorityFor(*principal, *authorities, certificate, now.toLocalTime().date());
    if (!authority)
        return fail(authority.error());
    const QString reference =
        senderReference.isEmpty() ? id.toString().first(8).toUpper() : senderReference;
    const auto accepted = this->accepted(stored->document);
    if (!accepted)
        return fail(accepted.error());
    const auto made = (*checker)->stamper().freeze(
        {stored->document, *principal, *authority, certificate, reference, now, *accepted});
    if (!made)
        return fail(made.error());
    const auto kept =
        await(m_workspace.documents().freeze(made->document, stored->head, made->checked.facts()));
    if (!kept)
        return fail(kept.error());
    return made->checked;
}

Result<ActId> DocumentFlow::keep(const Result<SignedDocument> &signedDocument)
{
    if (!signedDocument)
        return fail(signedDocument.error());
    const auto added = await(Outbox(m_workspace.outbox()).add(*signedDocument));
    if (!added)
        return fail(added.error());
    return signedDocument->act().id;
}

Result<ActId> DocumentFlow::sign(const DocumentId &id, std::shared_ptr<KeySession> key,
                                 SignatureVerifier &verifier)
{
    if (const Result<StoredDocument> stored = loadFor(id, Wish::Sign); !stored)
        return fail(stored.error());
    const Result<CheckedDocument> checked = frozen(id);
    if (!checked)
        return fail(checked.error());
    Signer signer(verifier, {});
    return keep(await(signer.sign(*checked, std::move(key), m_clock.nowUtc())));
}

Result<ActId> DocumentFlow::acceptSignatures(const DocumentId &id,
                                             const Signer::Signatures &signatures,
                                             SignatureVerifier &verifier)
{
    if (const Result<StoredDocument> stored = loadFor(id, Wish::Sign); !stored)
        return fail(stored.error());
    const Result<CheckedDocument> checked = frozen(id);
    if (!checked)
        return fail(checked.error());
    Signer signer(verifier, {});
    return keep(await(signer.accept(*checked, signatures, m_clock.nowUtc())));
}

Result<ActRecord> DocumentFlow::actOf(const DocumentId &id)
{
    const auto record = await(m_workspace.outbox().actOf(id));
    if (!record)
        return fail(record.error());
    if (!*record)
        return fail(FailureCode::StateForbids, id.toString());
    return **record;
}

Result<Submission> DocumentFlow::queue(const DocumentId &id)
{
    if (const Result<StoredDocument> stored = loadFor(id, Wish::Queue); !stored)
        return fail(stored.error());
    const Result<ActRecord> record = actOf(id);
    if (!record)
        return fail(record.error());
    return await(Outbox(m_workspace.outbox()).queue(record->act.id));
}

Result<ActRecord> DocumentFlow::hold(const DocumentId &id)
{
    const Result<ActRecord> record = actOf(id);
    return record ? await(m_workspace.outbox().hold(record->act.id)) : record;
}

} // namespace okno
