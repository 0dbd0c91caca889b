#include "ui/shell/LineDrawing.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

// Every icon is drawn as Qt's own SVG library draws it.
class tst_LineDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatQtSvgDraws_data();
    void isWhatQtSvgDraws();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

namespace {

constexpr int side = 96;

QImage blank()
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

QImage byQtSvg(const QByteArray &svg)
{
    QImage image = blank();
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter, QRectF{0, 0, side, side});
    return image;
}

QImage byUs(const QByteArray &svg)
{
    QImage image = blank();
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 24., side / 24.);
    painter.strokePath(okno::lineDrawing(svg),
                       QPen(Qt::black, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return image;
}

} // namespace

void tst_LineDrawing::isWhatQtSvgDraws_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(OKNO_SOURCE_DIR "/ui/shell/icons"));
    const QStringList files = folder.entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void tst_LineDrawing::isWhatQtSvgDraws()
{
    QFETCH(QString, file);
    QFile icon(file);
    QVERIFY(icon.open(QIODevice::ReadOnly));
    const QByteArray svg = icon.readAll().replace("currentColor", "#000000");
    const QImage theirs = byQtSvg(svg);
    const QImage ours = byUs(svg);
    int inked = 0;
    int different = 0;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            inked += qAlpha(theirs.pixel(x, y)) > 128;
            different += qAbs(qAlpha(theirs.pixel(x, y)) - qAlpha(ours.pixel(x, y))) > 64;
        }
    }
    QVERIFY(inked > 100);
    QVERIFY2(different * 50 < inked,
             qPrintable(QStringLiteral("%1 of %2").arg(different).arg(inked)));
}

void tst_LineDrawing::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("svg");
    QTest::newRow("no SVG") << QByteArray("nothing");
    QTest::newRow("another element") << QByteArray("<svg><rect width='1'/></svg>");
    QTest::newRow("another command") << QByteArray("<svg><path d='M1 1q2 2 3 3'/></svg>");
    QTest::newRow("an ellipse") << QByteArray("<svg><path d='M1 1a2 3 0 0 1 2 2'/></svg>");
    QTest::newRow("another attribute")
        << QByteArray("<svg><path d='M1 1h5' stroke-dasharray='3'/></svg>");
    QTest::newRow("cut off") << QByteArray("<svg><path d='M1 1l2'/></svg>");
}

void tst_LineDrawing::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, svg);
    QVERIFY(okno::lineDrawing(svg).isEmpty());
}

QTEST_MAIN(tst_LineDrawing)
#include "tst_LineDrawing.moc"
