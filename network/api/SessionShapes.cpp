#include "models/base/StrictJson.h"
#include "network/api/JsonFields.h"
#include "network/api/Shapes.h"

#include <QJsonDocument>

namespace okno::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject principalJson(const QString &country, const QString &taxNumber)
{
    return {{"country"_L1, country}, {"taxNumber"_L1, taxNumber}};
}

void readPrincipal(JsonFields &fields, QString &country, QString &taxNumber)
{
    JsonFields principal(fields.object("principal"_L1), fields.pointer("principal"_L1));
    country = principal.text("country"_L1);
    taxNumber = principal.text("taxNumber"_L1);
    if (country.isEmpty())
        principal.reject("country"_L1);
    if (taxNumber.isEmpty())
        principal.reject("taxNumber"_L1);
    if (!principal.isGood())
        fields.reject(principal.failure().value());
}

} // namespace

QByteArray SignInText::toBytes() const
{
    return bytesOf({{"purpose"_L1, purpose},
                    {"window"_L1, window},
                    {"principal"_L1, principalJson(principalCountry, principalTaxNumber)},
                    {"nonce"_L1, nonce},
                    {"time"_L1, timeText(time)}});
}

Result<SignInText> SignInText::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    SignInText text;
    text.purpose = fields.text("purpose"_L1);
    text.window = fields.text("window"_L1);
    readPrincipal(fields, text.principalCountry, text.principalTaxNumber);
    text.nonce = fields.text("nonce"_L1);
    text.time = fields.time("time"_L1);
    if (!fields.isGood())
        return fields.failure();
    return text;
}

QByteArray Nonce::toBytes() const
{
    return bytesOf({{"nonce"_L1, nonce}, {"expiresAt"_L1, timeText(expiresAt)}});
}

Result<Nonce> Nonce::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    Nonce nonce;
    nonce.nonce = fields.text("nonce"_L1);
    nonce.expiresAt = fields.time("expiresAt"_L1);
    if (nonce.nonce.isEmpty())
        fields.reject("nonce"_L1);
    if (!fields.isGood())
        return fields.failure();
    return nonce;
}

QByteArray SignInRequest::toBytes() const
{
    return bytesOf({{"text"_L1, base64Text(text)}, {"signature"_L1, base64Text(signature)}});
}

Result<SignInRequest> SignInRequest::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    SignInRequest request;
    request.text = fields.binary("text"_L1);
    request.signature = fields.binary("signature"_L1);
    if (!fields.isGood())
        return fields.failure();
    return request;
}

QByteArray Token::toBytes() const
{
    return bytesOf({{"accessToken"_L1, QString::fromLatin1(accessToken)},
                    {"tokenType"_L1, "Bearer"_L1},
                    {"expiresAt"_L1, timeText(expiresAt)},
                    {"amr"_L1, amr}});
}

Result<Token> Token::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    Token token;
    token.accessToken = fields.text("accessToken"_L1).toLatin1();
    token.expiresAt = fields.time("expiresAt"_L1);
    token.amr = fields.text("amr"_L1);
    if (token.accessToken.isEmpty())
        fields.reject("accessToken"_L1);
    if (!fields.isGood())
        return fields.failure();
    return token;
}

QByteArray SessionView::toBytes() const
{
    return bytesOf({{"principal"_L1, principalJson(principalCountry, principalTaxNumber)},
                    {"signer"_L1, signer},
                    {"amr"_L1, amr},
                    {"expiresAt"_L1, timeText(expiresAt)}});
}

Result<SessionView> SessionView::parse(const QByteArray &bytes)
{
    const auto json = parseStrictObject(bytes);
    if (!json)
        return fail(json.error());
    JsonFields fields(*json);
    SessionView session;
    readPrincipal(fields, session.principalCountry, session.principalTaxNumber);
    session.signer = fields.text("signer"_L1);
    session.amr = fields.text("amr"_L1);
    session.expiresAt = fields.time("expiresAt"_L1);
    if (!fields.isGood())
        return fields.failure();
    return session;
}

} // namespace okno::api
