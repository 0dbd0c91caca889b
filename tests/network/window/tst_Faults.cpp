#include "WindowFixture.h"

using namespace okno;
using namespace okno::test;
using namespace Qt::Literals::StringLiterals;

// Every fault of meaning does what README.md says, and only that often.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void theWorkIsDoneAndTheAnswerIsLost_data();
    void theWorkIsDoneAndTheAnswerIsLost();
    void nothingIsDone_data();
    void nothingIsDone();
    void eventsComeTwiceAndDisordered();
    void unknownStatusesMoveNothing();
    void receiptsAreForged_data();
    void receiptsAreForged();
    void aRestoredWindowForgets();
    void faultsAreListedAndCleared();

private:
    Reply submit() { return m_fixture->submit(m_manifest.act, m_body); }
    std::unique_ptr<WindowFixture> m_fixture;
    Manifest m_manifest;
    QByteArray m_body;
};

void tst_Faults::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    const QByteArray document = WindowFixture::declaration();
    m_fixture->upload(document);
    m_manifest = m_fixture->manifest(document);
    m_body = m_fixture->request(m_manifest, document);
}

void tst_Faults::theWorkIsDoneAndTheAnswerIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("timeout-after-accept") << u"timeout-after-accept"_s << 0;
    QTest::newRow("500-without-body") << u"500-without-body"_s << 500;
    QTest::newRow("garbage-reply") << u"garbage-reply"_s << 202;
    QTest::newRow("wrong-content-type") << u"wrong-content-type"_s << 202;
    QTest::newRow("slow") << u"slow"_s << 202;
}

void tst_Faults::theWorkIsDoneAndTheAnswerIsLost()
{
    QFETCH(const QString, name);
    // The library may re-send a POST by itself; both tries meet the fault.
    m_fixture->arm({{"name"_L1, name},
                    {"count"_L1, name == u"slow" ? 1 : 3},
                    {"route"_L1, "POST /v1/submissions"_L1}});
    const Reply reply = submit();
    QTEST(reply.status, "status");
    if (name == u"500-without-body")
        QVERIFY(reply.body.isEmpty());
    if (name == u"garbage-reply")
        QVERIFY(reply.json().isEmpty());
    if (name == u"wrong-content-type")
        QVERIFY(reply.contentType.startsWith("text/html"));
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 1);
    QCOMPARE(m_fixture->call("DELETE", u"/admin/faults"_s).status, 204);
    const Reply after = submit();
    QCOMPARE(after.status, 202);
    QVERIFY(api::SubmissionView::parse(after.json()));
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 1);
}

void tst_Faults::nothingIsDone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("redirect") << u"redirect"_s << 307 << QString();
    QTest::newRow("429") << u"429"_s << 429 << u"rate-limited"_s;
    QTest::newRow("503") << u"503"_s << 503 << u"service-unavailable"_s;
    QTest::newRow("maintenance") << u"maintenance"_s << 503 << u"maintenance"_s;
}

void tst_Faults::nothingIsDone()
{
    QFETCH(const QString, name);
    m_fixture->arm(
        {{"name"_L1, name}, {"seconds"_L1, 7}, {"target"_L1, "http://127.0.0.1:9/elsewhere"_L1}});
    if (name == u"maintenance") {
        const auto status =
            api::ServiceStatus::parse(m_fixture->call("GET", u"/v1/service-status"_s).body);
        QVERIFY(status && status->state == u"maintenance"_s);
    }
    const Reply reply = submit();
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    if (name == u"redirect")
        QCOMPARE(reply.headers.value("location"), QByteArray("http://127.0.0.1:9/elsewhere"));
    else
        QCOMPARE(reply.headers.value("retry-after"), QByteArray("7"));
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 0);
    QCOMPARE(submit().status, 202);
}

