#include "models/formats/Windows1251.h"

#include <QTest>

#include <libxml/encoding.h>

// Against the converter that libxml2 has on this machine: all bytes, one by one, both ways.
class tst_Windows1251 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByte_data();
    void everyByte();
    void stopsWhereThereIsNoRoom();
    void stopsAtWhatItCannotWrite();
};

namespace {

QByteArray converted(decltype(&okno::windows1251ToUtf8) convert, const QByteArray &bytes)
{
    QByteArray out(bytes.size() * 3, '\0');
    int room = static_cast<int>(out.size());
    int size = static_cast<int>(bytes.size());
    const int result = convert(reinterpret_cast<unsigned char *>(out.data()), &room,
                               reinterpret_cast<const unsigned char *>(bytes.constData()), &size);
    return result < 0 ? QByteArray() : out.first(room);
}

// Empty for what has no meaning there.
QByteArray byLibrary(const QByteArray &bytes)
{
    xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler("CP1251");
    xmlBufferPtr in = xmlBufferCreate();
    xmlBufferPtr out = xmlBufferCreate();
    xmlBufferAdd(in, reinterpret_cast<const xmlChar *>(bytes.constData()),
                 static_cast<int>(bytes.size()));
    const int result = xmlCharEncInFunc(handler, out, in);
    const QByteArray text(reinterpret_cast<const char *>(xmlBufferContent(out)),
                          xmlBufferLength(out));
    xmlBufferFree(in);
    xmlBufferFree(out);
    xmlCharEncCloseFunc(handler);
    return result < 0 ? QByteArray() : text;
}

} // namespace

void tst_Windows1251::everyByte_data()
{
    if (xmlCharEncodingHandlerPtr handler = xmlFindCharEncodingHandler("CP1251"))
        xmlCharEncCloseFunc(handler);
    else
        QSKIP("libxml2 has no windows-1251 of its own here");
    QTest::addColumn<int>("byte");
    for (int byte = 1; byte < 256; ++byte)
        QTest::addRow("%02x", byte) << byte;
}

void tst_Windows1251::everyByte()
{
    QFETCH(int, byte);
    const QByteArray one(1, static_cast<char>(byte));
    const QByteArray text = converted(&okno::windows1251ToUtf8, one);
    QCOMPARE(text, byLibrary(one));
    if (!text.isEmpty())
        QCOMPARE(converted(&okno::utf8ToWindows1251, text), one);
}

void tst_Windows1251::stopsWhereThereIsNoRoom()
{
    unsigned char out[3];
    int room = 3;
    int size = 2;
    const unsigned char in[] = {0xC0, 0xC1}; // two letters, two bytes each
    QCOMPARE(okno::windows1251ToUtf8(out, &room, in, &size), 2);
    QCOMPARE(size, 1);
    QCOMPARE(room, 2);
}

void tst_Windows1251::stopsAtWhatItCannotWrite()
{
    const QByteArray text = QStringLiteral("Аә").toUtf8(); // a Kazakh letter
    unsigned char out[8];
    int room = 8;
    int size = static_cast<int>(text.size());
    QCOMPARE(okno::utf8ToWindows1251(
                 out, &room, reinterpret_cast<const unsigned char *>(text.constData()), &size),
             -2);
    QCOMPARE(size, 2);
    QCOMPARE(room, 1);
}

QTEST_GUILESS_MAIN(tst_Windows1251)
#include "tst_Windows1251.moc"
