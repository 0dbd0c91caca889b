#include "ui/editor/FindingsModel.h"

#include <algorithm>

namespace okno {

FindingsModel::FindingsModel(const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_texts(texts)
{
}

void FindingsModel::setFindings(const QList<Finding> &findings, const KindLabels &labels)
{
    beginResetModel();
    m_findings = findings;
    m_labels = labels;
    endResetModel();
}

int FindingsModel::count(Finding::Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [severity](const Finding &finding) { return finding.severity == severity; }));
}

void FindingsModel::setPalette(const QPalette &palette)
{
    m_icons = SeverityIcons(palette);
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
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(finding, index.column());
    case Qt::DecorationRole:
        return index.column() == SeverityColumn ? QVariant(m_icons.of(finding.severity))
                                                : QVariant();
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

QString FindingsModel::text(const Finding &finding, int column) const
{
    switch (column) {
    case SeverityColumn:
        return m_texts.severity(finding.severity);
    case PlaceColumn: {
        const QString place = m_texts.finding(finding, m_labels).place;
        const QString label = m_labels.fields.value(finding.path.fieldKey());
        return !place.isEmpty() ? place : !label.isEmpty() ? label : tr("Whole document");
    }
    case MessageColumn:
        return m_texts.finding(finding, m_labels).message;
    case CureColumn:
        return m_texts.finding(finding, m_labels).cure;
    default:
        return finding.norm;
    }
}

} // namespace okno
