#pragma once

#include "models/document/DocumentEdit.h"
#include "models/document/Manifest.h"
#include "models/document/ReceiptVerifier.h"
#include "models/document/Signer.h"
#include "models/document/Stamper.h"
#include "models/store/Workspace.h"
#include "tests/models/store/TestSealer.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace okno::test {

using namespace Qt::StringLiterals;

// Canaries: whatever of these bytes is found in the folder was stored in plain.
inline const QString partyName = QStringLiteral("Вымышленный Завод Ромашка");
inline const QString taxNumber = QStringLiteral("7707083893");
inline const QString amount = QStringLiteral("98765432.10");

// For what a test takes for granted; also in builds without assertions.
inline void require(bool isRight, const char *what)
{
    if (!isRight)
        qFatal("%s", what);
}

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    return future.result();
}

// The value itself: a range-for over *wait(…) would walk what is gone already.
template <class T>
T taken(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    require(result.has_value(), "a result");
    return *std::move(result);
}

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class MovedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }
    qint64 monotonicMs() const override { return m_now.toMSecsSinceEpoch(); }
    void advance(qint64 ms) { m_now = m_now.addMSecs(ms); }

private:
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

// A verifier that trusts: signatures are "signed:" and the bytes, receipts "receipt:" and theirs.
class TrustingVerifier final : public SignatureVerifier
{
public:
    explicit TrustingVerifier(Certificate signer) : m_signer(std::move(signer)) {}
    QFuture<Result<SignatureReport>> verifyDetached(const QByteArray &content,
                                                    const QByteArray &signature,
                                                    const TrustPolicy &) override
    {
        return answer(signature == "signed:" + sha256(content), {});
    }
    QFuture<Result<SignatureReport>> verifyAttached(const QByteArray &cms,
                                                    const TrustPolicy &) override
    {
        return answer(cms.startsWith("receipt:"), cms.mid(8));
    }
    Result<Certificate> readCertificate(const QByteArray &) const override { return m_signer; }

private:
    QFuture<Result<SignatureReport>> answer(bool isRight, const QByteArray &content) const
    {
        SignatureReport report;
        report.indication = isRight ? Indication::TotalPassed : Indication::TotalFailed;
        SignerReport signer;
        signer.indication = report.indication;
        signer.certificate = m_signer;
        report.signers = {signer};
        report.content = content;
        return QtFuture::makeReadyFuture(Result<SignatureReport>(report));
    }
    Certificate m_signer;
};

inline Certificate certificate()
{
    Certificate c;
    c.der = "certificate";
    c.sha256 = sha256(c.der);
    c.commonName = QStringLiteral("Выдумкин Пётр");
    c.personTaxNumber = QStringLiteral("500100732259");
    c.notAfter = QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC);
    return c;
}

inline FieldPath field(const QString &name)
{
    return FieldPath().child(name);
}

inline Document newDocument(const QString &name = partyName)
{
    Document document(QStringLiteral("goods-declaration"), QStringLiteral("esadout-5.23.0"));
    DocumentEdit edit(document);
    for (const auto &[key, text] : {std::pair(u"party"_s, name), std::pair(u"tax"_s, taxNumber),
                                    std::pair(u"sum"_s, amount)}) {
        const auto done = edit.setText(field(key), text);
        require(done.has_value(), "setText");
    }
    return document;
}

inline DocumentSummary summaryOf(const Document &document, const QString &number = u"№ 17/Б"_s)
{
    DocumentSummary summary;
    summary.kind = document.kind();
    summary.format = document.format();
    summary.number = number;
    summary.counterparty = document.text(field(u"party"_s));
    summary.sum = document.text(field(u"sum"_s)) + u" USD"_s;
    return summary;
}

inline Edit edited(Document &document, const QString &name, const QString &text)
{
    const auto edit = DocumentEdit(document).setText(field(name), text);
    require(edit.has_value(), "setText");
    return *edit;
}

