#include "app/flow/Transitions.h"

#include <QTest>

using namespace okno;

Q_DECLARE_METATYPE(okno::DocumentState)
Q_DECLARE_METATYPE(okno::Wish)

// Every pair of state and wish, one by one.
class tst_Transitions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPair_data()
    {
        using enum DocumentState;
        QTest::addColumn<DocumentState>("from");
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<DocumentState>("to");
        const struct {
            DocumentState from;
            const char
                *wishes; // edit check freeze sign queue: the state's letter, or - where forbidden
        } table[] = {{Draft, "DCF--"}, {Checked, "DCF--"}, {Frozen, "DFFS-"}, {Signed, "-S--S"}};
        for (const auto &row : table) {
            for (int wish = 0; wish < 5; ++wish) {
                const char letter = row.wishes[wish];
                const DocumentState to = letter == 'D'   ? Draft
                                         : letter == 'C' ? Checked
                                         : letter == 'F' ? Frozen
                                                         : Signed;
                QTest::addRow("%s wish %d", qPrintable(documentStateKey(row.from)), wish)
                    << row.from << static_cast<Wish>(wish) << (letter != '-') << to;
            }
        }
    }
    void everyPair()
    {
        QFETCH(DocumentState, from);
        QFETCH(Wish, wish);
        QFETCH(bool, isAllowed);
        QFETCH(DocumentState, to);
        const Result<DocumentState> next = transition(from, wish);
        QCOMPARE(next.has_value(), isAllowed);
        if (next)
            QCOMPARE(*next, to);
        else
            QCOMPARE(next.error().code, FailureCode::StateForbids);
    }
};

QTEST_GUILESS_MAIN(tst_Transitions)
#include "tst_Transitions.moc"
