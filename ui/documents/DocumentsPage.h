#pragma once

#include "models/kinds/KindSpec.h"
#include "models/lists/Cells.h"
#include "models/store/DocumentStore.h"
#include "translations/Texts.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace okno {

class DocumentListModel;
class DocumentTableView;
class EmptyState;
class FilterBar;
class SummaryPane;
class TableMenu;

// All documents: a virtual list with groups, kind, period and search as one types, and the summary
// of the current row beside it. The rows come from the store, already filtered and ordered.
class DocumentsPage final : public QWidget
{
    Q_OBJECT
public:
    DocumentsPage(const Texts &texts, const KindCatalogue &kinds, QWidget *parent = nullptr);
    // The answer to queryChanged; keeps the current document current where it still is there.
    void setDocuments(const QList<DocumentSummary> &documents);
    void setPrincipals(const QHash<PrincipalId, QString> &names);
    void setCounts(const GroupCounts &counts); // beside the groups
    void setFilling(int indexed, int total);
    DocumentQuery query() const;
    DocumentId current() const;
    void focusSearch();
    // To be kept over a restart: columns, sorting and the summary's width; and what is looked for
    // and at, which may name somebody.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);
    QJsonObject place() const;
    void restorePlace(const QJsonObject &place);
    // The list as it stands, with the columns that are shown.
    CellRows cellRows() const;

Q_SIGNALS:
    void queryChanged(const okno::DocumentQuery &query);    // at most once in 30 ms while one types
    void openRequested(const okno::DocumentId &document);   // Enter, double click: the editor
    void matterRequested(const okno::DocumentId &document); // its time line
    void copyRequested(const okno::DocumentId &document);   // Ctrl+D: a new draft like it
    void fromRequested(const okno::DocumentId &document);   // Ctrl+Alt+N: one about it
    void compareRequested(const okno::DocumentId &document); // with what it was made of
    void printRequested(const okno::DocumentId &document);   // Ctrl+P: as a PDF
    void newRequested();
    void importRequested();
    void fileRequested(); // the list as a spreadsheet

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Wish = void (DocumentsPage::*)(const DocumentId &);
    void lay();
    void layFilling(QLayout &column);
    void layList();
    void connectFilter();
    void connectList();
    void addKey(const QString &text, const QString &name, const QList<QKeySequence> &keys,
                Wish wish);
    void ask(Wish wish); // of the current document, if there is one
    void focusList();
    void showCurrent();
    void showRightPart(); // the list, or why it is empty

    FilterBar *m_filter;
    DocumentListModel *m_model;
    DocumentTableView *m_table;
    TableMenu *m_menu;
    SummaryPane *m_summary;
    QSplitter *m_splitter;
    QStackedWidget *m_parts;
    EmptyState *m_noneYet;
    EmptyState *m_noneFound;
    QWidget *m_filling;
    QLabel *m_fillingText;
    QProgressBar *m_fillingBar;
    bool m_isAnswered = false; // before that nothing is known, not even that there is nothing
    bool m_isFilling = false;
    QJsonObject m_restored; // of viewState()
};

} // namespace okno
