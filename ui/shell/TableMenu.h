#pragma once

#include <QJsonObject>
#include <QObject>

class QMenu;
class QTableView;

namespace okno {

// What may be done with a table as a whole: which columns it shows, how wide, what it is sorted by,
// and the table as a file. It opens at the table with its own actions before (right click, F10,
// Shift+F10) and at its heading; nothing in it needs a mouse.
class TableMenu final : public QObject
{
    Q_OBJECT
public:
    enum class File : quint8 { None, Offered };
    // Once the table has its model, actions and columns: these are the usual ones.
    explicit TableMenu(QTableView &table, File file = File::None);
    void open(); // at the current row

Q_SIGNALS:
    void fileRequested(); // the table as a spreadsheet

private:
    void popUp(const QPoint &at, bool isWhole);
    void addOrders(QMenu &menu);
    void addColumns(QMenu &menu);
    void addMoves(QMenu &menu);
    void sortBy(int column, Qt::SortOrder order);
    void setShown(int column, bool isShown);
    void fitWidths();
    void restoreUsual();

    QTableView &m_table;
    File m_file;
    QJsonObject m_usual; // the columns
};

} // namespace okno
