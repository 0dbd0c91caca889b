#pragma once

#include "ui/matter/MatterPage.h"

class QLabel;

namespace okno {

class StateLine;

// Whose document it is, where it stands, and what comes next.
class MatterHeader final : public QWidget
{
    Q_OBJECT
public:
    MatterHeader(const Texts &texts, const KindCatalogue &kinds, QWidget *parent = nullptr);
    void setView(const MatterPage::View &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    const Texts &m_texts;
    const KindCatalogue &m_kinds;
    QLabel *m_title;
    QLabel *m_principal;
    StateLine *m_state;
    QLabel *m_next;
};

} // namespace okno
