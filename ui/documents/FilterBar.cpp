#include "ui/documents/FilterBar.h"

#include "ui/documents/PeriodBox.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Labels.h"
#include "ui/shell/StateWords.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace okno {

namespace {

constexpr int typingMs = 30;
constexpr int allGroups = -2; // QButtonGroup keeps -1 for itself
constexpr int everything = 1'000'000;
constexpr int searchLetters = 26;
// In the order in which work goes through them.
constexpr std::array shownGroups{Group::Draft, Group::NeedsAction, Group::Waiting, Group::Done,
                                 Group::Failed};

const QString groupKey = QStringLiteral("group");
const QString kindKey = QStringLiteral("kind");
const QString periodKey = QStringLiteral("period");
const QString searchKey = QStringLiteral("search");

} // namespace

FilterBar::FilterBar(const Texts &texts, const KindCatalogue &kinds, QWidget *parent)
    : QWidget(parent), m_locale(texts.language())
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::queryChanged);
    auto *flow = new FlowLayout(this);
    addActions(*flow);
    addGroups(*flow);
    addKinds(*flow, texts, kinds);
    addPeriod(*flow);
    addSearch(*flow);
    addTable(*flow);
    drawIcons();
}

void FilterBar::addActions(FlowLayout &flow)
{
    m_new = new QPushButton(tr("New"), this);
    m_import = new QPushButton(tr("Import"), this);
    m_new->setObjectName(QStringLiteral("newDocument"));
    m_import->setObjectName(QStringLiteral("importDocument"));
    m_new->setToolTip(tr("New document (Ctrl+N)"));
    m_import->setToolTip(tr("Import files (Ctrl+O)"));
    connect(m_new, &QPushButton::clicked, this, &FilterBar::newRequested);
    connect(m_import, &QPushButton::clicked, this, &FilterBar::importRequested);
    flow.addWidget(m_new);
    flow.addWidget(m_import);
}

void FilterBar::addGroups(FlowLayout &flow)
{
    m_groups = new QButtonGroup(this);
    const auto add = [&](const QString &text, const QString &name, int id) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setCheckable(true);
        m_groups->addButton(button, id);
        flow.addWidget(button);
    };
    add(tr("All"), QStringLiteral("groupAll"), allGroups);
    for (const Group group : shownGroups)
        add(StateWords::groupName(group), QStringLiteral("group-") + StateWords::iconName(group),
            static_cast<int>(group));
    m_groups->button(allGroups)->setChecked(true);
    connect(m_groups, &QButtonGroup::idClicked, this, &FilterBar::tell);
}

void FilterBar::addKinds(FlowLayout &flow, const Texts &texts, const KindCatalogue &kinds)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    nameBox(*m_kind, tr("Kind of document"));
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString &id : kinds.ids())
        m_kind->addItem(kinds.labels(id, texts.language()).kindName, id);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterBar::tell);
    flow.addWidget(m_kind);
}

void FilterBar::addPeriod(FlowLayout &flow)
{
    m_period = new PeriodBox(this);
    connect(m_period, &PeriodBox::changed, this, &FilterBar::tell);
    flow.addWidget(m_period);
}

void FilterBar::addTable(FlowLayout &flow)
{
    m_table = new QPushButton(tr("Table"), this);
    m_table->setObjectName(QStringLiteral("tableMenuButton"));
    m_table->setToolTip(tr("Columns and order, and the list as a spreadsheet (F10 in the list)"));
    connect(m_table, &QPushButton::clicked, this, &FilterBar::tableMenuRequested);
    flow.addWidget(m_table);
}

void FilterBar::addSearch(FlowLayout &flow)
{
    m_search = new QLineEdit(this);
    m_searchIcon = new QAction(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search for number, counterparty or sum"));
    m_search->setPlaceholderText(tr("Number, counterparty, sum"));
    m_search->setToolTip(tr("Any part of the number, of the counterparty's name or of the sum "
                            "(Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(searchLetters * fontMetrics().averageCharWidth());
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    flow.addWidget(m_search);
}

void FilterBar::tell()
{
    m_typing.stop();
    Q_EMIT queryChanged();
}

DocumentQuery FilterBar::query() const
{
    DocumentQuery query;
    query.search = m_search->text();
    query.limit = everything;
    if (m_groups->checkedId() != allGroups)
        query.group = static_cast<Group>(m_groups->checkedId());
    query.kind = m_kind->currentData().toString();
    query.changedFrom = m_period->from();
    query.changedTo = m_period->to();
    return query;
}

bool FilterBar::isFiltering() const
{
    const DocumentQuery now = query();
    return !now.search.trimmed().isEmpty() || now.group || !now.kind.isEmpty() ||
           now.changedFrom.isValid() || now.changedTo.isValid();
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(this); // one change, not four
        m_search->clear();
        m_groups->button(allGroups)->setChecked(true);
        m_kind->setCurrentIndex(0);
        m_period->clear();
    }
    tell();
}

QJsonObject FilterBar::state() const
{
    QJsonObject state{{kindKey, m_kind->currentData().toString()},
                      {periodKey, m_period->state()},
                      {searchKey, m_search->text()}};
    if (const auto group = query().group)
        state[groupKey] = StateWords::iconName(*group);
    return state;
}

void FilterBar::restoreState(const QJsonObject &state)
{
    {
        const QSignalBlocker quiet(this); // one change, not four
        m_search->setText(state[searchKey].toString());
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(state[kindKey].toString())));
        m_period->restoreState(state[periodKey].toObject());
        for (const Group group : shownGroups) {
            if (state[groupKey] == StateWords::iconName(group))
                m_groups->button(static_cast<int>(group))->setChecked(true);
        }
    }
    tell();
}

void FilterBar::setCounts(const GroupCounts &counts)
{
    for (const Group group : shownGroups)
        m_groups->button(static_cast<int>(group))
            ->setText(QStringLiteral("%1  %2").arg(StateWords::groupName(group),
                                                   m_locale.toString(counts.of(group))));
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::type(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->insert(text);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_typing.isActive())
            tell();
        Q_EMIT listRequested();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            return false;
        m_search->clear();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
}

void FilterBar::drawIcons()
{
    m_new->setIcon(icon(QStringLiteral("new"), theme::Tone::Neutral, palette()));
    m_import->setIcon(icon(QStringLiteral("import"), theme::Tone::Neutral, palette()));
    m_table->setIcon(icon(QStringLiteral("columns"), theme::Tone::Neutral, palette()));
    m_searchIcon->setIcon(icon(QStringLiteral("search"), theme::Tone::Neutral, palette()));
    for (const Group group : shownGroups)
        m_groups->button(static_cast<int>(group))
            ->setIcon(icon(StateWords::iconName(group), StateWords::tone(group), palette()));
}

} // namespace okno
