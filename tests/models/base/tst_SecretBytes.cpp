#include "models/base/SecretBytes.h"

#include <QFile>
#include <QTest>

using namespace okno;

namespace {

// The flags of the mapping that holds an address ("lo" locked, "dd" not dumped), from /proc.
QByteArray mappingFlags(const char *address)
{
    QFile smaps(QStringLiteral("/proc/self/smaps"));
    if (!smaps.open(QIODevice::ReadOnly))
        return {};
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    for (const QByteArray &line : smaps.readAll().split('\n')) {
        const qsizetype dash = line.indexOf('-');
        bool isRange = false;
        const quintptr from = line.first(qMax<qsizetype>(dash, 0)).toULongLong(&isRange, 16);
        if (dash > 0 && isRange)
            inside =
                wanted >= from &&
                wanted < line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
        if (inside && line.startsWith("VmFlags:"))
            return line;
    }
    return {};
}

} // namespace

class tst_SecretBytes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsItsBytes();
    void movesAndLeavesNothing();
    void comparesInFull_data();
    void comparesInFull();
    void isLockedAndLeftOutOfDumps();
    void anEmptyOneIsHarmless();
};

void tst_SecretBytes::holdsItsBytes()
{
    QByteArray source("canary");
    const SecretBytes secret(source);
    source.fill('x');
    QCOMPARE(secret.view(), QByteArrayView("canary"));
    QCOMPARE(secret.clone().view(), QByteArrayView("canary"));
    QVERIFY(secret.clone().data() != secret.data());
}

void tst_SecretBytes::movesAndLeavesNothing()
{
    SecretBytes first("canary");
    const char *place = first.data();
    SecretBytes second(std::move(first));
    QCOMPARE(static_cast<const char *>(second.data()), place);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): the promise under test
    SecretBytes third("other");
    third = std::move(second);
    QCOMPARE(third.view(), QByteArrayView("canary"));
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
}

void tst_SecretBytes::comparesInFull_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same") << QByteArray("canary") << QByteArray("canary") << true;
    QTest::newRow("last byte") << QByteArray("canary") << QByteArray("canarz") << false;
    QTest::newRow("first byte") << QByteArray("canary") << QByteArray("danary") << false;
    QTest::newRow("longer") << QByteArray("canary") << QByteArray("canary1") << false;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
}

void tst_SecretBytes::comparesInFull()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(SecretBytes(a).equals(SecretBytes(b)), "equal");
}

void tst_SecretBytes::isLockedAndLeftOutOfDumps()
{
    const SecretBytes secret("canary");
    const QByteArray flags = mappingFlags(secret.data());
    if (flags.isEmpty())
        QSKIP("this system shows no memory mappings in /proc");
    QVERIFY2(flags.contains(" dd"), flags);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer turns mlock off; the optimised build checks it");
#endif
    QVERIFY2(flags.contains(" lo"), flags);
}

void tst_SecretBytes::anEmptyOneIsHarmless()
{
    SecretBytes secret;
    QVERIFY(secret.isEmpty());
    QCOMPARE(secret.view().size(), 0);
    QVERIFY(SecretBytes::ofSize(0).isEmpty());
    secret = SecretBytes();
    QVERIFY(secret.clone().isEmpty());
}

QTEST_GUILESS_MAIN(tst_SecretBytes)
#include "tst_SecretBytes.moc"
