// What the settings and about pages of an Office say.
#include "app/About.h"
#include "app/desktop/Office.h"
#include "app/flow/Await.h"
#include "signing/vault/KeyFile.h"
#include "ui/settings/AboutPage.h"

namespace okno {

void Office::fillSettings()
{
    const auto names = profileNames(m_work.texts.language());
    for (const SettingsPage::ProfileName &profile : names) {
        if (profile.id == m_work.profile)
            m_window.setTraining(profile.isTraining, profile.name);
    }
    m_settings->setProfiles(names);
    m_settings->setSettings(m_chosen);
    const Result<KeyFile> facts = KeyFile::read(m_work.workspace.folder());
    const bool hasStore = facts && facts->mode == KeyFile::Mode::KeyStore;
    m_settings->setWorkspace(m_work.workspace.folder(),
                             hasStore ? facts->storeName : tr("A passphrase"));
    m_backups->refresh();
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

QString Office::leftOutWords(const QStringList &programs)
{
    QStringList words;
    for (const QString &program : programs)
        words.append(program == u"okno-window"
                         ? tr("okno-window, the training window: start it on a computer with Linux "
                              "and enter its address in the settings")
                         : program);
    return words.isEmpty() ? tr("nothing") : words.join(u'\n');
}

void Office::fillAbout()
{
    const About about = About::of(m_work.definitions);
    const auto profile = Profile::load(m_work.profile);
    m_about->setRows(
        {{tr("Program"), QStringLiteral("Okno " OKNO_VERSION)},
         {tr("System"), about.system},
         {tr("Qt"), about.qt},
         {tr("OpenSSL"), about.openSsl},
         {tr("GOST engine"), about.gostEngine.isEmpty() ? tr("not found") : about.gostEngine},
         {tr("TLS"), about.tls},
         {tr("Signature tools"),
          tr("OpenSSL, not certified: for legal force sign with a certified program")},
         {tr("Key store"), about.keyStore},
         {tr("Left out of this build"), leftOutWords(about.leftOut)},
         {tr("Formats"), about.formats.join(QStringLiteral(", "))},
         {tr("Rules"), about.rules.join(QStringLiteral(", "))},
         {tr("Window"), profile ? profile->name(m_work.texts.language()) : m_work.profile},
         {tr("Workspace"), m_work.workspace.folder()}});
}

} // namespace okno
