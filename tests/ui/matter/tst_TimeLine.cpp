#include "ui/matter/TimeLine.h"

#include "tests/ui/matter/Views.h"

#include <QTest>

using namespace okno;
using namespace okno::test;
using namespace Qt::StringLiterals;

namespace {

QList<TimeLineEntry> entriesOf(const MatterPage::View &view)
{
    const Texts texts(u"en"_s);
    return TimeLine(texts).of(view);
}

QStringList wordsOf(const QList<TimeLineEntry> &entries)
{
    QStringList words;
    for (const TimeLineEntry &entry : entries)
        words.append(entry.word);
    return words;
}

QStringList valuesOf(const TimeLineEntry &entry)
{
    QStringList values;
    for (const TimeLineEntry::Fact &fact : entry.facts)
        values.append(fact.value);
    return values;
}

} // namespace

class tst_TimeLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldsTheSameFailureIntoOneLine();
    void tellsUnknownCodesOfANewerWindow();
    void showsDeadlinesOfTheWindow();
    void doesNotCallARefusalARegistration();
};

void tst_TimeLine::foldsTheSameFailureIntoOneLine()
{
    MatterPage::View view = signedView(ActState::Queued);
    view.attempts = {attempt(5, 0, u"upload"_s, u"no-connection"_s, 0),
                     attempt(5, 2, u"upload"_s, u"no-connection"_s, 0),
                     attempt(5, 4, u"upload"_s, u"window-busy"_s, 503),
                     attempt(5, 6, u"upload"_s, u"no-connection"_s, 0)};
    const QList<TimeLineEntry> entries = entriesOf(view);
    QCOMPARE(wordsOf(entries).mid(3),
             QStringList({u"Transfer of the files, tries: 2"_s, u"Transfer of the files"_s,
                          u"Transfer of the files"_s}));
    const QStringList behind = valuesOf(entries.at(3));
    QVERIFY(behind.contains(u"request-5-0"_s));
    QVERIFY(behind.contains(u"request-5-2"_s));
    QVERIFY(!behind.contains(u"request-5-6"_s));
}

void tst_TimeLine::tellsUnknownCodesOfANewerWindow()
{
    MatterPage::View view = signedView(ActState::HandedOver);
    view.events = {told(6, Gate::None, Phase::None, u"quarantined-by-robots"_s)};
    view.attempts = {attempt(5, 0, u"teleport"_s, u"lost-in-space"_s, 418)};
    const QList<TimeLineEntry> entries = entriesOf(view);
    QCOMPARE(entries.at(3).word, u"teleport"_s);
    QVERIFY(entries.at(3).sentence.contains(u"lost-in-space"_s));
    QCOMPARE(entries.at(4).word, u"Message of the window"_s);
    QVERIFY(entries.at(4).sentence.contains(u"quarantined-by-robots"_s));
}

void tst_TimeLine::showsDeadlinesOfTheWindow()
{
    MatterPage::View view = signedView(ActState::HandedOver);
    view.events = {told(6, Gate::Passed, Phase::InReview, u"documents-requested"_s)};
    view.events[0].raw = R"({"deadline":"2026-12-01T09:00:00Z"})";
    const QString sentence = entriesOf(view).at(3).sentence;
    QVERIFY2(sentence.contains(u"01/12/2026"_s), qPrintable(sentence));
}

void tst_TimeLine::doesNotCallARefusalARegistration()
{
    MatterPage::View view = registered();
    view.act->registration.phase = Phase::RegistrationRefused;
    view.events.clear();
    QCOMPARE(entriesOf(view).last().word, u"Receipt of the window"_s);
    view.act->registration = {};
    view.act->registration.phase = Phase::Placed;
    QCOMPARE(entriesOf(view).last().word, u"Confirmation of placement"_s);
}

QTEST_APPLESS_MAIN(tst_TimeLine)
#include "tst_TimeLine.moc"
