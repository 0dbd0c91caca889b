#pragma once

#include "models/store/DocumentStore.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace okno {

class EmptyState;
class StartDetail;
class StartList;

// Needs action: what a person must do now, the most urgent first; good news stays quiet.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        DocumentId document;
        QString title; // kind and number
        QString why;   // "The window refused it: …"
        QString next;  // what Enter does: "Open the findings"
        bool isFailed = false;
        QDateTime changed;
    };
    explicit StartPage(QWidget *parent = nullptr);
    void setItems(const QList<Item> &items);
    // Documents in each of the other groups, shown as one quiet line.
    void setCounts(int drafts, int waiting, int done);
    // While the index of a large workspace fills.
    void setFilling(int indexed, int total);

Q_SIGNALS:
    void openRequested(const okno::DocumentId &document);
    void newRequested();
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    QWidget *layHead();
    QWidget *layList();
    QWidget *layFoot();
    void drawIcons();
    void showCurrent();
    void showRightPart(); // the list, or what it says that there is nothing in it

    QLabel *m_title;
    QPushButton *m_new;
    QPushButton *m_import;
    StartList *m_list;
    StartDetail *m_detail;
    QStackedWidget *m_parts;
    QWidget *m_work;       // the list with its detail
    EmptyState *m_noWork;  // documents, but nothing to do
    EmptyState *m_noneYet; // no document at all
    QLabel *m_counts;
    QProgressBar *m_filling;
    int m_others = -1; // documents in the other groups; -1: not told yet
    bool m_isAnswered = false;
    bool m_isFilling = false;
};

} // namespace okno
