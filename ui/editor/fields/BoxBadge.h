#pragma once

#include <QWidget>

namespace okno {

// The number of the box on the paper form, small, before a label. Empty: only its room, so that
// labels stay in line. Screen readers hear the number with the name of the field.
class BoxBadge final : public QWidget
{
public:
    explicit BoxBadge(const QString &box, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_box;
};

} // namespace okno
