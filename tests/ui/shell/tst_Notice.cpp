#include "ui/shell/EmptyState.h"
#include "ui/shell/Notice.h"

#include "tests/support/MainThreadWatch.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace okno;
using namespace Qt::StringLiterals;
using theme::Tone;

class tst_Notice final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void isHiddenUntilThereIsAMessage();
    void tellsMessageAndCode();
    void copiesMessageAndCode();
    void leadsToThePlace();
    void escapeClosesIt();
    void isAnAlertForScreenReaders();
    void aSecondMessageReplacesTheFirstWhole();
    void markupIsShownAsItIs();
    void emptyStateOffersTheFirstStep();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<QWidget> m_window;
    Notice *m_notice = nullptr;
};

void tst_Notice::init()
{
    theme::apply(*qApp, theme::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_notice = new Notice(m_window.get());
    m_window->show();
}

void tst_Notice::isHiddenUntilThereIsAMessage()
{
    QVERIFY(!m_notice->isVisible());
    m_notice->show(Tone::Error, u"Not sent."_qs);
    QVERIFY(m_notice->isVisible());
    m_notice->clear();
    QVERIFY(!m_notice->isVisible());
    QVERIFY(m_notice->sentence().isEmpty());
}

void tst_Notice::tellsMessageAndCode()
{
    m_notice->show(Tone::Error, u"Not sent."_qs, u"net.refused"_qs, u"Send again"_qs);
    QCOMPARE(m_notice->sentence(), u"Not sent."_qs);
    QVERIFY(find<QLabel>("noticeCode")->text().contains(u"net.refused"_qs));
    QVERIFY(find<QToolButton>("noticeCopy")->isVisible());
    QCOMPARE(find<QPushButton>("noticeAction")->text(), u"Send again"_qs);
}

void tst_Notice::copiesMessageAndCode()
{
    m_notice->show(Tone::Error, u"Not sent."_qs, u"net.refused"_qs);
    QTest::keyClick(find<QToolButton>("noticeCopy"), Qt::Key_Space);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"Not sent."_qs));
    QVERIFY(copied.contains(u"net.refused"_qs));
}

void tst_Notice::leadsToThePlace()
{
    QSignalSpy wished(m_notice, &Notice::actionRequested);
    m_notice->show(Tone::Warning, u"Signed by another key."_qs, {}, u"Show"_qs);
    find<QPushButton>("noticeAction")->setFocus();
    QTest::keyClick(find<QPushButton>("noticeAction"), Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
}

void tst_Notice::escapeClosesIt()
{
    m_notice->show(Tone::Error, u"Not sent."_qs);
    QTest::keyClick(find<QToolButton>("noticeClose"), Qt::Key_Escape);
    QVERIFY(!m_notice->isVisible());
}

void tst_Notice::isAnAlertForScreenReaders()
{
    m_notice->show(Tone::Error, u"Not sent."_qs, u"net.refused"_qs);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(m_notice);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::AlertMessage);
    QCOMPARE(spoken->text(QAccessible::Name), u"Not sent."_qs);
    QVERIFY(spoken->text(QAccessible::Description).contains(u"net.refused"_qs));
}

void tst_Notice::aSecondMessageReplacesTheFirstWhole()
{
    m_notice->show(Tone::Error, u"Not sent."_qs, u"net.refused"_qs, u"Send again"_qs);
    m_notice->show(Tone::Done, u"Sent."_qs);
    QCOMPARE(m_notice->sentence(), u"Sent."_qs);
    QVERIFY(m_notice->code().isEmpty());
    QVERIFY(!find<QToolButton>("noticeCopy")->isVisible());
    QVERIFY(!find<QPushButton>("noticeAction")->isVisible());
}

void tst_Notice::markupIsShownAsItIs()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\">"_qs; // a window's text may hold it
    m_notice->show(Tone::Error, hostile, hostile);
    QCOMPARE(find<QLabel>("noticeText")->textFormat(), Qt::PlainText);
    QCOMPARE(find<QLabel>("noticeCode")->textFormat(), Qt::PlainText);
}

void tst_Notice::emptyStateOffersTheFirstStep()
{
    EmptyState empty(u"documents"_qs, u"No documents yet"_qs, u"Declarations stand here."_qs,
                     u"New declaration"_qs);
    QSignalSpy wished(&empty, &EmptyState::actionRequested);
    empty.show();
    empty.setFocus();
    auto *button = empty.findChild<QPushButton *>(u"emptyStateAction"_qs);
    QCOMPARE(empty.focusProxy(), button);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(wished.size(), 1);
}

OKNO_WINDOW_TEST_MAIN(tst_Notice)
#include "tst_Notice.moc"
