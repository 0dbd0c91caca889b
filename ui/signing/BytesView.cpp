#include "ui/signing/BytesView.h"

#include "ui/shell/CellCopy.h"
#include "ui/shell/Theme.h"
#include "ui/signing/BytesModel.h"

#include <QEvent>
#include <QHeaderView>

namespace okno {

BytesView::BytesView(QWidget *parent) : QTableView(parent), m_model(new BytesModel(this))
{
    setModel(m_model);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideNone);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addCellCopy(this);
    measure();
}

void BytesView::setBytes(const QByteArray &bytes)
{
    m_model->setBytes(bytes);
}

void BytesView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        measure();
}

void BytesView::measure()
{
    setFont(theme::fixed(parentWidget() ? parentWidget() : this));
    const QFontMetrics metrics = fontMetrics();
    const int letter = metrics.horizontalAdvance(u'0');
    verticalHeader()->setMinimumSectionSize(metrics.height());
    verticalHeader()->setDefaultSectionSize(metrics.height() + theme::grid / 2);
    horizontalHeader()->resizeSection(BytesModel::LineColumn, 7 * letter + theme::grid);
    horizontalHeader()->resizeSection(BytesModel::TextColumn,
                                      (BytesModel::rowWidth + 1) * letter + theme::grid);
}

} // namespace okno
