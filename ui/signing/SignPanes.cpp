#include "ui/signing/SignPanes.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>

namespace okno {

namespace {

constexpr int narrowWidth = 106 * theme::grid;
constexpr int leftWidth = 32 * theme::grid;
constexpr int rightWidth = 44 * theme::grid;
constexpr int narrowMiddleHeight = 40 * theme::grid;

void prepare(QScrollArea *area, const QString &name, QWidget *content)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(name);
    area->setWidget(content);
}

int heightOf(const QWidget *content, int width)
{
    return content->hasHeightForWidth() ? content->heightForWidth(width)
                                        : content->sizeHint().height();
}

} // namespace

SignPanes::SignPanes(const Pane &left, QWidget *middle, const Pane &right, QWidget *parent)
    : QScrollArea(parent), m_panes(new QSplitter), m_left(new QScrollArea), m_middle(middle),
      m_right(new QScrollArea)
{
    prepare(m_left, left.name, left.content);
    prepare(m_right, right.name, right.content);
    prepare(this, {}, m_panes);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_left, m_middle, m_right})
        m_panes->addWidget(pane);
    m_panes->setChildrenCollapsible(false);
    m_panes->setStretchFactor(1, 1);
    left.content->installEventFilter(this);
    right.content->installEventFilter(this);
    // Queued: the layout has to grow first.
    connect(qApp, &QApplication::focusChanged, this, &SignPanes::follow, Qt::QueuedConnection);
}

void SignPanes::setMiddleEmpty(bool isEmpty)
{
    m_isMiddleEmpty = isEmpty;
    arrange();
}

void SignPanes::showRight(QWidget *part)
{
    QMetaObject::invokeMethod(
        this,
        [this, part] {
            m_right->ensureWidgetVisible(part);
            follow();
        },
        Qt::QueuedConnection);
}

bool SignPanes::isNarrow() const
{
    return width() < narrowWidth;
}

void SignPanes::arrange()
{
    m_middle->setVisible(!m_isMiddleEmpty || !isNarrow());
    m_middle->setMinimumHeight(isNarrow() ? narrowMiddleHeight : 0);
    for (QScrollArea *pane : {m_left, m_right})
        pane->setMinimumHeight(isNarrow() ? heightOf(pane->widget(), pane->width()) : 0);
    m_left->setMinimumWidth(isNarrow() ? 0 : leftWidth - 4 * theme::grid);
    m_right->setMinimumWidth(isNarrow() ? 0 : rightWidth - 8 * theme::grid);
    const Qt::Orientation wanted = isNarrow() ? Qt::Vertical : Qt::Horizontal;
    if (m_panes->orientation() == wanted && m_isArranged)
        return;
    m_isArranged = true;
    m_panes->setOrientation(wanted);
    if (!isNarrow())
        m_panes->setSizes({leftWidth, width() - leftWidth - rightWidth, rightWidth});
}

void SignPanes::follow()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused))
        return;
    if (m_right->isAncestorOf(focused))
        m_right->ensureWidgetVisible(focused);
    ensureWidgetVisible(focused);
}

// The heights of the panes follow what is in them.
bool SignPanes::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPane = watched == m_left->widget() || watched == m_right->widget();
    if (isPane && event->type() == QEvent::LayoutRequest && isNarrow())
        arrange();
    return QScrollArea::eventFilter(watched, event);
}

void SignPanes::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
    QMetaObject::invokeMethod(this, &SignPanes::follow, Qt::QueuedConnection);
}

} // namespace okno
