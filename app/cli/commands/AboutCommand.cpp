#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"
#include "signing/openssl/CryptoLibrary.h"

#include <QSslSocket>
#include <QSysInfo>

namespace okno {

namespace {

// What the operator may ask of a participant's software (decree 65, 31ж).
ExitCode runAbout(Session &session, const Arguments &)
{
    Output &out = session.out();
    const CryptoState &crypto = CryptoLibrary::load();
    const auto definitions = session.definitions();
    if (!definitions)
        return out.failed(definitions.error());
    QJsonArray formats;
    for (const FormatSpec &format : (*definitions)->formats().all())
        formats.append(format.id());
    QJsonArray rules;
    for (const QString &kind : (*definitions)->kinds().ids())
        rules.append(kind + u' ' + (*definitions)->kinds().kind(kind)->rulesVersion());
    const QJsonObject json{{QStringLiteral("version"), QStringLiteral(OKNO_VERSION)},
                           {QStringLiteral("system"), QSysInfo::prettyProductName()},
                           {QStringLiteral("qt"), QLatin1String(qVersion())},
                           {QStringLiteral("openssl"), crypto.openSslVersion},
                           {QStringLiteral("gostEngine"), crypto.gostEngine},
                           {QStringLiteral("signatureTools"), QStringLiteral("OpenSSL")},
                           {QStringLiteral("signatureToolsCertified"), false},
                           {QStringLiteral("tls"), QSslSocket::sslLibraryVersionString()},
                           {QStringLiteral("keyStore"), KeychainVault::storeName()},
                           {QStringLiteral("formats"), formats},
                           {QStringLiteral("rules"), rules},
                           {QStringLiteral("profile"), session.options().profile}};
    for (auto it = json.begin(); it != json.end(); ++it) {
        out.set(it.key(), it.value());
        QStringList words;
        for (const QJsonValue value : it.value().toArray())
            words.append(value.toString());
        const QString text = it.value().isBool()    ? (it.value().toBool() ? QStringLiteral("yes")
                                                                           : QStringLiteral("no"))
                             : it.value().isArray() ? words.join(QStringLiteral(", "))
                                                    : it.value().toString();
        out.line(QStringLiteral("%1: %2").arg(it.key(), text));
    }
    return ExitCode::Done;
}

} // namespace

Command aboutCommand()
{
    return {
        "about", "", QT_TRANSLATE_NOOP("cli", "Versions, formats, rules, signature tools in use"),
        0,       0,  {},
        runAbout};
}

} // namespace okno
