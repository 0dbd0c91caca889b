#pragma once

#include "network/api/Shapes.h"
#include "tests/support/ScriptedServer.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrlQuery>

#include <optional>

namespace okno::test {

// A window with a counting ledger and no mercy: unlike a real one it lodges whatever arrives, the
// same key included, so that a second lodging is the client's fault and shows. It answers in the
// contract's shapes and plays one fault at one step.
class LedgerWindow
{
public:
    enum class Fault : quint8 {
        None,
        Swallow,     // nothing is done, no answer ever
        CloseBefore, // nothing is done, the connection closes
        ResetBefore,
        CloseAfter, // the work is done, the connection closes
        ResetAfter,
        StallAfter,   // the work is done, no answer ever
        CutAfter,     // the work is done, the answer breaks off
        EmptyAfter,   // the work is done, 500 without a body
        GarbageAfter, // the work is done, something that is no JSON
        TwiceAfter,   // the work is done, JSON with a key twice
        TextAfter,    // the work is done, the right bytes as text/html
        Busy,         // 503
        Portal,       // a page with 200
        Redirect,
        NoSession, // 401
    };

    LedgerWindow()
        : server([this](const ScriptedServer::Request &request) { return play(request); })
    {
    }

    void expect(const ActId &act, const QByteArray &manifestSha256, const QByteArray &fileSha256)
    {
        m_expected.insert(act, {manifestSha256, fileSha256});
    }
    void arm(const QByteArray &step, Fault fault, int count = 1)
    {
        m_step = step;
        m_fault = fault;
        m_left = count;
    }
    void disarm() { m_left = 0; }
    int lodged(const ActId &act) const { return m_lodged.value(act); }
    // As one that never saw anything.
    void becomeAnother()
    {
        instance = QStringLiteral("window-2");
        m_lodged.clear();
        m_files.clear();
        m_uploads.clear();
        events.clear();
    }
    int faultsPlayed() const { return m_played; }

    ScriptedServer server;
    QString instance = QStringLiteral("window-1");
    bool echoesWrongDigest = false;
    bool hasReceipts = true;
    bool receiptsAreForged = false;
    bool registersAtOnce = false; // already in the answer to submit
    bool forgetsCursors = false;  // 410 once for any cursor
    bool walksInCircles = false;
    QHash<ActId, QByteArray> refusals; // problem code by act
    bool refusalsAreRetryable = false;
    QSet<ActId> hidden; // from look-ups
    QList<api::Event> events;

    void addEvent(const ActId &act, Gate gate, Phase phase, const QString &code,
                  bool isFinal = false)
    {
        api::Event event;
        event.seq = static_cast<quint64>(events.size() + 1);
        event.id = QStringLiteral("event-%1").arg(event.seq);
        event.type = QStringLiteral("submission.state");
        event.subject = act;
        event.occurredAt = QDateTime::currentDateTimeUtc();
        event.severity = QStringLiteral("info");
        event.registration = state(act, gate, phase, code, isFinal);
        event.registration.seq = event.seq;
        events.append(event);
    }

    Registration state(const ActId &act, Gate gate, Phase phase, const QString &code,
                       bool isFinal) const
    {
        Registration r;
        r.submissionId = QStringLiteral("S-") + act.toString();
        r.windowInstance = instance;
        r.gate = gate;
        r.phase = phase;
        r.code = code;
        r.severity = QStringLiteral("info");
        r.isFinal = isFinal;
        if (phase >= Phase::Registered)
            r.registrationNumber = QStringLiteral("10131010/221126/5000001");
        return r;
    }

private:
    using Request = ScriptedServer::Request;
    using Answer = ScriptedServer::Answer;
    struct Expected {
        QByteArray manifestSha256;
        QByteArray fileSha256;
    };

    static QByteArray path(const Request &request)
    {
        return request.target.split('?').constFirst();
    }

    static QByteArray stepOf(const Request &request)
    {
        const QByteArray p = path(request);
        if (p.startsWith("/v1/files/"))
            return "known";
        if (p == "/v1/uploads")
            return "create";
        if (p.startsWith("/v1/uploads/"))
            return request.method == "HEAD" ? "offset" : "patch";
        if (p == "/v1/submissions")
            return request.method == "POST" ? "submit" : "look-up";
        if (p == "/v1/window")
            return "window";
        return p.endsWith("/receipt") ? "receipt" : "events";
    }

