#include "ui/editor/FindingsPanel.h"

#include "ui/shell/Icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace okno {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array severities{Finding::Severity::Error, Finding::Severity::Warning,
                                Finding::Severity::Advice};
constexpr int listHeight = 22 * theme::grid;

std::size_t at(Finding::Severity severity)
{
    return static_cast<std::size_t>(severity);
}

} // namespace

FindingsPanel::FindingsPanel(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_model(new FindingsModel(texts, this)),
      m_table(new QTableView(this))
{
    buildTable();
    buildActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(buildBar());
    updateLook();
    updateSummary();
}

void FindingsPanel::buildTable()
{
    m_table->setObjectName(u"findingsList"_s);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFixedHeight(listHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::fieldHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->hide();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    const auto activate = [this](const QModelIndex &index) {
        m_current = index.row();
        Q_EMIT findingActivated(m_model->findings().at(m_current));
    };
    connect(m_table, &QTableView::doubleClicked, this, activate);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &FindingsPanel::fitVisibleRows);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            &FindingsPanel::fitVisibleRows);
}

// The menu of the list; its keys work where the list has the cursor.
void FindingsPanel::buildActions()
{
    m_goThere = new QAction(tr("Go to the field"), m_table);
    m_accept = new QAction(m_table);
    m_accept->setObjectName(u"acceptFinding"_s);
    m_accept->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_accept->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({m_goThere, m_accept});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_goThere, &QAction::triggered, this,
            [this] { Q_EMIT m_table->doubleClicked(m_table->currentIndex()); });
    connect(m_accept, &QAction::triggered, this, &FindingsPanel::acceptCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FindingsPanel::updateActions);
    updateActions();
}

void FindingsPanel::acceptCurrent()
{
    const int row = m_table->currentIndex().row();
    const auto accepted = m_model->accepted().constFind(row);
    if (accepted != m_model->accepted().constEnd())
        Q_EMIT withdrawRequested(*accepted);
    else if (row >= 0)
        Q_EMIT acceptRequested(m_model->findings().at(row));
}

void FindingsPanel::updateActions()
{
    const int row = m_table->currentIndex().row();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    const bool isAccepted = m_model->accepted().contains(row);
    m_goThere->setEnabled(isThere);
    m_accept->setText(isAccepted ? tr("Withdraw the acceptance") : tr("Accept with a reason…"));
    m_accept->setEnabled(isThere && !m_isReadOnly &&
                         (isAccepted || Acceptances::isAcceptable(m_model->findings().at(row))));
}

void FindingsPanel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    updateActions();
}

QLabel *FindingsPanel::addCount(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    return label;
}

QToolButton *FindingsPanel::addButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setMinimumHeight(theme::fieldHeight);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QWidget *FindingsPanel::buildBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme::grid, theme::grid / 2, theme::grid, theme::grid / 2);
    layout->setSpacing(theme::grid);
    for (const auto severity : severities) {
        m_icons[at(severity)] = addCount({});
        m_counts[at(severity)] = addCount(u"findings-"_s + iconNameOf(severity));
        layout->addWidget(m_icons[at(severity)]);
        layout->addWidget(m_counts[at(severity)]);
    }
    m_accepted = addCount(u"findings-accepted"_s);
    layout->addWidget(m_accepted);
    m_nothing = addCount(u"findings-nothing"_s);
    m_previous = addButton(u"findingPrevious"_s, tr("Previous"), tr("Previous finding (Shift+F8)"));
    m_next = addButton(u"findingNext"_s, tr("F8 next"), tr("Next finding (F8)"));
    m_toggle = addButton(u"findingsToggle"_s, tr("List"), tr("Show or hide the list of findings"));
    m_toggle->setCheckable(true);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_toggle);
    connect(m_previous, &QToolButton::clicked, this, &FindingsPanel::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindingsPanel::nextRequested);
    connect(m_toggle, &QToolButton::clicked, this, [this](bool isOn) {
        setListShown(isOn);
        if (isOn)
            m_table->setFocus();
    });
    return bar;
}

void FindingsPanel::setFindings(const QList<Finding> &findings, const KindLabels &labels,
                                const FindingsModel::Accepted &accepted)
{
    // Checked while one types: the list does not jump when nothing is new.
    if (findings == m_model->findings() && accepted == m_model->accepted())
        return;
    const auto same = [this](const Finding &finding) {
        const Finding &walked = m_model->findings().at(m_current);
        return finding.id == walked.id && finding.path == walked.path;
    };
    int place = -1;
    if (m_current >= 0) {
        const auto found = std::find_if(findings.begin(), findings.end(), same);
        // What was mended leaves its place to the finding after it: the next step goes there.
        place = found != findings.end() ? static_cast<int>(found - findings.begin())
                                        : qMin(m_current, static_cast<int>(findings.size())) - 1;
    }
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->setFindings(findings, labels, accepted);
    m_current = place;
    if (m_current >= 0)
        m_table->selectRow(m_current);
    m_table->verticalScrollBar()->setValue(scrolled);
    updateSummary();
    fitVisibleRows();
}

