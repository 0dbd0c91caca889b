#include "WindowFixture.h"

using namespace okno;
using namespace okno::test;
using namespace Qt::Literals::StringLiterals;

// POST /v1/submissions by its rules, and what follows it: states, receipts, restarts.
class tst_Submitting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anActIsLodgedOnce();
    void aKeyIsDemanded();
    void aUsedKeyTakesNoOtherPayload();
    void twoCallsAtOnceLodgeOneAct();
    void answersOutliveARestart();
    void aMissingFileIsNoFinalRefusal();
    void whatIsAboutTheCallIsNotKept_data();
    void whatIsAboutTheCallIsNotKept();
    void refusalsAreFinal_data();
    void refusalsAreFinal();
    void brokenDocumentsAreNamedByPlace();
    void theReferenceSteersTheOffice_data();
    void theReferenceSteersTheOffice();
    void delaysFollowTheDigit();
    void receiptsVerifyAndStayTheSame();
    void numbersBeginWithThePost_data();
    void numbersBeginWithThePost();
    void theOfficeCatchesUpAfterARestart();
    void anotherAccountSeesNothing();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    QByteArray m_document;
};

void tst_Submitting::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->open();
    m_document = WindowFixture::declaration();
    QVERIFY(!m_document.isEmpty());
    m_fixture->upload(m_document);
}

void tst_Submitting::cleanup()
{
    m_fixture.reset();
}

void tst_Submitting::anActIsLodgedOnce()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    const QByteArray body = m_fixture->request(manifest, m_document);
    const Reply first = m_fixture->submit(manifest.act, body);
    QCOMPARE(first.status, 202);
    const auto view = api::SubmissionView::parse(first.json());
    QVERIFY(view);
    QCOMPARE(view->clientId, manifest.act);
    QCOMPARE(view->manifestSha256, sha256(manifest.toBytes()));
    QCOMPARE(view->registration.gate, Gate::Received);
    const Reply again = m_fixture->submit(manifest.act, body);
    QCOMPARE(again.status, first.status);
    QCOMPARE(again.body, first.body);
    QCOMPARE(again.headers.value("location"), first.headers.value("location"));
    const QJsonObject ledger = m_fixture->ledger();
    QCOMPARE(ledger.value("count"_L1).toInt(), 1);
    QCOMPARE(ledger.value("acts"_L1).toArray().first().toObject().value("lodgings"_L1).toInt(), 1);
    const Reply found =
        m_fixture->call("GET", u"/v1/submissions?clientId="_s + manifest.act.toString());
    QCOMPARE(found.json().value("submissions"_L1).toArray().size(), 1);
    const Reply none =
        m_fixture->call("GET", u"/v1/submissions?clientId="_s + ActId::create().toString());
    QCOMPARE(none.status, 200);
    QCOMPARE(none.json().value("submissions"_L1).toArray().size(), 0);
}

void tst_Submitting::aKeyIsDemanded()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    const Reply reply =
        m_fixture->call("POST", u"/v1/submissions"_s, m_fixture->request(manifest, m_document),
                        {{"Okno-Principal", "RU/7707083893"}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"idempotency-key-missing"_s);
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 0);
}

void tst_Submitting::aUsedKeyTakesNoOtherPayload()
{
    Manifest manifest = m_fixture->manifest(m_document);
    QCOMPARE(m_fixture->submit(manifest.act, m_fixture->request(manifest, m_document)).status, 202);
    manifest.senderReference = u"A-2"_s;
    const Reply other = m_fixture->submit(manifest.act, m_fixture->request(manifest, m_document));
    QCOMPARE(other.status, 422);
    QCOMPARE(other.code(), u"idempotency-key-reused"_s);
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 1);
}

