#include "ui/editor/FindingsModel.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Moments.h"

#include <QPalette>

namespace okno {

FindingsModel::FindingsModel(const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_texts(texts)
{
}

void FindingsModel::setFindings(const QList<Finding> &findings, const KindLabels &labels,
                                const Accepted &accepted)
{
    beginResetModel();
    m_findings = findings;
    m_accepted = accepted;
    m_labels = labels;
    endResetModel();
}

int FindingsModel::count(Finding::Severity severity) const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += m_findings.at(row).severity == severity && !m_accepted.contains(row) ? 1 : 0;
    return count;
}

void FindingsModel::setPalette(const QPalette &palette)
{
    m_icons = SeverityIcons(palette);
    m_acceptedIcon = icon(QStringLiteral("check"), theme::Tone::Neutral, palette);
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {Qt::DecorationRole});
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &finding = m_findings.at(index.row());
    const bool isAccepted = m_accepted.contains(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::DecorationRole:
        if (index.column() != SeverityColumn)
            return {};
        return isAccepted ? m_acceptedIcon : m_icons.of(finding.severity);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case PlaceColumn:
        return tr("Place");
    case MessageColumn:
        return tr("What is wrong");
    case CureColumn:
        return tr("What to do");
    default:
        return tr("Norm");
    }
}

QString FindingsModel::acceptance(const AcceptedWarning &warning) const
{
    const QString at = minuteText(warning.at, localeOf(m_texts.language()));
    return tr("Accepted (%1, %2): %3").arg(warning.person, at, warning.reason);
}

QString FindingsModel::text(int row, int column) const
{
    const Finding &finding = m_findings.at(row);
    const auto accepted = m_accepted.constFind(row);
    const bool isAccepted = accepted != m_accepted.constEnd();
    switch (column) {
    case SeverityColumn:
        return isAccepted ? tr("Accepted") : m_texts.severity(finding.severity);
    case PlaceColumn: {
        const QString place = m_texts.finding(finding, m_labels).place;
        const QString label = m_labels.fields.value(finding.path.fieldKey());
        return !place.isEmpty() ? place : !label.isEmpty() ? label : tr("Whole document");
    }
    case MessageColumn:
        return m_texts.finding(finding, m_labels).message;
    case CureColumn:
        return isAccepted ? acceptance(*accepted) : m_texts.finding(finding, m_labels).cure;
    default:
        return finding.norm;
    }
}

} // namespace okno
