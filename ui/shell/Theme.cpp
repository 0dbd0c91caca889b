#include "ui/shell/Theme.h"

#include "ui/shell/DesktopLook.h"
#include "ui/shell/Style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyleFactory>
#include <QToolTip>
#include <QWidget>

#include <array>

namespace okno::theme {

namespace {

struct ToneColours {
    QRgb inkLight;
    QRgb tintLight;
    QRgb inkDark;
    QRgb tintDark;
};

// In the order of Tone. Inks read at 4.5 : 1 on base, window, selection and their own tint;
// tst_Theme computes it.
constexpr std::array<ToneColours, 8> tones{{
    {0xff3d4855, 0xffe9edf1, 0xffc3cbd5, 0xff2b323b}, // Neutral
    {0xff15528f, 0xffe0ecf9, 0xff8fbdf5, 0xff1d3350}, // Accent
    {0xffa3201b, 0xfffce6e4, 0xffff9f97, 0xff45211f}, // Error
    {0xff774600, 0xfffff0cf, 0xfff3c063, 0xff3d2f12}, // Warning
    {0xff0b5a6b, 0xffdcf1f5, 0xff74cfe2, 0xff12363e}, // Waiting
    {0xff1a6231, 0xffe0f3e5, 0xff85d49b, 0xff193725}, // Done
    {0xff505a67, 0xffeceff2, 0xffb4bdc8, 0xff2a3038}, // Draft
    {0xff7a2390, 0xfff7e4fb, 0xffe3a5f3, 0xff3d1f47}, // Training
}};

const ToneColours &colours(Tone tone)
{
    return tones.at(static_cast<std::size_t>(tone));
}

// One set of grounds and letters (edge: of controls; rule: between parts); everything Fusion asks
// for is derived from it.
struct Grounds {
    QRgb window, base, alternate, button, text, faint, disabled, edge, rule, selection,
        selectionAway;
    QRgb link, tip, tipText;
};

constexpr Grounds lightGrounds{0xfff2f4f6, 0xffffffff, 0xfff7f9fa, 0xfffbfcfd, 0xff18202a,
                               0xff5b6572, 0xff858e99, 0xff848e9a, 0xffcdd4db, 0xffd3e4f7,
                               0xffe2e7ec, 0xff15528f, 0xff28313c, 0xfff6f8fa};
constexpr Grounds darkGrounds{0xff20252c, 0xff171b21, 0xff1c2128, 0xff2b313a, 0xffe6eaef,
                              0xff9da7b3, 0xff76808c, 0xff76818e, 0xff3b434e, 0xff274467,
                              0xff313841, 0xff8fbdf5, 0xffe6eaef, 0xff18202a};

QPalette paletteOf(const Grounds &grounds)
{
    QPalette palette{QColor{grounds.button}, QColor{grounds.window}};
    palette.setColor(QPalette::Window, QColor{grounds.window});
    palette.setColor(QPalette::Base, QColor{grounds.base});
    palette.setColor(QPalette::AlternateBase, QColor{grounds.alternate});
    palette.setColor(QPalette::Button, QColor{grounds.button});
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::HighlightedText})
        palette.setColor(role, QColor{grounds.text});
    palette.setColor(QPalette::PlaceholderText, QColor{grounds.faint});
    palette.setColor(QPalette::Mid, QColor{grounds.edge});
    palette.setColor(QPalette::Midlight, QColor{grounds.rule});
    palette.setColor(QPalette::Highlight, QColor{grounds.selection});
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor{grounds.selectionAway});
    palette.setColor(QPalette::Link, QColor{grounds.link});
    palette.setColor(QPalette::LinkVisited, QColor{grounds.link});
    palette.setColor(QPalette::ToolTipBase, QColor{grounds.tip});
    palette.setColor(QPalette::ToolTipText, QColor{grounds.tipText});
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, QColor{grounds.disabled});
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor{grounds.selectionAway});
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor{grounds.window});
    return palette;
}

// Asked once, before our palette replaces the one that the platform gave.
bool isDesktopDark(QApplication &application)
{
    constexpr const char *memory = "okno.desktopIsDark";
    if (!application.property(memory).isValid())
        application.setProperty(memory, desktop::isDark(QApplication::palette()));
    return application.property(memory).toBool();
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

void apply(QApplication &application, Scheme scheme)
{
    const bool isDesktop = isDesktopDark(application);
    const bool isDarkWanted = scheme == Scheme::Dark || (scheme == Scheme::System && isDesktop);
    if (!qobject_cast<Style *>(QApplication::style())) {
        QApplication::setStyle(new Style);
        desktop::followInFrames(application);
    }
    const QPalette palette = paletteOf(isDarkWanted ? darkGrounds : lightGrounds);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor ink(Tone tone, const QPalette &palette)
{
    return QColor{isDark(palette) ? colours(tone).inkDark : colours(tone).inkLight};
}

QColor tint(Tone tone, const QPalette &palette)
{
    return QColor{isDark(palette) ? colours(tone).tintDark : colours(tone).tintLight};
}

QFont heading(const QWidget *widget)
{
    QFont font = scaled(widget->font(), 1.4);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont fixed(const QWidget *widget)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (widget->font().pointSizeF() > 0)
        font.setPointSizeF(widget->font().pointSizeF());
    else
        font.setPixelSize(widget->font().pixelSize());
    return font;
}

QFont small(const QWidget *widget)
{
    return scaled(widget->font(), 0.88);
}

} // namespace okno::theme
