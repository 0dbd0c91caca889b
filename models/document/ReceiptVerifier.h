#pragma once

#include "models/document/Receipt.h"
#include "models/document/Submission.h"
#include "models/ports/SignatureVerifier.h"

namespace okno {

// The only maker of receipts. Right means: one valid signer who chains to the profile's anchors,
// and content that names this act, this manifest and exactly these files. ReceiptInvalid otherwise,
// with what did not agree as place.
class ReceiptVerifier
{
public:
    ReceiptVerifier(SignatureVerifier &signatures, QList<QByteArray> anchors)
        : m_signatures(signatures), m_anchors(std::move(anchors))
    {
    }
    QFuture<Result<Receipt>> verify(const QByteArray &cms, const Act &act,
                                    const QList<QByteArray> &fileSha256);

private:
    SignatureVerifier &m_signatures;
    QList<QByteArray> m_anchors;
};

} // namespace okno
