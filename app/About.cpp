#include "app/About.h"

#include "signing/openssl/CryptoLibrary.h"
#include "signing/vault/KeychainVault.h"

#include <QSslSocket>
#include <QSysInfo>

namespace okno {

namespace {

constexpr bool hasEmbeddedWindow = OKNO_EMBEDDED_WINDOW;

} // namespace

About About::of(const Definitions &definitions)
{
    const CryptoState &crypto = CryptoLibrary::load();
    About about;
    about.system = QSysInfo::prettyProductName();
    about.qt = QLatin1String(qVersion());
    about.openSsl = crypto.openSslVersion;
    about.gostEngine = crypto.gostEngine;
    about.tls = QSslSocket::sslLibraryVersionString();
    about.keyStore = KeychainVault::storeName();
    if (!hasEmbeddedWindow)
        about.leftOut.append(QStringLiteral("okno-window"));
    if (!crypto.hasLegacy)
        about.leftOut.append(QStringLiteral("OpenSSL legacy (PKCS#12: RC2, 3DES)"));
    for (const FormatSpec &format : definitions.formats().all())
        about.formats.append(
            format.inForce().isValid()
                ? QStringLiteral("%1 (%2)").arg(format.id(), format.inForce().toString(Qt::ISODate))
                : format.id());
    for (const Failure &left : definitions.leftOut())
        about.leftOut.append(QStringLiteral("%1 (%2)").arg(left.place, left.detail));
    for (const QString &kind : definitions.kinds().ids())
        about.rules.append(kind + u' ' + definitions.kinds().kind(kind)->rulesVersion());
    for (const RuleSet &set : definitions.ruleSets())
        about.rules.append(
            QStringLiteral("%1 %2 (%3)")
                .arg(set.kind(), set.version().toString(), set.from().toString(Qt::ISODate)));
    return about;
}

} // namespace okno
