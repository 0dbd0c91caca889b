#include "signing/vault/WorkspaceKey.h"

#include "models/base/SecretFile.h"
#include "signing/vault/BackupKey.h"
#include "signing/vault/SealedVault.h"
#include "tests/support/Rights.h"

#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;

namespace {

// A key store that the test holds in its hand: it can be locked, emptied, absent or forgetful.
class HandVault final : public SecretVault
{
public:
    QHash<QString, QByteArray> entries;
    bool isLocked = false;
    bool isForgetful = false;
    int writes = 0;

    QFuture<Result<Secret>> read(const QString &name) override
    {
        // A locked collection answers "not found" (QtKeychain 0.13).
        if (isLocked || !entries.contains(name))
            return QtFuture::makeReadyFuture(Result<Secret>(fail(FailureCode::NotFound, name)));
        return QtFuture::makeReadyFuture(
            Result<Secret>(std::make_shared<const SecretBytes>(entries[name])));
    }
    QFuture<Result<void>> write(const QString &name, Secret secret) override
    {
        if (isLocked)
            return QtFuture::makeReadyFuture(Result<void>(fail(FailureCode::KeyStoreLocked)));
        ++writes;
        if (!isForgetful)
            entries.insert(name, secret->view().toByteArray());
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> remove(const QString &name) override
    {
        entries.remove(name);
        return QtFuture::makeReadyFuture(Result<void>());
    }
};

template <class T>
T waitFor(const QFuture<T> &future)
{
    [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60000); }();
    return future.result();
}

SecretVault::Secret secret(const QByteArray &bytes)
{
    return std::make_shared<const SecretBytes>(bytes);
}

} // namespace

class tst_WorkspaceKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passphraseFileOpensWithoutAsking();
    void aTypedPassphraseOpens();
    void aWrongPassphraseIsRefused();
    void anotherFileIsRemembered();
    void anExposedFileIsRefused_data();
    void anExposedFileIsRefused();
    void aMissingFileIsNamed();
    void aShortPassphraseIsRefused();
    void keyStoreOpens();
    void aLockedStoreIsToldFromAnEmptiedOne();
    void aForeignKeyIsRefused();
    void aForgetfulStoreMakesNoWorkspace();
    void noStoreMakesNoWorkspace();
    void recoveryGivesANewEntry();
    void recoveryGivesANewPassphrase();
    void aMistypedPhraseNamesItsGroup();
    void aPhraseOfAnotherWorkspaceIsRefused();
    void aBackupGivesTheKeyANewHome();
    void aBackupOpensByItsOwnPassphraseOnly();
    void damagedBackupKeysAreRefused_data();
    void damagedBackupKeysAreRefused();
    void anExistingWorkspaceKeepsItsKey();
    void anUnfinishedMakingIsKeptAside();
    void damagedKeyFilesAreRefused_data();
    void damagedKeyFilesAreRefused();
    void theKeyFileHoldsNoSecret();
    void sealedVaultKeepsSecrets();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString passphraseFile(const char *name, const QByteArray &content);
    WorkspaceKey::Made make(WorkspaceKey &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
    QString m_file;
};

void tst_WorkspaceKey::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = path("workspace");
    m_file = passphraseFile("passphrase", "correct horse battery\n");
}

QString tst_WorkspaceKey::passphraseFile(const char *name, const QByteArray &content)
{
    const QString file = path(name);
    [&] { QVERIFY(createSecretFile(file, content).has_value()); }();
    return file;
}

WorkspaceKey::Made tst_WorkspaceKey::make(WorkspaceKey &key)
{
    const auto made = waitFor(key.makeUnderPassphrase(m_file));
    return made.value_or(WorkspaceKey::Made());
}

void tst_WorkspaceKey::passphraseFileOpensWithoutAsking()
{
    WorkspaceKey key(m_workspace, nullptr);
    const QByteArray sealed = *make(key).sealer->seal("canary", "a");
    const auto sealer = waitFor(key.open());
    QVERIFY(sealer.has_value());
    QCOMPARE((*sealer)->open(sealed, "a").value(), QByteArray("canary"));
    QVERIFY(rights::isOwnersAlone(KeyFile::pathIn(m_workspace)));
}

