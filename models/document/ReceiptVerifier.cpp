#include "models/document/ReceiptVerifier.h"

#include "models/base/StrictJson.h"

#include <QJsonArray>
#include <QSet>

namespace okno {

namespace {

tl::unexpected<Failure> invalid(const QString &place, const QString &detail = {})
{
    return fail(FailureCode::ReceiptInvalid, place, detail);
}

Result<ReceiptFacts> readContent(const QByteArray &content)
{
    const Result<QJsonObject> json = parseStrictObject(content);
    if (!json)
        return invalid(QStringLiteral("content"), json.error().place);
    ReceiptFacts facts;
    const QString outcome = (*json)[u"outcome"].toString();
    facts.accepted = outcome == QLatin1String("accepted");
    facts.act = ActId::parse((*json)[u"actId"].toString()).value_or(ActId());
    facts.registrationNumber = (*json)[u"registrationNumber"].toString();
    facts.manifestSha256 = QByteArray::fromHex((*json)[u"manifestSha256"].toString().toLatin1());
    for (const QJsonValue file : (*json)[u"files"].toArray())
        facts.fileSha256.append(QByteArray::fromHex(file[u"sha256"].toString().toLatin1()));
    facts.time = QDateTime::fromString((*json)[u"time"].toString(), Qt::ISODateWithMs);
    facts.windowInstance = (*json)[u"windowInstance"].toString();
    facts.correlationId = (*json)[u"correlationId"].toString();
    facts.reasonCode = (*json)[u"reasonCode"].toString();
    facts.reasonText = (*json)[u"reasonText"].toString();
    if (!facts.accepted && outcome != QLatin1String("refused"))
        return invalid(QStringLiteral("outcome"), outcome);
    if (!facts.time.isValid())
        return invalid(QStringLiteral("time"));
    return facts;
}

Result<ReceiptFacts> judge(const SignatureReport &report, const Act &act,
                           const QList<QByteArray> &files)
{
    if (!report.isValid() || report.signers.size() != 1)
        return invalid(QStringLiteral("signature"), indicationText(report.indication) + u' ' +
                                                        subIndicationText(report.subIndication));
    Result<ReceiptFacts> facts = readContent(report.content);
    if (!facts)
        return facts;
    if (facts->act != act.id)
        return invalid(QStringLiteral("actId"), facts->act.toString());
    if (facts->manifestSha256 != act.manifestSha256)
        return invalid(QStringLiteral("manifestSha256"));
    if (QSet<QByteArray>(facts->fileSha256.begin(), facts->fileSha256.end()) !=
        QSet<QByteArray>(files.begin(), files.end()))
        return invalid(QStringLiteral("files"));
    if (facts->accepted && facts->registrationNumber.isEmpty())
        return invalid(QStringLiteral("registrationNumber"));
    facts->signer = report.signers.first().certificate;
    return facts;
}

} // namespace

QFuture<Result<Receipt>> ReceiptVerifier::verify(const QByteArray &cms, const Act &act,
                                                 const QList<QByteArray> &fileSha256)
{
    // The window's certificate is judged at the time of checking: a receipt carries no proof of its
    // own time.
    return m_signatures.verifyAttached(cms, {m_anchors, {}, {}})
        .then([cms, act, fileSha256](const Result<SignatureReport> &report) -> Result<Receipt> {
            if (!report)
                return fail(report.error());
            Result<ReceiptFacts> facts = judge(*report, act, fileSha256);
            if (!facts)
                return fail(facts.error());
            facts->bytes = cms;
            return Receipt(*facts);
        });
}

} // namespace okno
