#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace okno {

// One line to type a place into: "33", "B", "item 5", "5/33".
class GoToLine final : public QWidget
{
    Q_OBJECT
public:
    explicit GoToLine(QWidget *parent = nullptr);

    struct Place {
        QString box;
        int item = 0; // counted from 1; 0: none was named
        bool operator==(const Place &) const = default;
    };
    // Nothing of the kind: neither box nor item.
    static Place parse(const QString &text);

    void start();
    void setNotFound(); // it stays open and says so

Q_SIGNALS:
    void placeEntered(const QString &box, int item);

private:
    void enter();
    QLineEdit *m_text;
    QLabel *m_message;
};

} // namespace okno
