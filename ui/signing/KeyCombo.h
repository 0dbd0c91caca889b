#pragma once

#include <QComboBox>

namespace okno {

// Choosing a key freezes the document for it, so nothing is chosen in passing: arrows and letters
// open the list, the wheel does nothing, Enter in the list chooses.
class KeyCombo final : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace okno
