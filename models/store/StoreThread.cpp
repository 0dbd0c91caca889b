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
        m_worker,
        [this] {
            m_database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::post(std::function<void(Database &)> function)
{
    QMetaObject::invokeMethod(
        m_worker, [this, function = std::move(function)] { function(*m_database); },
        Qt::QueuedConnection);
}

} // namespace okno
