#include "network/api/Shapes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace okno;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Digest(32, '\x5a');
const QDateTime Moment = QDateTime::fromMSecsSinceEpoch(1795000000123, Qt::UTC);

Registration registration()
{
    Registration state;
    state.submissionId = u"s7"_s;
    state.windowInstance = u"w1"_s;
    state.gate = Gate::Passed;
    state.phase = Phase::Registered;
    state.outcome = Outcome::Success;
    state.code = u"registered"_s;
    state.severity = u"success"_s;
    state.isFinal = true;
    state.registrationNumber = u"00000000/221126/0000001"_s;
    state.registeredAt = Moment;
    state.seq = 4;
    return state;
}

api::SubmissionView view()
{
    return {u"s7"_s, ActId::create(), Digest, registration(), {{Digest, u"linked"_s, {}}}, true};
}

api::EventPage page()
{
    api::Event event;
    event.id = u"e4"_s;
    event.seq = 4;
    event.type = u"submission.state"_s;
    event.subject = ActId::create();
    event.occurredAt = Moment;
    event.registration = registration();
    event.severity = u"success"_s;
    return {u"w1"_s, {event}, u"c4"_s};
}

QJsonObject parsed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Every shape by its name: good bytes, and a reader that gives the failure's place or "".
struct Shape {
    QByteArray good;
    std::function<QString(const QByteArray &)> read;
};

template <class T>
Shape shape(const T &value)
{
    return {value.toBytes(), [](const QByteArray &bytes) {
                const auto result = T::parse(bytes);
                return result ? QString() : result.error().place;
            }};
}

QHash<QString, Shape> shapes()
{
    api::Problem problem;
    problem.status = 422;
    problem.code = u"format-invalid"_s;
    problem.errors = {{u"schema.type"_s, u"error"_s, u"goods#1"_s, u"35"_s, 1, {}, {}, {}}};
    return {
        {u"page"_s, shape(page())},
        {u"problem"_s, shape(problem)},
        {u"signInText"_s, shape(api::SignInText{u"okno-sign-in"_s, u"http://127.0.0.1:1"_s,
                                                u"7700000000"_s, u"RU"_s, u"n"_s, Moment})},
        {u"signIn"_s, shape(api::SignInRequest{"text", "signature"})},
        {u"nonce"_s, shape(api::Nonce{u"n"_s, Moment})},
        {u"token"_s, shape(api::Token{"secret", Moment, u"qes"_s})},
        {u"session"_s,
         shape(api::SessionView{u"RU"_s, u"7700000000"_s, u"Testova"_s, u"qes"_s, Moment})},
        {u"status"_s, shape(api::ServiceStatus{u"operational"_s, Moment})},
        {u"issued"_s, shape(api::IssuedCertificate{"der", {"root"}})},
        {u"window"_s, shape(api::WindowInfo{u"w1"_s, u"W"_s, u"1"_s, true, {"root"}})},
    };
}

} // namespace

class tst_Shapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submissionsComeBackEqual();
    void eventsComeBackEqual();
    void problemsComeBackEqual();
    void signInTextsComeBackEqual();
    void wordsOfANewerWindowSurvive();
    void unknownEventTypesAreKept();
    void unknownMembersAreTolerated_data();
    void unknownMembersAreTolerated();
    void wrongMembersAreRefusedByPointer_data();
    void wrongMembersAreRefusedByPointer();
    void foreignBytesAreRefused_data();
    void foreignBytesAreRefused();
    void receiptsSayWhatTheContractSays();
};

void tst_Shapes::submissionsComeBackEqual()
{
    const api::SubmissionView before = view();
    const auto after = api::SubmissionView::parse(before.toJson());
    QVERIFY(after);
    QCOMPARE(after->registration, before.registration);
    QCOMPARE(after->clientId, before.clientId);
    QCOMPARE(after->manifestSha256, before.manifestSha256);
    QCOMPARE(after->files.first().sha256, Digest);
    QVERIFY(after->hasReceipt);
    QCOMPARE(after->toJson(), before.toJson());
}

