#include "app/desktop/WhenDone.h"

#include <QPromise>
#include <QTest>

using okno::whenDone;

class tst_WhenDone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheResult();
    void tellsNothingWithoutOne();
    void tellsNobodyWhoIsGone();
};

void tst_WhenDone::tellsTheResult()
{
    QPromise<int> promise;
    promise.start();
    int told = 0;
    whenDone(this, promise.future(), [&told](int result) { told = result; });
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(told, 7);
}

// As a step that FlowThread drops at the end of the program: its promise goes unfulfilled.
void tst_WhenDone::tellsNothingWithoutOne()
{
    bool isTold = false;
    bool isOver = false;
    {
        QPromise<int> promise;
        promise.start();
        whenDone(this, promise.future(), [&isTold](int) { isTold = true; });
        auto *watcher = new QFutureWatcher<int>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [&isOver] { isOver = true; });
        watcher->setFuture(promise.future());
    }
    QTRY_VERIFY(isOver);
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isTold);
}

void tst_WhenDone::tellsNobodyWhoIsGone()
{
    QPromise<int> promise;
    promise.start();
    bool isTold = false;
    {
        QObject context;
        whenDone(&context, promise.future(), [&isTold](int) { isTold = true; });
    }
    promise.addResult(1);
    promise.finish();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(tst_WhenDone)
#include "tst_WhenDone.moc"