void tst_WorkspaceKey::aTypedPassphraseOpens()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(waitFor(key.open({secret("correct horse battery"), {}})).has_value());
}

void tst_WorkspaceKey::aWrongPassphraseIsRefused()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QCOMPARE(waitFor(key.open({secret("correct horse batterx"), {}})).error().code,
             FailureCode::PassphraseWrong);
}

void tst_WorkspaceKey::anotherFileIsRemembered()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    const QString moved = path("moved");
    QVERIFY(QFile::rename(m_file, moved));
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::FileUnreadable);
    QVERIFY(waitFor(key.open({nullptr, moved})).has_value());
    QVERIFY(waitFor(key.open()).has_value());
    const QString wrong = passphraseFile("wrong", "another passphrase");
    QCOMPARE(waitFor(key.open({nullptr, wrong})).error().code, FailureCode::PassphraseWrong);
    QVERIFY(waitFor(key.open()).has_value()); // a wrong file is not remembered
}

void tst_WorkspaceKey::anExposedFileIsRefused_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("group reads") << int(QFile::ReadGroup);
    QTest::newRow("others read") << int(QFile::ReadOther);
    QTest::newRow("others write") << int(QFile::WriteOther);
}

void tst_WorkspaceKey::anExposedFileIsRefused()
{
    QFETCH(int, more);
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QVERIFY(rights::letOthers(m_file, QFile::Permissions(more)));
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::PassphraseFileExposed);
    WorkspaceKey other(path("other"), nullptr);
    QCOMPARE(waitFor(other.makeUnderPassphrase(m_file)).error().code,
             FailureCode::PassphraseFileExposed);
    QVERIFY(!QFile::exists(path("other")));
}

void tst_WorkspaceKey::aMissingFileIsNamed()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QVERIFY(QFile::remove(m_file));
    const auto opened = waitFor(key.open());
    QCOMPARE(opened.error().code, FailureCode::FileUnreadable);
    QCOMPARE(opened.error().place, m_file);
}

void tst_WorkspaceKey::aShortPassphraseIsRefused()
{
    WorkspaceKey key(m_workspace, nullptr);
    const auto made = waitFor(key.makeUnderPassphrase(passphraseFile("short", "seven77\n")));
    QCOMPARE(made.error().code, FailureCode::ValueInvalid);
    QVERIFY(!QFile::exists(m_workspace));
}

void tst_WorkspaceKey::keyStoreOpens()
{
    HandVault vault;
    WorkspaceKey key(m_workspace, &vault, QStringLiteral("hand"));
    const auto made = waitFor(key.makeInKeyStore());
    const QByteArray sealed = *made->sealer->seal("canary", "a");
    QCOMPARE(waitFor(key.open()).value()->open(sealed, "a").value(), QByteArray("canary"));
    QCOMPARE(vault.entries.size(), 1);
    QCOMPARE(key.facts()->storeName, QStringLiteral("hand"));
}

void tst_WorkspaceKey::aLockedStoreIsToldFromAnEmptiedOne()
{
    HandVault vault;
    WorkspaceKey key(m_workspace, &vault);
    QVERIFY(waitFor(key.makeInKeyStore()).has_value());
    vault.isLocked = true;
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::KeyStoreLocked);
    vault.isLocked = false;
    QVERIFY(waitFor(key.open()).has_value());
    vault.entries.clear();
    const auto keyFile = KeyFile::read(m_workspace);
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::KeyStoreChanged);
    QTRY_VERIFY(vault.entries.isEmpty()); // the probe is gone and no new key was made
    QCOMPARE(KeyFile::read(m_workspace)->check, keyFile->check);
}

void tst_WorkspaceKey::aForeignKeyIsRefused()
{
    HandVault vault;
    WorkspaceKey key(m_workspace, &vault);
    QVERIFY(waitFor(key.makeInKeyStore()).has_value());
    vault.entries.begin().value() = QByteArray(32, 'x');
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::KeyStoreChanged);
    vault.entries.begin().value() = "short";
    QCOMPARE(waitFor(key.open()).error().code, FailureCode::KeyStoreChanged);
}

