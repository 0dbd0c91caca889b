#include "signing/vault/RecoveryPhrase.h"

#include <QSet>
#include <QTest>

using namespace okno;

namespace {

QByteArray created()
{
    return RecoveryPhrase::create().view().toByteArray();
}

} // namespace

class tst_RecoveryPhrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEightGroupsOfFive();
    void neverRepeats();
    void takesWhatPeopleType_data();
    void takesWhatPeopleType();
    void noticesEverySubstitution();
    void noticesEveryTransposition();
    void noticesSwappedGroups();
    void noticesMissingAndExtraCharacters();
};

void tst_RecoveryPhrase::isEightGroupsOfFive()
{
    const QList<QByteArray> groups = created().split('-');
    QCOMPARE(groups.size(), 8);
    for (const QByteArray &group : groups)
        QCOMPARE(group.size(), 5);
}

void tst_RecoveryPhrase::neverRepeats()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(created());
    QCOMPARE(seen.size(), 500);
}

void tst_RecoveryPhrase::takesWhatPeopleType_data()
{
    QTest::addColumn<QByteArray>("typed");
    const QByteArray phrase = created();
    QTest::newRow("as shown") << phrase;
    QTest::newRow("lower case") << phrase.toLower();
    QTest::newRow("blanks") << QByteArray(phrase).replace('-', ' ');
    QTest::newRow("no separators") << QByteArray(phrase).replace("-", "");
    QTest::newRow("line breaks") << "  " + QByteArray(phrase).replace('-', '\n') + "\r\n";
    QTest::newRow("O for zero") << QByteArray(phrase).replace('0', 'O');
    QTest::newRow("l for one") << QByteArray(phrase).replace('1', 'l');
}

void tst_RecoveryPhrase::takesWhatPeopleType()
{
    QFETCH(QByteArray, typed);
    const auto phrase = RecoveryPhrase::normalised(SecretBytes(typed));
    QVERIFY(phrase.has_value());
    const auto again = RecoveryPhrase::normalised(*phrase);
    QVERIFY(again->equals(*phrase));
}

void tst_RecoveryPhrase::noticesEverySubstitution()
{
    const QByteArray phrase = created();
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        for (const char c : QByteArrayLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZU*")) {
            QByteArray bent = phrase;
            if (phrase[i] == '-' || phrase[i] == c || c == '\0')
                continue;
            bent[i] = c;
            const auto read = RecoveryPhrase::normalised(SecretBytes(bent));
            QVERIFY2(!read.has_value(), bent);
            QCOMPARE(read.error().place, QString::number(i / 6 + 1));
        }
    }
}

void tst_RecoveryPhrase::noticesEveryTransposition()
{
    const QByteArray phrase = created();
    for (qsizetype i = 0; i + 1 < phrase.size(); ++i) {
        QByteArray bent = phrase;
        if (bent[i] == '-' || bent[i + 1] == '-' || bent[i] == bent[i + 1])
            continue;
        std::swap(bent[i], bent[i + 1]);
        QVERIFY2(!RecoveryPhrase::normalised(SecretBytes(bent)).has_value(), bent);
    }
}

void tst_RecoveryPhrase::noticesSwappedGroups()
{
    QList<QByteArray> groups = created().split('-');
    groups.swapItemsAt(2, 5);
    QCOMPARE(RecoveryPhrase::normalised(SecretBytes(groups.join('-'))).error().place,
             QStringLiteral("3"));
}

void tst_RecoveryPhrase::noticesMissingAndExtraCharacters()
{
    const QByteArray phrase = created();
    for (const QByteArray &bent : {QByteArray(), phrase.chopped(1), phrase.first(41), phrase + "0"})
        QCOMPARE(RecoveryPhrase::normalised(SecretBytes(bent)).error().place,
                 QStringLiteral("length"));
}

QTEST_GUILESS_MAIN(tst_RecoveryPhrase)
#include "tst_RecoveryPhrase.moc"
