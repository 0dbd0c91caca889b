#include "signing/vault/KeychainVault.h"

#include "signing/vault/WorkspaceKey.h"
#include "tests/support/KeyringSession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace okno;

namespace {

template <class T>
T waitFor(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000); }();
    return future.result();
}

} // namespace

// Against the real Secret Service, on Windows the Credential Manager. One session, so the order
// matters: the last test locks it.
class tst_KeychainVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void keepsAndForgetsSecrets();
    void aDeletedEntryIsAChangedStore();
    void recoveryGivesANewEntry();
    void aLockedCollectionIsNotAnEmptyOne();

private:
    KeyringSession m_session;
    KeychainVault m_vault{QStringLiteral("Okno-test"), 30000};
};

void tst_KeychainVault::initTestCase()
{
    const QString trouble = m_session.start();
    if (!trouble.isEmpty())
        QSKIP(qPrintable(QStringLiteral("no key store to test with: ") + trouble));
    // The service takes its name on the bus a moment after it starts.
    const auto secret = std::make_shared<const SecretBytes>("ready?");
    QTRY_VERIFY_WITH_TIMEOUT(waitFor(m_vault.write(QStringLiteral("ready"), secret)).has_value(),
                             30000);
}

void tst_KeychainVault::keepsAndForgetsSecrets()
{
    const QString name = QStringLiteral("some/entry");
    QByteArray bytes(32, '\0'); // binary, with NUL in it
    bytes[7] = '\xff';
    QCOMPARE(waitFor(m_vault.read(name)).error().code, FailureCode::NotFound);
    QVERIFY(waitFor(m_vault.write(name, std::make_shared<const SecretBytes>(bytes))).has_value());
    QCOMPARE(waitFor(m_vault.read(name)).value()->view(), QByteArrayView(bytes));
    QVERIFY(waitFor(m_vault.remove(name)).has_value());
    QVERIFY(waitFor(m_vault.remove(name)).has_value());
    QCOMPARE(waitFor(m_vault.read(name)).error().code, FailureCode::NotFound);
}

void tst_KeychainVault::aDeletedEntryIsAChangedStore()
{
    QTemporaryDir folder;
    WorkspaceKey key(folder.filePath(QStringLiteral("w")), &m_vault, KeychainVault::storeName());
    QVERIFY(waitFor(key.makeInKeyStore()).has_value());
    QVERIFY(waitFor(key.open()).has_value());
    const QByteArray check = key.facts()->check;
    QVERIFY(waitFor(m_vault.remove(key.facts()->entry)).has_value());
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::KeyStoreChanged);
    QCOMPARE(key.facts()->check, check); // no new key took its place
    QCOMPARE(waitFor(m_vault.read(key.facts()->entry)).error().code, FailureCode::NotFound);
}

void tst_KeychainVault::recoveryGivesANewEntry()
{
    QTemporaryDir folder;
    WorkspaceKey key(folder.filePath(QStringLiteral("w")), &m_vault);
    const auto made = waitFor(key.makeInKeyStore());
    const QByteArray sealed = *made->sealer->seal("canary", "a");
    QVERIFY(waitFor(m_vault.remove(key.facts()->entry)).has_value());
    QVERIFY(waitFor(key.recover(made->recoveryPhrase)).has_value());
    QCOMPARE(waitFor(key.open()).value()->open(sealed, "a").value(), QByteArray("canary"));
}

void tst_KeychainVault::aLockedCollectionIsNotAnEmptyOne()
{
    if (!KeyringSession::canBeLocked())
        QSKIP("this key store is open as long as its user is signed in");
    QTemporaryDir folder;
    WorkspaceKey key(folder.filePath(QStringLiteral("w")), &m_vault);
    QVERIFY(waitFor(key.makeInKeyStore()).has_value());
    const QString entry = key.facts()->entry;
    QVERIFY(m_session.lock());
    QCOMPARE(waitFor(m_vault.read(entry)).error().code, FailureCode::NotFound); // QtKeychain's word
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::KeyStoreLocked);
    QCOMPARE(key.facts()->entry, entry);
}

QTEST_GUILESS_MAIN(tst_KeychainVault)
#include "tst_KeychainVault.moc"
