#pragma once

#include <QAccessible>
#include <QHash>
#include <QSet>
#include <QStringList>

class QAbstractButton;
class QAbstractItemView;
class QHeaderView;
class QLabel;
class QWidget;

// Goes through the tree that a screen reader sees of a window, and tells what it could not say to
// a person: controls without name or role, headings and icons without words, namesakes.
class SpokenPage
{
public:
    explicit SpokenPage(QWidget &window);
    const QStringList &faults() const { return m_faults; }

private:
    void visit(QAccessibleInterface *at, const void *group);
    void judge(QAccessibleInterface *at, const void *group);
    void judgeFocusable(QAccessibleInterface *at, const void *group);
    void judgeButton(QAccessibleInterface *at, const QAbstractButton &button);
    void judgeIcon(QAccessibleInterface *at, const QLabel &label);
    void judgeView(QAccessibleInterface *at, const QAbstractItemView &view);
    void judgeHeader(QAccessibleInterface *at, const QHeaderView &header);
    void judgeRows(QAccessibleInterface *at, const QAbstractItemView &view);
    void judgeUnmet(const QWidget &window);
    void blame(QAccessibleInterface *at, const QString &fault);

    QStringList m_faults;
    QSet<const QObject *> m_met;
    QSet<QString> m_namesakes; // group, role and name
};
