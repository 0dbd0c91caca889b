#include "ui/documents/DocumentCells.h"

#include "ui/documents/Amounts.h"
#include "ui/shell/Moments.h"

namespace okno {

QString DocumentCells::heading(int column)
{
    switch (column) {
    case DocumentColumn::State:
        return tr("State");
    case DocumentColumn::Number:
        return tr("Number");
    case DocumentColumn::Kind:
        return tr("Kind");
    case DocumentColumn::Counterparty:
        return tr("Counterparty");
    case DocumentColumn::Sum:
        return tr("Sum");
    case DocumentColumn::Changed:
        return tr("Changed");
    default:
        return tr("On behalf of");
    }
}

QString DocumentCells::text(const DocumentSummary &document, int column,
                            const RowOrder &names) const
{
    switch (column) {
    case DocumentColumn::State:
        return m_words.word(document);
    case DocumentColumn::Number:
        return document.number;
    case DocumentColumn::Kind:
        return names.kinds.value(document.kind, document.kind);
    case DocumentColumn::Counterparty:
        return document.counterparty;
    case DocumentColumn::Sum:
        return writtenAmount(document.sum, names.locale);
    case DocumentColumn::Changed:
        return minuteText(document.changed, names.locale);
    default:
        return names.principals.value(document.principal);
    }
}

QStringList DocumentCells::headings(const QList<int> &columns)
{
    QStringList result;
    for (const int column : columns) {
        result.append(heading(column));
        if (column == DocumentColumn::Sum)
            result.append(tr("Currency"));
    }
    return result;
}

QList<Cell> DocumentCells::cells(const DocumentSummary &document, const QList<int> &columns,
                                 const RowOrder &names) const
{
    QList<Cell> result;
    for (const int column : columns) {
        if (column == DocumentColumn::Sum) {
            const auto [number, currency] = amountAndCurrency(document.sum);
            result.append(number ? Cell(*number) : Cell(QString()));
            result.append(currency);
        } else if (column == DocumentColumn::Changed) {
            result.append(document.changed);
        } else {
            result.append(text(document, column, names));
        }
    }
    return result;
}

} // namespace okno
