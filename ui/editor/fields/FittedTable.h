#pragma once

#include <QJsonObject>
#include <QTableView>

namespace okno {

// A table whose columns are as wide as they need, with the spare room for those that can use it,
// and whose header has as many lines as its longest label: nothing that names a column is cut.
class FittedTable : public QTableView
{
    Q_OBJECT
public:
    struct Column {
        int letters = 0; // of a usual value
        bool takesSpare = false;
    };
    explicit FittedTable(QWidget *parent = nullptr);
    // The widths that a person chose, to be kept over a restart; empty: none.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);

protected:
    // After setModel(); the labels are the model's.
    void setColumns(const QList<Column> &columns);
    QSize sizeFor(int shownRows) const;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString label(int column) const;
    void fill();
    void fitHeader();

    QList<Column> m_columns;
    QList<int> m_widths; // what each column needs
    bool m_isFilling = false;
    bool m_isFilled = true; // until a person chooses widths
};

} // namespace okno
