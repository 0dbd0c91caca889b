#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace okno {

// A 128-bit identifier from the system's random source (RFC 9562, version 4), written in lower case
// without braces. Ids of different things are different types.
template <class Tag>
class Id
{
public:
    Id() = default;
    static Id create() { return Id(QUuid::createUuid()); }
    static std::optional<Id> parse(QStringView text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Id>(Id(uuid));
    }
    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    // The 16 bytes of RFC 9562 in network order, as databases keep them; null for a null id.
    QByteArray toBytes() const { return isNull() ? QByteArray() : m_uuid.toRfc4122(); }
    // Null for anything but 16 bytes.
    static Id fromBytes(QByteArrayView bytes)
    {
        return bytes.size() == 16 ? Id(QUuid::fromRfc4122(bytes)) : Id();
    }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}
    QUuid m_uuid;
};

using DocumentId = Id<struct DocumentTag>;
using RevisionId = Id<struct RevisionTag>;
using PrincipalId = Id<struct PrincipalTag>;
using AuthorityId = Id<struct AuthorityTag>;
// Also the Idempotency-Key and the client's own id of a submission.
using ActId = Id<struct ActTag>;

} // namespace okno
