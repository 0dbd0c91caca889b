#pragma once

#include <QToolBar>

class QActionGroup;
class QToolButton;

namespace okno {

// The buttons of the pages at the left, in the order of adding, with Ctrl+1…9 and counts. One is
// checked, or none while a page without a button is in front.
class Rail final : public QToolBar
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &id, const QString &title, const QString &iconName);
    void setCurrent(const QString &id);
    void setBadge(const QString &id, int count);
    // The focus onto the button of the page in front, or onto the first.
    void enter();

Q_SIGNALS:
    void pageRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        QString id;
        QString title;
        QString iconName;
        QAction *action = nullptr;
        QToolButton *button = nullptr;
        int badge = 0;
    };
    QAction *makeAction(const QString &id, const QString &title);
    QToolButton *makeButton(const QString &id, QAction *action);
    void align();
    void dress(const Entry &entry);

    QList<Entry> m_entries;
    QActionGroup *m_group;
};

} // namespace okno
