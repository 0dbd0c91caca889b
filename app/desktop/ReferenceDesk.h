#pragma once

#include "app/desktop/CodeDesk.h"
#include "app/flow/FormatPacks.h"
#include "ui/settings/ReferencePage.h"
#include "ui/shell/MainWindow.h"

namespace okno {

// Shows formats and classifiers and imports more of them, in the background. New codes are used at
// once; new formats when the program starts again, because open documents keep the definitions that
// they were opened with.
class ReferenceDesk final : public QObject
{
    Q_OBJECT
public:
    ReferenceDesk(Work &work, MainWindow &window, ReferencePage &page, CodeDesk &codes,
                  QObject *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void failed(const okno::Failure &failure);

private:
    void showFormats();
    void chooseClassifiers();
    void chooseFormats();
    void importClassifiers(QStringList files, QStringList told);
    void importFormats(const QString &file, const QDate &inForce);
    void askDay(const QString &file, const QString &typed);
    QString words(const PackedFormat &packed) const;

    Work &m_work;
    MainWindow &m_window;
    ReferencePage &m_page;
    CodeDesk &m_codes;
};

} // namespace okno
