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
    // Rows as lines, cells with tabs between them, as tables take them.
    void copyCells() const;
    void restoreColumns(const QByteArray &state); // of the header; nothing when it does not fit
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
    void makeColumnMenu();
    void remember();
    void restore();
    QStringList cellsOf(int row) const;

    DocumentListModel &m_documents;
    // Between two states of the list.
    DocumentId m_current;
    QSet<DocumentId> m_selected;
    int m_lineOfCurrent = 0; // counted from the top of the screen
};

} // namespace okno
