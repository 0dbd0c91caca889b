#pragma once

#include <QStringList>
#include <QWidget>

namespace okno {

class StateLine;

// The way from nothing to the first draft: what is done, where one is, what comes.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    StepList(const QStringList &titles, QWidget *parent = nullptr);
    void setCurrent(int step);

private:
    QStringList m_titles;
    QList<StateLine *> m_lines;
};

} // namespace okno