void tst_Shapes::eventsComeBackEqual()
{
    const api::EventPage before = page();
    const auto after = api::EventPage::parse(before.toBytes());
    QVERIFY(after);
    QCOMPARE(after->next, u"c4"_s);
    QCOMPARE(after->events.first().registration, registration());
    QCOMPARE(after->events.first().subject, before.events.first().subject);
    QCOMPARE(after->toBytes(), before.toBytes());
}

void tst_Shapes::problemsComeBackEqual()
{
    const QByteArray bytes = shapes().value(u"problem"_s).good;
    const auto problem = api::Problem::parse(bytes);
    QVERIFY(problem);
    QCOMPARE(problem->status, 422);
    QCOMPARE(problem->errors.first().box, u"35"_s);
    QCOMPARE(problem->errors.first().goodsItem, 1);
    QCOMPARE(problem->toBytes(), bytes);
}

void tst_Shapes::signInTextsComeBackEqual()
{
    const QByteArray bytes = shapes().value(u"signInText"_s).good;
    const auto text = api::SignInText::parse(bytes);
    QVERIFY(text);
    QCOMPARE(text->time, Moment);
    QCOMPARE(text->principalCountry, u"RU"_s);
    QCOMPARE(text->toBytes(), bytes);
}

void tst_Shapes::wordsOfANewerWindowSurvive()
{
    QJsonObject json = page().events.first().toJson();
    QJsonObject state = json.value("state"_L1).toObject();
    state.insert("code"_L1, "held-for-quarantine"_L1);
    state.insert("gate"_L1, "quarantine"_L1);
    state.insert("phase"_L1, "held-at-the-border"_L1);
    state.insert("color"_L1, "yellow"_L1);
    json.insert("state"_L1, state);
    const auto event = api::Event::parse(json);
    QVERIFY(event);
    QCOMPARE(event->registration.code, u"held-for-quarantine"_s);
    QCOMPARE(event->registration.gate, Gate::None);
    QCOMPARE(event->registration.phase, Phase::None);
    QCOMPARE(event->toJson(), json);
}

void tst_Shapes::unknownEventTypesAreKept()
{
    const QJsonObject json{{"id"_L1, "e9"_L1},
                           {"seq"_L1, 9},
                           {"type"_L1, "notice.published"_L1},
                           {"occurredAt"_L1, "2026-11-22T10:00:00.000Z"_L1},
                           {"severity"_L1, "info"_L1},
                           {"actionRequired"_L1, false},
                           {"subject"_L1, "anything"_L1}};
    const auto event = api::Event::parse(json);
    QVERIFY(event);
    QCOMPARE(event->type, u"notice.published"_s);
    QVERIFY(event->subject.isNull());
    QCOMPARE(event->toJson(), json);
}

void tst_Shapes::unknownMembersAreTolerated_data()
{
    QTest::addColumn<QString>("name");
    const auto all = shapes();
    for (auto it = all.begin(); it != all.end(); ++it)
        QTest::newRow(qPrintable(it.key())) << it.key();
}

void tst_Shapes::unknownMembersAreTolerated()
{
    QFETCH(const QString, name);
    const Shape shape = shapes().value(name);
    QJsonObject json = parsed(shape.good);
    QVERIFY(!json.isEmpty());
    json.insert("ofANewerWindow"_L1, QJsonArray{1, 2});
    QCOMPARE(shape.read(written(json)), QString());
}

