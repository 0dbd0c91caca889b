#include "network/auth/SignIn.h"

#include "network/client/Coroutine.h"

#include <algorithm>

namespace okno {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<QByteArray> sorted(QList<QByteArray> anchors)
{
    std::sort(anchors.begin(), anchors.end());
    return anchors;
}

QString pinName(const Profile &profile)
{
    return u"window/%1/anchors"_s.arg(profile.id());
}

QString originText(const QUrl &address)
{
    return address.toString(QUrl::RemovePath | QUrl::StripTrailingSlash);
}

bool isForeign(const Principal &principal, const Certificate &certificate)
{
    return !certificate.organisationTaxNumber.isEmpty() &&
           certificate.organisationTaxNumber != principal.taxNumber;
}

} // namespace

SignIn::SignIn(Profile profile, HttpClient &http, WindowClient &window, TokenStore &tokens,
               SettingsStore &settings, const Clock &clock, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_http(http), m_window(window),
      m_tokens(tokens), m_settings(settings), m_clock(clock)
{
}

QFuture<Result<api::Token>> SignIn::signIn(Principal principal, std::shared_ptr<KeySession> key)
{
    if (isForeign(principal, key->certificate()))
        co_return fail(FailureCode::AuthorityRefused, u"organisation"_s, principal.id.toString());
    const auto trusted = co_await checkWindow();
    if (!trusted)
        co_return fail(trusted.error());
    const auto fresh = co_await nonce();
    if (!fresh)
        co_return fail(fresh.error());
    api::SignInText text;
    text.purpose = u"okno-sign-in"_s;
    text.window = originText(m_http.base());
    text.principalTaxNumber = principal.taxNumber;
    text.principalCountry = principal.country;
    text.nonce = fresh->nonce;
    text.time = m_clock.nowUtc();
    api::SignInRequest request;
    request.text = text.toBytes();
    const auto signature = co_await key->signDetached(request.text, text.time);
    if (!signature)
        co_return fail(signature.error());
    request.signature = *signature;
    const auto token = co_await exchange(std::move(request));
    if (!token)
        co_return fail(token.error());
    const auto kept = co_await m_tokens.write(principal.id, *token);
    if (!kept)
        co_return fail(kept.error());
    use(*token);
    co_return *token;
}

QFuture<Result<api::Token>> SignIn::restore(PrincipalId principal)
{
    const auto token = co_await m_tokens.read(principal);
    if (!token)
        co_return fail(token.error());
    use(*token);
    co_return *token;
}

QFuture<Result<api::SessionView>> SignIn::whoAmI(PrincipalId principal)
{
    const auto restored = co_await restore(principal);
    if (!restored)
        co_return fail(restored.error());
    HttpCall call;
    call.path = u"/v1/sessions/current"_s;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply && reply.error().code == FailureCode::NotSignedIn) {
        m_http.setSession(nullptr);
        co_await m_tokens.remove(principal);
    }
    if (!reply)
        co_return fail(reply.error());
    co_return api::SessionView::parse(reply->body);
}

QFuture<Result<void>> SignIn::signOut(PrincipalId principal)
{
    const auto restored = co_await restore(principal);
    const auto forgotten = co_await m_tokens.remove(principal);
    if (!restored || !forgotten)
        co_return forgotten;
    HttpCall call;
    call.verb = "DELETE";
    call.path = u"/v1/sessions"_s;
    call.effect = HttpCall::Effect::Repeatable;
    call.expectedType.clear();
    call.expectedStatus = {204};
    const auto reply = co_await m_http.send(std::move(call));
    m_http.setSession(nullptr);
    if (!reply && reply.error().code != FailureCode::NotSignedIn)
        co_return fail(reply.error());
    co_return {};
}

QFuture<Result<QList<QByteArray>>> SignIn::anchors()
{
    if (!m_profile.isTraining())
        co_return m_profile.anchors();
    const auto known = co_await pinned();
    if (!known)
        co_return fail(known.error());
    if (!known->has_value())
        co_return fail(FailureCode::NotFound, pinName(m_profile));
    co_return **known;
}

QFuture<Result<std::optional<QList<QByteArray>>>> SignIn::pinned()
{
    const auto stored = co_await m_settings.value(pinName(m_profile));
    if (!stored)
        co_return fail(stored.error());
    if (!stored->has_value())
        co_return std::optional<QList<QByteArray>>();
    const auto info = api::WindowInfo::parse(**stored);
    if (!info)
        co_return fail(FailureCode::WorkspaceDamaged, pinName(m_profile));
    co_return std::optional(info->anchors);
}

QFuture<Result<void>> SignIn::checkWindow()
{
    if (!m_profile.isTraining())
        co_return {};
    const auto info = co_await m_window.info();
    if (!info)
        co_return fail(info.error());
    const auto known = co_await pinned();
    if (!known)
        co_return fail(known.error());
    if (!info->training || info->anchors.isEmpty())
        co_return fail(FailureCode::WindowUntrusted, originText(m_http.base()));
    if (known->has_value() && sorted(**known) != sorted(info->anchors))
        co_return fail(FailureCode::WindowUntrusted, originText(m_http.base()));
    if (known->has_value())
        co_return {};
    co_return co_await m_settings.setValue(pinName(m_profile), info->toBytes());
}

QFuture<Result<api::Nonce>> SignIn::nonce()
{
    HttpCall call;
    call.verb = "POST";
    call.path = u"/v1/sessions/nonce"_s;
    call.effect = HttpCall::Effect::Repeatable;
    call.body = "{}";
    call.expectedStatus = {201};
    call.withSession = false;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return api::Nonce::parse(reply->body);
}

QFuture<Result<api::Token>> SignIn::exchange(api::SignInRequest request)
{
    HttpCall call;
    call.verb = "POST";
    call.path = u"/v1/sessions"_s;
    call.effect = HttpCall::Effect::Repeatable;
    call.body = request.toBytes();
    call.expectedStatus = {201};
    call.withSession = false;
    const auto reply = co_await m_http.send(std::move(call));
    if (!reply)
        co_return fail(reply.error());
    co_return api::Token::parse(reply->body);
}

void SignIn::use(const api::Token &token)
{
    m_http.setSession(std::make_shared<const SecretBytes>(token.accessToken));
}

} // namespace okno
