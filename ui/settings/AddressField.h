#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace okno {

// The address of a training window. What cannot be an address is said under the field and not told.
class AddressField final : public QWidget
{
    Q_OBJECT
public:
    explicit AddressField(QWidget *parent = nullptr);
    void setAddress(const QUrl &address);
    // Of the last valid text; empty: none of its own.
    QUrl address() const { return m_address; }

Q_SIGNALS:
    void addressChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void showProblem(const QString &problem);
    void drawProblem();

    QUrl m_address;
    QLineEdit *m_text;
    QWidget *m_problem;
    QLabel *m_problemIcon;
    QLabel *m_problemText;
};

} // namespace okno
