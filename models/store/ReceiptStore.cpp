#include "models/store/ReceiptStore.h"

#include "models/store/ActTable.h"
#include "models/store/StoreCheck.h"

namespace okno {

namespace {

SealedPlace receiptPlace(const ActId &act, const QByteArray &identity, qint64 at)
{
    return {"receipts", act.toBytes().toHex() + '/' + identity.toHex(), "body",
            QByteArray::number(at)};
}

Result<void> insertReceipt(Database &database, const ReceiptFacts &facts)
{
    ActTable acts(database);
    auto row = acts.find(facts.act);
    if (!row)
        return fail(row.error());
    const QByteArray identity = database.seal().digest(facts.bytes);
    const qint64 at = database.now();
    const auto sealed = database.seal().seal(receiptPlace(facts.act, identity, at), facts.bytes);
    if (!sealed)
        return fail(sealed.error());
    const auto inserted =
        database.sql().change("INSERT INTO receipts (act, identity, at, body) VALUES (?, ?, ?, ?)"
                              " ON CONFLICT (act, identity) DO NOTHING",
                              {facts.act.toBytes(), identity, at, *sealed});
    if (!inserted)
        return fail(inserted.error());
    if (*inserted == 0)
        return {}; // the same bytes once more
    ++row->receipts;
    if (auto updated = acts.update(*row); !updated)
        return updated;
    return database.note(QLatin1String("receipt.saved"), facts.act.toString(),
                         {{QStringLiteral("accepted"), facts.accepted},
                          {QStringLiteral("number"), facts.registrationNumber}});
}

// Oldest first.
Result<QList<QByteArray>> receiptsOf(Database &database, const ActId &act)
{
    auto rows = database.sql().rows(
        "SELECT identity, at, body FROM receipts WHERE act = ? ORDER BY number", {act.toBytes()});
    if (!rows)
        return fail(rows.error());
    QList<QByteArray> result;
    auto more = rows->next();
    for (; more && *more; more = rows->next()) {
        const auto plain = database.seal().open(receiptPlace(act, rows->bytes(0), rows->integer(1)),
                                                rows->bytes(2));
        if (!plain)
            return fail(plain.error());
        result.append(*plain);
    }
    return more ? Result<QList<QByteArray>>(result) : fail(more.error());
}

// The act counts its receipts under its seal: neither a row taken away nor an act that a damaged
// index hides looks like none received.
Result<std::optional<QByteArray>> firstReceipt(Database &database, const ActId &act)
{
    const auto row = ActTable(database).find(act);
    if (!row)
        return fail(row.error());
    const auto receipts = receiptsOf(database, act);
    if (!receipts)
        return fail(receipts.error());
    if (receipts->size() != row->receipts)
        return fail(FailureCode::WorkspaceDamaged, QStringLiteral("receipts/") + act.toString());
    return receipts->isEmpty() ? std::optional<QByteArray>()
                               : std::optional<QByteArray>(receipts->constFirst());
}

} // namespace

void checkReceipts(Database &database, StoreCheck &check)
{
    for (const QByteArray &key : check.keys("SELECT DISTINCT act FROM receipts"))
        check.countAll(receiptsOf(database, ActId::fromBytes(key)), QStringLiteral("receipts"));
}

QFuture<Result<void>> ReceiptStore::add(const Receipt &receipt)
{
    return m_thread.run([=](Database &database) {
        return database.write([&] { return insertReceipt(database, receipt.facts()); });
    });
}

QFuture<Result<std::optional<QByteArray>>> ReceiptStore::bytes(const ActId &act)
{
    return m_thread.run([=](Database &database) {
        return database.read([&] { return firstReceipt(database, act); });
    });
}

} // namespace okno
