#pragma once

#include "ui/editor/SectionContent.h"
#include "ui/editor/fields/FormScope.h"

#include <QScrollArea>

class QSplitter;

namespace okno {

class FieldsPane;
class RowsTable;

// One section of a form with its title.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    FormPage(FormScope &scope, const SectionContent &content, QWidget *parent);
    const QString &title() const { return m_title; }

    virtual void bind();                          // everything anew
    virtual void apply(const QList<Edit> &edits); // only what they touch
    virtual void showMarks();
    virtual void showLocks();
    virtual void commit();
    virtual bool goTo(const FieldPath &path);
    virtual QWidget *firstStop() const;
    virtual FieldPath firstPlace() const;
    virtual RowsTable *items() const { return nullptr; }
    virtual QSplitter *parts() const { return nullptr; } // the items and the form below them

protected:
    FormScope &scope() const { return m_scope; }
    FieldsPane &pane() const { return *m_pane; }
    QWidget *makeTitle();
    // The fields, in their scroll area. Made when its turn has come: Tab follows the making.
    QScrollArea *makePane(const SectionContent &content);

private:
    void reveal();

    FormScope &m_scope;
    QString m_title;
    QScrollArea *m_area = nullptr;
    FieldsPane *m_pane = nullptr;
};

} // namespace okno
