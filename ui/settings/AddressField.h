#pragma once

#include <QUrl>
#include <QWidget>

class QLineEdit;

namespace okno {

class StateLine;

// The address of a training window. What cannot be an address is said under the field and not told.
class AddressField final : public QWidget
{
    Q_OBJECT
public:
    // Of a window: http or https, and a host.
    static bool isAddress(const QUrl &url);

    explicit AddressField(QWidget *parent = nullptr);
    void setAddress(const QUrl &address);
    // Of the last valid text; empty: none of its own.
    QUrl address() const { return m_address; }

Q_SIGNALS:
    void addressChanged();

private:
    void read();
    void showProblem(const QString &problem);

    QUrl m_address;
    QLineEdit *m_text;
    StateLine *m_problem;
};

} // namespace okno