void tst_Submitting::twoCallsAtOnceLodgeOneAct()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    const QByteArray body = m_fixture->request(manifest, m_document);
    const Headers headers = m_fixture->actHeaders(manifest.act);
    QNetworkReply *one = m_fixture->begin("POST", u"/v1/submissions"_s, body, headers);
    QNetworkReply *two = m_fixture->begin("POST", u"/v1/submissions"_s, body, headers);
    const Reply first = WindowFixture::finished(one);
    const Reply second = WindowFixture::finished(two);
    QVERIFY(first.status == 202 || second.status == 202);
    for (const Reply &reply : {first, second}) {
        if (reply.status == 202)
            continue;
        QCOMPARE(reply.code(), u"act-in-progress"_s);
        QCOMPARE(reply.status, 409);
        QVERIFY(!reply.headers.value("retry-after").isEmpty());
    }
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 1);
}

void tst_Submitting::answersOutliveARestart()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    const QByteArray body = m_fixture->request(manifest, m_document);
    const Reply first = m_fixture->submit(manifest.act, body);
    QCOMPARE(first.status, 202);
    m_fixture->stop();
    m_fixture->start();
    const Reply again = m_fixture->submit(manifest.act, body);
    QCOMPARE(again.status, 202);
    QCOMPARE(again.body, first.body);
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 1);
}

void tst_Submitting::aMissingFileIsNoFinalRefusal()
{
    const QByteArray other = m_document + '\n';
    const Manifest manifest = m_fixture->manifest(other);
    const QByteArray body = m_fixture->request(manifest, other);
    const Reply before = m_fixture->submit(manifest.act, body);
    QCOMPARE(before.status, 422);
    QCOMPARE(before.code(), u"file-missing"_s);
    QVERIFY(before.json().value("retryable"_L1).toBool());
    m_fixture->upload(other);
    QCOMPARE(m_fixture->submit(manifest.act, body).status, 202);
}

void tst_Submitting::whatIsAboutTheCallIsNotKept_data()
{
    QTest::addColumn<Headers>("headers"); // beside the key
    QTest::addColumn<QByteArray>("body"); // empty: the right one
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const Headers right{{"Okno-Principal", "RU/7707083893"}};
    QTest::newRow("another principal's session") << Headers{{"Okno-Principal", "RU/7736207543"}}
                                                 << QByteArray() << 403 << u"principal-mismatch"_s;
    QTest::newRow("no principal") << Headers() << QByteArray() << 400 << u"bad-request"_s;
    QTest::newRow("a body that is none") << right << "{}"_ba << 400 << u"bad-request"_s;
}

// The act itself was not judged, so the right call still passes under the same key.
void tst_Submitting::whatIsAboutTheCallIsNotKept()
{
    QFETCH(const Headers, headers);
    QFETCH(const QByteArray, body);
    const Manifest manifest = m_fixture->manifest(m_document);
    const QByteArray right = m_fixture->request(manifest, m_document);
    const Headers key{{"Idempotency-Key", manifest.act.toString().toLatin1()}};
    const Reply reply =
        m_fixture->call("POST", u"/v1/submissions"_s, body.isEmpty() ? right : body, key + headers);
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QVERIFY(reply.json().value("retryable"_L1).toBool());
    QCOMPARE(m_fixture->submit(manifest.act, right).status, 202);
}

void tst_Submitting::refusalsAreFinal_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("manifest signature over other bytes")
        << u"signature"_s << 422 << u"signature-invalid"_s;
    QTest::newRow("file signature over other bytes") << u"file"_s << 422 << u"signature-invalid"_s;
    QTest::newRow("no signature at all") << u"garbage"_s << 422 << u"signature-invalid"_s;
    QTest::newRow("another signer of the file") << u"mixed"_s << 422 << u"signature-invalid"_s;
    QTest::newRow("a stranger's authority") << u"stranger"_s << 422 << u"signer-untrusted"_s;
    QTest::newRow("signer of another organisation")
        << u"organisation"_s << 403 << u"signer-not-authorised"_s;
    QTest::newRow("manifest of another principal")
        << u"principal"_s << 403 << u"principal-mismatch"_s;
    QTest::newRow("manifest without the file") << u"files"_s << 422 << u"manifest-malformed"_s;
    QTest::newRow("unknown format") << u"format"_s << 422 << u"format-unknown"_s;
    QTest::newRow("unknown act") << u"type"_s << 422 << u"kind-unknown"_s;
}

