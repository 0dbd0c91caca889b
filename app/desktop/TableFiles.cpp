#include "app/desktop/TableFiles.h"

#include "app/desktop/LongWork.h"
#include "app/tables/Spreadsheet.h"

#include <QFileDialog>
#include <QFileInfo>

namespace okno {

TableFiles::TableFiles(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
}

void TableFiles::save(const QString &title, std::function<CellRows()> rows)
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Save as a spreadsheet"), {}, tr("Spreadsheet (*.xlsx)"));
    dialog->setObjectName(QStringLiteral("tableFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(
        QStringLiteral("%1 %2.xlsx").arg(title, QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, rows = std::move(rows)](const QString &file) { write(file, rows()); });
    dialog->open();
}

void TableFiles::write(const QString &file, const CellRows &rows)
{
    startLongWork<void>(
        m_window, this, tr("Writing %1").arg(QFileInfo(file).fileName()),
        [file, rows](const WorkTold &told) {
            return writeSpreadsheet(file, rows, [&](int row) { return told(row, rows.count); });
        },
        [this, file](const Result<void> &written) {
            written ? Q_EMIT saved(file) : Q_EMIT failed(written.error());
        });
}

} // namespace okno
