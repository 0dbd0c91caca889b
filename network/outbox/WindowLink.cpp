#include "network/outbox/WindowLink.h"

#include "network/client/Coroutine.h"

namespace okno {

using namespace Qt::Literals::StringLiterals;

WindowLink::WindowLink(Profile profile, PrincipalId principal, QString language, Parts parts,
                       HttpLimits limits, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_principal(principal), m_parts(parts),
      m_http(m_profile.address(), std::move(language), limits),
      m_window(m_http, m_profile.largestFile()),
      m_tokens(m_parts.vault, m_profile.id(), m_parts.clock),
      m_signIn(m_profile, m_http, m_window, m_tokens, m_parts.workspace.settings(), m_parts.clock)
{
}

WindowLink::~WindowLink() = default;

QFuture<Result<void>> WindowLink::open()
{
    const auto token = co_await m_signIn.restore(m_principal);
    if (!token)
        co_return fail(token.error());
    const auto anchors = co_await m_signIn.anchors();
    // Without anchors nobody has signed in to this window yet, whatever the vault holds.
    if (!anchors && anchors.error().code == FailureCode::NotFound)
        co_return fail(FailureCode::NotSignedIn);
    if (!anchors)
        co_return fail(anchors.error());
    OutboxStore &outbox = m_parts.workspace.outbox();
    const QString key = m_profile.id() + u'/' + m_principal.toString();
    m_sender.reset();
    m_feed.reset();
    m_verifier = std::make_unique<ReceiptVerifier>(m_parts.signatures, *anchors);
    m_receipts = std::make_unique<ReceiptCollector>(
        m_window, *m_verifier, m_parts.workspace.receipts(), outbox, m_parts.clock);
    m_feed = std::make_unique<EventFeed>(m_window, outbox, *m_receipts, m_parts.clock, key,
                                         m_profile.pageEvents());
    m_sender = std::make_unique<OutboxSender>(outbox, m_window, *m_receipts, *m_feed, m_parts.clock,
                                              m_principal, m_profile.pollSeconds());
    co_return {};
}

} // namespace okno
