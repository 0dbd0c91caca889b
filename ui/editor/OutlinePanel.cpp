#include "ui/editor/OutlinePanel.h"

#include "ui/shell/Theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QVBoxLayout>

namespace okno {

using namespace Qt::StringLiterals;

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_sections(new QListWidget(this)), m_goodsTitle(new QLabel(this)),
      m_goods(new QListView(this)), m_model(new GoodsListModel(this))
{
    build();
    const auto section = [this](const QListWidgetItem *item) {
        Q_EMIT sectionActivated(m_sections->row(item));
    };
    connect(m_sections, &QListWidget::itemClicked, this, section);
    connect(m_sections, &QListWidget::itemActivated, this, section);
    const auto goods = [this](const QModelIndex &index) {
        Q_EMIT goodsActivated(m_model->rows().at(index.row()));
    };
    connect(m_goods, &QListView::clicked, this, goods);
    connect(m_goods, &QListView::activated, this, goods);
}

void OutlinePanel::build()
{
    m_sections->setObjectName(u"outlineSections"_s);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setWordWrap(true);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_goods->setObjectName(u"outlineGoods"_s);
    m_goods->setAccessibleName(tr("Goods items"));
    m_goods->setModel(m_model);
    m_goods->setUniformItemSizes(true);
    m_goods->setIconSize({2 * theme::grid, 2 * theme::grid});
    m_goods->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_goods->setTextElideMode(Qt::ElideRight);
    m_goodsTitle->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid / 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_goodsTitle);
    layout->addWidget(m_goods, 1);
    layout->addStretch(0);
    m_model->setPalette(palette());
}

void OutlinePanel::setForm(const FormSpec &form, const QStringList &sections,
                           const QString &goodsKey)
{
    m_form = form;
    m_columns.clear();
    m_sections->clear();
    m_sections->addItems(sections);
    m_sections->setVisible(!sections.isEmpty());
    for (const FormSpec::Section &section : form.sections) {
        if (!goodsKey.isEmpty() && section.list == goodsKey && m_columns.isEmpty())
            m_columns = section.columns;
    }
    m_goods->setVisible(!goodsKey.isEmpty());
    m_goodsTitle->setVisible(!goodsKey.isEmpty());
    updateHeights();
}

void OutlinePanel::setDocument(const Document &document, const Places &places)
{
    const QModelIndex current = m_goods->currentIndex();
    const int row = current.row();
    m_model->setGoods(document, places.goods(), m_columns);
    if (!m_goods->currentIndex().isValid() && row >= 0)
        m_goods->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
    m_goodsTitle->setText(tr("Goods items: %1").arg(m_model->rowCount()));
}

void OutlinePanel::setFindings(const QList<Finding> &findings)
{
    m_model->setFindings(findings);
}

void OutlinePanel::setCurrent(const FieldPath &path, const FieldPath &goodsItem)
{
    const int section = sectionOf(path);
    if (section >= 0)
        m_sections->setCurrentRow(section);
    const qsizetype row = m_model->rows().indexOf(goodsItem);
    if (row >= 0)
        m_goods->setCurrentIndex(m_model->index(static_cast<int>(row)));
    else
        m_goods->selectionModel()->clearSelection();
}

// Fields of a small table stand where the table stands.
int OutlinePanel::sectionOf(const FieldPath &path) const
{
    for (FieldPath place = path; !place.isEmpty(); place = place.parent()) {
        const QString key = place.fieldKey();
        for (qsizetype i = 0; i < m_form.sections.size() && i < m_sections->count(); ++i) {
            if (m_form.sections.at(i).fields.contains(key))
                return static_cast<int>(i);
        }
    }
    return -1;
}

// The sections take what they need, the goods the rest.
void OutlinePanel::updateHeights()
{
    int height = 2 * m_sections->frameWidth();
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem *item = m_sections->item(row);
        item->setSizeHint({});
        const int width = m_sections->viewport()->width() - theme::grid;
        const QRect text = m_sections->fontMetrics().boundingRect(
            QRect(0, 0, qMax(width, 8 * theme::grid), 1000), Qt::TextWordWrap, item->text());
        const int itemHeight = qMax(theme::fieldHeight, text.height() + theme::grid);
        item->setSizeHint({0, itemHeight});
        height += itemHeight;
    }
    m_sections->setFixedHeight(qMin(height, qMax(4 * theme::fieldHeight, this->height() * 3 / 5)));
}

void OutlinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
    if (event->type() == QEvent::FontChange)
        updateHeights();
}

void OutlinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateHeights();
}

} // namespace okno
