#pragma once

#include "ui/editor/FormPage.h"

class QAction;
class QLabel;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace okno {

// A section that repeats: the table of its rows, and below it one form that shows the current row.
// Another row only sets its texts, so 999 goods cost as much as one.
class ItemsPage final : public FormPage
{
    Q_OBJECT
public:
    // actions: shown as buttons over the table.
    ItemsPage(FormScope &scope, const SectionContent &content, const QList<QAction *> &actions,
              QWidget *parent = nullptr);
    void bind() override;
    void apply(const QList<Edit> &edits) override;
    void showMarks() override;
    void showLocks() override;
    void commit() override;
    bool goTo(const FieldPath &path) override;
    QWidget *firstStop() const override;
    FieldPath firstPlace() const override;
    RowsTable *items() const override { return m_table; }
    QSplitter *parts() const override { return m_parts; }
    void goToItem(); // the first field of the current row's form

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar(const QList<QAction *> &actions);
    QWidget *makeEmpty();
    void makeTable();
    void showItem();

    QString m_list;
    RowsTable *m_table;
    QLabel *m_position;
    QList<QToolButton *> m_buttons;
    QStackedWidget *m_stack;
    QSplitter *m_parts;
};

} // namespace okno
