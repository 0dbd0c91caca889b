#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace okno {

// What an empty page shows: what it is for, and the first step as a button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &text,
               const QString &action = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addAction(QVBoxLayout &column, const QString &action);
    void drawIcon();

    QString m_iconName;
    QLabel *m_icon;
};

} // namespace okno
