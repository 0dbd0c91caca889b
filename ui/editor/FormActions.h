#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace okno {

// The keys of a form. Actions of the form's widget, so that they are listed and can be changed;
// those that change rows are buttons over the table as well.
class FormActions final : public QObject
{
    Q_OBJECT
public:
    explicit FormActions(QWidget *form);
    const QList<QAction *> &rowActions() const { return m_rowActions; }
    void setRowsLocked(bool isLocked);
    void dress(); // icons in the palette's colours

Q_SIGNALS:
    void addRequested();
    void insertRequested(); // at the cursor: one more of whatever stands there
    void duplicateRequested();
    void removeRequested();
    void moveRequested(int by);
    void nextItemRequested();
    void sectionRequested(int by);

private:
    void makeRowActions();
    void makeSteps();
    QAction *make(const QString &name, const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_form;
    QList<QAction *> m_rowActions;
    QHash<QAction *, QString> m_icons;
};

} // namespace okno