void tst_Submitting::refusalsAreFinal()
{
    QFETCH(const QString, what);
    Manifest manifest = m_fixture->manifest(m_document);
    std::shared_ptr<KeySession> signer = m_fixture->key;
    if (what == u"organisation")
        signer = m_fixture->newKey(u"7736207543"_s);
    if (what == u"principal")
        manifest.principalTaxNumber = u"7736207543"_s;
    if (what == u"format")
        manifest.format = u"esadout-0.0.1"_s;
    if (what == u"type")
        manifest.type = u"conjure"_s;
    WindowFixture stranger;
    if (what == u"stranger") {
        stranger.start();
        signer = stranger.newKey(m_fixture->taxNumber);
    }
    QVERIFY(signer);
    const QByteArray bytes = manifest.toBytes();
    SubmissionRequest request{bytes,
                              m_fixture->sign(bytes, signer),
                              {{sha256(m_document), m_fixture->sign(m_document, signer)}}};
    if (what == u"signature")
        request.signature = m_fixture->sign(bytes + ' ');
    if (what == u"file")
        request.files[0].signature = m_fixture->sign(m_document + ' ');
    if (what == u"garbage")
        request.signature = "no signature";
    if (what == u"mixed")
        request.files[0].signature =
            m_fixture->sign(m_document, m_fixture->newKey(m_fixture->taxNumber));
    if (what == u"files")
        request.files[0].sha256 = sha256("another");
    const Reply reply = m_fixture->submit(manifest.act, request.toBytes());
    QTEST(reply.status, "status");
    QTEST(reply.code(), "code");
    QVERIFY(!reply.json().value("retryable"_L1).toBool(true));
    QCOMPARE(reply.contentType, QByteArray("application/problem+json"));
    const Reply again = m_fixture->submit(manifest.act, request.toBytes());
    QCOMPARE(again.status, reply.status);
    QCOMPARE(again.body, reply.body);
    QCOMPARE(m_fixture->ledger().value("count"_L1).toInt(), 0);
}

void tst_Submitting::brokenDocumentsAreNamedByPlace()
{
    QByteArray broken = m_document;
    broken.replace("</GrossWeightQuantity>", "x</GrossWeightQuantity>");
    const qsizetype at = broken.indexOf("GrossWeightQuantity>");
    QVERIFY(at > 0);
    if (broken == m_document) { // another prefix in the sample
        const qsizetype close = broken.indexOf("GrossWeightQuantity>", at + 1);
        const qsizetype slash = broken.lastIndexOf("</", close);
        broken.insert(slash, 'x');
    }
    m_fixture->upload(broken);
    const Manifest manifest = m_fixture->manifest(broken);
    const Reply reply = m_fixture->submit(manifest.act, m_fixture->request(manifest, broken));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.code(), u"format-invalid"_s);
    const auto problem = api::Problem::parse(reply.body);
    QVERIFY(problem);
    QVERIFY(!problem->errors.isEmpty());
    QVERIFY(!problem->errors.first().pointer.isEmpty());
    QVERIFY(problem->errors.first().code.startsWith(u"schema."_s));
    QVERIFY(!problem->correlationId.isEmpty());
}

