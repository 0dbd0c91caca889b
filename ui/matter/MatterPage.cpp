#include "ui/matter/MatterPage.h"

#include "ui/matter/EntryDetails.h"
#include "ui/matter/MatterActions.h"
#include "ui/matter/MatterHeader.h"
#include "ui/matter/TimeLine.h"
#include "ui/matter/TimeLineDelegate.h"
#include "ui/matter/TimeLineModel.h"
#include "ui/shell/CellCopy.h"
#include "ui/shell/Moments.h"
#include "ui/shell/PaneFocus.h"
#include "ui/shell/TableMenu.h"
#include "ui/shell/WrappedTable.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace okno {

namespace {

// Narrower, and the details stand below the time line.
constexpr int wideEnough = 112 * theme::grid;
// Lower (a small screen at 200 %), and they take its place while they are shown.
constexpr int highEnough = 52 * theme::grid;

} // namespace

MatterPage::MatterPage(const Texts &texts, const KindCatalogue &kinds, QWidget *parent)
    : QWidget(parent), m_texts(texts), m_header(new MatterHeader(texts, kinds, this)),
      m_actions(new MatterActions(this)),
      m_model(new TimeLineModel(localeOf(texts.language()), this)), m_table(new WrappedTable(this)),
      m_details(new EntryDetails(this)), m_splitter(new QSplitter(this))
{
    setObjectName(QStringLiteral("matter"));
    setAccessibleName(tr("Time line"));
    m_model->setPalette(palette());
    m_table->setObjectName(QStringLiteral("timeLine"));
    m_table->setAccessibleName(tr("Time line"));
    m_table->setAccessibleDescription(tr("Enter shows what is behind a line."));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(TimeLineModel::What, new TimeLineDelegate(this));
    m_table->setColumns({{22, 11}, {30, 22}, {60, 20}});
    addCellCopy(m_table);
    connect(new TableMenu(*m_table, TableMenu::File::Offered), &TableMenu::fileRequested, this,
            &MatterPage::fileRequested);
    layOut();
    relayWishes();
    setDetailsShown(false);
    setFocusProxy(m_table);
}

void MatterPage::layOut()
{
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(theme::grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    layout->setSpacing(theme::grid);
    layout->addWidget(m_header);
    layout->addWidget(m_actions);
    layout->addWidget(m_splitter, 1);
    panes::setPanes(*this, {m_actions, m_table, m_details});
}

void MatterPage::relayWishes()
{
    using Wish = void (MatterPage::*)(const DocumentId &);
    const auto relay = [this](void (MatterActions::*from)(), Wish to) {
        connect(m_actions, from, this, [this, to] { Q_EMIT(this->*to)(m_view.document.id); });
    };
    relay(&MatterActions::openRequested, &MatterPage::openRequested);
    relay(&MatterActions::signRequested, &MatterPage::signRequested);
    relay(&MatterActions::sendRequested, &MatterPage::sendRequested);
    relay(&MatterActions::holdRequested, &MatterPage::holdRequested);
    relay(&MatterActions::saveReceiptRequested, &MatterPage::saveReceiptRequested);
    relay(&MatterActions::exportRequested, &MatterPage::exportRequested);
    relay(&MatterActions::printRequested, &MatterPage::printRequested);
    relay(&MatterActions::compareRequested, &MatterPage::compareRequested);
    relay(&MatterActions::fromRequested, &MatterPage::fromRequested);
    connect(m_actions, &MatterActions::closeRequested, this, &MatterPage::leave);
    connect(m_actions, &MatterActions::detailsToggled, this, &MatterPage::toggleDetails);
    connect(m_table, &QTableView::activated, this, &MatterPage::toggleDetails);
    connect(m_table, &WrappedTable::currentRowChanged, this, &MatterPage::showDetails);
    connect(m_details, &EntryDetails::closeRequested, this, [this] { setDetailsShown(false); });
}

void MatterPage::show(const View &view)
{
    const bool isSameDocument = view.document.id == m_view.document.id;
    m_view = view;
    m_header->setView(view);
    m_actions->setView(view);
    if (!isSameDocument)
        setDetailsShown(false);
    showEntries(isSameDocument);
}

QJsonObject MatterPage::viewState() const
{
    return m_table->viewState();
}

void MatterPage::restoreViewState(const QJsonObject &state)
{
    m_table->restoreViewState(state);
}

CellRows MatterPage::cellRows() const
{
    return okno::cellRows(*m_table);
}

// Who reads the end of the time line goes on reading its end; who reads elsewhere stays there.
void MatterPage::showEntries(bool isSameDocument)
{
    const int row = m_table->currentRow();
    const bool isAtEnd = row < 0 || row == m_model->rowCount() - 1;
    const QString key = row >= 0 ? m_model->entry(row).key : QString();
    m_model->setEntries(TimeLine(m_texts).of(m_view));
    const int again = m_model->rowOf(key);
    const int last = m_model->rowCount() - 1;
    m_table->setCurrentRow(isSameDocument && !isAtEnd && again >= 0 ? again : last);
    showDetails();
}

// Esc leads out step by step: from the details to the time line, from there back.
void MatterPage::leave()
{
    if (m_details->isAncestorOf(focusWidget()))
        setDetailsShown(false);
    else
        Q_EMIT closeRequested();
}

void MatterPage::toggleDetails()
{
    setDetailsShown(m_details->isHidden());
}

void MatterPage::setDetailsShown(bool isShown)
{
    const bool hadFocus = m_details->isAncestorOf(focusWidget());
    m_details->setVisible(isShown);
    arrange();
    m_actions->setDetailsShown(isShown);
    showDetails();
    if (!isShown && hadFocus)
        m_table->setFocus();
}

void MatterPage::showDetails()
{
    const int row = m_table->currentRow();
    if (m_details->isHidden() || row < 0)
        return;
    m_details->show(m_model->entry(row),
                    m_model->index(row, TimeLineModel::When).data().toString());
}

void MatterPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->setPalette(palette());
}

void MatterPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void MatterPage::arrange()
{
    const bool isWide = width() >= wideEnough;
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
    const bool isInPlace = !m_details->isHidden() && !isWide && height() < highEnough;
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(!isInPlace);
    if (isInPlace && hadFocus)
        m_details->setFocus();
}

} // namespace okno
