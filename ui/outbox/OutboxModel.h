#pragma once

#include "ui/outbox/ActWords.h"

#include <QAbstractTableModel>
#include <QPalette>

namespace okno {

// What is on its way, one row each, in the order it was given.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Title, Principal, Since, NextTry, Failures, WindowSays };
    static constexpr int SortRole = Qt::UserRole; // numbers and times by their value
    explicit OutboxModel(const Texts &texts, QObject *parent = nullptr);
    // The same submissions again are only written anew: nothing moves under the reader.
    void setItems(const QList<OutboxPage::Item> &items);
    void setPalette(const QPalette &palette);
    const OutboxPage::Item &item(int row) const { return m_items.at(row); }
    int rowOf(const ActId &act) const; // -1: not there
    const ActWords &words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void tellChanged(const QList<int> &roles = {});
    QString text(const OutboxPage::Item &item, int column) const;
    QVariant sortKey(const OutboxPage::Item &item, int column) const;
    QVariant look(const OutboxPage::Item &item, int column, int role) const;

    ActWords m_words;
    QPalette m_palette;
    QList<OutboxPage::Item> m_items;
};

} // namespace okno
