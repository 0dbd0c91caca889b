#include "ui/shell/Rail.h"

#include "ui/shell/BadgeIcon.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QToolButton>

namespace okno {

namespace {

constexpr QSize iconPlace{36, 24}; // the icon and, over its corner, the count
constexpr int pagesWithKeys = 9;

// A long title stands on two lines, divided at the blank nearest to its middle.
QString onTwoLines(QString title)
{
    constexpr qsizetype longTitle = 14;
    qsizetype best = -1;
    const auto off = [&title](qsizetype at) { return qAbs(2 * at - title.size()); };
    for (qsizetype at = title.indexOf(u' '); at >= 0; at = title.indexOf(u' ', at + 1)) {
        if (best < 0 || off(at) < off(best))
            best = at;
    }
    if (best > 0 && title.size() > longTitle)
        title[best] = u'\n';
    return title;
}

} // namespace

Rail::Rail(QWidget *parent) : QToolBar(parent), m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setWindowTitle(tr("Pages"));
    setAccessibleName(tr("Pages"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize(iconPlace);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
}

void Rail::addPage(const QString &id, const QString &title, const QString &iconName)
{
    if (id == QLatin1String("settings")) { // what is not work stands at the bottom
        auto *gap = new QWidget(this);
        gap->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
        addWidget(gap);
    }
    Entry added{id, title, iconName};
    added.action = makeAction(id, title);
    addAction(added.action);
    added.button = makeButton(id, added.action);
    m_entries.append(added);
    dress(added);
    align();
}

QAction *Rail::makeAction(const QString &id, const QString &title)
{
    auto *action = new QAction(title, this);
    action->setIconText(onTwoLines(title));
    action->setCheckable(true);
    if (m_entries.size() < pagesWithKeys) {
        const auto number = static_cast<int>(m_entries.size());
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number));
    }
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageRequested(id); });
    return action;
}

QToolButton *Rail::makeButton(const QString &id, QAction *action)
{
    auto *button = qobject_cast<QToolButton *>(widgetForAction(action));
    button->setObjectName(QStringLiteral("railButton-%1").arg(id));
    button->setFocusPolicy(Qt::TabFocus);
    if (!m_entries.isEmpty()) // one after another, whatever was added in between
        setTabOrder(m_entries.last().button, button);
    return button;
}

// All as wide as the widest, so that icons and words stand in columns.
void Rail::align()
{
    int widest = 0;
    for (const Entry &entry : std::as_const(m_entries))
        widest = qMax(widest, entry.button->sizeHint().width());
    for (const Entry &entry : std::as_const(m_entries))
        entry.button->setMinimumWidth(widest);
}

void Rail::setCurrent(const QString &id)
{
    for (const Entry &entry : std::as_const(m_entries))
        entry.action->setChecked(entry.id == id);
    for (const Entry &entry : std::as_const(m_entries))
        dress(entry);
}

void Rail::setBadge(const QString &id, int count)
{
    for (Entry &entry : m_entries) {
        if (entry.id != id)
            continue;
        entry.badge = qMax(0, count);
        dress(entry);
    }
}

void Rail::enter()
{
    if (m_entries.isEmpty())
        return;
    QToolButton *place = m_entries.first().button;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.action->isChecked())
            place = entry.button;
    }
    place->setFocus(Qt::TabFocusReason);
}

// Icon, name and tip follow the page in front, the count and the palette.
void Rail::dress(const Entry &entry)
{
    const auto tone = entry.action->isChecked() ? theme::Tone::Accent : theme::Tone::Neutral;
    entry.action->setIcon(badgeIcon(entry.iconName, tone, entry.badge, palette()));
    const QString name =
        entry.badge > 0 ? tr("%1: %2").arg(entry.title).arg(entry.badge) : entry.title;
    const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
    entry.action->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    entry.button->setAccessibleName(name);
}

void Rail::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        align();
    if (event->type() != QEvent::PaletteChange)
        return;
    for (const Entry &entry : std::as_const(m_entries))
        dress(entry);
}

} // namespace okno
