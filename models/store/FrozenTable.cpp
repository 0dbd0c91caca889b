#include "models/store/FrozenTable.h"

#include "models/store/Packed.h"

#include <QCryptographicHash>

namespace okno {

namespace {

SealedPlace factsPlace(const RevisionId &revision, const DocumentId &document, qint64 at)
{
    return {"frozen", revision.toBytes().toHex(), "facts",
            document.toBytes() + QByteArray::number(at)};
}

SealedPlace bytesPlace(const RevisionId &revision)
{
    return {"frozen", revision.toBytes().toHex(), "body"};
}

QByteArray packCertificate(const Certificate &c)
{
    return pack(c.der, c.sha256, c.subject, c.issuer, c.serial, toMs(c.notBefore), toMs(c.notAfter),
                c.algorithm, c.commonName, c.surname, c.givenName, c.title, c.organisation,
                c.country, c.personTaxNumber, c.organisationTaxNumber, c.ogrn, c.snils);
}

bool unpackCertificate(const QByteArray &bytes, Certificate &c)
{
    qint64 from = noTime;
    qint64 to = noTime;
    const bool whole =
        unpack(bytes, c.der, c.sha256, c.subject, c.issuer, c.serial, from, to, c.algorithm,
               c.commonName, c.surname, c.givenName, c.title, c.organisation, c.country,
               c.personTaxNumber, c.organisationTaxNumber, c.ogrn, c.snils);
    c.notBefore = fromMs(from);
    c.notAfter = fromMs(to);
    return whole;
}

QByteArray packWarning(const AcceptedWarning &w)
{
    return pack(w.rule, w.path.toString(), w.arguments, w.value, w.box, w.goodsItem, w.reason,
                w.person, toMs(w.at));
}

bool unpackWarning(const QByteArray &bytes, AcceptedWarning &w)
{
    QString path;
    qint64 at = noTime;
    const bool whole = unpack(bytes, w.rule, path, w.arguments, w.value, w.box, w.goodsItem,
                              w.reason, w.person, at);
    const auto parsed = path.isEmpty() ? Result<FieldPath>() : FieldPath::parse(path);
    if (!whole || !parsed)
        return false;
    w.path = *parsed;
    w.at = fromMs(at);
    return true;
}

// The list of rules is what the first version had of accepted warnings.
QByteArray packFacts(const FrozenFacts &f)
{
    QStringList rules;
    QList<QByteArray> warnings;
    for (const AcceptedWarning &warning : f.acceptedWarnings) {
        rules.append(warning.rule);
        warnings.append(packWarning(warning));
    }
    return pack(f.principal, f.kind, f.format, f.rulesVersion, f.senderReference,
                packCertificate(f.certificate), toMs(f.frozenAt), f.sha256, rules, f.act,
                f.manifest, warnings);
}

bool takeWarnings(FrozenFacts &f, const QStringList &rules, const QList<QByteArray> &warnings)
{
    for (const QByteArray &bytes : warnings) {
        if (!unpackWarning(bytes, f.acceptedWarnings.emplaceBack()))
            return false;
    }
    if (warnings.isEmpty()) {
        for (const QString &rule : rules)
            f.acceptedWarnings.emplaceBack().rule = rule;
    }
    return true;
}

bool unpackFacts(const QByteArray &bytes, FrozenFacts &f)
{
    QByteArray certificate;
    qint64 frozenAt = noTime;
    QStringList rules;
    const auto known = [&](auto &...more) {
        return unpack(bytes, f.principal, f.kind, f.format, f.rulesVersion, f.senderReference,
                      certificate, frozenAt, f.sha256, rules, f.act, f.manifest, more...);
    };
    QList<QByteArray> warnings;
    const bool whole = known(warnings) || known(); // the second: as the first version had it
    f.frozenAt = fromMs(frozenAt);
    return whole && unpackCertificate(certificate, f.certificate) &&
           takeWarnings(f, rules, warnings);
}

} // namespace

Result<void> FrozenTable::insert(const FrozenFacts &facts)
{
    const qint64 at = m_database.now();
    const auto sealed =
        m_database.seal().seal(factsPlace(facts.revision, facts.document, at), packFacts(facts));
    if (!sealed)
        return fail(sealed.error());
    const auto body = m_database.storeBody(bytesPlace(facts.revision), facts.bytes);
    if (!body)
        return fail(body.error());
    const auto done = m_database.sql().change(
        "INSERT INTO frozen (revision, document, at, facts, body, file) VALUES (?, ?, ?, ?, ?, ?)",
        {facts.revision.toBytes(), facts.document.toBytes(), at, *sealed, body->sealed,
         body->file});
    return done ? Result<void>() : fail(done.error());
}

Result<FrozenFacts> FrozenTable::find(const RevisionId &revision)
{
    auto rows = m_database.sql().rows(
        "SELECT document, at, facts, body, file FROM frozen WHERE revision = ?",
        {revision.toBytes()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(FailureCode::NotFound, revision.toString());
    FrozenFacts facts;
    facts.revision = revision;
    facts.document = DocumentId::fromBytes(rows->bytes(0));
    const SealedPlace place = factsPlace(revision, facts.document, rows->integer(1));
    const auto plain = m_database.seal().open(place, rows->bytes(2));
    if (!plain)
        return fail(plain.error());
    if (!unpackFacts(*plain, facts))
        return fail(FailureCode::SealBroken, place.toString());
    auto bytes = m_database.loadBody(bytesPlace(revision), {rows->bytes(3), rows->bytes(4)});
    if (!bytes)
        return fail(bytes.error());
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != facts.sha256)
        return fail(FailureCode::BytesChanged, revision.toString());
    facts.bytes = std::move(*bytes);
    return facts;
}

namespace {

SealedPlace findingsPlace(const DocumentId &document, const RevisionId &revision, qint64 at)
{
    return {"findings", document.toBytes().toHex(), "body",
            revision.toBytes() + QByteArray::number(at)};
}

QByteArray packFindings(const QList<Finding> &findings)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << static_cast<qint64>(findings.size());
    for (const Finding &f : findings) {
        stream << f.id << static_cast<quint8>(f.severity) << f.path.toString() << f.box
               << f.goodsItem << f.arguments << f.norm;
    }
    return bytes;
}

std::optional<QList<Finding>> unpackFindings(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    qint64 count = 0;
    stream >> count;
    QList<Finding> findings;
    while (stream.status() == QDataStream::Ok && findings.size() < count) {
        Finding f;
        quint8 severity = 0;
        QString path;
        stream >> f.id >> severity >> path >> f.box >> f.goodsItem >> f.arguments >> f.norm;
        if (severity > static_cast<quint8>(Finding::Severity::Error))
            return std::nullopt;
        f.severity = static_cast<Finding::Severity>(severity);
        const auto parsed = path.isEmpty() ? Result<FieldPath>() : FieldPath::parse(path);
        if (!parsed)
            return std::nullopt;
        f.path = *parsed;
        findings.append(f);
    }
    return stream.status() == QDataStream::Ok ? std::optional(findings) : std::nullopt;
}

} // namespace

Result<void> FindingTable::replace(const DocumentId &document, const RevisionId &revision,
                                   const QList<Finding> &findings)
{
    auto &sql = m_database.sql();
    {
        auto old = sql.rows("SELECT file FROM findings WHERE document = ?", {document.toBytes()});
        if (!old)
            return fail(old.error());
        const auto found = old->next();
        if (!found)
            return fail(found.error());
        if (*found)
            m_database.dropBody(old->bytes(0));
    }
    const qint64 at = m_database.now();
    const auto body =
        m_database.storeBody(findingsPlace(document, revision, at), packFindings(findings));
    if (!body)
        return fail(body.error());
    const auto done =
        sql.change("INSERT OR REPLACE INTO findings (document, revision, at, body, file)"
                   " VALUES (?, ?, ?, ?, ?)",
                   {document.toBytes(), revision.toBytes(), at, body->sealed, body->file});
    return done ? Result<void>() : fail(done.error());
}

Result<QList<Finding>> FindingTable::find(const DocumentId &document)
{
    auto rows = m_database.sql().rows(
        "SELECT revision, at, body, file FROM findings WHERE document = ?", {document.toBytes()});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return QList<Finding>();
    const SealedPlace place =
        findingsPlace(document, RevisionId::fromBytes(rows->bytes(0)), rows->integer(1));
    const auto plain = m_database.loadBody(place, {rows->bytes(2), rows->bytes(3)});
    if (!plain)
        return fail(plain.error());
    auto findings = unpackFindings(*plain);
    return findings ? Result<QList<Finding>>(*findings)
                    : fail(FailureCode::SealBroken, place.toString());
}

} // namespace okno
