#include "signing/keys/SigningThread.h"

namespace okno {

SigningThread::SigningThread() : m_thread(new QThread), m_worker(new QObject)
{
    m_thread->setObjectName(QStringLiteral("signing"));
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

SigningThread::~SigningThread()
{
    // Queued behind the work that is still waiting.
    QMetaObject::invokeMethod(
        m_worker, [thread = m_thread] { thread->quit(); }, Qt::QueuedConnection);
    if (QThread::currentThread() == m_thread) { // the last session was dropped in a continuation
        QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
        return;
    }
    m_thread->wait();
    delete m_thread;
}

} // namespace okno
