#include "ui/editor/SectionPage.h"

#include <QVBoxLayout>

namespace okno {

SectionPage::SectionPage(FormScope &scope, const FormSpec::Section &section, QWidget *parent)
    : FormPage(scope, section, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(paneArea(), 1);
}

} // namespace okno
