#include "ui/shell/Labels.h"

#include <QComboBox>
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

void nameBox(QComboBox &box, const QString &name)
{
    box.setAccessibleName(name);
    auto *label = new QLabel(name, box.parentWidget());
    label->setBuddy(&box);
    label->hide();
}

} // namespace okno
