#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

namespace okno {

// A state as icon and word on a tinted ground.
class StateChip final : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(QWidget *parent = nullptr);
    void setState(theme::Tone tone, const QString &iconName, const QString &word);
    const QString &word() const { return m_word; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Tone m_tone = theme::Tone::Neutral;
    QString m_iconName;
    QString m_word;
};

} // namespace okno
