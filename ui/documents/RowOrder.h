#pragma once

#include "models/store/DocumentStore.h"

#include <QHash>
#include <QLocale>

#include <vector>

namespace okno {

// Columns of the list of documents.
namespace DocumentColumn {
enum Column { State, Number, Kind, Counterparty, Sum, Changed, Principal };
constexpr int count = Principal + 1;
} // namespace DocumentColumn

// What a list is ordered by. Rows that are equal keep the order of the store.
struct RowOrder {
    int column = -1; // none: the order of the store
    Qt::SortOrder order = Qt::AscendingOrder;
    QHash<QString, QString> kinds; // names by id
    QHash<PrincipalId, QString> principals;
    QLocale locale;

    // The places of the documents in that order; empty for the order of the store. Pure: a large
    // list is ordered away from the main thread.
    std::vector<int> of(const QList<DocumentSummary> &documents) const;

private:
    std::vector<qint64> keys(const QList<DocumentSummary> &documents) const;
    QString text(const DocumentSummary &document) const;
};

} // namespace okno
