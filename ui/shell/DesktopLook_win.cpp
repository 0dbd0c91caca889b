#include "ui/shell/DesktopLook.h"

#include "ui/shell/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QWidget>

#include <windows.h>
// after windows.h
#include <dwmapi.h>

namespace okno::desktop {

namespace {

// DWMWA_USE_IMMERSIVE_DARK_MODE since Windows 10 20H1, and its number before; MinGW lacks both.
constexpr DWORD darkFrame = 20;
constexpr DWORD darkFrameOf1809 = 19;

void paintFrame(const QWidget &window)
{
    const BOOL isDark = theme::isDark(window.palette());
    const auto handle = reinterpret_cast<HWND>(window.internalWinId());
    if (handle && FAILED(::DwmSetWindowAttribute(handle, darkFrame, &isDark, sizeof isDark)))
        ::DwmSetWindowAttribute(handle, darkFrameOf1809, &isDark, sizeof isDark);
}

class FramePainter final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::Show || type == QEvent::WinIdChange || type == QEvent::PaletteChange) {
            const auto *window = qobject_cast<const QWidget *>(watched);
            if (window && window->isWindow())
                paintFrame(*window);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

bool isDark(const QPalette &)
{
    const QSettings choice(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\"
                                          "CurrentVersion\\Themes\\Personalize"),
                           QSettings::NativeFormat);
    return choice.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

void followInFrames(QApplication &application)
{
    application.installEventFilter(new FramePainter(&application));
}

} // namespace okno::desktop
