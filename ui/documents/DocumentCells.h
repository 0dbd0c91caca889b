#pragma once

#include "models/lists/Cells.h"
#include "ui/documents/RowOrder.h"
#include "ui/shell/StateWords.h"

namespace okno {

// What the columns say of a document: as the list shows it, and as a spreadsheet takes it. Pure; on
// any thread.
class DocumentCells
{
    Q_DECLARE_TR_FUNCTIONS(okno::DocumentCells)
public:
    explicit DocumentCells(const Texts &texts) : m_words(texts) {}

    static QString heading(int column);
    // names: of kinds and principals, and the language's way to write.
    QString text(const DocumentSummary &document, int column, const RowOrder &names) const;
    // The sum is two cells: the number and its currency.
    static QStringList headings(const QList<int> &columns);
    QList<Cell> cells(const DocumentSummary &document, const QList<int> &columns,
                      const RowOrder &names) const;

    const StateWords &words() const { return m_words; }

private:
    StateWords m_words;
};

} // namespace okno
