#include "ui/signing/WrapLabel.h"

#include "ui/shell/Theme.h"
#include "ui/signing/WrappedText.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

namespace okno {

WrapLabel::WrapLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // gives it a height for its width
    auto *copy = new QAction(tr("Copy"), this);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(this->text()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

QSize WrapLabel::sizeHint() const
{
    constexpr int usualWidth = 20 * theme::grid;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {6 * theme::grid, fontMetrics().height()};
}

int WrapLabel::heightForWidth(int width) const
{
    return wrapped::height(text(), font(), width);
}

void WrapLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    wrapped::draw(painter, rect(), text());
}

} // namespace okno
