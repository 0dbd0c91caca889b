#include "models/store/StoreThread.h"

#include "models/store/Database.h"

namespace okno {

StoreThread::StoreThread(std::unique_ptr<Database> database)
    : m_worker(new QObject), m_database(std::move(database))
{
    m_thread.setObjectName(QStringLiteral("okno-store"));
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Posted last, so everything before it has run; the connection closes where it was opened.
    QMetaObject::invokeMethod(
        m_worker, [this] { close(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::close()
{
    if (m_turnsAhead > 0) { // somebody waits for what goes on in turns
        QMetaObject::invokeMethod(
            m_worker, [this] { close(); }, Qt::QueuedConnection);
        return;
    }
    m_database.reset();
    m_thread.quit();
}

void StoreThread::post(std::function<void(Database &)> function)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, function = std::move(function)] {
            if (m_database) // closed: only work that nobody waits for comes after that
                function(*m_database);
        },
        Qt::QueuedConnection);
}

void StoreThread::takeTurn(Database &database, std::function<bool(Database &)> turn)
{
    if (turn(database))
        return;
    ++m_turnsAhead;
    post([this, turn = std::move(turn)](Database &store) mutable {
        --m_turnsAhead;
        takeTurn(store, std::move(turn));
    });
}

void StoreThread::continueLater(std::function<bool(Database &)> turn)
{
    post([this, turn = std::move(turn)](Database &database) mutable {
        if (!turn(database))
            continueLater(std::move(turn));
    });
}

} // namespace okno
