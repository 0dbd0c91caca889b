#pragma once

#include <QWidget>

class QLabel;
class QTableWidget;

namespace okno {

// Versions and their age: what support asks for first; all of it can be copied at once. Below, the
// keys of the program.
class AboutPage final : public QWidget
{
    Q_OBJECT
public:
    explicit AboutPage(QWidget *parent = nullptr);
    struct Row {
        QString name;
        QString value;
    };
    void setRows(const QList<Row> &rows);

private:
    void copyAll();

    QTableWidget *m_table;
    QLabel *m_copied;
};

} // namespace okno
