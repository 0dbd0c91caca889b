#include "ui/shell/PasswordField.h"

#include "tests/support/MainThreadWatch.h"

#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace okno;

class tst_PasswordField : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesWhatWasTypedOnceAndIsEmptyThen();
    void submitsOnEnter();
    void givesNothingToTheClipboardAndToUndo_data();
    void givesNothingToTheClipboardAndToUndo();
    void overwritesWhatItHeld();
    void rates_data();
    void rates();
};

namespace {

QLineEdit *lineOf(PasswordField &field)
{
    return field.findChild<QLineEdit *>();
}

} // namespace

void tst_PasswordField::givesWhatWasTypedOnceAndIsEmptyThen()
{
    PasswordField field(QStringLiteral("PIN"));
    QSignalSpy changed(&field, &PasswordField::changed);
    QTest::keyClicks(lineOf(field), QStringLiteral("geheim"));
    lineOf(field)->insert(QStringLiteral("Ключ€𝄞"));
    const auto secret = field.take();
    QCOMPARE(secret->view().toByteArray(), QByteArray("geheimКлюч€𝄞"));
    QVERIFY(field.isEmpty());
    QVERIFY(field.take()->isEmpty());
    QCOMPARE(changed.count(), 8); // seven entries and one emptying
}

void tst_PasswordField::submitsOnEnter()
{
    PasswordField field(QStringLiteral("PIN"));
    QSignalSpy submitted(&field, &PasswordField::submitted);
    QTest::keyClicks(lineOf(field), QStringLiteral("1"));
    QTest::keyClick(lineOf(field), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void tst_PasswordField::givesNothingToTheClipboardAndToUndo_data()
{
    QTest::addColumn<bool>("isShown");
    QTest::newRow("hidden") << false;
    QTest::newRow("shown while typed") << true;
}

void tst_PasswordField::givesNothingToTheClipboardAndToUndo()
{
    QFETCH(bool, isShown);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    PasswordField field(QStringLiteral("PIN"));
    field.setShown(isShown);
    QLineEdit *line = lineOf(field);
    QTest::keyClicks(line, QStringLiteral("secret"));
    line->selectAll();
    QTest::keySequence(line, QKeySequence::Copy);
    QTest::keySequence(line, QKeySequence::Cut);
    line->setCursorPosition(0);
    QTest::keySequence(line, QKeySequence::DeleteEndOfLine);
    QTest::keySequence(line, QKeySequence::DeleteCompleteLine);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(line->text(), QStringLiteral("secret"));
    QTest::keySequence(line, QKeySequence::Undo);
    QCOMPARE(line->text(), QStringLiteral("secret"));
    field.clear();
    line->undo();
    QVERIFY(field.isEmpty());
    QVERIFY(line->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    QVERIFY(line->inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
}

// A string that shared the line's letters no longer holds them.
void tst_PasswordField::overwritesWhatItHeld()
{
    PasswordField field(QStringLiteral("PIN"));
    QTest::keyClicks(lineOf(field), QStringLiteral("secret"));
    const QString shared = lineOf(field)->text();
    field.take();
    QCOMPARE(shared, QString(6, QChar()));
}

void tst_PasswordField::rates_data()
{
    using Strength = PasswordField::Strength;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Strength>("strength");
    QTest::newRow("short") << QStringLiteral("Abc1!xy") << Strength::TooShort;
    QTest::newRow("one letter") << QStringLiteral("aaaaaaaaaaaaaaaa") << Strength::Weak;
    QTest::newRow("digits") << QStringLiteral("19750412") << Strength::Weak;
    QTest::newRow("mixed") << QStringLiteral("Zug7brücke") << Strength::Good;
    QTest::newRow("words") << QStringLiteral("четыре Слова на 1 бумаге!") << Strength::Strong;
}

void tst_PasswordField::rates()
{
    QFETCH(QString, text);
    PasswordField field(QStringLiteral("PIN"));
    lineOf(field)->setText(text);
    QTEST(field.strength(), "strength");
}

OKNO_WINDOW_TEST_MAIN(tst_PasswordField)
#include "tst_PasswordField.moc"
