#include "ui/outbox/ActDetails.h"

#include "ui/shell/SpokenRole.h"
#include "ui/shell/StateLine.h"

#include <QGridLayout>
#include <QLabel>

namespace okno {

namespace {

constexpr int nameWidth = 16 * theme::grid;

} // namespace

ActDetails::ActDetails(QWidget *parent) : QScrollArea(parent)
{
    QAccessible::installFactory(spokenRole<ActDetails, QAccessible::Pane>);
    setObjectName(QStringLiteral("outboxDetails"));
    setAccessibleName(tr("Details of the current line"));
    setWidgetResizable(true);
    setMinimumHeight(2 * theme::fieldHeight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    grid->setHorizontalSpacing(2 * theme::grid);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnStretch(1, 1);
    m_state = new StateLine(StateLine::Wrap::Yes, content);
    m_state->setObjectName(QStringLiteral("outboxState"));
    grid->addWidget(m_state, 0, 0, 1, 2);
    setWidget(content);
    m_waitsFor = addRow(*grid, tr("Waits for"), "outboxWaitsFor");
    m_nextTry = addRow(*grid, tr("Next try"), "outboxNextTry");
    m_windowSays = addRow(*grid, tr("The window says"), "outboxWindowSays");
    m_document = addRow(*grid, tr("Document"), "outboxDocument");
    m_principal = addRow(*grid, tr("On behalf of"), "outboxPrincipal");
    m_reference = addRow(*grid, tr("Own reference"), "outboxReference");
    grid->setRowStretch(grid->rowCount(), 1);
    clear();
}

ActDetails::Row ActDetails::addRow(QGridLayout &grid, const QString &name, const char *objectName)
{
    const Row row{new QLabel(name, widget()), new QLabel(widget())};
    row.value->setObjectName(QString::fromLatin1(objectName));
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {row.name, row.value}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    row.name->setMinimumWidth(nameWidth);
    row.name->setForegroundRole(QPalette::PlaceholderText);
    const int place = grid.rowCount();
    grid.addWidget(row.name, place, 0);
    grid.addWidget(row.value, place, 1);
    return row;
}

void ActDetails::set(const Row &row, const QString &text)
{
    row.value->setText(text);
    row.value->setAccessibleName(QStringLiteral("%1: %2").arg(row.name->text(), text));
    row.name->setVisible(!text.isEmpty());
    row.value->setVisible(!text.isEmpty());
}

void ActDetails::show(const OutboxPage::Item &item, const ActWords &words)
{
    const ActRecord &record = item.record;
    const ActWords::Look look = ActWords::look(record);
    m_state->set(look.iconName, look.tone, words.state(record));
    set(m_waitsFor, words.waitsFor(record));
    QString next = words.nextTry(record, QDateTime::currentDateTimeUtc());
    if (record.failures > 0 && !next.isEmpty())
        next = tr("%1; failed tries in a row: %2").arg(next).arg(record.failures);
    set(m_nextTry, next);
    set(m_windowSays, words.windowSays(record));
    set(m_document, item.title);
    set(m_principal, item.principal);
    set(m_reference, record.act.senderReference);
}

void ActDetails::clear()
{
    m_state->clear();
    for (const Row &row :
         {m_waitsFor, m_nextTry, m_windowSays, m_document, m_principal, m_reference})
        set(row, {});
}

} // namespace okno
