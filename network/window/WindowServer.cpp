#include "network/window/WindowServer.h"

#include "network/window/ActDesk.h"
#include "network/window/AdminDesk.h"
#include "network/window/EventFeed.h"
#include "network/window/HttpFront.h"
#include "network/window/ReferenceDesk.h"
#include "network/window/SignInDesk.h"
#include "network/window/SubmissionDesk.h"
#include "network/window/UploadDesk.h"

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

namespace {

// What is opened before the first desk can be set up.
struct Ground {
    std::unique_ptr<WindowStore> store;
    std::unique_ptr<WindowClock> clock;
    TrainingTrust trust;
    FormatDesk formats;
    ReferenceDesk reference;
};

Result<Ground> prepare(const WindowOptions &options, const SignatureVerifier &verifier)
{
    auto store = WindowStore::open(options.dataFolder);
    if (!store)
        return fail(store.error());
    auto clock = std::make_unique<WindowClock>(**store, options.clock);
    if (auto restored = clock->restore(); !restored)
        return fail(restored.error());
    auto trust =
        TrainingTrust::open(options.dataFolder, options.trustFolder, verifier, clock->systemUtc());
    if (!trust)
        return fail(trust.error());
    auto formats = FormatDesk::open(options.formats);
    if (!formats)
        return fail(formats.error());
    auto reference = ReferenceDesk::open(options.dataFolder, options.classifiers, options.ruleSets);
    if (!reference)
        return fail(reference.error());
    return Ground{std::move(*store), std::move(clock), std::move(*trust), std::move(*formats),
                  std::move(*reference)};
}

} // namespace

// The parts in the order in which they need each other; the last ones go first.
class WindowServer::Rooms
{
public:
    Rooms(Ground opened, SignatureVerifier &verifier, std::optional<quint64> seed)
        : m_ground(std::move(opened)),
          office(store(), m_acts, m_events, m_receipts, clock(), m_faults, seed),
          feed(store(), m_events, m_faults),
          m_signIn(m_context, m_sessions, clock(), m_ground.trust, verifier), m_uploads(m_files),
          m_submissions({m_context, store(), m_acts, m_files, m_ground.formats, m_ground.trust,
                         verifier, office, clock()}),
          m_actDesk(m_acts, m_files, m_ground.trust, clock(), m_faults),
          m_admin(store(), m_acts, m_ground.trust, clock(), m_faults)
    {
        m_signIn.addRoutes(routes);
        m_uploads.addRoutes(routes);
        m_submissions.addRoutes(routes);
        m_actDesk.addRoutes(routes);
        feed.addRoutes(routes);
        m_admin.addRoutes(routes);
        m_ground.reference.addRoutes(routes);
    }

    WindowStore &store() { return *m_ground.store; }
    WindowClock &clock() { return *m_ground.clock; }

private:
    Ground m_ground;
    QObject m_context;
    Faults m_faults;
    Sessions m_sessions{store(), clock()};
    FileStore m_files{store()};
    ActStore m_acts{store()};
    EventStore m_events{store()};
    Receipts m_receipts{m_ground.trust};

public:
    Office office;
    EventFeed feed;

private:
    SignInDesk m_signIn;
    UploadDesk m_uploads;
    SubmissionDesk m_submissions;
    ActDesk m_actDesk;
    AdminDesk m_admin;

public:
    RouteTable routes;
    HttpFront front{routes, m_sessions, m_faults};
};

WindowServer::WindowServer(std::unique_ptr<Rooms> rooms) : m_rooms(std::move(rooms))
{
    connect(&m_rooms->office, &Office::eventAppended, &m_rooms->feed, &EventFeed::wake);
}

WindowServer::~WindowServer() = default;

Result<std::unique_ptr<WindowServer>> WindowServer::start(const WindowOptions &options,
                                                          SignatureVerifier &verifier)
{
    auto ground = prepare(options, verifier);
    if (!ground)
        return fail(ground.error());
    std::unique_ptr<WindowServer> server(
        new WindowServer(std::make_unique<Rooms>(std::move(*ground), verifier, options.seed)));
    if (auto listening = server->m_rooms->front.listen(options.port); !listening)
        return fail(listening.error());
    server->m_rooms->office.work();
    return server;
}

quint16 WindowServer::port() const
{
    return m_rooms->front.port();
}

QUrl WindowServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

const QList<Route> &WindowServer::routes() const
{
    return m_rooms->routes.all();
}

} // namespace okno::window
