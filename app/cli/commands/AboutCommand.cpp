#include "app/About.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/Describe.h"

namespace okno {

namespace {

ExitCode runAbout(Session &session, const Arguments &)
{
    Output &out = session.out();
    const auto definitions = session.definitions();
    if (!definitions)
        return out.failed(definitions.error());
    const About about = About::of(**definitions);
    const QJsonObject json{{QStringLiteral("version"), QStringLiteral(OKNO_VERSION)},
                           {QStringLiteral("system"), about.system},
                           {QStringLiteral("qt"), about.qt},
                           {QStringLiteral("openssl"), about.openSsl},
                           {QStringLiteral("gostEngine"), about.gostEngine},
                           {QStringLiteral("signatureTools"), QStringLiteral("OpenSSL")},
                           {QStringLiteral("signatureToolsCertified"), false},
                           {QStringLiteral("tls"), about.tls},
                           {QStringLiteral("keyStore"), about.keyStore},
                           {QStringLiteral("leftOut"), QJsonArray::fromStringList(about.leftOut)},
                           {QStringLiteral("formats"), QJsonArray::fromStringList(about.formats)},
                           {QStringLiteral("rules"), QJsonArray::fromStringList(about.rules)},
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
