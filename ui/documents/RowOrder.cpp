#include "ui/documents/RowOrder.h"

#include "ui/documents/Amounts.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace okno {

std::vector<int> RowOrder::of(const QList<DocumentSummary> &documents) const
{
    if (column < 0)
        return {};
    const std::vector<double> sorted = keys(documents);
    std::vector<int> places(sorted.size());
    std::iota(places.begin(), places.end(), 0);
    const auto key = [&sorted](int place) { return sorted[static_cast<size_t>(place)]; };
    std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
        return order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
    return places;
}

std::vector<double> RowOrder::keys(const QList<DocumentSummary> &documents) const
{
    std::vector<double> keys;
    keys.reserve(static_cast<size_t>(documents.size()));
    QList<QString> texts;
    for (const DocumentSummary &document : documents) {
        if (column == DocumentColumn::State)
            keys.push_back(static_cast<double>(groupOf(document)));
        else if (column == DocumentColumn::Sum)
            keys.push_back(amountOf(document.sum));
        else if (column == DocumentColumn::Changed)
            keys.push_back(static_cast<double>(document.changed.toMSecsSinceEpoch()));
        else
            texts.append(text(document));
    }
    return texts.isEmpty() ? keys : ranks(texts);
}

QString RowOrder::text(const DocumentSummary &document) const
{
    if (column == DocumentColumn::Kind)
        return kinds.value(document.kind, document.kind);
    if (column == DocumentColumn::Principal)
        return principals.value(document.principal);
    return column == DocumentColumn::Number ? document.number : document.counterparty;
}

// A text is compared as the language does, which is slow, so each different one is ranked once.
std::vector<double> RowOrder::ranks(const QList<QString> &texts) const
{
    QHash<QString, double> rankOf;
    for (const QString &text : texts)
        rankOf.insert(text, 0);
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, QString>> sorted;
    sorted.reserve(static_cast<size_t>(rankOf.size()));
    for (auto each = rankOf.cbegin(); each != rankOf.cend(); ++each)
        sorted.emplace_back(collator.sortKey(each.key()), each.key());
    std::sort(sorted.begin(), sorted.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < sorted.size(); ++i)
        rankOf[sorted[i].second] = static_cast<double>(i);
    std::vector<double> result;
    result.reserve(static_cast<size_t>(texts.size()));
    for (const QString &text : texts)
        result.push_back(rankOf.value(text));
    return result;
}

} // namespace okno
