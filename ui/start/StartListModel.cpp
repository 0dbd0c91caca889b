#include "ui/start/StartListModel.h"

#include <algorithm>
#include <tuple>

namespace okno {

void StartListModel::setItems(QList<StartPage::Item> items)
{
    std::stable_sort(
        items.begin(), items.end(), [](const StartPage::Item &a, const StartPage::Item &b) {
            return std::tuple(b.isFailed, b.changed) < std::tuple(a.isFailed, a.changed);
        });
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int StartListModel::rowOf(const DocumentId &document) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(),
                     [&](const StartPage::Item &item) { return item.document == document; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int StartListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant StartListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StartPage::Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return tr("%1. %2 Next: %3").arg(item.title, item.why, item.next);
    default:
        return {};
    }
}

} // namespace okno
