#include "ui/editor/DocumentTree.h"

#include "ui/editor/DocumentTreeView.h"
#include "ui/shell/Icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace okno {

using namespace Qt::StringLiterals;

namespace {

const QString columnsKey = u"columns"_s;
const QString shownKey = u"shown"_s;

} // namespace

DocumentTree::DocumentTree(QWidget *parent)
    : QWidget(parent), m_model(new DocumentTreeModel(this)), m_shown(new QComboBox(this))
{
    QWidget *bar = buildBar(); // before the view: Tab follows the making
    m_view = new DocumentTreeView(m_model, this);
    m_view->setObjectName(u"documentTree"_s);
    m_view->setAccessibleName(tr("Everything in the document"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid / 2);
    layout->addWidget(bar);
    layout->addWidget(m_view, 1);
    connect(m_model, &DocumentTreeModel::textEntered, this, &DocumentTree::textEntered);
    connect(m_view, &DocumentTreeView::adderActivated, this, &DocumentTree::askAdd);
    connect(m_view, &DocumentTreeView::currentPlaceChanged, this, [this] {
        updateButtons();
        Q_EMIT cursorMoved(cursor());
    });
    updateIcons();
    updateButtons();
}

QToolButton *DocumentTree::addButton(const QString &name, const QString &iconName,
                                     const QString &text, const QKeySequence &key,
                                     void (DocumentTree::*wish)())
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("iconName", iconName);
    button->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    button->setMinimumSize(theme::fieldHeight, theme::fieldHeight);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, wish);
    auto *shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    return button;
}

QWidget *DocumentTree::buildBar()
{
    auto *bar = new QWidget(this);
    auto *label = new QLabel(tr("Show:"), bar);
    label->setBuddy(m_shown);
    m_shown->setObjectName(u"treeShown"_s);
    m_shown->addItem(tr("Filled in only"));
    m_shown->addItem(tr("Fields of the form"));
    m_shown->addItem(tr("Everything the format allows"));
    m_shown->setCurrentIndex(static_cast<int>(m_model->shown()));
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this](int index) {
        const FieldPath place = cursor();
        m_model->setShown(static_cast<DocumentTreeModel::Shown>(index));
        m_view->doItemsLayout();
        m_view->reveal(m_model->nearest(place));
    });
    m_add =
        addButton(u"treeAdd"_s, u"add"_s, tr("Add a row"), Qt::Key_Insert, &DocumentTree::askAdd);
    m_duplicate = addButton(u"treeDuplicate"_s, u"duplicate"_s, tr("Duplicate the row"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_D, &DocumentTree::askDuplicate);
    m_remove = addButton(u"treeRemove"_s, u"delete"_s, tr("Remove"), Qt::CTRL | Qt::Key_Delete,
                         &DocumentTree::askRemove);
    m_up = addButton(u"treeUp"_s, u"up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up,
                     &DocumentTree::askMoveUp);
    m_down = addButton(u"treeDown"_s, u"down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down,
                       &DocumentTree::askMoveDown);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->setSpacing(theme::grid);
    layout->addWidget(label);
    layout->addWidget(m_shown);
    layout->addStretch(1);
    for (QToolButton *button : {m_add, m_duplicate, m_remove, m_up, m_down})
        layout->addWidget(button);
    return bar;
}

void DocumentTree::setDocument(const Document &document, const FieldWords &words)
{
    m_document = document;
    m_model->setDocument(document, words);
    m_view->setCurrentIndex(m_model->index(0, 0));
    updateButtons();
}

void DocumentTree::applyEdits(const Document &document, const QList<Edit> &edits)
{
    m_document = document;
    m_model->applyEdits(document, edits);
    updateButtons();
}

void DocumentTree::update(const Document &document)
{
    m_document = document;
    m_model->update(document);
    updateButtons();
}

void DocumentTree::setFindings(const QList<Finding> &findings)
{
    m_model->setFindings(findings);
    m_view->viewport()->update();
}

void DocumentTree::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_model->setReadOnly(isReadOnly);
    updateButtons();
}

