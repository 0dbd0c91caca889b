#include "models/store/Journal.h"

#include "models/store/Database.h"

namespace okno {

QFuture<Result<void>> Journal::append(const QString &action, const QString &subject,
                                      const QJsonObject &facts)
{
    return m_thread.run([=](Database &database) {
        const QByteArray latin = action.toLatin1();
        return database.write([&] { return database.note(QLatin1String(latin), subject, facts); });
    });
}

QFuture<Result<QList<JournalEntry>>> Journal::entries(qint64 from, int limit)
{
    return m_thread.run(
        [=](Database &database) { return database.journal().entries(from, limit); });
}

QFuture<Result<JournalVerdict>> Journal::verify()
{
    return m_thread.run([](Database &database) {
        return database.read([&] { return database.journal().verify(); });
    });
}

} // namespace okno
