#pragma once

#include "models/kinds/KindSpec.h"
#include "translations/Texts.h"
#include "ui/documents/DocumentCells.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QPalette>

#include <array>

namespace okno {

// The documents as the store gave them, ordered by a column when one was chosen. Cells are written
// when they are first shown; only some hundred rows around those on the screen are kept written.
class DocumentListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    DocumentListModel(const Texts &texts, const KindCatalogue &kinds, QObject *parent = nullptr);

    // A large list that is ordered by a column comes when it has been ordered; until then the
    // earlier one stays.
    void setDocuments(const QList<DocumentSummary> &documents);
    void setPrincipals(const QHash<PrincipalId, QString> &names);
    void setPalette(const QPalette &palette);
    const DocumentSummary &document(int row) const;
    int rowOf(const DocumentId &id) const; // -1: not there
    QString kindName(const QString &kind) const;
    QString principalName(const PrincipalId &id) const;
    const QLocale &locale() const { return m_wish.locale; }
    // The list as it stands, for work away from the main thread: as a spreadsheet takes it, and
    // some rows as lines of text with tabs between their cells.
    CellRows cellRows(const QList<int> &columns) const;
    std::function<QString()> lines(const QList<int> &rows, const QList<int> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    // -1: the order of the store, last changed first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Written {
        int row = -1;
        std::array<QString, DocumentColumn::count> texts;
        Group group = Group::Draft;
    };
    struct Look {
        QVariant icon;
        QVariant ink;
    };
    static constexpr unsigned writtenRows = 512;
    static constexpr int orderedAtOnce = 5000;

    void arrange(const QList<DocumentSummary> &documents);
    void take(const QList<DocumentSummary> &documents, std::vector<int> order);
    void rewrite();
    int place(int row) const;
    const Written &written(int row) const;
    QVariant textAt(int row, int column) const;
    QVariant stateData(int row, int role) const;

    const KindCatalogue &m_kinds;
    DocumentCells m_cells;
    RowOrder m_wish;
    QList<DocumentSummary> m_latest; // given last; shown once it is ordered
    int m_arrangement = 0;           // counts them: only the latest is taken
    QList<DocumentSummary> m_documents;
    std::vector<int> m_order; // empty: as in m_documents
    std::array<Look, groupCount> m_looks;
    mutable std::vector<Written> m_written;
};

} // namespace okno
