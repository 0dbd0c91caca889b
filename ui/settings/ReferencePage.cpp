#include "ui/settings/ReferencePage.h"

#include "ui/shell/PaneFocus.h"
#include "ui/shell/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace okno {

namespace {

constexpr int leastHeight = 2 * theme::fieldHeight;

} // namespace

ReferencePage::ReferencePage(QWidget *parent) : QWidget(parent), m_report(new QPlainTextEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    m_formats =
        addTable("formatTable", tr("Formats of documents"),
                 {tr("Kind"), tr("Format"), tr("In force since"), tr("New documents are in it")});
    auto *importFormats = new QPushButton(tr("Import &formats…"), this);
    importFormats->setObjectName(QStringLiteral("importFormats"));
    column->addWidget(importFormats, 0, Qt::AlignLeft);
    m_classifiers =
        addTable("classifierTable", tr("Classifiers"),
                 {tr("Classifier"), tr("Version"), tr("Codes"), tr("Valid from"), tr("Valid to")});
    auto *importClassifiers = new QPushButton(tr("Import &classifiers…"), this);
    importClassifiers->setObjectName(QStringLiteral("importClassifiers"));
    column->addWidget(importClassifiers, 0, Qt::AlignLeft);
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->setAccessibleName(tr("What the import brought"));
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setMinimumHeight(leastHeight);
    m_report->hide();
    column->addWidget(m_report, 1);
    connect(importFormats, &QPushButton::clicked, this, &ReferencePage::formatsImportRequested);
    connect(importClassifiers, &QPushButton::clicked, this,
            &ReferencePage::classifiersImportRequested);
    panes::setPanes(*this, {m_formats, importFormats, m_classifiers, importClassifiers, m_report});
    setFocusProxy(m_formats);
}

QTableWidget *ReferencePage::addTable(const char *name, const QString &title,
                                      const QStringList &columns)
{
    auto *heading = new QLabel(title, this);
    heading->setFont(theme::heading(this));
    auto *table = new QTableWidget(0, static_cast<int>(columns.size()), this);
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(columns);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(leastHeight); // a small screen at 200 %
    layout()->addWidget(heading);
    static_cast<QVBoxLayout *>(layout())->addWidget(table, 1);
    return table;
}

void ReferencePage::fill(QTableWidget &table, const QList<QStringList> &rows)
{
    table.setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            table.setItem(row, column, new QTableWidgetItem(rows.at(row).value(column)));
    }
    if (!rows.isEmpty() && !table.currentItem())
        table.setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
}

void ReferencePage::setFormats(const QList<QStringList> &rows)
{
    fill(*m_formats, rows);
}

void ReferencePage::setClassifiers(const QList<QStringList> &rows)
{
    fill(*m_classifiers, rows);
}

void ReferencePage::setReport(const QString &report)
{
    m_report->setPlainText(report);
    m_report->setVisible(!report.isEmpty());
}

} // namespace okno
