#pragma once

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace okno::test {

// The application of a test with windows, which times every event that the main thread handles: a
// person waits as long as the slowest takes. Time in which the thread was ready but another ran is
// taken off (the second number of /proc/thread-self/schedstat), so that a busy machine blames
// nobody.
class WatchedApplication final : public QApplication
{
public:
    static constexpr qint64 mostNs = 50'000'000; // 50 ms: told, and not passed in the long form
    // A machine that others slow down passes this, a file or a query on the main thread does not.
    static constexpr qint64 hangNs = 200'000'000;

    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    // Prints the slowest event; false when one took too long. Nothing is judged where sanitizers
    // slow the program or waiting cannot be told.
    bool wasNeverBlocked() const;

private:
    int m_depth = 0;
    qint64 m_slowest = 0;
    QString m_slowestEvent;
    QStringList m_blocks; // "class, event, ms" of each that took too long
};

} // namespace okno::test

// As QTEST_MAIN, with a home of its own before Qt looks for settings; fails as well where the main
// thread was blocked.
#define OKNO_WINDOW_TEST_MAIN(TestClass)                                                           \
    int main(int argc, char *argv[])                                                               \
    {                                                                                              \
        const QTemporaryDir home;                                                                  \
        qputenv("HOME", home.path().toUtf8());                                                     \
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());                                          \
        okno::test::WatchedApplication application(argc, argv);                                    \
        QApplication::setQuitOnLastWindowClosed(false);                                            \
        QTEST_SET_MAIN_SOURCE_PATH                                                                 \
        TestClass test;                                                                            \
        const int failed = QTest::qExec(&test, argc, argv);                                        \
        return application.wasNeverBlocked() ? failed : qMax(failed, 1);                           \
    }
