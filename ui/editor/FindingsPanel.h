#pragma once

#include "ui/editor/FindingsModel.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace okno {

// The foot of the editor: how many findings there are, the way from one to the next, and on demand
// the list of them with what to do. It never opens by itself.
class FindingsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsPanel(const Texts &texts, QWidget *parent = nullptr);

    // In the order in which they are walked.
    void setFindings(const QList<Finding> &findings, const KindLabels &labels,
                     const FindingsModel::Accepted &accepted = {});
    void setReadOnly(bool isReadOnly); // nothing can be accepted or withdrawn
    // What to say when there is nothing: checked and found right, or not checked yet.
    void setChecked(bool isChecked);
    // Another document: the walk begins anew.
    void forget();
    // After the last comes the first. Nothing: there are no findings.
    std::optional<Finding> next();
    std::optional<Finding> previous();
    bool isListShown() const;
    void setListShown(bool isShown);
    QString summary() const; // what the foot says

Q_SIGNALS:
    void findingActivated(const okno::Finding &finding);
    void nextRequested();
    void previousRequested();
    void acceptRequested(const okno::Finding &finding);
    void withdrawRequested(const okno::AcceptedWarning &warning);

private:
    QWidget *buildBar();
    QToolButton *addButton(const QString &name, const QString &text, const QString &tip);
    void buildTable();
    void buildActions();
    void acceptCurrent();
    void updateActions();
    std::optional<Finding> stepTo(int row);
    void updateSummary();
    void updateLook();
    void fitColumns();
    void fitVisibleRows();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    QLabel *addCount(const QString &name);
    void showCount(QLabel *icon, QLabel *text, Finding::Severity severity, const QString &words);

    const Texts &m_texts;
    FindingsModel *m_model;
    QTableView *m_table;
    QLabel *m_icons[3]; // by severity
    QLabel *m_counts[3];
    QLabel *m_accepted;
    QLabel *m_nothing;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_toggle;
    QAction *m_goThere;
    QAction *m_accept; // or withdraw
    bool m_isReadOnly = false;
    int m_current = -1; // the finding walked to last; -1: none yet
    bool m_isChecked = false;
};

} // namespace okno
