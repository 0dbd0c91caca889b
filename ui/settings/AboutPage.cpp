#include "ui/settings/AboutPage.h"

#include "ui/settings/KeyTable.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace okno {

AboutPage::AboutPage(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, 2, this)), m_copied(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("aboutTable"));
    m_table->setAccessibleName(tr("Versions"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("Value")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, arrows move inside
    m_table->setWordWrap(true);

    auto *title = new QLabel(tr("About the program"), this);
    title->setFont(theme::heading(this));
    auto *hint =
        new QLabel(tr("When you write to support, send these lines with your question."), this);
    hint->setWordWrap(true);
    auto *copy = new QPushButton(tr("&Copy all"), this);
    copy->setObjectName(QStringLiteral("aboutCopy"));
    m_copied->setObjectName(QStringLiteral("aboutCopied"));
    connect(copy, &QPushButton::clicked, this, &AboutPage::copyAll);

    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addWidget(m_copied, 1);

    auto *keysTitle = new QLabel(tr("Keys"), this);
    keysTitle->setFont(theme::heading(this));
    auto *keys = new KeyTable(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    column->addWidget(keysTitle);
    column->addWidget(keys, 1);
    panes::setPanes(*this, {m_table, copy, keys});
    setFocusProxy(m_table);
}

void AboutPage::setRows(const QList<Row> &rows)
{
    m_copied->clear();
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(rows.at(row).name));
        m_table->setItem(row, 1, new QTableWidgetItem(rows.at(row).value));
    }
    if (!rows.isEmpty())
        m_table->setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
}

void AboutPage::copyAll()
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row)
        lines.append(QStringLiteral("%1: %2").arg(m_table->item(row, 0)->text(),
                                                  m_table->item(row, 1)->text()));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_copied->setText(tr("Copied"));
    QAccessibleEvent said(m_copied, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace okno
