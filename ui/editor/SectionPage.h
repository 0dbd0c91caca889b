#pragma once

#include "ui/editor/FormPage.h"

namespace okno {

// A section that the document has once.
class SectionPage final : public FormPage
{
    Q_OBJECT
public:
    SectionPage(FormScope &scope, const SectionContent &content, QWidget *parent = nullptr);
};

} // namespace okno
