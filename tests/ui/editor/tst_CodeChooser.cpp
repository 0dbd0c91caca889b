#include "tests/support/MainThreadWatch.h"
#include "ui/editor/fields/CodeChooser.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace okno;
using namespace Qt::StringLiterals;

namespace {

// Answers when the test says so, in the order that it says.
class LateBook final : public CodeBook
{
public:
    void search(const QString &, const QString &text, int, QObject *, const Told &told) override
    {
        m_asked.append({text, told});
    }
    void find(const QString &, const QString &, QObject *, const Told &) override {}
    void forget() { m_asked.clear(); }
    void answer(const QString &text, const CodeAnswer &answer) const
    {
        for (const auto &[asked, told] : m_asked) {
            if (asked == text)
                told(answer);
        }
    }

private:
    QList<std::pair<QString, Told>> m_asked;
};

ClassifierMatch match(const QString &code, const QString &name,
                      ClassifierAnswer::State state = ClassifierAnswer::State::Valid)
{
    ClassifierEntry entry;
    entry.code = code;
    entry.names.insert(u"ru"_s, name);
    return {entry, {state, QDate(2025, 12, 31), u"2026"_s}, false};
}

} // namespace

// The list of codes below a field: what it shows, and what it gives.
class tst_CodeChooser : public QObject
{
    Q_OBJECT

    LateBook m_book;
    QLineEdit m_field;
    QPointer<CodeChooser> m_chooser;
    QTreeWidget *lines() const { return m_chooser->findChild<QTreeWidget *>(u"codeLines"_s); }
    QLineEdit *text() const { return m_chooser->findChild<QLineEdit *>(u"codeText"_s); }
    QString said() const { return m_chooser->findChild<QLabel *>(u"codeSaid"_s)->text(); }

private Q_SLOTS:
    void init();
    void cleanup() { delete m_chooser; }
    void theLatestQuestionIsAnswered();
    void whatHasEndedSaysSo();
    void eachAnswerIsExplained_data();
    void eachAnswerIsExplained();
    void keysWalkAndTake();
};

void tst_CodeChooser::init()
{
    m_book.forget();
    m_field.show();
    m_chooser = new CodeChooser(m_book, u"list"_s, u"Box"_s, u"ru"_s, &m_field);
    m_chooser->open({});
}

void tst_CodeChooser::theLatestQuestionIsAnswered()
{
    text()->setText(u"1"_s);
    text()->setText(u"12"_s);
    m_book.answer(u"12"_s, {true, {}, {match(u"12"_s, u"two"_s)}});
    m_book.answer(u"1"_s, {true, {}, {match(u"10"_s, u"late"_s), match(u"11"_s, u"late"_s)}});
    QCOMPARE(lines()->topLevelItemCount(), 1);
    QCOMPARE(lines()->topLevelItem(0)->text(0), u"12"_s);
}

void tst_CodeChooser::whatHasEndedSaysSo()
{
    m_book.answer(
        {}, {true,
             {},
             {match(u"1"_s, u"old"_s, ClassifierAnswer::State::Ended), match(u"2"_s, u"new"_s)}});
    QVERIFY(lines()->topLevelItem(0)->text(2).contains(u"31"));
    QVERIFY(lines()->topLevelItem(1)->text(2).isEmpty());
}

void tst_CodeChooser::eachAnswerIsExplained_data()
{
    QTest::addColumn<bool>("hasPack");
    QTest::addColumn<bool>("isNearest");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    QTest::newRow("no pack") << false << false << 0 << u"Reference data"_s;
    QTest::newRow("nothing") << true << false << 0 << u"Nothing"_s;
    QTest::newRow("nearest") << true << true << 2 << u"nearest"_s;
    QTest::newRow("too many") << true << false << 50 << u"50"_s;
    QTest::newRow("found") << true << false << 2 << u"edition"_s;
}

void tst_CodeChooser::eachAnswerIsExplained()
{
    QFETCH(bool, hasPack);
    QFETCH(bool, isNearest);
    QFETCH(int, count);
    QFETCH(QString, words);
    QList<ClassifierMatch> matches(count, match(u"1"_s, u"one"_s));
    for (ClassifierMatch &one : matches)
        one.isNearest = isNearest;
    m_book.answer({}, {hasPack, u"edition"_s, matches});
    QVERIFY2(said().contains(words), qPrintable(said()));
}

void tst_CodeChooser::keysWalkAndTake()
{
    QSignalSpy chosen(m_chooser, &CodeChooser::chosen);
    m_book.answer({}, {true, {}, {match(u"1"_s, u"one"_s), match(u"2"_s, u"two"_s)}});
    QTest::keyClick(text(), Qt::Key_Down);
    QTest::keyClick(text(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ClassifierMatch>().entry.code, u"2"_s);
    QTRY_VERIFY(!m_chooser);
}

OKNO_WINDOW_TEST_MAIN(tst_CodeChooser)
#include "tst_CodeChooser.moc"