inline FrozenFacts factsOf(const Document &document, const QByteArray &bytes)
{
    FrozenFacts facts;
    facts.document = document.id();
    facts.revision = RevisionId::create();
    facts.principal = PrincipalId::create();
    facts.kind = document.kind();
    facts.format = document.format();
    facts.rulesVersion = u"1"_s;
    facts.senderReference = u"REF-"_s + taxNumber;
    facts.certificate = certificate();
    facts.frozenAt = QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
    facts.bytes = bytes;
    facts.sha256 = sha256(bytes);
    facts.acceptedWarnings = {{u"dt.totals"_s,
                               field(u"sum"_s),
                               {amount},
                               amount,
                               u"22"_s,
                               0,
                               u"agreed with "_s + partyName,
                               partyName,
                               facts.frozenAt}};
    facts.act = ActId::create();
    Manifest manifest;
    manifest.act = facts.act;
    manifest.type = u"submit"_s;
    manifest.kind = facts.kind;
    manifest.format = facts.format;
    manifest.principalName = partyName;
    manifest.principalCountry = u"RU"_s;
    manifest.principalTaxNumber = taxNumber;
    manifest.senderReference = facts.senderReference;
    manifest.files = {{facts.sha256, bytes.size(), u"goods-declaration.xml"_s, u"application/xml"_s,
                       u"document"_s}};
    manifest.createdAt = facts.frozenAt;
    facts.manifest = manifest.toBytes();
    return facts;
}

inline Result<SignedDocument> signedBy(const FrozenFacts &facts)
{
    const auto checked = Stamper::restore(facts);
    if (!checked)
        return fail(checked.error());
    TrustingVerifier verifier(facts.certificate);
    return Signer(verifier, {})
        .accept(*checked, {"signed:" + sha256(facts.bytes), "signed:" + sha256(facts.manifest)},
                facts.frozenAt)
        .result();
}

inline Result<Receipt> receiptFor(const Act &act, const QByteArray &fileSha256,
                                  const QString &number = u"10131010/221126/5000001"_s)
{
    const QJsonObject content{
        {u"outcome"_s, u"accepted"_s},
        {u"actId"_s, act.id.toString()},
        {u"registrationNumber"_s, number},
        {u"manifestSha256"_s, QString::fromLatin1(act.manifestSha256.toHex())},
        {u"files"_s,
         QJsonArray{QJsonObject{{u"sha256"_s, QString::fromLatin1(fileSha256.toHex())}}}},
        {u"time"_s, u"2026-11-22T10:00:00.000Z"_s},
        {u"windowInstance"_s, u"w1"_s}};
    TrustingVerifier verifier(certificate());
    return ReceiptVerifier(verifier, {})
        .verify("receipt:" + QJsonDocument(content).toJson(QJsonDocument::Compact), act,
                {fileSha256})
        .result();
}

inline Attempt attempt(const QString &step, const QString &code = {})
{
    Attempt made;
    made.at = QDateTime(QDate(2026, 11, 22), QTime(10, 5), Qt::UTC);
    made.step = step;
    made.requestId = u"request of "_s + partyName;
    made.httpStatus = code.isEmpty() ? 201 : 0;
    made.code = code;
    return made;
}

inline WindowEvent eventOf(const ActId &act, quint64 seq, Phase phase, const QString &number = {})
{
    WindowEvent event;
    event.id = u"event %1"_s.arg(seq);
    event.seq = seq;
    event.act = act;
    event.occurredAt = QDateTime(QDate(2026, 11, 22), QTime(11, 0), Qt::UTC);
    event.registration.submissionId = u"s1"_s;
    event.registration.windowInstance = u"w1"_s;
    event.registration.gate = Gate::Passed;
    event.registration.phase = phase;
    event.registration.registrationNumber = number;
    event.registration.seq = seq;
    event.raw = "{\"party\":\"" + partyName.toUtf8() + "\"}";
    return event;
}

