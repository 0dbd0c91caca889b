#include "models/store/PrincipalStore.h"

#include "models/store/Database.h"
#include "models/store/Packed.h"
#include "models/store/StoreCheck.h"

namespace okno {

namespace {

SealedPlace principalPlace(const PrincipalId &id, const QByteArray &identity)
{
    return {"principals", id.toBytes().toHex(), "body", identity};
}

SealedPlace authorityPlace(const AuthorityId &id, const PrincipalId &principal)
{
    return {"authorities", id.toBytes().toHex(), "body", principal.toBytes()};
}

QByteArray identityOf(Database &database, const Principal &principal)
{
    return database.seal().digest(
        pack(QByteArray("principal"), principal.country.toUpper(), principal.taxNumber));
}

// Columns: id, identity, body.
Result<QList<Principal>> readPrincipals(Database &database, Result<SqlRows> rows)
{
    if (!rows)
        return fail(rows.error());
    QList<Principal> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        Principal principal;
        principal.id = PrincipalId::fromBytes(rows->bytes(0));
        const SealedPlace place = principalPlace(principal.id, rows->bytes(1));
        const auto plain = database.seal().open(place, rows->bytes(2));
        if (!plain)
            return fail(plain.error());
        if (!unpack(*plain, principal.name, principal.country, principal.taxNumber, principal.ogrn))
            return fail(FailureCode::SealBroken, place.toString());
        result.append(principal);
    }
    return more ? Result<QList<Principal>>(result) : fail(more.error());
}

Result<Principal> onlyOne(const Result<QList<Principal>> &found, const PrincipalId &id)
{
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? fail(FailureCode::NotFound, id.toString())
                            : Result<Principal>(found->constFirst());
}

Result<Principal> addPrincipal(Database &database, Principal principal)
{
    const QByteArray identity = identityOf(database, principal);
    const auto known = readPrincipals(
        database, database.sql().rows(
                      "SELECT id, identity, body FROM principals WHERE identity = ?", {identity}));
    if (!known)
        return fail(known.error());
    if (!known->isEmpty())
        return known->constFirst();
    if (principal.id.isNull())
        principal.id = PrincipalId::create();
    const auto sealed = database.seal().seal(
        principalPlace(principal.id, identity),
        pack(principal.name, principal.country, principal.taxNumber, principal.ogrn));
    if (!sealed)
        return fail(sealed.error());
    const auto inserted = database.sql().change(
        "INSERT INTO principals (id, identity, created, body) VALUES (?, ?, ?, ?)",
        {principal.id.toBytes(), identity, database.now(), *sealed});
    if (!inserted)
        return fail(inserted.error());
    if (auto noted = database.note(QLatin1String("principal.added"), principal.id.toString());
        !noted)
        return fail(noted.error());
    return principal;
}

Result<Authority> addAuthorityRow(Database &database, Authority authority)
{
    if (authority.id.isNull())
        authority.id = AuthorityId::create();
    const auto principal = database.sql().number("SELECT 1 FROM principals WHERE id = ?",
                                                 {authority.principal.toBytes()});
    if (!principal)
        return fail(principal.error());
    if (!*principal)
        return fail(FailureCode::NotFound, authority.principal.toString());
    const auto sealed = database.seal().seal(
        authorityPlace(authority.id, authority.principal),
        pack(static_cast<quint8>(authority.kind), authority.personName, authority.personTaxNumber,
             authority.documentNumber, authority.validFrom, authority.validTo));
    if (!sealed)
        return fail(sealed.error());
    const auto inserted = database.sql().change(
        "INSERT INTO authorities (id, principal, created, body) VALUES (?, ?, ?, ?)",
        {authority.id.toBytes(), authority.principal.toBytes(), database.now(), *sealed});
    if (!inserted)
        return fail(inserted.error());
    if (auto noted = database.note(QLatin1String("authority.added"), authority.id.toString(),
                                   {{QStringLiteral("principal"), authority.principal.toString()}});
        !noted)
        return fail(noted.error());
    return authority;
}

Result<QList<Authority>> readAuthorities(Database &database, const PrincipalId &principal)
{
    auto rows = database.sql().rows(
        "SELECT id, body FROM authorities WHERE principal = ? ORDER BY created, id",
        {principal.toBytes()});
    if (!rows)
        return fail(rows.error());
    QList<Authority> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        Authority authority;
        authority.id = AuthorityId::fromBytes(rows->bytes(0));
        authority.principal = principal;
        const SealedPlace place = authorityPlace(authority.id, principal);
        const auto plain = database.seal().open(place, rows->bytes(1));
        if (!plain)
            return fail(plain.error());
        quint8 kind = 0;
        if (!unpack(*plain, kind, authority.personName, authority.personTaxNumber,
                    authority.documentNumber, authority.validFrom, authority.validTo) ||
            kind > static_cast<quint8>(Authority::Kind::Head))
            return fail(FailureCode::SealBroken, place.toString());
        authority.kind = static_cast<Authority::Kind>(kind);
        result.append(authority);
    }
    return more ? Result<QList<Authority>>(result) : fail(more.error());
}

} // namespace

void checkPrincipals(Database &database, StoreCheck &check)
{
    for (const QByteArray &key : check.keys("SELECT id FROM principals")) {
        const auto one = readPrincipals(
            database,
            database.sql().rows("SELECT id, identity, body FROM principals WHERE id = ?", {key}));
        check.count(one, QStringLiteral("principals/") + QString::fromLatin1(key.toHex()));
        check.countAll(readAuthorities(database, PrincipalId::fromBytes(key)),
                       QStringLiteral("authorities"));
    }
}

QFuture<Result<Principal>> PrincipalStore::add(const Principal &principal)
{
    return m_thread.run([=](Database &database) {
        return database.write([&] { return addPrincipal(database, principal); });
    });
}

QFuture<Result<QList<Principal>>> PrincipalStore::list()
{
    return m_thread.run([](Database &database) {
        return readPrincipals(database,
                              database.sql().rows("SELECT id, identity, body"
                                                  " FROM principals ORDER BY created, id"));
    });
}

QFuture<Result<Principal>> PrincipalStore::principal(const PrincipalId &id)
{
    return m_thread.run([=](Database &database) {
        return onlyOne(
            readPrincipals(database, database.sql().rows("SELECT id, identity, body FROM principals"
                                                         " WHERE id = ?",
                                                         {id.toBytes()})),
            id);
    });
}

QFuture<Result<Authority>> PrincipalStore::addAuthority(const Authority &authority)
{
    return m_thread.run([=](Database &database) {
        return database.write([&] { return addAuthorityRow(database, authority); });
    });
}

QFuture<Result<QList<Authority>>> PrincipalStore::authorities(const PrincipalId &principal)
{
    return m_thread.run([=](Database &database) { return readAuthorities(database, principal); });
}

} // namespace okno