void tst_Submitting::theReferenceSteersTheOffice_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("plain") << u"77-12"_s
                           << QStringList{u"received"_s, u"verifying"_s, u"placed"_s,
                                          u"registered"_s}
                           << u"accepted"_s;
    QTest::newRow("slow") << u"SLOW5-1"_s
                          << QStringList{u"received"_s, u"verifying"_s, u"placed"_s,
                                         u"registered"_s}
                          << u"accepted"_s;
    QTest::newRow("refuse") << u"REFUSE-1"_s
                            << QStringList{u"received"_s, u"verifying"_s, u"placed"_s,
                                           u"registration-refused"_s}
                            << u"refused"_s;
    QTest::newRow("bounce") << u"bounce-1"_s
                            << QStringList{u"received"_s, u"verifying"_s, u"bounced"_s}
                            << u"refused"_s;
    QTest::newRow("review") << u"REVIEW-1"_s
                            << QStringList{u"received"_s, u"verifying"_s, u"placed"_s,
                                           u"registered"_s, u"in-review"_s}
                            << u"accepted"_s;
    QTest::newRow("release") << u"RELEASE-1"_s
                             << QStringList{u"received"_s,   u"verifying"_s, u"placed"_s,
                                            u"registered"_s, u"in-review"_s, u"released"_s}
                             << u"accepted"_s;
}

void tst_Submitting::theReferenceSteersTheOffice()
{
    QFETCH(const QString, reference);
    QFETCH(const QStringList, codes);
    const Manifest manifest = m_fixture->manifest(m_document, reference);
    QCOMPARE(m_fixture->submit(manifest.act, m_fixture->request(manifest, m_document)).status, 202);
    m_fixture->advance(60000);
    QStringList seen;
    quint64 last = 0;
    int receipts = 0;
    const auto events = m_fixture->events();
    for (const api::Event &event : events) {
        QVERIFY(event.seq > last);
        last = event.seq;
        QCOMPARE(event.subject, manifest.act);
        if (event.type == u"receipt.ready"_s)
            ++receipts;
        else
            seen.append(event.registration.code);
    }
    QCOMPARE(seen, codes);
    QCOMPARE(receipts, 1);
    QVERIFY(events.last().registration.isFinal);
    const QString id = events.first().registration.submissionId;
    const Reply receipt = m_fixture->call("GET", u"/v1/submissions/%1/receipt"_s.arg(id));
    QCOMPARE(receipt.status, 200);
    const auto report = WindowFixture::wait(m_fixture->verifier.verifyAttached(receipt.body, {}));
    QVERIFY(report);
    const QJsonObject content = QJsonDocument::fromJson(report->content).object();
    QTEST(content.value("outcome"_L1).toString(), "outcome");
    const bool refused = content.value("outcome"_L1) == "refused"_L1;
    QCOMPARE(content.contains("registrationNumber"_L1), !refused);
    QCOMPARE(content.contains("reasonText"_L1), refused);
}

void tst_Submitting::delaysFollowTheDigit()
{
    const Manifest manifest = m_fixture->manifest(m_document, u"SLOW5-1"_s);
    QCOMPARE(m_fixture->submit(manifest.act, m_fixture->request(manifest, m_document)).status, 202);
    m_fixture->advance(4900);
    QCOMPARE(m_fixture->events().last().registration.code, u"placed"_s);
    m_fixture->advance(100);
    QCOMPARE(m_fixture->events().last().registration.code, u"registered"_s);
}

