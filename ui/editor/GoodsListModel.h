#pragma once

#include "models/document/Document.h"
#include "ui/editor/fields/Severities.h"

#include <QAbstractListModel>

namespace okno {

// The goods items of a document, one line each: number, commodity code, what it is, and a mark.
class GoodsListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit GoodsListModel(QObject *parent = nullptr);

    // columns: keys of the fields that a line shows.
    void setGoods(const Document &document, const QList<FieldPath> &rows,
                  const QStringList &columns);
    void setFindings(const QList<Finding> &findings);
    void setPalette(const QPalette &palette);
    const QList<FieldPath> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString text(int row) const;
    void redraw();

    Document m_document;
    QList<FieldPath> m_rows;
    QStringList m_columns;
    GravestFindings m_gravest;
    SeverityIcons m_icons;
};

} // namespace okno
