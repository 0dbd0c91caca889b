#include "ui/outbox/OutboxModel.h"

#include "ui/shell/CellCopy.h"
#include "ui/shell/Icons.h"

#include <QLocale>

#include <algorithm>

namespace okno {

OutboxModel::OutboxModel(const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_words(texts)
{
}

void OutboxModel::setItems(const QList<OutboxPage::Item> &items)
{
    const bool isSame = std::equal(m_items.cbegin(), m_items.cend(), items.cbegin(), items.cend(),
                                   [](const OutboxPage::Item &a, const OutboxPage::Item &b) {
                                       return a.record.act.id == b.record.act.id;
                                   });
    if (isSame) {
        m_items = items;
        return tellChanged();
    }
    beginResetModel();
    m_items = items;
    endResetModel();
}

void OutboxModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    tellChanged({Qt::DecorationRole, Qt::ForegroundRole});
}

void OutboxModel::tellChanged(const QList<int> &roles)
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, WindowSays), roles);
}

int OutboxModel::rowOf(const ActId &act) const
{
    const auto found =
        std::find_if(m_items.cbegin(), m_items.cend(),
                     [&act](const OutboxPage::Item &item) { return item.record.act.id == act; });
    return found == m_items.cend() ? -1 : static_cast<int>(found - m_items.cbegin());
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : WindowSays + 1;
}

QString OutboxModel::text(const OutboxPage::Item &item, int column) const
{
    switch (column) {
    case State:
        return m_words.state(item.record);
    case Title:
        return item.title;
    case Principal:
        return item.principal;
    case Since:
        return m_words.time(item.record.act.createdAt);
    case NextTry:
        return m_words.nextTry(item.record, QDateTime::currentDateTimeUtc());
    case Failures:
        return item.record.failures > 0 ? QString::number(item.record.failures) : QString();
    default:
        return m_words.windowSays(item.record);
    }
}

QVariant OutboxModel::sortKey(const OutboxPage::Item &item, int column) const
{
    switch (column) {
    case Since:
        return item.record.act.createdAt;
    case NextTry:
        return item.record.nextTry;
    case Failures:
        return item.record.failures;
    default:
        return text(item, column);
    }
}

QVariant OutboxModel::look(const OutboxPage::Item &item, int column, int role) const
{
    const bool isSaid = column == WindowSays && !m_words.windowSays(item.record).isEmpty();
    if (column != State && !isSaid)
        return {};
    const ActWords::Look look =
        isSaid ? ActWords::windowLook(item.record) : ActWords::look(item.record);
    return role == Qt::ForegroundRole ? QVariant(theme::ink(look.tone, m_palette))
                                      : QVariant(icon(look.iconName, look.tone, m_palette));
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxPage::Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case SortRole:
    case cellRole:
        return sortKey(item, index.column());
    case Qt::DecorationRole:
    case Qt::ForegroundRole:
        return look(item, index.column(), role);
    case Qt::TextAlignmentRole:
        return index.column() == Failures ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant();
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Title:
        return tr("Document");
    case Principal:
        return tr("On behalf of");
    case Since:
        return tr("Signed");
    case NextTry:
        return tr("Next try");
    case Failures:
        return tr("Failed in a row");
    case WindowSays:
        return tr("What the window says");
    default:
        return {};
    }
}

} // namespace okno
