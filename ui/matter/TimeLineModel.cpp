#include "ui/matter/TimeLineModel.h"

#include "ui/shell/CellCopy.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Moments.h"

#include <algorithm>

namespace okno {

TimeLineModel::TimeLineModel(const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_locale(locale)
{
}

bool TimeLineModel::continuesWith(const QList<TimeLineEntry> &entries) const
{
    return entries.size() >= m_entries.size() &&
           std::equal(
               m_entries.cbegin(), m_entries.cend(), entries.cbegin(),
               [](const TimeLineEntry &a, const TimeLineEntry &b) { return a.key == b.key; });
}

void TimeLineModel::setEntries(const QList<TimeLineEntry> &entries)
{
    const auto known = static_cast<int>(m_entries.size());
    const auto wanted = static_cast<int>(entries.size());
    if (!continuesWith(entries)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    m_entries = entries.first(known);
    if (known > 0)
        Q_EMIT dataChanged(index(0, 0), index(known - 1, Meaning));
    if (wanted == known)
        return;
    beginInsertRows({}, known, wanted - 1);
    m_entries = entries;
    endInsertRows();
}

void TimeLineModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Meaning),
                           {Qt::DecorationRole, Qt::ForegroundRole});
}

int TimeLineModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&key](const TimeLineEntry &entry) { return entry.key == key; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

int TimeLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int TimeLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Meaning + 1;
}

QString TimeLineModel::text(const TimeLineEntry &entry, int column) const
{
    switch (column) {
    case When:
        return entry.at.isValid() ? moment(entry.at, m_locale) : tr("time not known");
    case What:
        return entry.word;
    default:
        return entry.sentence;
    }
}

QVariant TimeLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimeLineEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case cellRole:
        return index.column() == When ? QVariant(entry.at) : QVariant();
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(icon(entry.iconName, entry.tone, m_palette))
                                      : QVariant();
    case Qt::ForegroundRole:
        return index.column() == What ? QVariant(theme::ink(entry.tone, m_palette)) : QVariant();
    default:
        return {};
    }
}

QVariant TimeLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case What:
        return tr("What happened");
    case Meaning:
        return tr("What it means");
    default:
        return {};
    }
}

} // namespace okno