void tst_WorkspaceKey::aForgetfulStoreMakesNoWorkspace()
{
    HandVault vault;
    vault.isForgetful = true;
    WorkspaceKey key(m_workspace, &vault);
    QCOMPARE(waitFor(key.makeInKeyStore()).error().code, FailureCode::KeyStoreUnavailable);
    QCOMPARE(key.facts().error().code, FailureCode::WorkspaceMissing);
}

void tst_WorkspaceKey::noStoreMakesNoWorkspace()
{
    WorkspaceKey key(m_workspace, nullptr);
    QCOMPARE(waitFor(key.makeInKeyStore()).error().code, FailureCode::KeyStoreUnavailable);
    QVERIFY(!QFile::exists(m_workspace));
}

void tst_WorkspaceKey::recoveryGivesANewEntry()
{
    HandVault vault;
    WorkspaceKey key(m_workspace, &vault);
    const auto made = waitFor(key.makeInKeyStore());
    const QByteArray sealed = *made->sealer->seal("canary", "a");
    vault.entries.clear();
    const auto sealer = waitFor(key.recover(made->recoveryPhrase));
    QCOMPARE(sealer.value()->open(sealed, "a").value(), QByteArray("canary"));
    QCOMPARE(waitFor(key.open()).value()->open(sealed, "a").value(), QByteArray("canary"));
}

void tst_WorkspaceKey::recoveryGivesANewPassphrase()
{
    WorkspaceKey key(m_workspace, nullptr);
    const auto made = make(key);
    const QByteArray sealed = *made.sealer->seal("canary", "a");
    const QString fresh = passphraseFile("fresh", "a new passphrase");
    QVERIFY(waitFor(key.recover(made.recoveryPhrase, {nullptr, fresh})).has_value());
    QCOMPARE(waitFor(key.open()).value()->open(sealed, "a").value(), QByteArray("canary"));
    QCOMPARE(waitFor(key.open({secret("correct horse battery"), {}})).error().code,
             FailureCode::PassphraseWrong);
    QVERIFY(waitFor(key.recover(made.recoveryPhrase, {nullptr, fresh}))
                .has_value()); // the phrase stays good
}

void tst_WorkspaceKey::aMistypedPhraseNamesItsGroup()
{
    WorkspaceKey key(m_workspace, nullptr);
    QByteArray phrase = make(key).recoveryPhrase->view().toByteArray();
    phrase[14] = phrase[14] == 'Z' ? 'Y' : 'Z';
    const auto recovered = waitFor(key.recover(secret(phrase), {nullptr, m_file}));
    QCOMPARE(recovered.error().code, FailureCode::ValueInvalid);
    QCOMPARE(recovered.error().place, QStringLiteral("3"));
}

void tst_WorkspaceKey::aPhraseOfAnotherWorkspaceIsRefused()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    WorkspaceKey other(path("other"), nullptr);
    const auto foreign = make(other);
    QCOMPARE(waitFor(key.recover(foreign.recoveryPhrase, {nullptr, m_file})).error().code,
             FailureCode::PassphraseWrong);
}

// In a folder of its own, in the key store or under a new passphrase; the paper still fits.
void tst_WorkspaceKey::aBackupGivesTheKeyANewHome()
{
    WorkspaceKey key(m_workspace, nullptr);
    const auto made = make(key);
    const QByteArray sealed = *made.sealer->seal("canary", "a");
    const SecretBytes passphrase("of the backup");
    const auto wrapped = BackupKey::make(*key.facts(), made.sealer->masterKey(), passphrase);
    const auto read = BackupKey::fromJson(wrapped->toJson());
    const auto opened = std::make_shared<const SecretBytes>(read->open(passphrase)->clone());
    HandVault vault;
    const auto opensAgain = [&](WorkspaceKey &restored) {
        return waitFor(restored.open()).value()->open(sealed, "a").value() == "canary";
    };
    WorkspaceKey inStore(path("in store"), &vault, QStringLiteral("a store"));
    QVERIFY(QDir().mkpath(path("in store")));
    QVERIFY(waitFor(inStore.adopt(read->origin(), opened)).has_value());
    QCOMPARE(vault.writes, 1);
    QCOMPARE(inStore.facts()->storeName, QStringLiteral("a store"));
    QCOMPARE(inStore.facts()->workspace, key.facts()->workspace);
    QVERIFY(opensAgain(inStore));
    vault.entries.clear();
    QVERIFY(waitFor(inStore.recover(made.recoveryPhrase)).has_value());

    WorkspaceKey typed(path("typed"), nullptr);
    QVERIFY(QDir().mkpath(path("typed")));
    QCOMPARE(waitFor(typed.adopt(read->origin(), opened, {secret("short"), {}})).error().code,
             FailureCode::ValueInvalid);
    QCOMPARE(waitFor(typed.adopt(read->origin(), opened)).error().code,
             FailureCode::KeyStoreUnavailable);
    const QString fresh = passphraseFile("fresh", "a new passphrase");
    QVERIFY(waitFor(typed.adopt(read->origin(), opened, {nullptr, fresh})).has_value());
    QCOMPARE(typed.facts()->passphraseFile, fresh);
    QVERIFY(opensAgain(typed));
}

