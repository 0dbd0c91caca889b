#include "ui/shell/ProgressLine.h"

#include "tests/support/MainThreadWatch.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace okno;
using namespace Qt::StringLiterals;

// Something in the background says how far it is and can be stopped.
class tst_ProgressLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shortWorkIsNotShown();
    void saysHowFarItIs();
    void isStoppedOnce_data();
    void isStoppedOnce();

private:
    ProgressLine *add();
    std::unique_ptr<QWidget> m_window;
};

void tst_ProgressLine::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

ProgressLine *tst_ProgressLine::add()
{
    auto *line = new ProgressLine(u"Importing files"_s, m_window.get());
    m_window->layout()->addWidget(line);
    return line;
}

void tst_ProgressLine::shortWorkIsNotShown()
{
    QPointer<ProgressLine> line = add();
    QVERIFY(!line->isVisible());
    line->finish();
    QTRY_VERIFY(!line);
}

void tst_ProgressLine::saysHowFarItIs()
{
    ProgressLine *line = add();
    QCOMPARE(line->sentence(), u"Importing files…"_s);
    QTRY_VERIFY(line->isVisible());
    line->setProgress(3, 40);
    QCOMPARE(line->sentence(), u"Importing files: 3 of 40"_s);
    const auto *bar = line->findChild<QProgressBar *>();
    QCOMPARE(bar->value(), 3);
    QCOMPARE(bar->maximum(), 40);
    QCOMPARE(bar->accessibleName(), u"Importing files"_s);
}

void tst_ProgressLine::isStoppedOnce_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("the button") << Qt::Key_Space;
    QTest::newRow("Esc") << Qt::Key_Escape;
}

void tst_ProgressLine::isStoppedOnce()
{
    QFETCH(const Qt::Key, key);
    ProgressLine *line = add();
    const QSignalSpy stopped(line, &ProgressLine::cancelRequested);
    auto *button = line->findChild<QPushButton *>(u"progressCancel"_s);
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, key);
    QTest::keyClick(button, key);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!button->isEnabled());
}

OKNO_WINDOW_TEST_MAIN(tst_ProgressLine)
#include "tst_ProgressLine.moc"
