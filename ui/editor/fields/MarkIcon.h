#pragma once

#include "ui/editor/fields/FindingMarks.h"

#include <QLabel>

namespace okno {

// The mark behind a field or a heading: what is found there, or where its value is from. Keeps its
// room when there is nothing, so that nothing jumps.
class MarkIcon final : public QLabel
{
    Q_OBJECT
public:
    explicit MarkIcon(QWidget *parent = nullptr);
    void setMark(const QString &iconName, theme::Tone tone, const QString &text);
    void setMark(const FieldMark &mark); // cleared where nothing is found
    void clearMark();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QString m_iconName;
    theme::Tone m_tone = theme::Tone::Neutral;
};

} // namespace okno
