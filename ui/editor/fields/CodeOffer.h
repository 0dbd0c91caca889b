#pragma once

#include "models/kinds/KindSpec.h"
#include "ui/editor/fields/CodeBook.h"

#include <QPointer>

namespace okno {

class CodeChooser;
class FormScope;
class LineInput;

// Codes for one line: while one types, those that begin so or are called so; with F3, Alt+Down or
// Down all of the list, to be searched. Belongs to the line.
class CodeOffer final : public QObject
{
    Q_OBJECT
public:
    // field: of a code list, and belongs to the kind.
    CodeOffer(FormScope &scope, const FieldSpec &field, LineInput *line);

Q_SIGNALS:
    void chosen(const okno::ClassifierMatch &match); // and stands in the line, as typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed);
    void choose();
    void take(const ClassifierMatch &match);

    FormScope &m_scope;
    const FieldSpec &m_field;
    LineInput *m_line;
    QPointer<CodeChooser> m_chooser;
};

} // namespace okno
