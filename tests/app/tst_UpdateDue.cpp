#include "app/ReferenceUpdate.h"

#include <QTest>

using namespace okno;

// When sync asks the window for reference data by itself.
class tst_UpdateDue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oncePerDayForThoseWhoWantThem_data();
    void oncePerDayForThoseWhoWantThem();
};

void tst_UpdateDue::oncePerDayForThoseWhoWantThem_data()
{
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<bool>("isDue");
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QTest::newRow("never asked for") << QDateTime() << false;
    QTest::newRow("just now") << now << false;
    QTest::newRow("almost a day") << now.addSecs(-24 * 3600 + 1) << false;
    QTest::newRow("a day") << now.addSecs(-24 * 3600) << true;
    QTest::newRow("a clock that went back") << now.addDays(3) << false;
}

void tst_UpdateDue::oncePerDayForThoseWhoWantThem()
{
    QFETCH(QDateTime, last);
    const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    QTEST(ReferenceUpdate::isDue(last, now), "isDue");
}

QTEST_GUILESS_MAIN(tst_UpdateDue)
#include "tst_UpdateDue.moc"