void tst_WorkspaceKey::aBackupOpensByItsOwnPassphraseOnly()
{
    WorkspaceKey key(m_workspace, nullptr);
    const auto made = make(key);
    const auto wrap = [&](const char *passphrase) {
        return BackupKey::make(*key.facts(), made.sealer->masterKey(), SecretBytes(passphrase));
    };
    QCOMPARE(wrap("short").error().code, FailureCode::ValueInvalid);
    const auto wrapped = wrap("of the backup");
    QVERIFY(wrapped->open(SecretBytes("of the backup"))->equals(made.sealer->masterKey()));
    for (const char *wrong : {"correct horse battery", "of the backuq", ""})
        QCOMPARE(wrapped->open(SecretBytes(wrong)).error().code,
                 FailureCode::BackupPassphraseWrong);
    BackupKey foreign = *wrapped; // the wrap of one use does not fit another
    foreign.backup = key.facts()->recovery;
    QCOMPARE(foreign.open(*made.recoveryPhrase).error().code, FailureCode::BackupPassphraseWrong);
    foreign = *wrapped;
    foreign.check[0] = static_cast<char>(foreign.check[0] ^ 1);
    QCOMPARE(foreign.open(SecretBytes("of the backup")).error().code, FailureCode::BackupDamaged);
}

void tst_WorkspaceKey::damagedBackupKeysAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    for (const char *member : {"workspace", "check", "backup", "recovery"})
        QTest::newRow(member) << QString::fromLatin1(member) << QJsonValue();
    QTest::newRow("memory") << QStringLiteral("backup")
                            << QJsonValue(
                                   QJsonObject{{QStringLiteral("kdf"), QStringLiteral("scrypt")},
                                               {QStringLiteral("n"), qint64(1) << 40},
                                               {QStringLiteral("r"), 8},
                                               {QStringLiteral("p"), 1},
                                               {QStringLiteral("salt"), QString(44, u'A')},
                                               {QStringLiteral("key"), QString(44, u'A')}});
}

void tst_WorkspaceKey::damagedBackupKeysAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    WorkspaceKey key(m_workspace, nullptr);
    const auto made = make(key);
    QJsonObject json =
        BackupKey::make(*key.facts(), made.sealer->masterKey(), SecretBytes("of the backup"))
            ->toJson();
    QVERIFY(BackupKey::fromJson(json).has_value());
    json[member] = value;
    QCOMPARE(BackupKey::fromJson(json).error().code, FailureCode::BackupDamaged);
}

void tst_WorkspaceKey::anExistingWorkspaceKeepsItsKey()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QFile store(QDir(m_workspace).filePath(QStringLiteral("okno.sqlite")));
    QVERIFY(store.open(QIODevice::WriteOnly));
    const QByteArray check = key.facts()->check;
    QCOMPARE(waitFor(key.makeUnderPassphrase(m_file)).error().code, FailureCode::WorkspaceExists);
    QCOMPARE(key.facts()->check, check);
}

void tst_WorkspaceKey::anUnfinishedMakingIsKeptAside()
{
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QFile file(KeyFile::pathIn(m_workspace));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readAll();
    file.close(); // Windows moves no open file
    make(key);
    const QDir folder(m_workspace);
    const QStringList aside = folder.entryList({QStringLiteral("key-*.json")});
    QCOMPARE(aside.size(), 1);
    QFile kept(folder.filePath(aside.first()));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), first);
}

