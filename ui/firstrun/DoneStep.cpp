#include "ui/firstrun/DoneStep.h"

#include "ui/shell/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno {

DoneStep::DoneStep(QWidget *parent)
    : FirstRunStep(parent), m_new(new QPushButton(tr("New declaration"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(tr("Begin with a declaration, or bring one that you have as a file. "
                               "What you type is saved as you type."),
                            this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addSpacing(theme::grid);
    auto *import = new QPushButton(tr("Import a file"), this);
    auto *start = new QPushButton(tr("Go to the start page"), this);
    m_new->setObjectName(QStringLiteral("new"));
    m_new->setDefault(true);
    import->setObjectName(QStringLiteral("import"));
    start->setObjectName(QStringLiteral("finish"));
    for (QPushButton *button : {m_new, import, start}) {
        button->setAutoDefault(true);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    layout->addStretch();
    connect(m_new, &QPushButton::clicked, this, &DoneStep::newRequested);
    connect(import, &QPushButton::clicked, this, &DoneStep::importRequested);
    connect(start, &QPushButton::clicked, this, &DoneStep::finished);
}

void DoneStep::proceed()
{
    m_new->click();
}

bool DoneStep::enter()
{
    m_new->setFocus();
    return true;
}

} // namespace okno
