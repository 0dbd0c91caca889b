#pragma once

#include "models/rules/Finding.h"
#include "ui/shell/Theme.h"

#include <QLabel>

#include <optional>

namespace okno {

// The mark behind a field or a heading: what is found there, or where its value is from. Keeps its
// room when there is nothing, so that nothing jumps.
class MarkIcon final : public QLabel
{
    Q_OBJECT
public:
    explicit MarkIcon(QWidget *parent = nullptr);
    void setMark(const QString &iconName, theme::Tone tone, const QString &text);
    void setFinding(Finding::Severity severity, const QString &text);
    void clearMark();
    const QString &iconName() const { return m_iconName; }
    static theme::Tone toneOf(Finding::Severity severity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_iconName;
    theme::Tone m_tone = theme::Tone::Neutral;
};

} // namespace okno
