#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace okno {

// Bytes as UTF-8 text by lines; a long line goes on in further rows without a number. Only places
// are kept, texts are made for the rows in sight.
class BytesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, TextColumn, columns };
    static constexpr int rowWidth = 60; // in characters of a fixed face
    using QAbstractTableModel::QAbstractTableModel;
    void setBytes(const QByteArray &bytes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qsizetype begin;
        qsizetype end;
        int line; // 0: goes on
    };
    QByteArray m_bytes;
    std::vector<Row> m_rows;
};

} // namespace okno