QJsonObject DocumentTree::viewState() const
{
    return {{columnsKey, m_view->viewState()}, {shownKey, m_shown->currentIndex()}};
}

void DocumentTree::restoreViewState(const QJsonObject &state)
{
    m_view->restoreViewState(state[columnsKey].toObject());
    const int shown = state[shownKey].toInt(-1);
    if (shown < 0 || shown >= m_shown->count())
        return;
    const QSignalBlocker blocker(m_shown);
    m_shown->setCurrentIndex(shown);
    m_model->setShown(static_cast<DocumentTreeModel::Shown>(shown));
}

bool DocumentTree::setCursor(const FieldPath &path)
{
    if (!isShown(path))
        showMoreFor(path);
    const QModelIndex place = m_model->nearest(path);
    m_view->reveal(place.isValid() ? place : m_model->index(0, 0));
    m_view->setFocus();
    return isShown(path);
}

bool DocumentTree::isShown(const FieldPath &path) const
{
    const QModelIndex place = m_model->nearest(path);
    return place.isValid() && m_model->path(place) == path;
}

// Only as much more as the place needs, and nothing when the format has no such place.
void DocumentTree::showMoreFor(const FieldPath &path)
{
    using Shown = DocumentTreeModel::Shown;
    const Shown before = m_model->shown();
    Shown wanted = before;
    for (const Shown shown : {Shown::Form, Shown::Everything, before}) {
        wanted = shown;
        m_model->setShown(shown);
        if (isShown(path))
            break;
    }
    if (wanted == before)
        return;
    const QSignalBlocker blocker(m_shown);
    m_shown->setCurrentIndex(static_cast<int>(wanted));
    m_view->doItemsLayout();
}

FieldPath DocumentTree::cursor() const
{
    return current().isValid() ? m_model->path(current()) : FieldPath();
}

void DocumentTree::commit()
{
    m_view->commitEditor();
}

void DocumentTree::closeEditor()
{
    m_view->endEditing();
}

QModelIndex DocumentTree::current() const
{
    return m_view->currentIndex().siblingAtColumn(DocumentTreeModel::FieldColumn);
}

void DocumentTree::updateButtons()
{
    const QModelIndex place = current();
    const bool canChange = place.isValid() && !m_isReadOnly;
    const bool isRow = canChange && m_model->isRow(place);
    const int position = isRow ? m_document.position(m_model->path(place)) : 0;
    const QModelIndex below = place.siblingAtRow(place.row() + 1);
    const bool isLast =
        !below.isValid() ||
        m_model->path(below).steps().last().field != m_model->path(place).steps().last().field ||
        m_model->isAdder(below);
    m_add->setEnabled(canChange && (isRow || m_model->isAdder(place)));
    m_duplicate->setEnabled(isRow);
    m_remove->setEnabled(canChange && m_model->isThere(place));
    m_up->setEnabled(position > 1);
    m_down->setEnabled(isRow && !isLast);
}

void DocumentTree::updateIcons()
{
    for (QToolButton *button : {m_add, m_duplicate, m_remove, m_up, m_down})
        button->setIcon(
            icon(button->property("iconName").toString(), theme::Tone::Neutral, palette()));
}

void DocumentTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void DocumentTree::askAdd()
{
    if (!m_add->isEnabled())
        return;
    const FieldPath place = cursor();
    const QString field = place.steps().last().field;
    Q_EMIT rowAddRequested(place.parent(), field);
    const QList<FieldPath> rows = m_document.rows(place.parent(), field);
    if (!rows.isEmpty())
        setCursor(rows.last());
}

void DocumentTree::askDuplicate()
{
    const FieldPath place = cursor();
    const int position = m_document.position(place);
    Q_EMIT rowDuplicateRequested(place);
    const QList<FieldPath> rows = m_document.rows(place.parent(), place.steps().last().field);
    if (position < rows.size())
        setCursor(rows.at(position));
}

void DocumentTree::askRemove()
{
    Q_EMIT removeRequested(cursor());
}

void DocumentTree::askMove(int by)
{
    Q_EMIT rowMoveRequested(cursor(), m_document.position(cursor()) + by);
}

} // namespace okno