void tst_Shapes::wrongMembersAreRefusedByPointer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value"); // undefined: left out
    QTest::addColumn<QString>("place");
    const QJsonValue absent(QJsonValue::Undefined);
    const auto row = [](const char *title, const char *name, const char *member,
                        const QJsonValue &value, const char *place = nullptr) {
        const QString pointer = u'/' + QLatin1String(member);
        QTest::newRow(title) << QString::fromLatin1(name) << QString::fromLatin1(member) << value
                             << (place ? QString::fromLatin1(place) : pointer);
    };
    row("page without instance", "page", "instance", absent);
    row("page of empty instance", "page", "instance", ""_L1);
    row("events are no array", "page", "events", QJsonObject());
    row("event is no object", "page", "events", QJsonArray{1});
    row("event is empty", "page", "events", QJsonArray{QJsonObject()}, "/events/0/id");
    row("next is a number", "page", "next", 4);
    row("problem without code", "problem", "code", absent);
    row("status as text", "problem", "status", "422"_L1);
    row("status of success", "problem", "status", 200);
    row("status with fraction", "problem", "status", 422.5);
    row("goods item 1000", "problem", "errors",
        QJsonArray{QJsonObject{{"code"_L1, "x"_L1}, {"goodsItem"_L1, 1000}}},
        "/errors/0/goodsItem");
    row("time without zone", "nonce", "expiresAt", "2026-11-22T10:00:00"_L1);
    row("time with offset", "nonce", "expiresAt", "2026-11-22T10:00:00+03:00"_L1);
    row("time of 30 February", "nonce", "expiresAt", "2026-02-30T10:00:00Z"_L1);
    row("empty nonce", "nonce", "nonce", ""_L1);
    row("token as number", "token", "accessToken", 1);
    row("token without amr", "token", "amr", absent);
    row("text not base64", "signIn", "text", "%%%"_L1);
    row("text empty", "signIn", "text", ""_L1);
    row("text base64 with a line break", "signIn", "text", "dGV4\ndA=="_L1);
    row("principal as text", "signInText", "principal", "RU"_L1);
    row("principal without country", "session", "principal",
        QJsonObject{{"taxNumber"_L1, "7700000000"_L1}}, "/principal/country");
    row("anchor not base64", "window", "anchors", QJsonArray{"*"_L1});
    row("training as text", "window", "training", "true"_L1);
    row("chain is missing", "issued", "chain", absent);
    row("status without time", "status", "time", absent);
}

void tst_Shapes::wrongMembersAreRefusedByPointer()
{
    QFETCH(const QString, name);
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, place);
    const Shape shape = shapes().value(name);
    QJsonObject json = parsed(shape.good);
    QVERIFY(json.contains(member));
    if (value.isUndefined())
        json.remove(member);
    else
        json.insert(member, value);
    QCOMPARE(shape.read(written(json)), place);
}

void tst_Shapes::foreignBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("duplicate key")
        << QByteArray(R"({"instance":"a","instance":"b","events":[],"next":"c"})");
    QTest::newRow("bytes after the end")
        << QByteArray(R"({"instance":"a","events":[],"next":"c"}x)");
    QTest::newRow("nested too deep") << QByteArray(R"({"a":)") + QByteArray(100, '[');
}

void tst_Shapes::foreignBytesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const auto page = api::EventPage::parse(bytes);
    QVERIFY(!page);
    QCOMPARE(page.error().code, FailureCode::ReplyMalformed);
}

void tst_Shapes::receiptsSayWhatTheContractSays()
{
    api::ReceiptContent content;
    content.outcome = u"accepted"_s;
    content.actId = ActId::create();
    content.registrationNumber = u"00000000/221126/0000001"_s;
    content.manifestSha256 = Digest;
    content.files = {Digest};
    content.time = Moment;
    const QJsonObject json = parsed(content.toBytes());
    QCOMPARE(json.value("actId"_L1).toString(), content.actId.toString());
    QCOMPARE(json.value("files"_L1).toArray().first().toObject().value("sha256"_L1).toString(),
             QString::fromLatin1(Digest.toHex()));
    QCOMPARE(json.value("time"_L1).toString(), u"2026-11-18T11:06:40.123Z"_s);
    QVERIFY(!json.contains("reasonCode"_L1));
}

QTEST_GUILESS_MAIN(tst_Shapes)
#include "tst_Shapes.moc"
