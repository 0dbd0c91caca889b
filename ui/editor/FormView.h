#pragma once

#include "models/document/DocumentEdit.h"
#include "models/formats/FormatSpec.h"
#include "models/kinds/FormSpec.h"
#include "models/kinds/KindSpec.h"
#include "models/rules/Finding.h"
#include "translations/Texts.h"
#include "ui/editor/SectionContent.h"

#include <QJsonObject>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace okno {

class CodeBook;
class FormActions;
class FormPage;
class FormScope;
class ItemsPage;
class RowsTable;

// A document as a form: sections of labelled fields with their box numbers, and the goods list with
// the form of the current item. Drawn from form.json alone. It changes nothing itself: it says what
// was typed and wished.
class FormView final : public QWidget
{
    Q_OBJECT
public:
    struct Definitions {
        const KindSpec *kind = nullptr;
        const FormatSpec *format = nullptr;
        FormSpec form;
        KindLabels labels;
    };
    explicit FormView(const Texts &texts, QWidget *parent = nullptr);

    void setDefinitions(const Definitions &definitions);
    // Everything anew; the cursor goes to the first field.
    void setDocument(const Document &document);
    // After an edit of this document: only what the edits touch is drawn anew, the cursor stays.
    void applyEdits(const Document &document, const QList<Edit> &edits);
    void setFindings(const QList<Finding> &findings);
    void setReadOnly(bool isReadOnly);
    void setCodes(CodeBook *codes);
    // Goes to a field (also one in a goods item, which becomes the current one) and gives it the
    // focus. A place that the form does not show is left to the tree: false.
    bool setCursor(const FieldPath &path);
    FieldPath cursor() const;
    void commit();                // what is being typed is said now
    QStringList sections() const; // titles, for the outline
    void showSection(int index);
    int section() const; // the one shown
    // Columns of its tables and heights of its lists, to be kept over a restart; those of another
    // kind of document too.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);

Q_SIGNALS:
    // A field was left or Enter pressed after typing; only when the text differs.
    void textEntered(const okno::FieldPath &path, const QString &text);
    void rowAddRequested(const okno::FieldPath &group, const QString &field);
    void rowDuplicateRequested(const okno::FieldPath &row);
    void rowRemoveRequested(const okno::FieldPath &row);
    void rowMoveRequested(const okno::FieldPath &row, int position); // counted from 1
    void cursorMoved(const okno::FieldPath &path);
    void sectionShown(int index);

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void forwardWishes();
    void followKeys();
    struct Section {
        SectionContent content;
        FormPage *page = nullptr; // once it has been wanted
    };

    void clear();
    FormPage *page(int index);
    FormPage *makePage(const SectionContent &content);
    void restoreViewState(const FormPage &page);
    void drawOne();
    QList<FormPage *> drawn() const;
    void turnTo(int index);
    void goToSection(int index, bool isFirstStop);
    void goBySection(int by);
    QList<QWidget *> stopsOf(const QWidget *page) const;
    ItemsPage *itemsPage() const;
    RowsTable *tableInHand() const;
    void withTable(void (RowsTable::*wish)());
    void addRow();
    void insertHere();
    void moveRow(int by);
    void nextItem();

    FormScope *m_scope;
    FormActions *m_actions;
    QStackedWidget *m_stack;
    QTimer *m_idle; // runs while sections wait to be drawn
    QList<Section> m_sections;
    bool m_hasDocument = false;
    QJsonObject m_restored; // of viewState()
};

} // namespace okno
