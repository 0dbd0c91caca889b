#pragma once

#include <QScrollArea>

class QSplitter;

namespace okno {

// The three panes of the sign panel. Wide: side by side, left and right scrolling on their own.
// Narrow: one under the other, scrolling as a whole. What has the focus is kept in sight.
class SignPanes final : public QScrollArea
{
    Q_OBJECT
public:
    struct Pane {
        QWidget *content;
        QString name; // for screen readers
    };
    SignPanes(const Pane &left, QWidget *middle, const Pane &right, QWidget *parent = nullptr);
    // An empty middle gives its place away where it is narrow.
    void setMiddleEmpty(bool isEmpty);
    // After the right pane has grown.
    void showRight(QWidget *part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    void arrange();
    void follow();
    QSplitter *m_panes;
    QScrollArea *m_left;
    QWidget *m_middle;
    QScrollArea *m_right;
    bool m_isMiddleEmpty = true;
    bool m_isArranged = false;
};

} // namespace okno
