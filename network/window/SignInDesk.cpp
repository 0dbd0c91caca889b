#include "network/window/SignInDesk.h"

#include "network/window/Later.h"
#include "network/window/SignerCheck.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 AllowedSkewSeconds = 300;

} // namespace

void SignInDesk::addRoutes(RouteTable &routes)
{
    routes.add("POST", "/v1/sessions/nonce", Access::Anyone,
               [this](const Call &call) { return ready(nonce(call)); });
    routes.add("POST", "/v1/sessions", Access::Anyone,
               [this](const Call &call) { return signIn(call); });
    routes.add("DELETE", "/v1/sessions", Access::SignedIn,
               [this](const Call &call) { return ready(signOut(call)); });
    routes.add("GET", "/v1/sessions/current", Access::SignedIn,
               [this](const Call &call) { return ready(current(call)); });
}

Answer SignInDesk::nonce(const Call &call)
{
    const auto nonce = m_sessions.makeNonce();
    if (!nonce)
        return retryLater(call, 429, "rate-limited"_L1, 10);
    const QDateTime expires = m_clock.systemUtc().addSecs(Sessions::nonceSeconds);
    return json(201, api::Nonce{*nonce, expires}.toBytes());
}

QFuture<Answer> SignInDesk::signIn(const Call &call)
{
    const auto request = api::SignInRequest::parse(call.body);
    if (!request)
        return ready(problem(call, 400, "bad-request"_L1, request.error().place));
    const auto text = api::SignInText::parse(request->text);
    if (!text)
        return ready(problem(call, 422, "sign-in-text-wrong"_L1, text.error().place));
    if (const Refusal refusal = judge(*text); refusal.status != 0)
        return ready(problem(call, refusal.status, refusal.code, refusal.detail));
    const QList<SignedPart> parts{{u"/signature"_s, request->text, request->signature}};
    const auto judged =
        SignerCheck::run(m_context, m_verifier, m_trust.policy(m_clock.nowUtc()), parts);
    return answerWhenDone(&m_context, judged,
                          [this, call, text = *text](const Result<SignerVerdict> &verdict) {
                              if (!verdict)
                                  return failed(call, verdict.error());
                              if (!verdict->code.isEmpty())
                                  return problem(call, 401, verdict->code, verdict->detail);
                              return open(call, text, verdict->signer);
                          });
}

// The nonce is spent by the first text that names it, right or wrong.
SignInDesk::Refusal SignInDesk::judge(const api::SignInText &text)
{
    static const QRegularExpression country(u"\\A[A-Z]{2}\\z"_s);
    static const QRegularExpression taxNumber(u"\\A[0-9A-Z]{1,20}\\z"_s);
    if (!m_sessions.useNonce(text.nonce))
        return {401, "nonce-unknown"_L1, {}};
    if (text.purpose != "okno-sign-in"_L1)
        return {422, "sign-in-text-wrong"_L1, u"/purpose"_s};
    if (!isOurAddress(text.window))
        return {422, "sign-in-text-wrong"_L1, u"/window"_s};
    if (!country.match(text.principalCountry).hasMatch() ||
        !taxNumber.match(text.principalTaxNumber).hasMatch())
        return {422, "sign-in-text-wrong"_L1, u"/principal"_s};
    // The system's clock, not ours: moving the training window's time must not lock clients out.
    if (qAbs(text.time.secsTo(m_clock.systemUtc())) > AllowedSkewSeconds)
        return {401, "clock-skew"_L1, {}};
    return {};
}

// Loopback under any name, at any port: a proxy may stand between, as in the tests.
bool SignInDesk::isOurAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "http"_L1 && loopback && url.path().size() <= 1 && !url.hasQuery() &&
           url.userInfo().isEmpty();
}

Answer SignInDesk::open(const Call &call, const api::SignInText &text, const Certificate &signer)
{
    const QString &organisation = signer.organisationTaxNumber;
    if (!organisation.isEmpty() && organisation != text.principalTaxNumber)
        return problem(call, 403, "signer-not-authorised"_L1);
    Session session;
    session.country = text.principalCountry;
    session.taxNumber = text.principalTaxNumber;
    session.signer = signer.commonName;
    session.amr = u"qes"_s;
    const auto token = m_sessions.open(session);
    if (!token)
        return failed(call, token.error());
    Answer answer = json(201, api::Token{*token, session.expiresAt, session.amr}.toBytes());
    answer.headers.append({"Cache-Control"_ba, "no-store"_ba});
    return answer;
}

Answer SignInDesk::signOut(const Call &call)
{
    const auto closed = m_sessions.close(call.session.tokenSha256);
    return closed ? noContent() : failed(call, closed.error());
}

Answer SignInDesk::current(const Call &call) const
{
    const Session &session = call.session;
    return json(200, api::SessionView{session.country, session.taxNumber, session.signer,
                                      session.amr, session.expiresAt}
                         .toBytes());
}

} // namespace okno::window