void tst_WorkspaceKey::damagedKeyFilesAreRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("newer") << "format" << QJsonValue(2) << FailureCode::WorkspaceNewer;
    QTest::newRow("no version") << "format" << QJsonValue() << FailureCode::WorkspaceDamaged;
    QTest::newRow("no check") << "check" << QJsonValue() << FailureCode::WorkspaceDamaged;
    QTest::newRow("no recovery") << "recovery" << QJsonValue() << FailureCode::WorkspaceDamaged;
    QTest::newRow("other mode") << "mode" << QJsonValue(QStringLiteral("plain"))
                                << FailureCode::WorkspaceDamaged;
    QTest::newRow("no wrap") << "passphrase" << QJsonValue() << FailureCode::WorkspaceDamaged;
    const QJsonObject greedy{{QStringLiteral("kdf"), QStringLiteral("scrypt")},
                             {QStringLiteral("n"), 1LL << 40},
                             {QStringLiteral("r"), 8},
                             {QStringLiteral("p"), 1},
                             {QStringLiteral("salt"), QStringLiteral("AAAAAAAAAAAAAAAAAAAAAA==")},
                             {QStringLiteral("key"), QStringLiteral("AAAA")}};
    QTest::newRow("scrypt without measure")
        << "passphrase" << QJsonValue(greedy) << FailureCode::WorkspaceDamaged;
}

void tst_WorkspaceKey::damagedKeyFilesAreRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    WorkspaceKey key(m_workspace, nullptr);
    make(key);
    QFile file(KeyFile::pathIn(m_workspace));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json[member] = value;
    QVERIFY(file.resize(0) && file.seek(0) && file.write(QJsonDocument(json).toJson()) > 0);
    file.close();
    QTEST(waitFor(key.open()).error().code, "code");
}

void tst_WorkspaceKey::theKeyFileHoldsNoSecret()
{
    HandVault vault;
    WorkspaceKey key(m_workspace, &vault);
    const auto made = waitFor(key.makeInKeyStore());
    QFile file(KeyFile::pathIn(m_workspace));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    const QByteArray masterKey = vault.entries.begin().value();
    QCOMPARE(masterKey.size(), 32);
    for (const QByteArray &form : {masterKey, masterKey.toHex(), masterKey.toBase64(),
                                   made->recoveryPhrase->view().toByteArray()})
        QVERIFY(!content.contains(form));
}

void tst_WorkspaceKey::sealedVaultKeepsSecrets()
{
    QHash<QString, QByteArray> records;
    SealedVault::Records place;
    place.read = [&](const QString &name) {
        const auto found = records.constFind(name);
        return QtFuture::makeReadyFuture(Result<std::optional<QByteArray>>(
            found == records.constEnd() ? std::nullopt : std::optional(*found)));
    };
    place.write = [&](const QString &name, const QByteArray &record) {
        records.insert(name, record);
        return QtFuture::makeReadyFuture(Result<void>());
    };
    place.remove = [&](const QString &name) {
        records.remove(name);
        return QtFuture::makeReadyFuture(Result<void>());
    };
    SealedVault vault(*AesSealer::create(SecretBytes(QByteArray(32, 'k'))), place);
    const QString name = QStringLiteral("session");
    QCOMPARE(waitFor(vault.read(name)).error().code, FailureCode::NotFound);
    QVERIFY(waitFor(vault.write(name, secret("token-canary"))).has_value());
    QVERIFY(!records.begin().value().contains("canary"));
    QCOMPARE(waitFor(vault.read(name)).value()->view(), QByteArrayView("token-canary"));
    records.insert(QStringLiteral("secret/other"), records.begin().value());
    QCOMPARE(waitFor(vault.read(QStringLiteral("other"))).error().code, FailureCode::SealBroken);
    QVERIFY(waitFor(vault.remove(name)).has_value());
    QCOMPARE(waitFor(vault.read(name)).error().code, FailureCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_WorkspaceKey)
#include "tst_WorkspaceKey.moc"
