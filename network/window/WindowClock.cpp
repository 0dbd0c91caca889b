#include "network/window/WindowClock.h"

#include "network/window/WindowStore.h"

namespace okno::window {

using namespace Qt::Literals::StringLiterals;

WindowClock::WindowClock(WindowStore &store, Mode mode) : m_store(store), m_mode(mode)
{
}

Result<void> WindowClock::restore()
{
    const auto offset = m_store.setting(u"clock.offset"_s);
    if (!offset)
        return fail(offset.error());
    const auto frozen = m_store.setting(u"clock.frozen"_s);
    if (!frozen)
        return fail(frozen.error());
    m_offsetMs = offset->toLongLong();
    m_frozenAt = frozen->isEmpty() ? QDateTime()
                                   : QDateTime::fromMSecsSinceEpoch(frozen->toLongLong(), Qt::UTC);
    return m_mode == Mode::Manual ? setFrozen(true) : setFrozen(false);
}

QDateTime WindowClock::nowUtc() const
{
    return m_frozenAt.isValid() ? m_frozenAt : m_system.nowUtc().addMSecs(m_offsetMs);
}

Result<void> WindowClock::advance(qint64 milliseconds)
{
    if (m_frozenAt.isValid())
        m_frozenAt = m_frozenAt.addMSecs(milliseconds);
    else
        m_offsetMs += milliseconds;
    const auto saved = save();
    Q_EMIT moved();
    return saved;
}

Result<void> WindowClock::setFrozen(bool frozen)
{
    if (frozen == m_frozenAt.isValid())
        return {};
    if (frozen) {
        m_frozenAt = nowUtc();
    } else {
        // Goes on from where it stood, or from the system's time when that is later.
        m_offsetMs = qMax(qint64(0), m_system.nowUtc().msecsTo(m_frozenAt));
        m_frozenAt = {};
    }
    const auto saved = save();
    Q_EMIT moved();
    return saved;
}

Result<void> WindowClock::save()
{
    if (auto saved = m_store.setSetting(u"clock.offset"_s, QString::number(m_offsetMs)); !saved)
        return saved;
    const QString frozen =
        m_frozenAt.isValid() ? QString::number(m_frozenAt.toMSecsSinceEpoch()) : QString(u""_s);
    return m_store.setSetting(u"clock.frozen"_s, frozen);
}

} // namespace okno::window
