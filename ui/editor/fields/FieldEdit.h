#pragma once

#include "models/kinds/KindSpec.h"
#include "ui/editor/fields/FieldInput.h"
#include "ui/editor/fields/FormScope.h"

#include <QWidget>

class QLabel;

namespace okno {

class LineInput;
class MarkIcon;

// The editor of one value at one place of the document, with its mark. The input follows the type
// of the field; it is made once and shows another place after bind().
class FieldEdit final : public QWidget
{
    Q_OBJECT
public:
    FieldEdit(FormScope &scope, const FieldSpec &field, bool isTall, QWidget *parent = nullptr);
    ~FieldEdit() override; // an input that loses the focus while it goes says nothing any more

    // What is being typed at this very place stays.
    void bind(const FieldPath &path);
    const FieldPath &path() const { return m_path; }
    // Told to screen readers where a field repeats; position: counted from 1.
    void setPosition(qsizetype position, qsizetype count);
    void showMark();
    void showLock();
    void commit();
    void focus() { m_scope.focus(input(), m_path); }
    QWidget *input() const { return m_input->widget(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    template <class Input>
    Input *adopt(Input *input);
    FieldInput *makeInput(bool isTall);
    void dress();
    void offerCodes(LineInput *line);
    void showCodeName(const QString &code);
    void fillNameBeside(const ClassifierMatch &match);
    void setGround(const QColor &colour);

    FormScope &m_scope;
    const FieldSpec &m_field;
    QLabel *m_codeName = nullptr; // of fields with a code list; made by makeInput()
    FieldInput *m_input;
    MarkIcon *m_mark;
    QString m_name;
    FieldPath m_path;
    bool m_isCarriedOver = false;
};

} // namespace okno