void tst_Faults::eventsComeTwiceAndDisordered()
{
    QCOMPARE(submit().status, 202);
    m_fixture->advance(1000);
    const auto plain = m_fixture->events();
    m_fixture->arm({{"name"_L1, "duplicate-event"_L1}});
    const auto doubled = m_fixture->events();
    QCOMPARE(doubled.size(), plain.size() + 1);
    QCOMPARE(doubled.last().id, plain.first().id);
    m_fixture->arm({{"name"_L1, "out-of-order-events"_L1}});
    const auto reversed = m_fixture->events();
    QCOMPARE(reversed.first().id, plain.last().id);
    QCOMPARE(reversed.last().id, plain.first().id);
    m_fixture->arm({{"name"_L1, "cursor-expired"_L1}});
    QCOMPARE(m_fixture->call("GET", u"/v1/events"_s).status, 410);
    QCOMPARE(m_fixture->events().size(), plain.size());
}

void tst_Faults::unknownStatusesMoveNothing()
{
    m_fixture->arm({{"name"_L1, "unknown-status"_L1}});
    QCOMPARE(submit().status, 202);
    m_fixture->advance(1000);
    int unknown = 0;
    const auto events = m_fixture->events();
    for (const api::Event &event : events) {
        if (event.registration.code != u"held-for-quarantine"_s)
            continue;
        ++unknown;
        QCOMPARE(event.raw.value("state"_L1).toObject().value("phase"_L1).toString(),
                 u"held-at-the-border"_s);
        QCOMPARE(event.registration.phase, Phase::None);
    }
    QCOMPARE(unknown, 1);
    QCOMPARE(events.last().registration.code, u"registered"_s);
}

void tst_Faults::receiptsAreForged_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("valid");
    QTest::newRow("another document") << u"receipt-for-another-document"_s << true;
    QTest::newRow("broken signature") << u"receipt-signature-invalid"_s << false;
}

void tst_Faults::receiptsAreForged()
{
    QFETCH(const QString, name);
    const QString path = QString::fromLatin1(submit().headers.value("location")) + u"/receipt"_s;
    m_fixture->advance(1000);
    const QByteArray right = m_fixture->call("GET", path).body;
    m_fixture->arm({{"name"_L1, name}});
    const QByteArray forged = m_fixture->call("GET", path).body;
    QVERIFY(forged != right);
    const auto info = api::WindowInfo::parse(m_fixture->call("GET", u"/v1/window"_s).body);
    TrustPolicy policy;
    policy.anchors = info->anchors;
    const auto report = WindowFixture::wait(m_fixture->verifier.verifyAttached(forged, policy));
    QVERIFY(report);
    QTEST(report->isValid(), "valid");
    const QString act =
        QJsonDocument::fromJson(report->content).object().value("actId"_L1).toString();
    QVERIFY(!report->isValid() || act != m_manifest.act.toString());
    QCOMPARE(m_fixture->call("GET", path).body, right);
}

void tst_Faults::aRestoredWindowForgets()
{
    QCOMPARE(submit().status, 202);
    const QString before = m_fixture->ledger().value("instance"_L1).toString();
    m_fixture->arm({{"name"_L1, "server-restored"_L1}, {"seconds"_L1, 3600}});
    QVERIFY(m_fixture->ledger().value("instance"_L1).toString() != before);
    const QString query = u"/v1/submissions?clientId="_s + m_manifest.act.toString();
    QCOMPARE(m_fixture->call("GET", query).json().value("submissions"_L1).toArray().size(), 0);
    QCOMPARE(submit().status, 202);
    const QJsonObject entry = m_fixture->ledger().value("acts"_L1).toArray().first().toObject();
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 1);
    QCOMPARE(entry.value("lodgings"_L1).toInt(), 2);
}

void tst_Faults::faultsAreListedAndCleared()
{
    m_fixture->arm({{"name"_L1, "slow"_L1}, {"count"_L1, 5}});
    const QJsonObject listed = m_fixture->call("GET", u"/admin/faults"_s).json();
    QCOMPARE(listed.value("armed"_L1).toArray().size(), 1);
    QVERIFY(listed.value("known"_L1).toArray().size() >= 16);
    QCOMPARE(m_fixture->call("DELETE", u"/admin/faults"_s).status, 204);
    QCOMPARE(m_fixture->call("GET", u"/admin/faults"_s).json().value("armed"_L1).toArray().size(),
             0);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_Faults.moc"
