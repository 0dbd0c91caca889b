#include "signing/openssl/OpenSslError.h"

#include <QStringList>
#include <openssl/err.h>

namespace okno {

QString takeOpenSslErrors()
{
    QStringList reasons;
    while (const unsigned long code = ERR_get_error()) {
        const char *reason = ERR_reason_error_string(code);
        const QString text = reason ? QString::fromLatin1(reason)
                                    : QStringLiteral("error:%1").arg(code, 8, 16, QLatin1Char('0'));
        if (!reasons.contains(text))
            reasons += text;
    }
    return reasons.join(QLatin1String("; "));
}

tl::unexpected<Failure> failCrypto(FailureCode code, const QString &place)
{
    return fail(code, place, takeOpenSslErrors());
}

} // namespace okno
