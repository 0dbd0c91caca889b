#pragma once

#include "models/rules/Acceptances.h"
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
    // accepted: by the row of their finding.
    using Accepted = QHash<int, AcceptedWarning>;
    void setFindings(const QList<Finding> &findings, const KindLabels &labels,
                     const Accepted &accepted = {});
    const QList<Finding> &findings() const { return m_findings; }
    const Accepted &accepted() const { return m_accepted; }
    int count(Finding::Severity severity) const; // without those that are accepted
    void setPalette(const QPalette &palette);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    QString acceptance(const AcceptedWarning &warning) const;
    const Texts &m_texts;
    QList<Finding> m_findings;
    Accepted m_accepted;
    KindLabels m_labels;
    SeverityIcons m_icons;
    QIcon m_acceptedIcon;
};

} // namespace okno