void FindingsPanel::setChecked(bool isChecked)
{
    m_isChecked = isChecked;
    updateSummary();
}

void FindingsPanel::forget()
{
    m_current = -1;
    setFindings({}, {});
    setListShown(false);
}

std::optional<Finding> FindingsPanel::next()
{
    return stepTo(m_current + 1);
}

std::optional<Finding> FindingsPanel::previous()
{
    return stepTo(m_current - 1);
}

std::optional<Finding> FindingsPanel::stepTo(int row)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return std::nullopt;
    m_current = row < 0 ? count - 1 : row % count;
    m_table->selectRow(m_current);
    return m_model->findings().at(m_current);
}

bool FindingsPanel::isListShown() const
{
    return m_table->isVisibleTo(this);
}

void FindingsPanel::setListShown(bool isShown)
{
    m_table->setVisible(isShown);
    m_toggle->setChecked(isShown);
    if (!isShown)
        return;
    fitColumns();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(qMax(0, m_current));
}

QString FindingsPanel::summary() const
{
    if (m_model->rowCount() == 0)
        return m_nothing->text();
    QStringList parts;
    for (const auto severity : severities) {
        if (m_model->count(severity) > 0)
            parts.append(m_counts[at(severity)]->text());
    }
    if (!m_model->accepted().isEmpty())
        parts.append(m_accepted->text());
    return parts.join(u"  "_s);
}

void FindingsPanel::showCount(QLabel *icon, QLabel *text, Finding::Severity severity,
                              const QString &words)
{
    const bool isShown = m_model->count(severity) > 0;
    icon->setVisible(isShown);
    text->setVisible(isShown);
    text->setText(words);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, theme::ink(toneOf(severity), palette()));
    text->setPalette(ink);
    icon->setPixmap(
        iconPixmap(iconNameOf(severity), toneOf(severity), palette(), 16, devicePixelRatioF()));
}

void FindingsPanel::updateSummary()
{
    using Severity = Finding::Severity;
    const auto show = [this](Severity severity, const QString &words) {
        showCount(m_icons[at(severity)], m_counts[at(severity)], severity,
                  words.arg(m_model->count(severity)));
    };
    show(Severity::Error, tr("Errors: %1"));
    show(Severity::Warning, tr("Warnings: %1"));
    show(Severity::Advice, tr("Advice: %1"));
    m_accepted->setText(tr("Accepted: %1").arg(m_model->accepted().size()));
    m_accepted->setVisible(!m_model->accepted().isEmpty());
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_isChecked ? tr("Checked: nothing found.")
                                   : tr("Nothing found so far. F7 checks the whole document."));
    for (QToolButton *button : {m_previous, m_next, m_toggle})
        button->setEnabled(!isEmpty);
    if (isEmpty)
        setListShown(false);
}

void FindingsPanel::updateLook()
{
    m_model->setPalette(palette());
    const auto set = [this](QToolButton *button, const QString &name) {
        button->setIcon(icon(name, theme::Tone::Neutral, palette()));
    };
    set(m_previous, u"previous"_s);
    set(m_next, u"next"_s);
    set(m_toggle, u"up"_s);
}

void FindingsPanel::fitColumns()
{
    const int width = m_table->viewport()->width();
    QHeaderView *header = m_table->horizontalHeader();
    int severity = 0;
    for (const auto each : severities)
        severity = qMax(severity, m_table->fontMetrics().horizontalAdvance(m_texts.severity(each)));
    severity += style()->pixelMetric(QStyle::PM_SmallIconSize) + 3 * theme::grid;
    const int rest = qMax(0, width - severity);
    header->resizeSection(FindingsModel::SeverityColumn, severity);
    header->resizeSection(FindingsModel::PlaceColumn, rest * 15 / 100);
    header->resizeSection(FindingsModel::MessageColumn, rest * 35 / 100);
    header->resizeSection(FindingsModel::CureColumn, rest * 30 / 100);
    fitVisibleRows();
}

// Heights of wrapped sentences are worked out for what is seen only: there may be thousands.
void FindingsPanel::fitVisibleRows()
{
    if (!m_table->isVisible())
        return;
    const int bottom = m_table->viewport()->height();
    for (int row = qMax(0, m_table->rowAt(0));
         row < m_model->rowCount() && m_table->rowViewportPosition(row) < bottom; ++row) {
        m_table->resizeRowToContents(row);
        m_table->setRowHeight(row, m_table->rowHeight(row) + theme::grid / 2);
    }
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_table->currentIndex().isValid()) {
            Q_EMIT m_table->doubleClicked(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        updateLook();
        updateSummary();
    }
}

} // namespace okno
