#include "translations/WindowSentences.h"

#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace okno {

namespace {

struct Row {
    QLatin1String code;
    const char *source;
};

// In the order of the codes.
const Row rows[] = {
    {QLatin1String("act-in-progress"),
     QT_TRANSLATE_NOOP("window", "The same act is being processed just now.")},
    {QLatin1String("bad-request"), QT_TRANSLATE_NOOP("window", "The request is not understood.")},
    {QLatin1String("checksum-mismatch"),
     QT_TRANSLATE_NOOP("window", "The bytes that arrived do not agree with their checksum.")},
    {QLatin1String("clock-skew"),
     QT_TRANSLATE_NOOP("window", "The time in the text differs too much from the window's time.")},
    {QLatin1String("cursor-expired"),
     QT_TRANSLATE_NOOP("window", "The feed no longer reaches back to this place.")},
    {QLatin1String("cursor-unknown"),
     QT_TRANSLATE_NOOP("window", "The feed does not know this place.")},
    {QLatin1String("digest-mismatch"),
     QT_TRANSLATE_NOOP("window", "The file is not the one that the manifest names.")},
    {QLatin1String("file-missing"),
     QT_TRANSLATE_NOOP("window", "A file that the manifest names has not arrived.")},
    {QLatin1String("file-rejected"),
     QT_TRANSLATE_NOOP("window", "A file was rejected by the check for viruses.")},
    {QLatin1String("forbidden"), QT_TRANSLATE_NOOP("window", "This is not allowed.")},
    {QLatin1String("format-invalid"),
     QT_TRANSLATE_NOOP("window", "The document does not comply with its format.")},
    {QLatin1String("format-unknown"),
     QT_TRANSLATE_NOOP("window", "The window does not take this format.")},
    {QLatin1String("goods-prohibited"),
     QT_TRANSLATE_NOOP("window", "The goods may not be declared under this procedure.")},
    {QLatin1String("idempotency-key-missing"),
     QT_TRANSLATE_NOOP("window", "The request has no key of its act.")},
    {QLatin1String("idempotency-key-reused"),
     QT_TRANSLATE_NOOP("window", "The key belongs to another act.")},
    {QLatin1String("internal"), QT_TRANSLATE_NOOP("window", "The window made a mistake.")},
    {QLatin1String("kind-unknown"),
     QT_TRANSLATE_NOOP("window", "The window does not take this kind of document.")},
    {QLatin1String("maintenance"), QT_TRANSLATE_NOOP("window", "The window is under maintenance.")},
    {QLatin1String("manifest-malformed"),
     QT_TRANSLATE_NOOP("window", "The manifest of the act is not understood.")},
    {QLatin1String("method-not-allowed"),
     QT_TRANSLATE_NOOP("window", "This address does not allow that.")},
    {QLatin1String("nonce-unknown"),
     QT_TRANSLATE_NOOP("window", "The one-time number for signing in is unknown or used up.")},
    {QLatin1String("not-found"), QT_TRANSLATE_NOOP("window", "There is no such thing here.")},
    {QLatin1String("not-signed-in"),
     QT_TRANSLATE_NOOP("window", "The session is missing or has ended.")},
    {QLatin1String("offset-mismatch"),
     QT_TRANSLATE_NOOP("window", "The upload continues at another place.")},
    {QLatin1String("principal-mismatch"),
     QT_TRANSLATE_NOOP("window", "The organisation is not the one of this session.")},
    {QLatin1String("rate-limited"), QT_TRANSLATE_NOOP("window", "There are too many requests.")},
    {QLatin1String("receipt-not-ready"), QT_TRANSLATE_NOOP("window", "There is no receipt yet.")},
    {QLatin1String("registration-refused"),
     QT_TRANSLATE_NOOP("window", "Registration was refused.")},
    {QLatin1String("release-refused"), QT_TRANSLATE_NOOP("window", "Release was refused.")},
    {QLatin1String("service-unavailable"),
     QT_TRANSLATE_NOOP("window", "The window is not available now.")},
    {QLatin1String("sign-in-text-wrong"),
     QT_TRANSLATE_NOOP("window", "The signed text is not one for signing in to this window.")},
    {QLatin1String("signature-invalid"),
     QT_TRANSLATE_NOOP("window", "The signature does not verify.")},
    {QLatin1String("signer-not-authorised"),
     QT_TRANSLATE_NOOP("window", "The signer has no authority for this organisation.")},
    {QLatin1String("signer-untrusted"),
     QT_TRANSLATE_NOOP("window", "The signer's certificate does not lead to a trusted authority.")},
    {QLatin1String("sum-mismatch"),
     QT_TRANSLATE_NOOP("window", "The total does not agree with the goods items.")},
    {QLatin1String("too-large"), QT_TRANSLATE_NOOP("window", "The request is too large.")},
    {QLatin1String("training-refusal"),
     QT_TRANSLATE_NOOP("window", "Refused as the sender's reference asked (training).")},
    {QLatin1String("virus-found"), QT_TRANSLATE_NOOP("window", "A virus was found in a file.")},
};

} // namespace

const char *windowSource(const QString &code)
{
    const auto row = std::lower_bound(std::begin(rows), std::end(rows), code,
                                      [](const Row &a, const QString &b) { return a.code < b; });
    return row != std::end(rows) && row->code == code ? row->source : nullptr;
}

} // namespace okno
