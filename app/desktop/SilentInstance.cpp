#include "app/desktop/SilentInstance.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QMessageBox>

namespace okno {

namespace {

struct SilentInstance {
    Q_DECLARE_TR_FUNCTIONS(SilentInstance)
};

} // namespace

int sayThatItIsSilent(QApplication &application, const QString &workspaceFolder)
{
    QMessageBox box(
        QMessageBox::Warning, QApplication::applicationDisplayName(),
        SilentInstance::tr("Okno is open for this workspace already, but does not answer."),
        QMessageBox::Ok);
    box.setInformativeText(
        SilentInstance::tr(
            "%1\n\nWhat was typed is on disk but for the last second. Wait a minute and start "
            "the program again. If it is still silent, end “okno” in the system's list "
            "of programs and start it again.")
            .arg(QDir::toNativeSeparators(workspaceFolder)));
    box.setTextFormat(Qt::PlainText);
    QObject::connect(&box, &QMessageBox::finished, &application, &QApplication::quit);
    box.show();
    QApplication::exec();
    return 1;
}

} // namespace okno