    Answer play(const Request &request)
    {
        if (m_left <= 0 || stepOf(request) != m_step)
            return work(request);
        --m_left;
        ++m_played;
        using Then = Answer::Then;
        switch (m_fault) {
        case Fault::Swallow:
            return {{}, Then::Stall};
        case Fault::CloseBefore:
            return {{}, Then::Close};
        case Fault::ResetBefore:
            return {{}, Then::Reset};
        case Fault::Busy:
            return ScriptedServer::problem(503, "maintenance", "Retry-After: 1\r\n");
        case Fault::Portal:
            return ScriptedServer::answer(200, "text/html", "<html>please log in</html>");
        case Fault::Redirect:
            return ScriptedServer::answer(307, {}, {}, "Location: http://127.0.0.1:1/x\r\n");
        case Fault::NoSession:
            return ScriptedServer::problem(401, "token-expired");
        default:
            return spoiled(work(request));
        }
    }

    Answer spoiled(const Answer &good) const
    {
        using Then = Answer::Then;
        switch (m_fault) {
        case Fault::CloseAfter:
            return {{}, Then::Close};
        case Fault::ResetAfter:
            return {{}, Then::Reset};
        case Fault::StallAfter:
            return {{}, Then::Stall};
        case Fault::CutAfter:
            return {good.bytes.chopped(2), Then::Reset};
        case Fault::EmptyAfter:
            return ScriptedServer::answer(500, {}, {});
        case Fault::GarbageAfter:
            return ScriptedServer::json("{\"clientId\":");
        case Fault::TwiceAfter:
            return ScriptedServer::json(R"({"id":"a","id":"b"})");
        case Fault::TextAfter:
            return {QByteArray(good.bytes).replace("application/json", "text/html"),
                    Then::KeepOpen};
        default:
            return good;
        }
    }

    Answer work(const Request &request)
    {
        const QByteArray step = stepOf(request);
        if (step == "known")
            return known(path(request).mid(10));
        if (step == "create")
            return create(request);
        if (step == "offset")
            return ScriptedServer::answer(200, {}, {}, offsetOf(path(request)));
        if (step == "patch")
            return patch(request);
        if (step == "submit")
            return submit(request);
        if (step == "look-up")
            return lookUp(request);
        if (step == "window")
            return info();
        return step == "receipt" ? receipt(request) : feed(request);
    }

    Answer info() const
    {
        api::WindowInfo info;
        info.instance = instance;
        info.name = QStringLiteral("ledger");
        info.version = QStringLiteral("1");
        info.training = true;
        return ScriptedServer::json(info.toBytes());
    }

    Answer known(const QByteArray &hex) const
    {
        if (!m_files.contains(hex))
            return ScriptedServer::problem(404, "file-unknown");
        return ScriptedServer::json("{\"sha256\":\"" + hex + "\",\"state\":\"clean\"}");
    }

    Answer create(const Request &request)
    {
        const QByteArray first = request.headers.value("upload-metadata").split(',').constFirst();
        const QByteArray upload = "/v1/uploads/" + QByteArray::number(m_uploads.size() + 1);
        m_uploads.insert(upload, {QByteArray::fromBase64(first.split(' ').value(1)), {}});
        return ScriptedServer::answer(201, {}, {}, "Location: " + upload + "\r\n");
    }

    QByteArray offsetOf(const QByteArray &upload) const
    {
        return "Upload-Offset: " + QByteArray::number(m_uploads.value(upload).second.size()) +
               "\r\n";
    }

    Answer patch(const Request &request)
    {
        auto &[hex, bytes] = m_uploads[path(request)];
        const QByteArray digest =
            QCryptographicHash::hash(request.body, QCryptographicHash::Sha256).toBase64();
        if (request.headers.value("upload-checksum") != "sha256 " + digest)
            return ScriptedServer::problem(460, "checksum-mismatch");
        if (request.headers.value("upload-offset").toLongLong() != bytes.size())
            return ScriptedServer::problem(409, "offset-conflict");
        bytes += request.body;
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() == hex)
            m_files.append(hex);
        return ScriptedServer::answer(204, {}, {}, offsetOf(path(request)));
    }

