// What the settings and about pages of an Office say.
#include "app/desktop/Office.h"
#include "app/flow/Await.h"
#include "signing/openssl/CryptoLibrary.h"
#include "signing/vault/KeyFile.h"
#include "ui/settings/AboutPage.h"

#include <QSslSocket>
#include <QSysInfo>

namespace okno {

void Office::fillSettings()
{
    QList<SettingsPage::ProfileName> names;
    for (const QString &id : Profile::ids()) {
        const auto profile = Profile::load(id);
        if (!profile)
            continue;
        names.append({id, profile->name(m_work.texts.language()), profile->isTraining()});
        if (id == m_work.profile)
            m_window.setTraining(profile->isTraining(), profile->name(m_work.texts.language()));
    }
    m_settings->setProfiles(names);
    m_settings->setSettings(m_chosen);
    const Result<KeyFile> facts = KeyFile::read(m_work.workspace.folder());
    const bool hasStore = facts && facts->mode == KeyFile::Mode::KeyStore;
    m_settings->setWorkspace(m_work.workspace.folder(),
                             hasStore ? facts->storeName : tr("A passphrase"));
    m_work.steps
        .run([this]() -> Result<QStringList> {
            const auto principals = await(m_work.workspace.principals().list());
            if (!principals)
                return fail(principals.error());
            QStringList lines;
            for (const Principal &principal : *principals) {
                QStringList words{principal.name, principal.taxNumber};
                const auto authorities =
                    await(m_work.workspace.principals().authorities(principal.id));
                for (const Authority &authority : authorities ? *authorities : QList<Authority>())
                    words.append(tr("head: %1").arg(authority.personName));
                lines.append(words.join(QStringLiteral(" · ")));
            }
            return lines;
        })
        .then(this, [this](const Result<QStringList> &lines) {
            if (lines)
                m_settings->setPrincipals(*lines);
        });
}

// What the operator may ask of a participant's software (decree 65, 31ж).
void Office::fillAbout()
{
    const CryptoState &crypto = CryptoLibrary::load();
    QStringList formats;
    for (const FormatSpec &format : m_work.definitions.formats().all())
        formats.append(format.id());
    QStringList rules;
    for (const QString &kind : m_work.definitions.kinds().ids())
        rules.append(kind + u' ' + m_work.definitions.kinds().kind(kind)->rulesVersion());
    const auto profile = Profile::load(m_work.profile);
    m_about->setRows(
        {{tr("Program"), QStringLiteral("Okno " OKNO_VERSION)},
         {tr("System"), QSysInfo::prettyProductName()},
         {tr("Qt"), QLatin1String(qVersion())},
         {tr("OpenSSL"), crypto.openSslVersion},
         {tr("GOST engine"), crypto.gostEngine.isEmpty() ? tr("not found") : crypto.gostEngine},
         {tr("TLS"), QSslSocket::sslLibraryVersionString()},
         {tr("Signature tools"),
          tr("OpenSSL, not certified: for legal force sign with a certified program")},
         {tr("Key store"), KeychainVault::storeName()},
         {tr("Formats"), formats.join(QStringLiteral(", "))},
         {tr("Rules"), rules.join(QStringLiteral(", "))},
         {tr("Window"), profile ? profile->name(m_work.texts.language()) : m_work.profile},
         {tr("Workspace"), m_work.workspace.folder()}});
}

} // namespace okno
