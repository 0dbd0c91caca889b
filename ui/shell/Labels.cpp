#include "ui/shell/Labels.h"

#include <QLabel>

namespace okno {

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *partTitle(const QString &text, QWidget *parent)
{
    QLabel *title = textLabel(text, parent);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    return title;
}

} // namespace okno
