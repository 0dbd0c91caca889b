#include "ui/settings/KeyTable.h"

#include <QHeaderView>

namespace okno {

KeyTable::KeyTable(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("keyTable"));
    setAccessibleName(tr("Keys"));
    setHorizontalHeaderLabels({tr("Key"), tr("What it does"), tr("Where")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
}

// Filled when somebody looks: the start of the program does not wait for it.
void KeyTable::showEvent(QShowEvent *event)
{
    QTableWidget::showEvent(event);
    if (rowCount() > 0)
        return;
    addEverywhere();
    addLists();
    addDocument();
    addRows();
    addSending();
    setCurrentCell(0, 0, QItemSelectionModel::NoUpdate);
}

void KeyTable::addEverywhere()
{
    const QString where = tr("Everywhere");
    add(where, {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6}, tr("Next pane, previous pane"));
    add(where, {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}, tr("Next control, previous control"));
    addWritten(where, tr("Ctrl+1 … Ctrl+9"), tr("The pages, from top to bottom"));
    add(where, {QKeySequence::New}, tr("New document"));
    add(where, {QKeySequence::Open}, tr("Import files"));
    add(where, {QKeySequence::Find}, tr("Search the documents"));
}

void KeyTable::addLists()
{
    const QString where = tr("Lists and tables");
    add(where, {Qt::Key_Enter}, tr("Open the current line"));
    add(where, {QKeySequence::Copy}, tr("Copy as cells"));
    add(where, {Qt::Key_F10, Qt::SHIFT | Qt::Key_F10},
        tr("Columns and order, and the list as a spreadsheet"));
    const QString documents = tr("Documents");
    add(documents, {Qt::CTRL | Qt::Key_Enter}, tr("Time line"));
    add(documents, {Qt::CTRL | Qt::Key_D}, tr("New one like it"));
    add(documents, {Qt::CTRL | Qt::ALT | Qt::Key_N}, tr("New from this"));
    add(documents, {Qt::CTRL | Qt::ALT | Qt::Key_D}, tr("Compare with what it was made of"));
    add(documents, {QKeySequence::Print}, tr("Save as PDF"));
}

void KeyTable::addDocument()
{
    const QString where = tr("In a document");
    add(where, {Qt::Key_F7}, tr("Check everything"));
    add(where, {Qt::Key_F8, Qt::SHIFT | Qt::Key_F8}, tr("Next finding, previous finding"));
    add(where, {Qt::CTRL | Qt::SHIFT | Qt::Key_A},
        tr("In the list of findings: accept a warning with a reason, or withdraw that"));
    add(where, {Qt::Key_F3}, tr("Choose a code"));
    add(where, {Qt::CTRL | Qt::Key_G}, tr("Go to a box or goods item"));
    add(where, {Qt::ALT | Qt::Key_1, Qt::ALT | Qt::Key_3}, tr("Form, tree"));
    add(where, {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_PageUp},
        tr("Next section, previous section"));
    add(where, {Qt::CTRL | Qt::Key_Enter}, tr("Next goods item"));
    add(where, {Qt::CTRL | Qt::Key_Z, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, tr("Undo, redo"));
    add(where, {Qt::CTRL | Qt::Key_S}, tr("Save now; it is saved anyway"));
    add(where, {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, tr("Sign"));
    add(where, {Qt::CTRL | Qt::ALT | Qt::Key_N}, tr("New from this"));
    add(where, {Qt::CTRL | Qt::ALT | Qt::Key_D}, tr("Compare with what it was made of"));
    add(where, {QKeySequence::Print}, tr("Save as PDF"));
    add(where, {Qt::Key_Escape, Qt::CTRL | Qt::Key_W}, tr("Close"));
}

void KeyTable::addRows()
{
    const QString where = tr("Rows of a document");
    add(where, {Qt::Key_Insert, Qt::CTRL | Qt::SHIFT | Qt::Key_N}, tr("Add"));
    add(where, {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, tr("Duplicate"));
    add(where, {Qt::CTRL | Qt::Key_Delete}, tr("Remove"));
    add(where, {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::Key_Down}, tr("Move up, move down"));
}

void KeyTable::addSending()
{
    const QString both = tr("Outbox and time line");
    add(both, {Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}, tr("Send now"));
    add(tr("Outbox"), {Qt::CTRL | Qt::Key_R}, tr("Synchronise all"));
    add(tr("Time line"), {Qt::CTRL | Qt::SHIFT | Qt::Key_S}, tr("Sign"));
    add(tr("Time line"), {Qt::CTRL | Qt::ALT | Qt::Key_N}, tr("New from this"));
    add(tr("Time line"), {Qt::CTRL | Qt::ALT | Qt::Key_D}, tr("Compare with what it was made of"));
    add(tr("Time line"), {QKeySequence::Print}, tr("Save as PDF"));
    add(tr("Time line"), {Qt::Key_Escape}, tr("Back"));
}

void KeyTable::add(const QString &where, const QList<QKeySequence> &keys, const QString &what)
{
    QStringList written;
    for (const QKeySequence &key : keys)
        written.append(key.toString(QKeySequence::NativeText));
    addWritten(where, written.join(QStringLiteral("   ")), what);
}

void KeyTable::addWritten(const QString &where, const QString &keys, const QString &what)
{
    const int row = rowCount();
    insertRow(row);
    int column = 0;
    for (const QString &text : {keys, what, where})
        setItem(row, column++, new QTableWidgetItem(text));
}

} // namespace okno
