#pragma once

#include "translations/Texts.h"
#include "ui/editor/fields/Severities.h"

#include <QAbstractTableModel>

namespace okno {

// The findings of one document as sentences.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { SeverityColumn, PlaceColumn, MessageColumn, CureColumn, NormColumn };
    static constexpr int columns = 5;

    explicit FindingsModel(const Texts &texts, QObject *parent = nullptr);
    void setFindings(const QList<Finding> &findings, const KindLabels &labels);
    const QList<Finding> &findings() const { return m_findings; }
    int count(Finding::Severity severity) const;
    void setPalette(const QPalette &palette);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Finding &finding, int column) const;
    const Texts &m_texts;
    QList<Finding> m_findings;
    KindLabels m_labels;
    SeverityIcons m_icons;
};

} // namespace okno
