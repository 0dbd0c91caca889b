#include "ui/firstrun/StepList.h"

#include "ui/shell/StateLine.h"

#include <QVBoxLayout>

namespace okno {

StepList::StepList(const QStringList &titles, QWidget *parent) : QWidget(parent), m_titles(titles)
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(2 * theme::grid);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_lines.append(new StateLine(StateLine::Wrap::Yes, this));
        layout->addWidget(m_lines.last());
    }
    layout->addStretch();
    setAccessibleName(tr("Steps"));
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        StateLine *line = m_lines.at(i);
        const QString text = tr("%1. %2").arg(QString::number(i + 1), m_titles.at(i));
        if (i < step)
            line->set(QStringLiteral("done"), theme::Tone::Done, text);
        else if (i == step)
            line->set(QStringLiteral("next"), theme::Tone::Accent, text);
        else
            line->set(QStringLiteral("draft"), theme::Tone::Draft, text);
        QFont font = this->font();
        font.setBold(i == step);
        line->setFont(font);
        line->setAccessibleDescription(i < step    ? tr("done")
                                       : i == step ? tr("this step")
                                                   : tr("still to come"));
    }
}

} // namespace okno
