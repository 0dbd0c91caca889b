#pragma once

#include "ui/editor/fields/CodeBook.h"

#include <QFrame>
#include <QLocale>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace okno {

// The codes of one list below a field: what is typed is searched, Enter takes the current line, Esc
// leaves the field as it was. Deletes itself when it closes.
class CodeChooser final : public QFrame
{
    Q_OBJECT
public:
    // field: below which it opens; language: of the names.
    CodeChooser(CodeBook &codes, const QString &list, const QString &title, const QString &language,
                QWidget *field);
    void open(const QString &text);

Q_SIGNALS:
    void chosen(const okno::ClassifierMatch &match);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay(const QString &title);
    void place();
    void search();
    void show(const CodeAnswer &answer);
    void addLine(const ClassifierMatch &match);
    void take();

    CodeBook &m_codes;
    QString m_list;
    QString m_language;
    QLocale m_locale;
    QWidget *m_field;
    QLineEdit *m_text;
    QTreeWidget *m_lines;
    QLabel *m_said;
    QList<ClassifierMatch> m_matches;
    int m_asked = 0; // an answer to an earlier question comes too late
};

} // namespace okno
