#include "ui/documents/PeriodBox.h"

#include "ui/shell/Labels.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

#include <array>

namespace okno {

namespace {

// As kept; in the order of PeriodBox::Period.
constexpr std::array periodNames{"any", "today", "week", "month", "year", "dates"};
const QString periodKey = QStringLiteral("period");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");

} // namespace

PeriodBox::PeriodBox(QWidget *parent)
    : QWidget(parent), m_period(new QComboBox(this)),
      m_from(makeDate(tr("Changed from"), QStringLiteral("periodFrom"))),
      m_to(makeDate(tr("Changed until"), QStringLiteral("periodTo")))
{
    m_period->setObjectName(QStringLiteral("period"));
    nameBox(*m_period, tr("Period of the last change"));
    m_period->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"),
                        tr("This year"), tr("From day to day")});
    m_from->setDate(QDate::currentDate().addMonths(-1));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    for (QWidget *part : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_from),
                          static_cast<QWidget *>(m_to)})
        row->addWidget(part);
    choose(Any);
    connect(m_period, &QComboBox::currentIndexChanged, this, &PeriodBox::choose);
}

QDateEdit *PeriodBox::makeDate(const QString &name, const QString &objectName)
{
    auto *date = new QDateEdit(QDate::currentDate(), this);
    date->setObjectName(objectName);
    date->setAccessibleName(name);
    date->setToolTip(name);
    date->setCalendarPopup(true);
    connect(date, &QDateEdit::dateChanged, this, &PeriodBox::changed);
    return date;
}

void PeriodBox::choose(int period)
{
    m_from->setVisible(period == Dates);
    m_to->setVisible(period == Dates);
    updateGeometry();
    Q_EMIT changed();
}

QDateTime PeriodBox::from() const
{
    const QDate today = QDate::currentDate();
    switch (m_period->currentIndex()) {
    case Today:
        return today.startOfDay();
    case Week:
        return today.addDays(-6).startOfDay();
    case Month:
        return today.addDays(-29).startOfDay();
    case Year:
        return QDate(today.year(), 1, 1).startOfDay();
    case Dates:
        return m_from->date().startOfDay();
    default:
        return {};
    }
}

QDateTime PeriodBox::to() const
{
    return m_period->currentIndex() == Dates ? m_to->date().addDays(1).startOfDay() : QDateTime();
}

void PeriodBox::clear()
{
    m_period->setCurrentIndex(Any);
}

QJsonObject PeriodBox::state() const
{
    QJsonObject state{
        {periodKey, QLatin1String(periodNames.at(static_cast<size_t>(m_period->currentIndex())))}};
    if (m_period->currentIndex() == Dates) {
        state[fromKey] = m_from->date().toString(Qt::ISODate);
        state[toKey] = m_to->date().toString(Qt::ISODate);
    }
    return state;
}

void PeriodBox::restoreState(const QJsonObject &state)
{
    for (size_t i = 0; i < periodNames.size(); ++i) {
        if (state[periodKey] == QLatin1String(periodNames[i]))
            m_period->setCurrentIndex(static_cast<int>(i));
    }
    const auto restore = [&state](QDateEdit *edit, const QString &key) {
        const QDate date = QDate::fromString(state[key].toString(), Qt::ISODate);
        if (date.isValid())
            edit->setDate(date);
    };
    restore(m_from, fromKey);
    restore(m_to, toKey);
}

} // namespace okno
