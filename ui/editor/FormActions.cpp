#include "ui/editor/FormActions.h"

#include "ui/shell/Icons.h"

#include <QAction>
#include <QWidget>

namespace okno {

FormActions::FormActions(QWidget *form) : QObject(form), m_form(form)
{
    makeRowActions();
    makeSteps();
    dress();
}

QAction *FormActions::make(const QString &name, const QString &text,
                           const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_form);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shownKey = keys.first().toString(QKeySequence::NativeText);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, shownKey));
    m_form->addAction(action);
    return action;
}

void FormActions::makeRowActions()
{
    QAction *add =
        make(QStringLiteral("addRow"), tr("Add"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    QAction *duplicate = make(QStringLiteral("duplicateRow"), tr("Duplicate"),
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    QAction *remove =
        make(QStringLiteral("removeRow"), tr("Remove"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)});
    QAction *up =
        make(QStringLiteral("moveRowUp"), tr("Move up"), {QKeySequence(Qt::ALT | Qt::Key_Up)});
    QAction *down = make(QStringLiteral("moveRowDown"), tr("Move down"),
                         {QKeySequence(Qt::ALT | Qt::Key_Down)});
    m_icons = {{add, QStringLiteral("add")},
               {duplicate, QStringLiteral("duplicate")},
               {remove, QStringLiteral("delete")},
               {up, QStringLiteral("up")},
               {down, QStringLiteral("down")}};
    m_rowActions = {add, duplicate, remove, up, down};
    connect(add, &QAction::triggered, this, &FormActions::addRequested);
    connect(duplicate, &QAction::triggered, this, &FormActions::duplicateRequested);
    connect(remove, &QAction::triggered, this, &FormActions::removeRequested);
    connect(up, &QAction::triggered, this, [this] { Q_EMIT moveRequested(-1); });
    connect(down, &QAction::triggered, this, [this] { Q_EMIT moveRequested(+1); });
}

void FormActions::makeSteps()
{
    QAction *insert =
        make(QStringLiteral("insertHere"), tr("Insert here"), {QKeySequence(Qt::Key_Insert)});
    QAction *item =
        make(QStringLiteral("nextItem"), tr("Next item"),
             {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    QAction *next = make(QStringLiteral("nextSection"), tr("Next section"),
                         {QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    QAction *previous = make(QStringLiteral("previousSection"), tr("Previous section"),
                             {QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    connect(insert, &QAction::triggered, this, &FormActions::insertRequested);
    connect(item, &QAction::triggered, this, &FormActions::nextItemRequested);
    connect(next, &QAction::triggered, this, [this] { Q_EMIT sectionRequested(+1); });
    connect(previous, &QAction::triggered, this, [this] { Q_EMIT sectionRequested(-1); });
}

void FormActions::setRowsLocked(bool isLocked)
{
    for (QAction *action : std::as_const(m_rowActions))
        action->setEnabled(!isLocked);
}

void FormActions::dress()
{
    for (auto entry = m_icons.cbegin(); entry != m_icons.cend(); ++entry)
        entry.key()->setIcon(icon(entry.value(), theme::Tone::Neutral, m_form->palette()));
}

} // namespace okno
