#pragma once

#include "ui/firstrun/FirstRunStep.h"

class QPushButton;

namespace okno {

// Everything is there: a first draft, an import, or just the start page.
class DoneStep final : public FirstRunStep
{
    Q_OBJECT
public:
    explicit DoneStep(QWidget *parent = nullptr);

    QString title() const override { return tr("Ready to work"); }
    QString action() const override { return {}; }
    void proceed() override;
    bool enter() override;

Q_SIGNALS:
    void newRequested();
    void importRequested();
    void finished();

private:
    QPushButton *m_new;
};

} // namespace okno
