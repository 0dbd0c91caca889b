#include "ui/shell/Icons.h"

#include "tests/support/MainThreadWatch.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace okno;
using theme::Tone;

namespace {

// The names promised in Icons.h are the list; the comment is what the other folders go by.
QStringList promisedNames()
{
    QFile header(QStringLiteral(OKNO_SOURCE_DIR "/ui/shell/Icons.h"));
    if (!header.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(header.readAll());
    const qsizetype from = text.indexOf(QLatin1String("Names:")) + 6;
    QString list = text.mid(from, text.indexOf(QLatin1Char('.'), from) - from);
    list.remove(QStringLiteral("//"));
    return list.simplified().split(u' ');
}

int inkedPixels(const QImage &image, const QColor &ink)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 200 && qAbs(pixel.red() - ink.red()) < 8 &&
                     qAbs(pixel.green() - ink.green()) < 8;
        }
    }
    return count;
}

} // namespace

class tst_Icons final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }
    void isDrawnInTheInkOfTheTone_data();
    void isDrawnInTheInkOfTheTone();
    void everyFileIsPromised();
    void isSharpAtTwiceTheScale();
    void isGreyWhenDisabled();
};

void tst_Icons::isDrawnInTheInkOfTheTone_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = promisedNames();
    QVERIFY(names.size() > 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Icons::isDrawnInTheInkOfTheTone()
{
    QFETCH(QString, name);
    const QPalette palette = QApplication::palette();
    for (const Tone tone : {Tone::Neutral, Tone::Error}) {
        const QPixmap pixmap = iconPixmap(name, tone, palette, 24, 2);
        QVERIFY(inkedPixels(pixmap.toImage(), theme::ink(tone, palette)) > 20);
    }
}

void tst_Icons::everyFileIsPromised()
{
    QStringList files = QDir(QStringLiteral(OKNO_SOURCE_DIR "/ui/shell/icons"))
                            .entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    files.replaceInStrings(QStringLiteral(".svg"), QString());
    QStringList promised = promisedNames();
    promised.sort();
    QCOMPARE(files, promised);
}

void tst_Icons::isSharpAtTwiceTheScale()
{
    const QIcon search = icon(QStringLiteral("search"), Tone::Neutral, QApplication::palette());
    const QPixmap pixmap = search.pixmap(QSize{16, 16}, 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    // Really drawn at 32, not blown up from 16.
    QVERIFY(pixmap.toImage() !=
            search.pixmap(QSize{16, 16}, 1.0)
                .toImage()
                .scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void tst_Icons::isGreyWhenDisabled()
{
    const QPalette palette = QApplication::palette();
    const QIcon send = icon(QStringLiteral("send"), Tone::Accent, palette);
    const QImage off = send.pixmap(QSize{24, 24}, 2.0, QIcon::Disabled).toImage();
    QCOMPARE(inkedPixels(off, theme::ink(Tone::Accent, palette)), 0);
    QVERIFY(inkedPixels(off, palette.color(QPalette::Disabled, QPalette::ButtonText)) > 20);
}

OKNO_WINDOW_TEST_MAIN(tst_Icons)
#include "tst_Icons.moc"
