#pragma once

#include "ui/start/StartListModel.h"

#include <QListView>

namespace okno {

// The list of the start page; the current document stays current when the list changes.
class StartList final : public QListView
{
    Q_OBJECT
public:
    explicit StartList(QWidget *parent = nullptr);
    void setItems(const QList<StartPage::Item> &items);
    const StartPage::Item *currentItem() const; // null: none

Q_SIGNALS:
    void currentItemChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    StartListModel *m_model;
};

} // namespace okno
