#include "models/base/DurableFile.h"
#include "models/store/Blobs.h"
#include "tests/models/store/TestSealer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace okno;
using namespace okno::test;

// Sealed files in chunks, and the durable file below them.
class tst_Blobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyPartIsRead_data();
    void anyPartIsRead();
    void foreignOrAlteredIsRefused();
    void durableFileIsWholeOrAbsent();

private:
    QTemporaryDir m_folder;
    Blobs m_blobs{m_folder.path(), std::make_shared<TestSealer>()};
};

static QByteArray pattern(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 997);
    return bytes;
}

void tst_Blobs::anyPartIsRead_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0LL, 1LL, 65535LL, 65536LL, 65537LL, 200000LL, 131072LL})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void tst_Blobs::anyPartIsRead()
{
    QFETCH(qint64, size);
    const QByteArray body = pattern(size);
    const auto name = m_blobs.write(body, "owner");
    QVERIFY(name);
    QCOMPARE(*m_blobs.read(*name, "owner"), body);
    for (const qint64 offset :
         {0LL, 1LL, 65535LL, 65536LL, 70000LL, 131071LL, 199999LL, 300000LL}) {
        for (const qint64 count : {0LL, 1LL, 2LL, 65536LL, 100000LL})
            QCOMPARE(*m_blobs.read(*name, "owner", offset, count), body.mid(offset, count));
    }
}

void tst_Blobs::foreignOrAlteredIsRefused()
{
    const auto name = m_blobs.write(pattern(200000), "owner");
    const auto broken = [&](const QByteArray &owner) {
        const auto read = m_blobs.read(*name, owner);
        return !read && read.error().code == FailureCode::SealBroken;
    };
    QVERIFY(broken("another owner"));
    QFile file(m_folder.filePath(QString::fromLatin1(*name)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(!whole.contains(pattern(200000).mid(1000, 16)));
    for (qint64 offset = 0; offset < whole.size(); offset += whole.size() / 97) {
        QVERIFY(file.seek(offset));
        file.putChar(static_cast<char>(whole.at(offset) ^ 0x10));
        QVERIFY(file.flush());
        QVERIFY2(broken("owner"), qPrintable(QString::number(offset)));
        QVERIFY(file.seek(offset));
        file.putChar(whole.at(offset));
        QVERIFY(file.flush());
    }
    QVERIFY(!broken("owner"));
    QVERIFY(file.resize(whole.size() - 1));
    QVERIFY(broken("owner"));
    m_blobs.remove(*name);
    QVERIFY(broken("owner"));
}

void tst_Blobs::durableFileIsWholeOrAbsent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    {
        DurableFile file(path);
        QVERIFY(file.open());
        QVERIFY(file.write("half"));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(durableReplace(path, "one"));
    QVERIFY(durableReplace(path, "two"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(durableReplace(folder.filePath(QStringLiteral("no/such")), "x").error().code,
             FailureCode::FileUnwritable);
}

QTEST_GUILESS_MAIN(tst_Blobs)
#include "tst_Blobs.moc"