// A store in a temporary folder that can be closed and opened again.
class Scene
{
public:
    explicit Scene(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>())
        : m_clock(std::move(clock))
    {
        auto made = Workspace::create(folder(), sealer, m_clock);
        require(made.has_value(), "Workspace::create");
        workspace = std::move(*made);
    }
    QString folder() const { return m_folder.filePath(u"workspace"_s); }
    QString databaseFile() const { return folder() + u"/okno.sqlite"_s; }
    Result<void> reopen(StoreOptions options = {})
    {
        workspace.reset();
        auto opened = Workspace::open(folder(), sealer, m_clock, std::move(options));
        if (!opened)
            return fail(opened.error());
        workspace = std::move(*opened);
        return {};
    }

    std::shared_ptr<const Sealer> sealer = std::make_shared<TestSealer>();
    std::unique_ptr<Workspace> workspace;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock;
};

// Creates, freezes and signs a document: the act is Ready afterwards.
inline Result<Act> storeSigned(Workspace &workspace, const Document &document,
                               const QByteArray &bytes)
{
    DocumentStore &documents = workspace.documents();
    const auto head = wait(documents.create(document, summaryOf(document), u"import"_s));
    if (!head)
        return fail(head.error());
    const FrozenFacts facts = factsOf(document, bytes);
    if (auto frozen = wait(documents.freeze(document, *head, facts)); !frozen)
        return fail(frozen.error());
    const auto made = signedBy(facts);
    if (!made)
        return fail(made.error());
    if (auto added = wait(workspace.outbox().add(*made, "{\"body\":1}")); !added)
        return fail(added.error());
    return made->act();
}

// One of everything that a store can hold: a draft with an edit and findings, an act on its way
// with attempts, events and a receipt. Gives the draft and the signed document.
struct Filled {
    Document draft;
    Document sent;
    Act act;
    QByteArray sentBytes;
};

inline Filled fill(Workspace &workspace)
{
    const auto principal =
        wait(workspace.principals().add({{}, partyName, u"RU"_s, taxNumber, {}}));
    Authority head;
    head.principal = principal->id;
    head.personName = u"Выдумкин "_s + partyName;
    head.personTaxNumber = taxNumber;
    require(wait(workspace.principals().addAuthority(head)).has_value(), "authority");
    require(wait(workspace.settings().setValue(taxNumber, taxNumber.toUtf8())).has_value(),
            "setting");
    Filled filled;
    filled.sent = newDocument();
    filled.sentBytes = partyName.toUtf8() + QByteArray(300 * 1024, 'z') + amount.toUtf8();
    const auto act = storeSigned(workspace, filled.sent, filled.sentBytes);
    require(act.has_value(), "act");
    filled.act = *act;
    filled.draft = newDocument();
    DocumentSummary summary = summaryOf(filled.draft);
    summary.consignment = Consignment{{partyName}, {taxNumber, amount}};
    const auto first = wait(workspace.documents().create(filled.draft, summary, u"new"_s));
    const Edit edit = edited(filled.draft, u"a"_s, amount);
    require(wait(workspace.documents().appendEdits(filled.draft.id(), *first, {edit})).has_value(),
            "edit");
    Finding finding;
    finding.id = u"f"_s;
    finding.arguments = {taxNumber};
    require(
        wait(workspace.documents().saveFindings(filled.draft.id(), *first, {finding})).has_value(),
        "findings");
    OutboxStore &outbox = workspace.outbox();
    require(wait(outbox.queue(act->id)).has_value(), "queue");
    require(wait(outbox.begin(act->id)).has_value(), "begin");
    require(wait(outbox.record(act->id, ActState::OutcomeUnknown, attempt(u"submit"_s), {}, {}))
                .has_value(),
            "record");
    require(wait(outbox.applyEvents(u"http://"_s + taxNumber, {u"w1"_s, u"1"_s},
                                    {eventOf(act->id, 1, Phase::Placed)}))
                .has_value(),
            "events");
    require(wait(workspace.receipts().add(*receiptFor(*act, sha256(filled.sentBytes)))).has_value(),
            "receipt");
    return filled;
}

} // namespace okno::test
