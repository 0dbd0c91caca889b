#pragma once

#include "ui/shell/ProgressLine.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace okno {

class Notice;
class Rail;

// The frame around all pages: the rail at the left (one button a page, Ctrl+1…9), the pages, a
// notice above them, a foot line. In training a coloured frame and the word stand around
// everything. Knows nothing of what the pages show.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);

    // id: stable ("documents"), also the object name of the page. Pages with an icon stand on the
    // rail in the order of adding; those without (editor, sign) are shown on demand only.
    void addPage(const QString &id, const QString &title, const QString &iconName, QWidget *page);
    void showPage(const QString &id);
    QString currentPage() const;
    bool isOnRail(const QString &id) const; // false for an unknown page too
    QWidget *page(const QString &id) const;
    // A count on a rail button ("Needs action 3"); 0: none. Told to screen readers too.
    void setBadge(const QString &id, int count);
    // First run and locked key store: only this page, no rail.
    void setRailShown(bool isShown);
    void setTraining(bool isTraining, const QString &windowName);
    // Foot line: whose work, which window, what the sending is at.
    void setFoot(const QString &principal, const QString &sending);
    Notice &notice() { return *m_notice; }
    // Between notice and page, until its owner finishes it.
    ProgressLine *addProgress(const QString &what);

Q_SIGNALS:
    void pageChanged(const QString &id);
    void filesDropped(const QStringList &files);
    void newRequested();    // Ctrl+N
    void importRequested(); // Ctrl+O
    void searchRequested(); // Ctrl+F
    void closing();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Entry {
        QString id;
        QString title;
        QWidget *page;
        bool isOnRail;
    };
    const Entry *entry(const QString &id) const;
    void layMiddle();
    void layFoot();
    void makeKeys();
    QAction *makeKey(const QKeySequence &keys, void (MainWindow::*wish)());
    void dressTraining();
    void nameWindow();
    QList<QWidget *> panes() const;
    void nextPane(bool isForward);

    QList<Entry> m_entries;
    QString m_shown;         // id
    QList<QAction *> m_keys; // off while there is no rail
    bool m_isRailShown = true;
    bool m_isTraining = false;
    Notice *m_notice;
    QWidget *m_progress; // a line for each work in the background
    QStackedWidget *m_pages;
    Rail *m_rail;
    QLabel *m_training;
    QLabel *m_principal;
    QLabel *m_window;
    QLabel *m_sending;
};

} // namespace okno
