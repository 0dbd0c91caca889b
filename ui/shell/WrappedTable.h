#pragma once

#include <QJsonObject>
#include <QTableView>

namespace okno {

// A table whose texts wrap: each row is as high as its texts ask for, found out when it comes into
// sight, so that ten thousand rows cost no more than a screenful. Whole rows are selected; Enter or
// a double click activates the current one.
class WrappedTable : public QTableView
{
    Q_OBJECT
public:
    explicit WrappedTable(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    // How wide a column wants to be and how narrow it may become, in letters.
    struct Letters {
        int wish = 0;
        int least = 0;
    };
    // The last column takes what is left. Holds until somebody moves a column's edge.
    void setColumns(const QList<Letters> &columns);
    void arrangeColumns(); // those that are shown, unless they are arranged by hand
    void setArrangedByHand(bool isByHand);
    // Columns and sorting, to be kept over a restart; widths only where they were chosen by hand.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void fitSoon();
    void fitRows();
    void keepCurrentInSight();
    void setDefaultHeight();
    void columnResized();
    int pixels(int column, int letters) const;

    QList<Letters> m_columns;
    bool m_isByHand = false; // the columns stay where somebody put their edges
    bool m_isArranging = false;
    bool m_isFitAsked = false;
    bool m_isCurrentWanted = false; // in sight, whatever the rows above it grow to
};

} // namespace okno
