#pragma once

#include "ui/editor/fields/FormEntry.h"
#include "ui/editor/fields/FormScope.h"

#include <QWidget>

namespace okno {

// One line of a form: a heading, a value, several values or a small table. Shows the place of its
// field below the base that it is bound to (the document, or one goods item).
class FormPart : public QWidget
{
    Q_OBJECT
public:
    FormPart(FormScope &scope, const FormEntry &entry, QWidget *parent)
        : QWidget(parent), m_scope(scope), m_field(*entry.field), m_isWide(entry.isWide)
    {
    }
    const QString &key() const { return m_field.key; }
    // Takes the whole width where short fields stand two in a line.
    bool isWide() const { return m_isWide; }
    // Less, and two in a line are not readable any more.
    virtual int readableWidth() const { return minimumSizeHint().width(); }
    virtual void bind(const FieldPath &base) = 0;
    virtual void showMarks() = 0;
    virtual void showLocks() {}
    virtual void commit() {}
    virtual bool goTo(const FieldPath &) { return false; }
    // The first stop of the cursor; null where nothing can be entered.
    virtual QWidget *firstStop() const { return nullptr; }

protected:
    FormScope &m_scope;
    const FieldSpec &m_field;

private:
    bool m_isWide;
};

} // namespace okno
