#include "ui/editor/fields/FittedTable.h"

#include "ui/shell/Theme.h"
#include "ui/shell/ViewState.h"

#include <QHeaderView>
#include <QScrollBar>

#include <numeric>

namespace okno {
namespace {

int longestWord(const QString &text, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &word : text.split(u' '))
        width = qMax(width, metrics.horizontalAdvance(word));
    return width;
}

} // namespace

FittedTable::FittedTable(QWidget *parent) : QTableView(parent)
{
    verticalHeader()->setDefaultSectionSize(theme::fieldHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideNone);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                            Qt::Alignment(Qt::TextWordWrap));
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (m_isFilling)
            return;
        m_isFilled = false;
        fitHeader();
    });
}

QString FittedTable::label(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

void FittedTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    m_widths.clear();
    for (int i = 0; i < columns.size(); ++i) {
        const int value = columns.at(i).letters * fontMetrics().averageCharWidth();
        const int word = longestWord(label(i), horizontalHeader()->fontMetrics());
        m_widths.append(qMax(value, word) + 3 * theme::grid);
    }
    fill();
}

void FittedTable::fill()
{
    if (!m_isFilled)
        return;
    const int takers =
        static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(),
                                       [](const Column &column) { return column.takesSpare; }));
    const int needed = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    const int spare = qMax(0, viewport()->width() - needed) / qMax(1, takers);
    m_isFilling = true;
    for (int i = 0; i < m_widths.size(); ++i)
        horizontalHeader()->resizeSection(i, m_widths.at(i) +
                                                 (m_columns.at(i).takesSpare ? spare : 0));
    m_isFilling = false;
    fitHeader();
}

QJsonObject FittedTable::viewState() const
{
    return m_isFilled ? QJsonObject() : okno::viewState(*horizontalHeader());
}

void FittedTable::restoreViewState(const QJsonObject &state)
{
    if (okno::restoreViewState(*horizontalHeader(), state)) {
        m_isFilled = false;
        fitHeader();
    }
}

void FittedTable::fitHeader()
{
    QHeaderView *header = horizontalHeader();
    int height = theme::fieldHeight;
    for (int i = 0; i < m_widths.size(); ++i) {
        const QRect room(0, 0, header->sectionSize(i) - 2 * theme::grid, 10'000);
        const QRect text =
            header->fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, label(i));
        height = qMax(height, text.height() + theme::grid);
    }
    if (header->minimumHeight() != height)
        header->setFixedHeight(height);
    updateGeometry();
}

QSize FittedTable::sizeFor(int shownRows) const
{
    const bool hasBar = horizontalHeader()->length() > viewport()->width();
    const int bar = hasBar ? horizontalScrollBar()->sizeHint().height() : 0;
    return {20 * theme::grid, horizontalHeader()->minimumHeight() + shownRows * theme::fieldHeight +
                                  bar + 2 * frameWidth()};
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fill();
}

} // namespace okno
