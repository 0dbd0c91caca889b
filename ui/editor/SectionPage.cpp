#include "ui/editor/SectionPage.h"

#include <QVBoxLayout>

namespace okno {

SectionPage::SectionPage(FormScope &scope, const SectionContent &content, QWidget *parent)
    : FormPage(scope, content, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makePane(content), 1);
}

} // namespace okno
