#include "tests/support/MainThreadWatch.h"

#include <QEvent>
#include <QFile>
#include <QMetaEnum>

#include <chrono>
#include <optional>

namespace okno::test {

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSlowed = true;
#else
constexpr bool isSlowed = false;
#endif

// Nanoseconds for which the thread was ready to run and did not; none where nobody counts them.
std::optional<qint64> waitedNs()
{
    thread_local QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.isOpen() && !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    file.seek(0);
    const QList<QByteArray> numbers = file.readAll().split(' ');
    return numbers.size() == 3 ? std::optional<qint64>(numbers.at(1).toLongLong()) : std::nullopt;
}

QString nameOf(const char *receiver, QEvent::Type type)
{
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    return QLatin1String(receiver) + QStringLiteral(", ") +
           (event ? QString::fromLatin1(event) : QString::number(type));
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (receiver->thread() != thread() || m_depth > 0) // events of other threads come here too
        return QApplication::notify(receiver, event);
    const char *className = receiver->metaObject()->className(); // it may die of the event
    const QEvent::Type type = event->type();
    const qint64 waitedBefore = waitedNs().value_or(0);
    const auto begun = std::chrono::steady_clock::now();
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    const qint64 wall = (std::chrono::steady_clock::now() - begun) / std::chrono::nanoseconds(1);
    if (wall <= m_slowest && wall <= mostNs)
        return isTaken;
    const qint64 own = wall - (waitedNs().value_or(0) - waitedBefore);
    if (own > m_slowest) {
        m_slowest = own;
        m_slowestEvent = nameOf(className, type);
    }
    if (own > mostNs)
        m_blocks.append(nameOf(className, type) + QStringLiteral(", %1 ms").arg(own / 1'000'000));
    return isTaken;
}

bool WatchedApplication::wasNeverBlocked() const
{
    const bool isJudged = !isSlowed && waitedNs() && !qEnvironmentVariableIsSet("OKNO_SHOTS");
    qInfo("main thread: the slowest event took %.1f ms (%s)%s", double(m_slowest) / 1e6,
          qPrintable(m_slowestEvent), isJudged ? "" : "; not judged here");
    for (const QString &block : m_blocks)
        qInfo("main thread was blocked: %s", qPrintable(block));
    const qint64 most = qEnvironmentVariableIsSet("OKNO_LONG") ? mostNs : hangNs;
    return !isJudged || m_slowest <= most;
}

} // namespace okno::test
