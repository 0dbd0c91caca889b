#include "app/desktop/FlowThread.h"

#include <QCoreApplication>

namespace okno {

FlowThread::FlowThread()
{
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

FlowThread::~FlowThread()
{
    drop();
}

void FlowThread::drop()
{
    *m_isStopping = true;
    m_thread.quit();
    m_thread.wait();
    QCoreApplication::removePostedEvents(&m_worker);
}

void FlowThread::post(std::function<void()> step)
{
    QMetaObject::invokeMethod(
        &m_worker,
        [stopping = m_isStopping, step = std::move(step)] {
            if (!*stopping)
                step();
        },
        Qt::QueuedConnection);
}

void FlowThread::stop(QObject *context, std::function<void()> done)
{
    *m_isStopping = true;
    QObject::connect(&m_thread, &QThread::finished, context, std::move(done));
    m_thread.quit();
}

} // namespace okno
