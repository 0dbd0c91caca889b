#include "signing/cades/SignedDataForm.h"

#include "signing/openssl/Der.h"

#include <QByteArray>
#include <QList>

namespace okno {
namespace {

constexpr quint8 context0 = 0xa0;
constexpr quint8 keyIdentifier = 0x80; // SignerIdentifier [0]
constexpr QByteArrayView null("\x05\x00", 2);

// The members of a SEQUENCE or SET; empty when they are not whole elements.
QList<der::Element> membersOf(QByteArrayView content)
{
    QList<der::Element> members;
    while (!content.isEmpty()) {
        const auto member = der::read(content);
        if (!member)
            return {};
        members += *member;
        content = member->rest;
    }
    return members;
}

// Digest algorithms have no parameters, or NULL (RFC 5754; RFC 9215 for Streebog).
QByteArrayView digestIdentifier(const der::Element &algorithm)
{
    const auto identifier = der::read(algorithm.content);
    if (algorithm.tag != der::Sequence || !identifier || identifier->tag != der::ObjectIdentifier ||
        !(identifier->rest.isEmpty() || identifier->rest == null))
        return {};
    return identifier->content;
}

int versionOf(const der::Element &element)
{
    return element.tag == der::Integer && element.content.size() == 1 ? element.content[0] : -1;
}

QString signerFlaw(const der::Element &signer, const QList<QByteArrayView> &digests)
{
    const QList<der::Element> members = membersOf(signer.content);
    if (members.size() < 5)
        return QStringLiteral("SignerInfo");
    const int rightVersion = members[1].tag == keyIdentifier ? 3 : 1;
    if (versionOf(members[0]) != rightVersion)
        return QStringLiteral("version of SignerInfo");
    const QByteArrayView digest = digestIdentifier(members[2]);
    if (digest.isEmpty() || !digests.contains(digest))
        return QStringLiteral("digest algorithm of a signer is not among those of the message");
    const bool hasAttributes = members[3].tag == context0;
    const auto identifier = der::read(members[hasAttributes ? 4 : 3].content);
    if (!identifier || identifier->tag != der::ObjectIdentifier)
        return QStringLiteral("signatureAlgorithm");
    // NULL, nothing, or a SEQUENCE (PSS); GOST tools differ.
    const QByteArrayView parameters = identifier->rest;
    if (!parameters.isEmpty() && parameters != null && quint8(parameters[0]) != der::Sequence)
        return QStringLiteral("signatureAlgorithm");
    return {};
}

} // namespace

QString signedDataFlaw(QByteArrayView contentInfo)
{
    const auto outer = der::read(contentInfo);
    const auto type = outer ? der::read(outer->content) : std::nullopt;
    const auto wrapped = type ? der::read(type->rest) : std::nullopt;
    const auto data = wrapped ? der::read(wrapped->content) : std::nullopt;
    if (!data)
        return QStringLiteral("SignedData");
    QList<der::Element> members = membersOf(data->content);
    if (members.size() < 4)
        return QStringLiteral("SignedData");
    if (const int version = versionOf(members[0]); version < 1 || version > 5 || version == 2)
        return QStringLiteral("version of SignedData");
    QList<QByteArrayView> digests;
    const QList<der::Element> algorithms = membersOf(members[1].content);
    for (const der::Element &algorithm : algorithms) {
        digests += digestIdentifier(algorithm);
        if (digests.last().isEmpty())
            return QStringLiteral("digestAlgorithms");
    }
    const QList<der::Element> signers = membersOf(members.last().content);
    for (const der::Element &signer : signers)
        if (const QString flaw = signerFlaw(signer, digests); !flaw.isEmpty())
            return flaw;
    return {};
}

} // namespace okno
