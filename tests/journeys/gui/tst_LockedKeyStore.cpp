#include "tests/journeys/Journey.h"
#include "tests/journeys/gui/WindowDriver.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/MainThreadWatch.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// A workspace whose key lies in a real gnome-keyring that is locked, as after a login without a
// password. A program of its own: a process connects to one key store only.
class tst_LockedKeyStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void staysClosedUntilUnlocked();

private:
    QString notice() const { return m_driver->text(u"noticeText"_s); }

    std::unique_ptr<KeyringSession> m_keyring;
    std::unique_ptr<Journey> m_journey;
    std::unique_ptr<WindowDriver> m_driver;
};

// With a declaration in it, which must be there afterwards.
void tst_LockedKeyStore::init()
{
    m_keyring = std::make_unique<KeyringSession>();
    if (const QString reason = m_keyring->start(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_journey = std::make_unique<Journey>();
    m_journey->shareKeyStore();
    QVERIFY(m_journey->startWindow());
    const auto made = m_journey->ctl({u"workspace"_s, u"init"_s, u"--key-store"_s, u"keychain"_s,
                                      u"--recovery-file"_s, m_journey->path(u"recovery"_s)});
    QVERIFY2(made.exit == 0, made.err.constData());
    QVERIFY(!m_journey->importSample().isEmpty());
}

void tst_LockedKeyStore::staysClosedUntilUnlocked()
{
    QVERIFY(m_keyring->lock());
    const QByteArray database = Journey::read(m_journey->workspace() + u"/okno.sqlite"_s);
    m_driver = std::make_unique<WindowDriver>(
        WindowDriver::Start{m_journey->workspace(), {}, m_journey->windowAddress(), {}});
    QVERIFY(m_driver->waitForPage(u"unlock"_s));
    QVERIFY(WindowDriver::waitFor([&] { return !notice().isEmpty(); }));
    m_driver->shot(u"unlock-locked"_s);
    const QString locked = notice();

    QVERIFY(m_driver->tabTo(u"retry"_s)); // too early: it says the same once more
    m_driver->press(Qt::Key_Space);
    QVERIFY(WindowDriver::waitFor([&] {
        const QWidget *retry = m_driver->find(u"retry"_s);
        return retry && retry->isEnabled();
    }));
    QCOMPARE(m_driver->window().currentPage(), u"unlock"_s);
    QCOMPARE(notice(), locked);
    QCOMPARE(Journey::read(m_journey->workspace() + u"/okno.sqlite"_s), database);

    // Unlocked meanwhile, the same button opens it, declaration and all.
    QVERIFY(m_keyring->unlock());
    QVERIFY(m_driver->tabTo(u"retry"_s));
    m_driver->press(Qt::Key_Space);
    QVERIFY(m_driver->waitForPage(u"start"_s));
    m_driver->shot(u"unlock-opened"_s);
    const auto list = m_journey->ctl({u"list"_s});
    QVERIFY2(list.exit == 0, list.err.constData());
    QCOMPARE(list.json[u"documents"].toArray().size(), 1);
}

OKNO_WINDOW_TEST_MAIN(tst_LockedKeyStore)
#include "tst_LockedKeyStore.moc"
