#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace okno {

// When a document was last changed: some usual periods, or from one day to another.
class PeriodBox final : public QWidget
{
    Q_OBJECT
public:
    explicit PeriodBox(QWidget *parent = nullptr);
    QDateTime from() const; // invalid: open
    QDateTime to() const;   // the first moment that is too late
    void clear();
    QJsonObject state() const; // to be kept over a restart
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    enum Period { Any, Today, Week, Month, Year, Dates };
    QDateEdit *makeDate(const QString &name, const QString &objectName);
    void choose(int period);

    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace okno
