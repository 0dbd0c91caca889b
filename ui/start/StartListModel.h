#pragma once

#include "ui/start/StartPage.h"

#include <QAbstractListModel>

namespace okno {

// What a person must do: what failed first, then what changed last.
class StartListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<StartPage::Item> items);
    const StartPage::Item &item(int row) const { return m_items.at(row); }
    int rowOf(const DocumentId &document) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<StartPage::Item> m_items;
};

} // namespace okno
