#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
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

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
