#include "app/flow/RuleSets.h"

#include "app/flow/Await.h"
#include "app/flow/Definitions.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>

#include <algorithm>

namespace okno {

namespace {

// Two sealed values: zlib over CBOR [{json, signer, sha256}], and CBOR [DER].
const QString setsEntry = QStringLiteral("rules");
const QString trustEntry = QStringLiteral("rules/trust");

QString key(const char *name)
{
    return QLatin1String(name);
}

// Null where nothing was kept yet.
Result<QCborArray> listIn(const std::optional<QByteArray> &bytes, const QString &entry)
{
    if (!bytes)
        return QCborArray();
    const QCborValue list = QCborValue::fromCbor(*bytes);
    return list.isArray() ? Result<QCborArray>(list.toArray())
                          : fail(FailureCode::WorkspaceDamaged, entry);
}

bool isBefore(const RuleSets::Kept &one, const RuleSets::Kept &other)
{
    if (one.set.kind() != other.set.kind())
        return one.set.kind() < other.set.kind();
    return one.set.version() < other.set.version();
}

tl::unexpected<Failure> outdated(const RuleSet &set, const QVersionNumber &there)
{
    return fail(FailureCode::RulesOutdated, set.kind() + u' ' + set.version().toString(),
                there.toString());
}

} // namespace

Result<QList<RuleSets::Kept>> RuleSets::sets() const
{
    const auto stored = await(m_settings.value(setsEntry));
    if (!stored)
        return fail(stored.error());
    const auto list =
        listIn(*stored ? std::optional(qUncompress(**stored)) : std::nullopt, setsEntry);
    if (!list)
        return fail(list.error());
    QList<Kept> kept;
    for (const QCborValue one : *list) {
        const auto set = RuleSet::parse(one[key("json")].toByteArray());
        if (!set)
            return fail(FailureCode::WorkspaceDamaged, setsEntry, set.error().place);
        kept.append({*set, one[key("signer")].toString(), one[key("sha256")].toString(),
                     one[key("file")].toByteArray()});
    }
    return kept;
}

Result<QList<RuleSet>> RuleSets::rules() const
{
    const auto kept = sets();
    if (!kept)
        return fail(kept.error());
    QList<RuleSet> all;
    for (const Kept &one : *kept)
        all.append(one.set);
    return all;
}

// The certificate is judged for the day of the import: a set carries no proof of its own time.
Result<RuleSets::Kept> RuleSets::believed(const Signed &file) const
{
    const auto known = anchors();
    if (!known)
        return fail(known.error());
    const TrustPolicy policy{*known, {}, {}};
    const auto report = await(file.signature.isEmpty()
                                  ? m_verifier.verifyAttached(file.bytes, policy)
                                  : m_verifier.verifyDetached(file.bytes, file.signature, policy));
    if (!report)
        return fail(report.error());
    if (!report->isValid() || report->signers.size() != 1)
        return fail(
            FailureCode::RulesUntrusted, file.name,
            (indicationText(report->indication) + u' ' + subIndicationText(report->subIndication))
                .trimmed());
    const auto set = RuleSet::parse(file.signature.isEmpty() ? report->content : file.bytes);
    if (!set)
        return fail(set.error());
    const Certificate &signer = report->signers.first().certificate;
    return Kept{*set, signer.subject, QString::fromLatin1(signer.sha256.toHex()),
                QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256)};
}

Result<RuleSets::Kept> RuleSets::import(const Signed &file, const KindCatalogue &kinds)
{
    const auto made = believed(file);
    if (!made)
        return made;
    const RuleSet &set = made->set;
    if (const auto usable = Definitions::tryRules(set, kinds); !usable)
        return fail(usable.error());
    const auto builtIn = QVersionNumber::fromString(kinds.kind(set.kind())->rulesVersion());
    if (set.version() <= builtIn)
        return outdated(set, builtIn);
    auto kept = sets();
    if (!kept)
        return fail(kept.error());
    for (const Kept &there : *kept) {
        const bool isSame = there.set.kind() == set.kind();
        if (isSame && there.set.json() == set.json())
            return there;
        if (isSame && there.set.version() >= set.version())
            return outdated(set, there.set.version());
    }
    kept->append(*made);
    std::sort(kept->begin(), kept->end(), isBefore);
    QCborArray list;
    for (const Kept &one : std::as_const(*kept))
        list.append(QCborMap{{key("json"), one.set.json()},
                             {key("signer"), one.signer},
                             {key("sha256"), one.sha256},
                             {key("file"), one.file}});
    const auto written =
        await(m_settings.setValue(setsEntry, qCompress(QCborValue(list).toCbor())));
    return written ? made : fail(written.error());
}

Result<QList<QByteArray>> RuleSets::anchors() const
{
    const auto stored = await(m_settings.value(trustEntry));
    if (!stored)
        return fail(stored.error());
    const auto list = listIn(*stored, trustEntry);
    if (!list)
        return fail(list.error());
    QList<QByteArray> all;
    for (const QCborValue one : *list)
        all.append(one.toByteArray());
    return all;
}

Result<QList<Certificate>> RuleSets::trusted() const
{
    const auto known = anchors();
    if (!known)
        return fail(known.error());
    QList<Certificate> all;
    for (const QByteArray &der : *known) {
        const auto certificate = m_verifier.readCertificate(der);
        if (!certificate)
            return fail(FailureCode::WorkspaceDamaged, trustEntry);
        all.append(*certificate);
    }
    return all;
}

Result<Certificate> RuleSets::trust(const QByteArray &bytes)
{
    const auto certificate = m_verifier.readCertificate(bytes);
    if (!certificate)
        return fail(certificate.error());
    auto known = anchors();
    if (!known)
        return fail(known.error());
    if (known->contains(certificate->der))
        return certificate;
    QCborArray list;
    for (const QByteArray &der : *known + QList<QByteArray>{certificate->der})
        list.append(der);
    const auto written = await(m_settings.setValue(trustEntry, QCborValue(list).toCbor()));
    return written ? certificate : fail(written.error());
}

} // namespace okno
