#pragma once

#include "ui/editor/fields/FormEntry.h"
#include "ui/editor/fields/FormScope.h"

#include <QScrollArea>
#include <QSet>

namespace okno {

class FieldsPane;
class RowsTable;

// One section of a form with its title.
class FormPage : public QWidget
{
    Q_OBJECT
public:
    FormPage(FormScope &scope, const FormSpec::Section &section, QWidget *parent);
    const QString &title() const { return m_title; }
    // A field of this key, or a group that holds some, is drawn here.
    bool hasKey(const QString &key) const { return m_keys.contains(key); }

    virtual void bind();                          // everything anew
    virtual void apply(const QList<Edit> &edits); // only what they touch
    virtual void showMarks();
    virtual void showLocks();
    virtual void commit();
    virtual bool goTo(const FieldPath &path);
    virtual QWidget *firstStop() const;
    virtual FieldPath firstPlace() const;
    virtual RowsTable *items() const { return nullptr; }

protected:
    FormScope &scope() const { return m_scope; }
    FieldsPane &pane() const { return *m_pane; }
    QScrollArea *paneArea() const { return m_area; }
    QWidget *makeTitle();

private:
    void collectKeys(const FormSpec::Section &section, const QList<FormEntry> &entries);
    void reveal();

    FormScope &m_scope;
    QString m_title;
    QScrollArea *m_area;
    FieldsPane *m_pane;
    QSet<QString> m_keys;
};

} // namespace okno
