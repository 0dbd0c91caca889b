#include "signing/vault/WorkspaceKey.h"

#include "models/base/OwnerOnly.h"
#include "models/base/SecretFile.h"
#include "signing/vault/RecoveryPhrase.h"

#include <QtConcurrent>

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace okno {

namespace {

using Secret = WorkspaceKey::Secret;
using Sealing = WorkspaceKey::Sealing;

Secret share(SecretBytes secret)
{
    return std::make_shared<const SecretBytes>(std::move(secret));
}

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString newEntry(const QString &workspace)
{
    return QStringLiteral("workspace/%1/%2").arg(workspace, newId().first(8));
}

// The sealer of a key that is proved to be this workspace's.
Result<Sealing> sealerOf(const SecretBytes &key, const KeyFile &facts)
{
    const auto check = KeyFile::checkOf(key);
    if (!check)
        return fail(check.error());
    if (key.size() != AesSealer::masterKeySize || *check != facts.check)
        return fail(FailureCode::KeyStoreChanged, facts.storeName, QStringLiteral("another key"));
    return AesSealer::create(key);
}

Result<SecretBytes> passphraseIn(const QString &file)
{
    auto passphrase = readSecretFile(file, Exposure::Refuse);
    if (passphrase && passphrase->size() < WorkspaceKey::minPassphraseSize)
        return fail(FailureCode::ValueInvalid, file, QStringLiteral("passphrase of 8 characters"));
    return passphrase;
}

// A new key with everything that key.json says of it; heavy (scrypt), so run in the pool.
struct Draft {
    KeyFile facts;
    Secret key;
    Secret phrase;
};

Result<Draft> draftKey(const Secret &passphrase)
{
    Draft draft;
    draft.facts.workspace = newId();
    draft.key = share(randomSecret(AesSealer::masterKeySize));
    draft.phrase = share(RecoveryPhrase::create());
    const auto check = KeyFile::checkOf(*draft.key);
    const auto recovery =
        KeyWrap::wrap(*draft.key, *draft.phrase, draft.facts.workspace, "recovery");
    if (!check || !recovery)
        return fail(check ? recovery.error() : check.error());
    draft.facts.check = *check;
    draft.facts.recovery = *recovery;
    if (!passphrase)
        return draft;
    const auto wrap = KeyWrap::wrap(*draft.key, *passphrase, draft.facts.workspace, "passphrase");
    if (!wrap)
        return fail(wrap.error());
    draft.facts.mode = KeyFile::Mode::PassphraseFile;
    draft.facts.passphrase = *wrap;
    return draft;
}

// A key that is known and goes to a new place, with the facts for that: a passphrase's wrap when
// there is a passphrase, otherwise the key store. Heavy (scrypt), so run in the pool.
using Placed = Result<std::pair<KeyFile, Secret>>;

Placed placeAnew(const KeyFile &facts, const Secret &key,
                 const WorkspaceKey::Passphrase &passphrase)
{
    KeyFile renewed = facts;
    renewed.passphrase.reset();
    renewed.mode = passphrase.typed ? KeyFile::Mode::PassphraseFile : KeyFile::Mode::KeyStore;
    if (passphrase.typed) {
        auto wrap = KeyWrap::wrap(*key, *passphrase.typed, facts.workspace, "passphrase");
        if (!wrap)
            return fail(wrap.error());
        renewed.passphrase = *wrap;
        renewed.passphraseFile = passphrase.file;
    }
    return std::pair(renewed, key);
}

Placed unwrapAnew(const KeyFile &facts, const SecretBytes &phrase,
                  const WorkspaceKey::Passphrase &passphrase)
{
    auto key = facts.recovery.unwrap(phrase, facts.workspace, "recovery");
    return key ? placeAnew(facts, share(std::move(*key)), passphrase) : fail(key.error());
}

Result<WorkspaceKey::Made> finish(const Draft &draft, const QString &folder)
{
    if (const auto written = draft.facts.write(folder); !written)
        return fail(written.error());
    const auto sealer = sealerOf(*draft.key, draft.facts);
    if (!sealer)
        return fail(sealer.error());
    return WorkspaceKey::Made{*sealer, draft.phrase};
}

} // namespace

WorkspaceKey::WorkspaceKey(QString folder, SecretVault *keyStore, QString storeName)
    : m_folder(std::move(folder)), m_keyStore(keyStore), m_storeName(std::move(storeName))
{
}

Result<void> WorkspaceKey::makeRoom() const
{
    const QDir folder(m_folder);
    if (folder.exists(QStringLiteral("okno.sqlite")))
        return fail(FailureCode::WorkspaceExists, m_folder);
    if (!folder.exists() && !makeOwnerFolder(m_folder))
        return fail(FailureCode::FileUnwritable, m_folder);
    const QString keyFile = KeyFile::pathIn(m_folder);
    const QString aside = folder.absoluteFilePath(QStringLiteral("key-%1.json").arg(newId()));
    if (QFileInfo::exists(keyFile) && !QFile::rename(keyFile, aside))
        return fail(FailureCode::FileUnwritable, keyFile);
    return {};
}

QFuture<Result<WorkspaceKey::Made>> WorkspaceKey::makeInKeyStore()
{
    if (!m_keyStore)
        return ready<Made>(fail(FailureCode::KeyStoreUnavailable));
    if (const auto room = makeRoom(); !room)
        return ready<Made>(fail(room.error()));
    return QtConcurrent::run(draftKey, Secret())
        .then(&m_context,
              [this](Result<Draft> draft) -> QFuture<Result<Made>> {
                  if (!draft)
                      return ready<Made>(fail(draft.error()));
                  draft->facts.storeName = m_storeName;
                  draft->facts.entry = newEntry(draft->facts.workspace);
                  return writeEntry(draft->facts.entry, draft->key)
                      .then(&m_context,
                            [this, draft = *draft](const Result<void> &written) -> Result<Made> {
                                return written ? finish(draft, m_folder) : fail(written.error());
                            });
              })
        .unwrap();
}

QFuture<Result<WorkspaceKey::Made>> WorkspaceKey::makeUnderPassphrase(const QString &passphraseFile)
{
    auto passphrase = passphraseIn(passphraseFile);
    if (!passphrase)
        return ready<Made>(fail(passphrase.error()));
    return makeUnder(share(std::move(*passphrase)), QFileInfo(passphraseFile).absoluteFilePath());
}

QFuture<Result<WorkspaceKey::Made>> WorkspaceKey::makeUnderPassphrase(Secret typed)
{
    if (typed->size() < minPassphraseSize)
        return ready<Made>(fail(FailureCode::ValueInvalid, QStringLiteral("passphrase"),
                                QString::number(minPassphraseSize)));
    return makeUnder(std::move(typed), {});
}

QFuture<Result<WorkspaceKey::Made>> WorkspaceKey::makeUnder(Secret passphrase,
                                                            const QString &remembered)
{
    if (const auto room = makeRoom(); !room)
        return ready<Made>(fail(room.error()));
    return QtConcurrent::run(draftKey, std::move(passphrase))
        .then(&m_context, [this, remembered](Result<Draft> draft) -> Result<Made> {
            if (!draft)
                return fail(draft.error());
            draft->facts.passphraseFile = remembered;
            return finish(*draft, m_folder);
        });
}

QFuture<Result<Sealing>> WorkspaceKey::open(const Passphrase &passphrase)
{
    const auto known = facts();
    if (!known)
        return ready<Sealing>(fail(known.error()));
    return known->mode == KeyFile::Mode::KeyStore ? openFromKeyStore(*known)
                                                  : openUnder(*known, passphrase);
}

QFuture<Result<Sealing>> WorkspaceKey::openFromKeyStore(const KeyFile &facts)
{
    if (!m_keyStore)
        return ready<Sealing>(fail(FailureCode::KeyStoreUnavailable, facts.storeName));
    return m_keyStore->read(facts.entry)
        .then(&m_context,
              [this, facts](const Result<Secret> &key) -> QFuture<Result<Sealing>> {
                  if (key)
                      return ready(sealerOf(**key, facts));
                  if (key.error().code == FailureCode::NotFound)
                      return explainMissingEntry(facts);
                  return ready<Sealing>(fail(key.error()));
              })
        .unwrap();
}

// QtKeychain answers "not found" for a locked collection too. A store that takes a probe is open:
// then the entry is either back (the person has just unlocked it) or truly not there.
QFuture<Result<Sealing>> WorkspaceKey::explainMissingEntry(const KeyFile &facts)
{
    const QString probe = QStringLiteral("probe/") + newId();
    return writeEntry(probe, share(SecretBytes("probe")))
        .then(&m_context,
              [this, facts, probe](const Result<void> &written) -> QFuture<Result<Sealing>> {
                  if (!written)
                      return ready<Sealing>(fail(FailureCode::KeyStoreLocked, facts.storeName));
                  m_keyStore->remove(probe);
                  return m_keyStore->read(facts.entry)
                      .then(&m_context, [facts](const Result<Secret> &key) -> Result<Sealing> {
                          if (key)
                              return sealerOf(**key, facts);
                          return fail(FailureCode::KeyStoreChanged, facts.storeName, facts.entry);
                      });
              })
        .unwrap();
}

QFuture<Result<Sealing>> WorkspaceKey::openUnder(const KeyFile &facts, const Passphrase &passphrase)
{
    const QString given =
        passphrase.file.isEmpty() ? QString() : QFileInfo(passphrase.file).absoluteFilePath();
    Secret secret = passphrase.typed;
    if (!secret) {
        const QString file = given.isEmpty() ? facts.passphraseFile : given;
        if (file.isEmpty())
            return ready<Sealing>(fail(FailureCode::PassphraseRequired, m_folder));
        auto read = readSecretFile(file, Exposure::Refuse);
        if (!read)
            return ready<Sealing>(fail(read.error()));
        secret = share(std::move(*read));
    }
    const auto work = [facts, secret]() -> Result<Sealing> {
        const auto key = facts.passphrase->unwrap(*secret, facts.workspace, "passphrase");
        return key ? sealerOf(*key, facts) : fail(key.error());
    };
    return QtConcurrent::run(work).then(
        &m_context, [this, facts, given](const Result<Sealing> &sealer) -> Result<Sealing> {
            if (!sealer || given.isEmpty() || given == facts.passphraseFile)
                return sealer;
            KeyFile moved = facts;
            moved.passphraseFile = given;
            if (const auto written = moved.write(m_folder); !written)
                return fail(written.error());
            return sealer;
        });
}

QFuture<Result<Sealing>> WorkspaceKey::recover(Secret phrase, const Passphrase &newPassphrase)
{
    const auto known = facts();
    if (!known)
        return ready<Sealing>(fail(known.error()));
    auto typed = RecoveryPhrase::normalised(*phrase);
    if (!typed)
        return ready<Sealing>(fail(typed.error()));
    const auto passphrase = readNew(newPassphrase);
    if (!passphrase)
        return ready<Sealing>(fail(passphrase.error()));
    return store(QtConcurrent::run(
        [facts = *known, phrase = share(std::move(*typed)), passphrase = *passphrase] {
            return unwrapAnew(facts, *phrase, passphrase);
        }));
}

Result<WorkspaceKey::Passphrase> WorkspaceKey::readNew(const Passphrase &passphrase)
{
    if (passphrase.typed && passphrase.typed->size() < minPassphraseSize)
        return fail(FailureCode::ValueInvalid, QStringLiteral("passphrase"),
                    QString::number(minPassphraseSize));
    if (passphrase.typed || passphrase.file.isEmpty())
        return passphrase;
    auto read = passphraseIn(passphrase.file);
    if (!read)
        return fail(read.error());
    return Passphrase{share(std::move(*read)), QFileInfo(passphrase.file).absoluteFilePath()};
}

QFuture<Result<Sealing>> WorkspaceKey::adopt(const KeyFile &origin, Secret key,
                                             const Passphrase &newPassphrase)
{
    const auto passphrase = readNew(newPassphrase);
    if (!passphrase)
        return ready<Sealing>(fail(passphrase.error()));
    return store(
        QtConcurrent::run([origin, key = std::move(key), passphrase = *passphrase]() -> Placed {
            return placeAnew(origin, key, passphrase);
        }));
}

// What recover and adopt end with: the entry, then key.json.
QFuture<Result<Sealing>> WorkspaceKey::store(QFuture<Placed> placed)
{
    return placed
        .then(&m_context,
              [this](const Placed &found) -> QFuture<Result<Sealing>> {
                  if (!found)
                      return ready<Sealing>(fail(found.error()));
                  return storeRecovered(found->first, found->second);
              })
        .unwrap();
}

QFuture<Result<Sealing>> WorkspaceKey::storeRecovered(KeyFile facts, Secret key)
{
    const auto finishRecovery = [this, key](const KeyFile &renewed) -> Result<Sealing> {
        const auto sealer = sealerOf(*key, renewed);
        if (!sealer)
            return sealer;
        if (const auto written = renewed.write(m_folder); !written)
            return fail(written.error());
        return sealer;
    };
    if (facts.mode == KeyFile::Mode::PassphraseFile)
        return ready(finishRecovery(facts));
    if (!m_keyStore)
        return ready<Sealing>(fail(FailureCode::KeyStoreUnavailable));
    facts.storeName = m_storeName;
    facts.entry = newEntry(facts.workspace);
    return writeEntry(facts.entry, key)
        .then(&m_context, [facts, finishRecovery](const Result<void> &written) -> Result<Sealing> {
            return written ? finishRecovery(facts) : fail(written.error());
        });
}

// Read back before it is relied upon: a store that forgets at once must not hold the only copy.
QFuture<Result<void>> WorkspaceKey::writeEntry(const QString &entry, Secret key)
{
    return m_keyStore->write(entry, key)
        .then(&m_context,
              [this, entry, key](const Result<void> &written) -> QFuture<Result<void>> {
                  if (!written)
                      return ready<void>(fail(written.error()));
                  return m_keyStore->read(entry).then(
                      &m_context, [key](const Result<Secret> &back) -> Result<void> {
                          if (!back || !(*back)->equals(*key))
                              return fail(FailureCode::KeyStoreUnavailable, {},
                                          QStringLiteral("not kept"));
                          return {};
                      });
              })
        .unwrap();
}

} // namespace okno
