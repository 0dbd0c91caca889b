#include "ui/shell/Theme.h"

#include "tests/support/MainThreadWatch.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace okno;
using theme::Scheme;
using theme::Tone;

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// WCAG 2: relative luminance of the lighter over that of the darker.
qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one) + 0.05;
    const qreal b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

const QList<Tone> tones{Tone::Neutral, Tone::Accent, Tone::Error, Tone::Warning,
                        Tone::Waiting, Tone::Done,   Tone::Draft, Tone::Training};

QPalette paletteOf(Scheme scheme)
{
    theme::apply(*qApp, scheme);
    return QApplication::palette();
}

} // namespace

class tst_Theme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tonesCanBeRead_data();
    void tonesCanBeRead();
    void textCanBeRead_data();
    void textCanBeRead();
    void edgesAndFocusCanBeSeen();
    void choicesCanBeSeen_data();
    void choicesCanBeSeen();
    void schemesDiffer();
    void systemFollowsTheDesktopAfterAChoice();
    void controlsAreHighEnough();
    void enterPressesAButtonOutsideOfDialogs();
};

void tst_Theme::tonesCanBeRead_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("tone");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        for (const Tone tone : tones)
            QTest::addRow("%s, tone %d", scheme == Scheme::Dark ? "dark" : "light",
                          static_cast<int>(tone))
                << static_cast<int>(scheme) << static_cast<int>(tone);
    }
}

void tst_Theme::tonesCanBeRead()
{
    QFETCH(int, scheme);
    QFETCH(int, tone);
    const QPalette palette = paletteOf(static_cast<Scheme>(scheme));
    const QColor ink = theme::ink(static_cast<Tone>(tone), palette);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::Window,
                            QPalette::Button, QPalette::Highlight})
        QVERIFY2(contrast(ink, palette.color(role)) >= 4.5, QByteArray::number(role).constData());
    QVERIFY(contrast(ink, palette.color(QPalette::Inactive, QPalette::Highlight)) >= 4.5);
    const QColor tint = theme::tint(static_cast<Tone>(tone), palette);
    QVERIFY(contrast(ink, tint) >= 4.5);
    QVERIFY(contrast(palette.color(QPalette::Text), tint) >= 4.5);
}

void tst_Theme::textCanBeRead_data()
{
    using Role = QPalette::ColorRole;
    QTest::addColumn<QPalette::ColorRole>("text");
    QTest::addColumn<QPalette::ColorRole>("ground");
    QTest::newRow("fields") << Role::Text << Role::Base;
    QTest::newRow("rows") << Role::Text << Role::AlternateBase;
    QTest::newRow("labels") << Role::WindowText << Role::Window;
    QTest::newRow("buttons") << Role::ButtonText << Role::Button;
    QTest::newRow("selection") << Role::HighlightedText << Role::Highlight;
    QTest::newRow("placeholder") << Role::PlaceholderText << Role::Base;
    QTest::newRow("tips") << Role::ToolTipText << Role::ToolTipBase;
    QTest::newRow("links") << Role::Link << Role::Window;
}

void tst_Theme::textCanBeRead()
{
    QFETCH(QPalette::ColorRole, text);
    QFETCH(QPalette::ColorRole, ground);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteOf(scheme);
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            QVERIFY(contrast(palette.color(group, text), palette.color(group, ground)) >= 4.5);
    }
}

void tst_Theme::edgesAndFocusCanBeSeen()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette palette = paletteOf(scheme);
        const QColor base = palette.color(QPalette::Base);
        const QColor window = palette.color(QPalette::Window);
        QVERIFY(contrast(palette.color(QPalette::Mid), base) >= 3);
        QVERIFY(contrast(palette.color(QPalette::Mid), window) >= 3);
        QVERIFY(contrast(theme::ink(Tone::Accent, palette), window) >= 3);
    }
}

void tst_Theme::choicesCanBeSeen_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<bool>("isChosen");
    for (const bool isChosen : {false, true}) {
        const char *state = isChosen ? "chosen" : "free";
        QTest::addRow("light, %s", state) << Scheme::Light << isChosen;
        QTest::addRow("dark, %s", state) << Scheme::Dark << isChosen;
    }
}

// What is drawn stands out from the window, chosen or not.
void tst_Theme::choicesCanBeSeen()
{
    QFETCH(Scheme, scheme);
    QFETCH(bool, isChosen);
    const QColor window = paletteOf(scheme).color(QPalette::Window);
    QCheckBox box;
    QRadioButton circle;
    for (QAbstractButton *choice : std::initializer_list<QAbstractButton *>{&box, &circle}) {
        choice->setCheckable(true);
        choice->setChecked(isChosen);
        const QImage image = choice->grab().toImage();
        qreal strongest = 1;
        for (int x = 0; x < image.width(); ++x)
            strongest = qMax(strongest, contrast(image.pixelColor(x, image.height() / 2), window));
        QVERIFY2(strongest >= 3, qPrintable(QString::number(strongest)));
    }
}

void tst_Theme::schemesDiffer()
{
    QVERIFY(!theme::isDark(paletteOf(Scheme::Light)));
    QVERIFY(theme::isDark(paletteOf(Scheme::Dark)));
}

void tst_Theme::systemFollowsTheDesktopAfterAChoice()
{
    // The desktop's palette was replaced by ours in the tests before: it must not be asked again.
    paletteOf(Scheme::System);
    const bool isDesktopDark = theme::isDark(QApplication::palette());
    paletteOf(isDesktopDark ? Scheme::Light : Scheme::Dark);
    QCOMPARE(theme::isDark(paletteOf(Scheme::System)), isDesktopDark);
}

void tst_Theme::controlsAreHighEnough()
{
    paletteOf(Scheme::Light);
    QVERIFY(QLineEdit().sizeHint().height() >= theme::fieldHeight);
    QVERIFY(QPushButton(QStringLiteral("x")).sizeHint().height() >= theme::fieldHeight);
}

void tst_Theme::enterPressesAButtonOutsideOfDialogs()
{
    paletteOf(Scheme::Light);
    QWidget window;
    QPushButton button(QStringLiteral("x"), &window);
    window.show();
    button.setFocus();
    QSignalSpy clicked(&button, &QPushButton::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
}

OKNO_WINDOW_TEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
