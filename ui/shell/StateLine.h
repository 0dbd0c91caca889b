#pragma once

#include "ui/shell/Theme.h"

#include <QWidget>

class QLabel;

namespace okno {

// A state as icon, word and colour; nothing while it is empty.
class StateLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Wrap { No, Yes };
    explicit StateLine(Wrap wrap, QWidget *parent = nullptr);
    void set(const QString &iconName, theme::Tone tone, const QString &text);
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintAnew();
    QString m_iconName;
    theme::Tone m_tone = theme::Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace okno
