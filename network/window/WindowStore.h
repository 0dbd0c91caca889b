#pragma once

#include "models/store/SqlConnection.h"

#include <QString>

#include <memory>

namespace okno::window {

// Qt Sql binds a null QString or QByteArray as NULL; our columns hold empty values instead.
QString notNull(const QString &text);
QByteArray notNull(const QByteArray &bytes);

// The window's SQLite file (WAL, synchronous=FULL): what it acknowledged is here before the answer
// leaves. The tables have classes of their own (Sessions, FileStore, ActStore, EventStore); this
// one opens the file, keeps a second process out, and holds transactions and settings.
class WindowStore
{
public:
    // WorkspaceBusy when another process has this folder, WorkspaceNewer for a store of a newer
    // version, FileUnwritable when the folder cannot be made. The folder is the owner's only.
    static Result<std::unique_ptr<WindowStore>> open(const QString &folder);
    ~WindowStore();

    SqlConnection &sql() { return m_sql; }
    const QString &folder() const { return m_folder; }

    // BEGIN IMMEDIATE, function() → Result<T>, COMMIT; everything is taken back on a failure.
    template <class Function>
    auto write(Function function) -> std::invoke_result_t<Function>
    {
        if (auto begun = m_sql.change("BEGIN IMMEDIATE"); !begun)
            return fail(begun.error());
        auto result = function();
        const auto ended = m_sql.change(result ? "COMMIT" : "ROLLBACK");
        if (result && !ended) {
            (void)m_sql.change("ROLLBACK");
            return fail(ended.error());
        }
        return result;
    }

    Result<QString> setting(const QString &name); // empty when it was never set
    Result<void> setSetting(const QString &name, const QString &value);
    // 1, 2, 3 …: counted for ever by name; inside write() only.
    Result<qint64> nextNumber(const QString &name);
    // The window's instance; another one tells clients that it was reset or restored.
    QString instance() const { return m_instance; }
    Result<void> renewInstance();

private:
    explicit WindowStore(QString folder);
    Result<void> prepare();
    Result<void> migrate();
    struct Lock;
    QString m_folder;
    std::unique_ptr<Lock> m_lock;
    SqlConnection m_sql;
    QString m_instance;
};

} // namespace okno::window
