#pragma once

#include "models/base/Failure.h"
#include "models/lists/Cells.h"

#include <QObject>

namespace okno {

class MainWindow;

// Tables as files for a spreadsheet program: asks where, and writes in the background.
class TableFiles final : public QObject
{
    Q_OBJECT
public:
    explicit TableFiles(MainWindow &window, QObject *parent = nullptr);
    // rows: asked for once, when somebody has said where to.
    void save(const QString &title, std::function<CellRows()> rows);

Q_SIGNALS:
    void saved(const QString &file);
    void failed(const okno::Failure &failure);

private:
    void write(const QString &file, const CellRows &rows);
    MainWindow &m_window;
};

} // namespace okno
