#pragma once

#include <QLabel>

namespace okno {

// A label for values: wrapped as WrappedText does, never cut, copied from its menu.
class WrapLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WrapLabel(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace okno
