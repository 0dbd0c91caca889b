#pragma once

#include "ui/matter/TimeLineEntry.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QLocale>
#include <QPalette>

namespace okno {

// The time line as rows: when, what, and what it means.
class TimeLineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, What, Meaning };
    explicit TimeLineModel(const QLocale &locale, QObject *parent = nullptr);
    // What only grew at its end grows there: the reader's place, and a screen reader's, stay.
    void setEntries(const QList<TimeLineEntry> &entries);
    void setPalette(const QPalette &palette);
    const TimeLineEntry &entry(int row) const { return m_entries.at(row); }
    int rowOf(const QString &key) const; // -1: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    bool continuesWith(const QList<TimeLineEntry> &entries) const;
    QString text(const TimeLineEntry &entry, int column) const;

    QLocale m_locale;
    QPalette m_palette;
    QList<TimeLineEntry> m_entries;
};

} // namespace okno
