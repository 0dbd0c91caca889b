#include "app/desktop/FirstSteps.h"

#include "app/TrainingKey.h"
#include "app/flow/UnlockKey.h"
#include "models/base/SecretFile.h"
#include "ui/shell/MainWindow.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

FirstSteps::FirstSteps(Work &work, MainWindow &window, FirstRunPage &page, KnownKeys &keys,
                       Delivery &delivery, QObject *parent)
    : QObject(parent), m_work(work), m_window(window), m_page(page), m_keys(keys),
      m_delivery(delivery)
{
    connect(&page, &FirstRunPage::recoveryConfirmed, this,
            [this] { m_page.showStep(FirstRunPage::Step::Organisation); });
    connect(&page, &FirstRunPage::organisationRequested, this, &FirstSteps::makeOrganisation);
    connect(&page, &FirstRunPage::trainingKeyRequested, this, &FirstSteps::makeKey);
    connect(&page, &FirstRunPage::keyFileRequested, this, &FirstSteps::takeKey);
    connect(&page, &FirstRunPage::keyPostponed, this,
            [this] { m_page.showStep(FirstRunPage::Step::Done); });
}

void FirstSteps::makeOrganisation(const FirstRunPage::Organisation &given)
{
    m_page.setBusy(tr("Saving the organisation…"));
    m_work.steps
        .run([this, given]() -> Result<std::pair<Principal, QList<Authority>>> {
            PrincipalStore &store = m_work.workspace.principals();
            const auto principal = await(store.add(
                {PrincipalId::create(), given.name, given.country, given.taxNumber, given.ogrn}));
            if (!principal)
                return fail(principal.error());
            Authority head;
            head.id = AuthorityId::create();
            head.principal = principal->id;
            head.personName = given.headName;
            head.personTaxNumber = given.headTaxNumber;
            head.validFrom = given.headSince;
            if (const auto added = await(store.addAuthority(head)); !added)
                return fail(added.error());
            return std::pair(*principal, QList<Authority>{head});
        })
        .then(this, [this](const Result<std::pair<Principal, QList<Authority>>> &made) {
            m_page.setBusy({});
            if (!made)
                return m_page.setProblem(made.error());
            m_principal = made->first;
            m_authorities = made->second;
            Q_EMIT organisationMade(m_principal);
            m_page.showStep(FirstRunPage::Step::Key);
        });
}

// On the network thread.
Result<QByteArray> FirstSteps::trainingKey(const SecretBytes &password,
                                           const QUrl &windowAddress) const
{
    const auto subject = trainingSubject(m_principal, m_authorities, tr("General director"),
                                         m_work.wiring.clock().nowUtc().toLocalTime().date());
    if (!subject)
        return fail(subject.error());
    const auto connection = m_work.wiring.connect(m_work.profile, windowAddress);
    if (!connection)
        return fail(connection.error());
    return makeTrainingKey(**connection, KeyAlgorithm::Gost256CryptoProA, *subject, password);
}

void FirstSteps::makeKey(const QString &file, const Secret &password, const QUrl &windowAddress)
{
    m_work.windowAddress = windowAddress;
    Q_EMIT windowChosen(windowAddress);
    m_page.setBusy(tr("Making the key; the training window certifies it…"));
    ProgressLine *line = m_window.addProgress(tr("Waiting for the training window"));
    connect(line, &ProgressLine::cancelRequested, this, [this] { m_work.wiring.stopCalls(); });
    m_work.network
        .run([this, file, password, windowAddress]() -> Result<void> {
            QDir().mkpath(QFileInfo(file).absolutePath()); // a new user has no Documents yet
            const auto bytes = trainingKey(*password, windowAddress);
            return bytes ? createSecretFile(file, *bytes) : fail(bytes.error());
        })
        .then(this, [this, file, password, line](const Result<void> &made) {
            line->finish();
            m_page.setBusy({});
            made ? takeKey(file, password) : m_page.setProblem(made.error());
        });
}

// Opened once, so that its owner is known from now on, and the session with it where there is a
// way.
void FirstSteps::takeKey(const QString &file, const Secret &password)
{
    const QString uri = QStringLiteral("file:") + file;
    m_page.setBusy(tr("Opening the key…"));
    m_work.steps
        .run([this, uri, password] { return unlockKey(m_work.wiring.keys(), uri, password); })
        .then(this, [this, uri](const Result<std::shared_ptr<KeySession>> &key) {
            m_page.setBusy({});
            if (!key)
                return m_page.setProblem(key.error());
            m_keys.remember(uri, (*key)->certificate());
            m_delivery.signIn(m_principal, *key);
            m_page.showStep(FirstRunPage::Step::Done);
        });
}

} // namespace okno
