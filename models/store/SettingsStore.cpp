#include "models/store/SettingsStore.h"

#include "models/store/Database.h"
#include "models/store/Packed.h"
#include "models/store/StoreCheck.h"

namespace okno {

namespace {

QByteArray keyOf(Database &database, const QString &name)
{
    return database.seal().digest(pack(QByteArray("setting"), name));
}

SealedPlace settingPlace(const QByteArray &key)
{
    return {"settings", key.toHex(), "body"};
}

Result<std::optional<QByteArray>> readSetting(Database &database, const QByteArray &key)
{
    auto rows = database.sql().rows("SELECT body FROM settings WHERE name = ?", {key});
    if (!rows)
        return fail(rows.error());
    const auto found = rows->next();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<QByteArray>();
    auto plain = database.seal().open(settingPlace(key), rows->bytes(0));
    return plain ? Result<std::optional<QByteArray>>(std::move(*plain)) : fail(plain.error());
}

Result<void> writeSetting(Database &database, const QString &name, const QByteArray &value)
{
    const QByteArray key = keyOf(database, name);
    const auto sealed = database.seal().seal(settingPlace(key), value);
    if (!sealed)
        return fail(sealed.error());
    const auto done = database.sql().change("INSERT INTO settings (name, body) VALUES (?, ?)"
                                            " ON CONFLICT (name) DO UPDATE SET"
                                            " body = excluded.body",
                                            {key, *sealed});
    return done ? Result<void>() : fail(done.error());
}

Result<void> removeSetting(Database &database, const QString &name)
{
    const auto done =
        database.sql().change("DELETE FROM settings WHERE name = ?", {keyOf(database, name)});
    return done ? Result<void>() : fail(done.error());
}

} // namespace

void checkSettings(Database &database, StoreCheck &check)
{
    for (const QByteArray &key : check.keys("SELECT name FROM settings"))
        check.count(readSetting(database, key), settingPlace(key).toString());
}

QFuture<Result<std::optional<QByteArray>>> SettingsStore::value(const QString &name)
{
    return m_thread.run(
        [=](Database &database) { return readSetting(database, keyOf(database, name)); });
}

QFuture<Result<void>> SettingsStore::setValue(const QString &name, const QByteArray &value)
{
    return m_thread.run([=](Database &database) {
        return database.write([&] { return writeSetting(database, name, value); });
    });
}

QFuture<Result<void>> SettingsStore::remove(const QString &name)
{
    return m_thread.run([=](Database &database) {
        return database.write([&] { return removeSetting(database, name); });
    });
}

} // namespace okno
