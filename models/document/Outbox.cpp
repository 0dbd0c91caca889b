#include "models/document/Outbox.h"

#include "models/document/Manifest.h"

namespace okno {

QFuture<Result<void>> Outbox::add(const SignedDocument &document)
{
    const Act &act = document.act();
    const SubmissionRequest request{act.manifest,
                                    act.manifestSignature,
                                    {{document.checked().facts().sha256, document.signature()}}};
    return m_store.add(document, request.toBytes());
}

QFuture<Result<Submission>> Outbox::queue(const ActId &act)
{
    return m_store.queue(act).then([](const Result<ActRecord> &record) -> Result<Submission> {
        if (!record)
            return fail(record.error());
        return Submission(record->act, record->state, record->registration);
    });
}

} // namespace okno
