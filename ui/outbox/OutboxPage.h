#pragma once

#include "models/lists/Cells.h"
#include "models/store/OutboxStore.h"
#include "translations/Texts.h"

#include <QJsonObject>
#include <QWidget>

class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;

namespace okno {

class ActDetails;
class EmptyState;
class Notice;
class OutboxBar;
class OutboxModel;
class WrappedTable;

// What is on its way to the window: what waits for whom, until when, and why.
class OutboxPage final : public QWidget
{
    Q_OBJECT
public:
    struct Item {
        ActRecord record;
        QString title;     // kind and number of the document
        QString principal; // on whose behalf
    };
    explicit OutboxPage(const Texts &texts, QWidget *parent = nullptr);
    void setItems(const QList<Item> &items);
    // What the sending is at ("Connected", "The window does not answer, next try in 30 s");
    // problem: a failure that needs a person.
    void setSending(const QString &state, const std::optional<Failure> &problem = {});
    QJsonObject viewState() const; // columns and parts, to be kept over a restart
    void restoreViewState(const QJsonObject &state);
    CellRows cellRows() const; // as the table shows them

Q_SIGNALS:
    void sendRequested(const okno::DocumentId &document); // now, this one
    void holdRequested(const okno::DocumentId &document); // not now: take it out of the sending
    void syncRequested();                                 // now, all
    void signInRequested();
    void matterRequested(const okno::DocumentId &document);
    void fileRequested(); // the table as a spreadsheet

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void layOut();
    void relayWishes();
    void showCurrent();
    void showEmpty(bool isEmpty);
    const Item *current() const;

    const Texts &m_texts;
    std::optional<Failure> m_problem;
    OutboxModel *m_model;
    QSortFilterProxyModel *m_sorted;
    OutboxBar *m_bar;
    Notice *m_notice;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    WrappedTable *m_table;
    ActDetails *m_details;
    EmptyState *m_empty;
    QJsonObject m_restored; // of viewState()
};

} // namespace okno
