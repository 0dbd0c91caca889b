#pragma once

#include "models/store/DocumentStore.h"

#include <QSet>
#include <QTableView>

namespace okno {

class DocumentListModel;

// The table of documents. When the list changes below it, the same documents stay current, selected
// and where they were on the screen.
class DocumentTableView final : public QTableView
{
    Q_OBJECT
public:
    explicit DocumentTableView(DocumentListModel &model, QWidget *parent = nullptr);

    DocumentId currentDocument() const;
    void setCurrentRow(int row);
    // This document becomes the current one, now or when the list comes to have it.
    void setWanted(const DocumentId &document);
    // Rows as lines, cells with tabs between them, as spreadsheets take them. A long selection is
    // written elsewhere and is in the clipboard a little later.
    void copyCells();
    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void currentDocumentChanged();
    // Letters typed in the list are meant for the search.
    void typed(const QString &text);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;

private:
    void setWidths();
    void setHeights();
    void takeWanted();
    void remember();
    void restore();

    DocumentListModel &m_documents;
    // Between two states of the list.
    DocumentId m_current;
    QSet<DocumentId> m_selected;
    DocumentId m_wanted; // until the list has it or somebody goes elsewhere
    bool m_isRestoring = false;
    int m_lineOfCurrent = 0; // counted from the top of the screen
};

} // namespace okno
