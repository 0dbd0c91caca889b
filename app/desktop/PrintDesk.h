#pragma once

#include "app/desktop/Work.h"
#include "ui/print/PrintRequest.h"
#include "ui/shell/MainWindow.h"

#include <QObject>

namespace okno {

// Documents as PDF: asks where, and prints in the background.
class PrintDesk final : public QObject
{
    Q_OBJECT
public:
    PrintDesk(Work &work, MainWindow &window, QObject *parent = nullptr);
    // The document as it stands in the store now.
    void save(const DocumentId &document);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const okno::Failure &failure);

private:
    void askWhere(const PrintRequest &request);
    void print(const PrintRequest &request, const QString &file);

    Work &m_work;
    MainWindow &m_window;
};

} // namespace okno
