#pragma once

#include "models/kinds/KindSpec.h"
#include "models/lists/Cells.h"
#include "models/store/OutboxStore.h"
#include "translations/Texts.h"

#include <QJsonObject>
#include <QWidget>

class QSplitter;

namespace okno {

class EntryDetails;
class MatterActions;
class MatterHeader;
class TimeLineModel;
class WrappedTable;

// One document's time line from draft to archive: every revision step, attempt, event with its raw
// code, and the receipt.
class MatterPage final : public QWidget
{
    Q_OBJECT
public:
    struct View {
        DocumentSummary document;
        QString principal;
        std::optional<FrozenFacts> frozen;
        std::optional<ActRecord> act;
        QList<Attempt> attempts;
        QList<WindowEvent> events;
        QByteArray receipt; // verified, as received; empty: none yet
    };
    MatterPage(const Texts &texts, const KindCatalogue &kinds, QWidget *parent = nullptr);
    void show(const View &view);
    QJsonObject viewState() const; // columns, to be kept over a restart
    void restoreViewState(const QJsonObject &state);
    CellRows cellRows() const; // as the table shows them

Q_SIGNALS:
    void openRequested(const okno::DocumentId &document); // the editor
    void signRequested(const okno::DocumentId &document);
    void sendRequested(const okno::DocumentId &document);
    void holdRequested(const okno::DocumentId &document); // its sending
    void saveReceiptRequested(const okno::DocumentId &document);
    void
    exportRequested(const okno::DocumentId &document); // official XML: frozen bytes when there are
    void printRequested(const okno::DocumentId &document);   // as a PDF
    void compareRequested(const okno::DocumentId &document); // with what it was made of
    void fromRequested(const okno::DocumentId &document);    // a document about this one
    void fileRequested();                                    // the table as a spreadsheet
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void relayWishes();
    void showEntries(bool isSameDocument);
    void leave();
    void toggleDetails();
    void setDetailsShown(bool isShown);
    void showDetails();
    void arrange();

    const Texts &m_texts;
    View m_view;
    MatterHeader *m_header;
    MatterActions *m_actions;
    TimeLineModel *m_model;
    WrappedTable *m_table;
    EntryDetails *m_details;
    QSplitter *m_splitter;
};

} // namespace okno
