#include "app/desktop/Restoring.h"

#include "app/Files.h"
#include "app/desktop/WhenDone.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Notice.h"

#include <QDir>
#include <QFileInfo>

namespace okno {

namespace {

QString freeFolder(const QString &wanted)
{
    QString folder = wanted;
    for (int i = 2; QFileInfo::exists(folder) && !QDir(folder).isEmpty(); ++i)
        folder = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return folder;
}

} // namespace

Restoring::Restoring(Wiring &wiring, FlowThread &steps, MainWindow &window, RestorePage &page,
                     QObject *parent)
    : QObject(parent), m_wiring(wiring), m_steps(steps), m_window(window), m_page(page)
{
    connect(
        &page, &RestorePage::restoreRequested, this,
        [this](const QString &file, const QString &folder, const Secret &passphrase,
               const Secret &newPassphrase) {
            restore({absolutePath(file), passphrase, absolutePath(folder), {newPassphrase, {}}});
        });
    connect(&page, &RestorePage::closeRequested, this, [this] { m_window.showPage(m_before); });
}

void Restoring::start(const QString &folder)
{
    m_before = m_window.currentPage();
    m_page.start(freeFolder(folder), !KeychainVault::storeName().isEmpty());
    m_window.showPage(m_page.objectName());
}

void Restoring::stop()
{
    if (m_line)
        m_line->stop();
}

void Restoring::restore(const Wiring::RestoreOrder &order)
{
    if (m_line)
        return;
    m_page.setBusy(true);
    m_line = std::make_unique<BackupLine>(m_window, tr("Restoring the workspace"));
    const auto work = [this, order, watch = m_line->watch()] {
        return m_wiring.restoreWorkspace(order, *watch);
    };
    whenDone(this, m_steps.run(work),
             [this, order](const Result<Restored> &made) { finish(order, made); });
}

void Restoring::finish(const Wiring::RestoreOrder &order, const Result<Restored> &made)
{
    m_line.reset();
    if (!made)
        return m_page.setProblem(made.error());
    Q_EMIT restored(order.folder, order.newKey.typed);
    if (!made->broken.isEmpty())
        m_window.notice().show(
            theme::Tone::Warning,
            tr("The workspace is restored as it was. %1 of its records did not open when the "
               "backup was made and do not open now; the first is %2. An older backup may have "
               "them whole.")
                .arg(made->broken.size())
                .arg(made->broken.first()),
            failureKey(FailureCode::WorkspaceDamaged));
}

} // namespace okno
