#include "ui/editor/GoodsListModel.h"

namespace okno {
namespace {

constexpr qsizetype mostCharacters = 120; // of a description

const Node *inside(const Node *node, QStringView relativeKey)
{
    for (const QStringView field : relativeKey.split(u'/'))
        node = node ? node->child(field) : nullptr;
    return node;
}

} // namespace

GoodsListModel::GoodsListModel(QObject *parent) : QAbstractListModel(parent)
{
}

void GoodsListModel::setGoods(const Document &document, const QList<FieldPath> &rows,
                              const QStringList &columns)
{
    m_document = document;
    if (rows == m_rows && columns == m_columns)
        return redraw();
    beginResetModel();
    m_rows = rows;
    m_columns = columns;
    endResetModel();
}

void GoodsListModel::setFindings(const QList<Finding> &findings)
{
    m_gravest = gravest(findings);
    redraw();
}

void GoodsListModel::setPalette(const QPalette &palette)
{
    m_icons = SeverityIcons(palette);
    redraw();
}

int GoodsListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GoodsListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto worst = m_gravest.constFind(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row());
    case Qt::DecorationRole:
        return worst == m_gravest.constEnd() ? QVariant() : QVariant(m_icons.of(*worst));
    case Qt::SizeHintRole:
        return QSize(0, theme::fieldHeight);
    case Qt::AccessibleTextRole:
        return worst == m_gravest.constEnd() ? tr("Goods item %1").arg(text(index.row()))
               : *worst == Finding::Severity::Error
                   ? tr("Goods item %1, has errors").arg(text(index.row()))
                   : tr("Goods item %1, has remarks").arg(text(index.row()));
    default:
        return {};
    }
}

QString GoodsListModel::text(int row) const
{
    const FieldPath &path = m_rows.at(row);
    const Node *item = m_document.find(path);
    const qsizetype prefix = path.fieldKey().size() + 1;
    QStringList parts{QString::number(row + 1)};
    for (const QString &column : m_columns) {
        const Node *node = inside(item, QStringView(column).sliced(prefix));
        if (node && !node->text.isEmpty() && node->text != parts.first())
            parts.append(node->text.left(mostCharacters).simplified());
    }
    return parts.join(QStringLiteral(" · "));
}

void GoodsListModel::redraw()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace okno
