#include "ui/matter/DifferencePage.h"

#include "ui/shell/CellCopy.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/Theme.h"
#include "ui/shell/WishButton.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace okno {

DifferencePage::DifferencePage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_summary(new QLabel(this)),
      m_table(new QTableWidget(0, 5, this))
{
    setObjectName(QStringLiteral("difference"));
    m_title->setObjectName(QStringLiteral("differenceTitle"));
    m_title->setFont(theme::heading(this));
    m_summary->setObjectName(QStringLiteral("differenceSummary"));
    for (QLabel *label : {m_title, m_summary}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setAccessibleDescription(tr("Enter leads to the field."));
    m_table->setHorizontalHeaderLabels({tr("Box"), tr("Item"), tr("Field"), tr("Was"), tr("Is")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int narrow : {0, 1})
        m_table->horizontalHeader()->setSectionResizeMode(narrow, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    addCellCopy(m_table);
    connect(m_table, &QTableWidget::activated, this, &DifferencePage::leadOn);
    lay();
    setFocusProxy(m_table);
}

void DifferencePage::lay()
{
    auto *actions = new QWidget(this);
    new FlowLayout(actions);
    auto *back = new WishButton(QStringLiteral("differenceBack"), tr("Back"),
                                QStringLiteral("previous"), actions);
    back->setKeys({Qt::Key_Escape}, this);
    auto *save = new WishButton(QStringLiteral("differenceFile"), tr("Save as a spreadsheet…"),
                                QStringLiteral("save"), actions);
    for (WishButton *button : {back, save})
        actions->layout()->addWidget(button);
    connect(back, &QPushButton::clicked, this, &DifferencePage::closeRequested);
    connect(save, &QPushButton::clicked, this, &DifferencePage::fileRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(actions);
    column->addWidget(m_table, 1);
    panes::setPanes(*this, {actions, m_table});
}

void DifferencePage::show(const View &view)
{
    m_view = view;
    m_title->setText(view.laterTitle);
    if (view.earlier.isNull())
        m_summary->setText(tr("This document was not made of another one that is kept here, so "
                              "there is nothing to compare it with."));
    else if (view.rows.isEmpty())
        m_summary->setText(tr("It states the same as: %1").arg(view.earlierTitle));
    else
        m_summary->setText(
            tr("Compared with: %1. Differences: %2").arg(view.earlierTitle).arg(view.rows.size()));
    fill();
}

void DifferencePage::fill()
{
    m_table->setRowCount(static_cast<int>(m_view.rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Row &one = m_view.rows.at(row);
        const int item = one.difference.goodsItem;
        const QStringList cells{one.difference.box, item > 0 ? QString::number(item) : QString(),
                                one.label, one.difference.was, one.difference.is};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
    }
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

void DifferencePage::leadOn()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const FieldDifference &one = m_view.rows.at(row).difference;
    Q_EMIT placeRequested(one.is.isEmpty() ? m_view.earlier : m_view.later, one.path);
}

CellRows DifferencePage::cellRows() const
{
    return okno::cellRows(*m_table);
}

} // namespace okno