void tst_Submitting::receiptsVerifyAndStayTheSame()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    const Reply submitted =
        m_fixture->submit(manifest.act, m_fixture->request(manifest, m_document));
    const QString path = QString::fromLatin1(submitted.headers.value("location")) + u"/receipt"_s;
    QCOMPARE(m_fixture->call("GET", path).code(), u"receipt-not-ready"_s);
    m_fixture->advance(1000);
    const Reply receipt = m_fixture->call("GET", path);
    QCOMPARE(receipt.contentType, QByteArray("application/pkcs7-mime"));
    const auto info = api::WindowInfo::parse(m_fixture->call("GET", u"/v1/window"_s).body);
    QVERIFY(info);
    TrustPolicy policy;
    policy.anchors = info->anchors;
    const auto report =
        WindowFixture::wait(m_fixture->verifier.verifyAttached(receipt.body, policy));
    QVERIFY(report && report->isValid());
    const QJsonObject content = QJsonDocument::fromJson(report->content).object();
    QCOMPARE(content.value("actId"_L1).toString(), manifest.act.toString());
    QCOMPARE(content.value("manifestSha256"_L1).toString(),
             QString::fromLatin1(sha256(manifest.toBytes()).toHex()));
    static const QRegularExpression number(u"\\A10702070/\\d{6}/\\d{7}\\z"_s);
    QVERIFY(number.match(content.value("registrationNumber"_L1).toString()).hasMatch());
    m_fixture->stop();
    m_fixture->start();
    QCOMPARE(m_fixture->call("GET", path).body, receipt.body);
}

void tst_Submitting::numbersBeginWithThePost_data()
{
    QTest::addColumn<QByteArray>("office"); // of box 29; empty: no box 29
    QTest::addColumn<QString>("post");
    QTest::newRow("another") << "10013160"_ba << u"10013160"_s;
    QTest::newRow("not of eight digits") << "07260"_ba << u"99999999"_s;
    QTest::newRow("none") << QByteArray() << u"99999999"_s;
}

// The post is kept with the act: the office decides long after the document was read.
void tst_Submitting::numbersBeginWithThePost()
{
    QFETCH(const QByteArray, office);
    QFETCH(const QString, post);
    const QByteArray element = "<catESAD_cu:BorderCustomsOffice><cat_ru:Code>10702070</cat_ru:Code>"
                               "</catESAD_cu:BorderCustomsOffice>";
    QCOMPARE(m_document.count(element), 1);
    QByteArray document = m_document;
    document.replace(element, office.isEmpty() ? QByteArray()
                                               : QByteArray(element).replace("10702070", office));
    m_fixture->upload(document);
    const Manifest manifest = m_fixture->manifest(document);
    QCOMPARE(m_fixture->submit(manifest.act, m_fixture->request(manifest, document)).status, 202);
    m_fixture->stop();
    m_fixture->start();
    m_fixture->advance(1000);
    const QString number = m_fixture->events().last().registration.registrationNumber;
    QVERIFY2(number.startsWith(post + u'/'), qPrintable(number));
}

void tst_Submitting::theOfficeCatchesUpAfterARestart()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    QCOMPARE(m_fixture->submit(manifest.act, m_fixture->request(manifest, m_document)).status, 202);
    m_fixture->stop();
    m_fixture->start(window::WindowClock::Mode::Real);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->events().last().type, u"receipt.ready"_s, 10000);
}

void tst_Submitting::anotherAccountSeesNothing()
{
    const Manifest manifest = m_fixture->manifest(m_document);
    const QByteArray body = m_fixture->request(manifest, m_document);
    const Reply submitted = m_fixture->submit(manifest.act, body);
    const QString path = QString::fromLatin1(submitted.headers.value("location"));
    m_fixture->taxNumber = u"7736207543"_s;
    m_fixture->key = m_fixture->newKey(m_fixture->taxNumber);
    QCOMPARE(m_fixture->signIn(m_fixture->signInText().toBytes()).status, 201);
    QCOMPARE(m_fixture->call("GET", path).status, 404);
    QCOMPARE(m_fixture->call("GET", path + u"/receipt"_s).status, 404);
    QCOMPARE(m_fixture->events().size(), 0);
    const QString digest = QString::fromLatin1(sha256(m_document).toHex());
    QCOMPARE(m_fixture->call("GET", u"/v1/files/"_s + digest).status, 404);
    const Reply stolen = m_fixture->submit(manifest.act, body);
    QCOMPARE(stolen.code(), u"idempotency-key-reused"_s);
}

QTEST_GUILESS_MAIN(tst_Submitting)
#include "tst_Submitting.moc"
