#pragma once

#include <QKeySequence>
#include <QTableWidget>

namespace okno {

// Every key that the program answers to, and what it does. A journey of the window compares it with
// the keys that there are.
class KeyTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit KeyTable(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addEverywhere();
    void addLists();
    void addDocument();
    void addRows();
    void addSending();
    void add(const QString &where, const QList<QKeySequence> &keys, const QString &what);
    void addWritten(const QString &where, const QString &keys, const QString &what);
};

} // namespace okno