    Answer submit(const Request &request)
    {
        const ActId act =
            ActId::parse(QString::fromLatin1(request.headers.value("idempotency-key"))).value();
        if (refusals.contains(act))
            return refusal(refusals.value(act));
        if (!m_files.contains(m_expected.value(act).fileSha256.toHex()))
            return ScriptedServer::problem(422, "file-missing");
        ++m_lodged[act];
        addEvent(act, Gate::Received, Phase::None, QStringLiteral("received"));
        const Answer answer = ScriptedServer::json(view(act), 202);
        addEvent(act, Gate::Passed, Phase::Registered, QStringLiteral("registered"), true);
        return registersAtOnce ? ScriptedServer::json(view(act), 202) : answer;
    }

    Answer refusal(const QByteArray &code) const
    {
        api::Problem problem;
        problem.status = 422;
        problem.code = QString::fromLatin1(code);
        problem.retryable = refusalsAreRetryable;
        return ScriptedServer::answer(422, "application/problem+json", problem.toBytes());
    }

    QByteArray view(const ActId &act) const
    {
        return QJsonDocument(viewOf(act).toJson()).toJson(QJsonDocument::Compact);
    }

    api::SubmissionView viewOf(const ActId &act) const
    {
        api::SubmissionView v;
        v.clientId = act;
        v.manifestSha256 =
            echoesWrongDigest ? QByteArray(32, 'x') : m_expected.value(act).manifestSha256;
        for (const api::Event &event : events) {
            if (event.subject == act)
                v.registration = event.registration;
        }
        v.id = v.registration.submissionId;
        v.hasReceipt = v.registration.phase >= Phase::Registered;
        return v;
    }

    // Each session sees its own acts only, and a window that was restored not even those.
    bool shows(const ActId &act) const { return lodged(act) > 0 && !hidden.contains(act); }

    Answer lookUp(const Request &request) const
    {
        const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
        const ActId act = ActId::parse(query.queryItemValue(QStringLiteral("clientId"))).value();
        return ScriptedServer::json("{\"submissions\":[" + (shows(act) ? view(act) : QByteArray()) +
                                    "]}");
    }

    Answer receipt(const Request &request) const
    {
        const QByteArray id = path(request).split('/').value(3).mid(2);
        const ActId act = ActId::parse(QString::fromLatin1(id)).value();
        if (!hasReceipts || lodged(act) == 0)
            return ScriptedServer::problem(404, "receipt-not-ready");
        api::ReceiptContent content;
        content.outcome = QStringLiteral("accepted");
        content.actId = act;
        content.registrationNumber = QStringLiteral("10131010/221126/5000001");
        content.manifestSha256 =
            receiptsAreForged ? QByteArray(32, 'y') : m_expected.value(act).manifestSha256;
        content.files = {m_expected.value(act).fileSha256};
        content.time = QDateTime::currentDateTimeUtc();
        content.windowInstance = instance;
        return ScriptedServer::answer(200, "application/pkcs7-mime",
                                      "receipt:" + content.toBytes());
    }

    Answer feed(const Request &request)
    {
        const QUrlQuery query(QString::fromLatin1(request.target.split('?').value(1)));
        const QString after = query.queryItemValue(QStringLiteral("after"));
        if (forgetsCursors && !after.isEmpty()) {
            forgetsCursors = false;
            return ScriptedServer::problem(410, "cursor-unknown");
        }
        api::EventPage page;
        page.instance = instance;
        const qsizetype from = after.mid(1).toLongLong();
        page.events = events.mid(walksInCircles ? 0 : from, 2);
        page.next = walksInCircles ? QStringLiteral("c1")
                                   : u'c' + QString::number(from + page.events.size());
        return ScriptedServer::json(page.toBytes());
    }

    QByteArray m_step;
    Fault m_fault = Fault::None;
    int m_left = 0;
    int m_played = 0;
    QHash<ActId, Expected> m_expected;
    QHash<ActId, int> m_lodged;
    QHash<QByteArray, std::pair<QByteArray, QByteArray>> m_uploads; // digest wanted, bytes so far
    QByteArrayList m_files;
};

} // namespace okno::test
