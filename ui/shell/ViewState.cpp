#include "ui/shell/ViewState.h"

#include <QHeaderView>
#include <QSplitter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace okno {

namespace {

const QString orderKey = QStringLiteral("order");
const QString widthsKey = QStringLiteral("widths");
const QString hiddenKey = QStringLiteral("hidden");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");

constexpr int narrowest = 8;
constexpr int widest = 10'000; // no screen is wider

// Whole numbers of a range, exactly so many; nothing when anything else is among them.
std::optional<QList<int>> numbers(const QJsonValue &value, qsizetype count, int least, int most)
{
    const QJsonArray array = value.toArray();
    QList<int> result;
    for (const QJsonValue &each : array) {
        const int number = each.toInt(least - 1);
        if (number < least || number > most)
            return {};
        result.append(number);
    }
    return value.isArray() && result.size() == count ? std::optional(result) : std::nullopt;
}

bool isPermutation(QList<int> order)
{
    std::sort(order.begin(), order.end());
    for (int i = 0; i < order.size(); ++i) {
        if (order.at(i) != i)
            return false;
    }
    return true;
}

} // namespace

QJsonObject viewState(const QHeaderView &header)
{
    QJsonArray order;
    QJsonArray widths;
    QJsonArray hidden;
    for (int visual = 0; visual < header.count(); ++visual)
        order.append(header.logicalIndex(visual));
    for (int column = 0; column < header.count(); ++column) {
        hidden.append(header.isSectionHidden(column) ? 1 : 0);
        // A hidden column has no width; it comes back as wide as columns are.
        widths.append(header.isSectionHidden(column) ? header.defaultSectionSize()
                                                     : header.sectionSize(column));
    }
    QJsonObject state{{orderKey, order}, {widthsKey, widths}, {hiddenKey, hidden}};
    if (header.isSortIndicatorShown()) {
        state[sortKey] = header.sortIndicatorSection();
        state[descendingKey] = header.sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return state;
}

bool restoreViewState(QHeaderView &header, const QJsonObject &state)
{
    const int count = header.count();
    const auto order = numbers(state[orderKey], count, 0, count - 1);
    const auto widths = numbers(state[widthsKey], count, narrowest, widest);
    const auto hidden = numbers(state[hiddenKey], count, 0, 1);
    const int sorted = state[sortKey].toInt(-1);
    // The first column says what a row is, so it is never hidden.
    if (count == 0 || !order || !isPermutation(*order) || !widths || !hidden || hidden->first() ||
        sorted < -1 || sorted >= count)
        return false;
    for (int visual = 0; visual < count; ++visual)
        header.moveSection(header.visualIndex(order->at(visual)), visual);
    for (int column = 0; column < count; ++column) {
        header.setSectionHidden(column, false); // or the width would be lost
        header.resizeSection(column, widths->at(column));
        header.setSectionHidden(column, hidden->at(column) == 1);
    }
    if (header.isSortIndicatorShown())
        header.setSortIndicator(sorted, state[descendingKey].toBool() ? Qt::DescendingOrder
                                                                      : Qt::AscendingOrder);
    return true;
}

QJsonArray viewState(const QSplitter &splitter, const QJsonValue &before)
{
    if (!splitter.testAttribute(Qt::WA_WState_Created))
        return before.toArray(); // never on the screen: its parts have no size yet
    QJsonArray sizes;
    for (int part = 0; part < splitter.count(); ++part) {
        if (splitter.widget(part)->isHidden())
            return before.toArray();
        sizes.append(splitter.sizes().at(part));
    }
    return sizes;
}

bool restoreViewState(QSplitter &splitter, const QJsonValue &state)
{
    const auto sizes = numbers(state, splitter.count(), 0, widest);
    if (!sizes || std::accumulate(sizes->begin(), sizes->end(), 0) == 0)
        return false;
    splitter.setSizes(*sizes);
    return true;
}

} // namespace okno
