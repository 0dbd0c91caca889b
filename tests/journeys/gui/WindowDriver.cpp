#include "tests/journeys/gui/WindowDriver.h"

#include "app/desktop/Languages.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QTest>

namespace {

constexpr int patienceMs = 120'000; // of a loaded machine under sanitizers
constexpr int mostTabs = 200;

// For pictures (shots.sh): another language or the dark palette than a journey's own.
QString languageOf(const WindowDriver::Start &start)
{
    const QString wished = qEnvironmentVariable("OKNO_SHOTS_LANG");
    return wished.isEmpty() ? start.language : wished;
}

okno::theme::Scheme schemeOr(okno::theme::Scheme usual)
{
    return qEnvironmentVariable("OKNO_SHOTS_SCHEME") == u"dark" ? okno::theme::Scheme::Dark : usual;
}

} // namespace

WindowDriver::WindowDriver(const Start &start)
    : m_preferences(std::make_unique<okno::Preferences>())
{
    static const bool spoken = [&start] {
        okno::speak(*qApp, languageOf(start));
        return true;
    }();
    Q_UNUSED(spoken)
    okno::Desktop::Options options;
    options.place = {start.workspace, start.passphraseFile};
    options.settings = m_preferences->ui();
    options.settings.language = languageOf(start);
    options.settings.scheme = schemeOr(options.settings.scheme);
    options.settings.windowAddress = QUrl(start.windowAddress);
    okno::theme::apply(*qApp, options.settings.scheme);
    m_desktop = std::make_unique<okno::Desktop>(*m_preferences, options);
    connect(m_desktop.get(), &okno::Desktop::finished, this, [this] { m_isFinished = true; });
    m_desktop->start(start.files);
    window().resize(1366, 768);
    window().activateWindow();
    (void)QTest::qWaitForWindowActive(&window());
}

WindowDriver::~WindowDriver()
{
    close();
}

bool WindowDriver::close()
{
    window().close();
    return waitFor([this] { return m_isFinished; });
}

bool WindowDriver::waitFor(const std::function<bool()> &isThere)
{
    return QTest::qWaitFor(
        [&] {
            // A window manager would give the focus back when a dialog has closed; Xvfb has none.
            const QWidgetList windows = QApplication::topLevelWidgets();
            for (QWidget *window : windows) {
                if (!QApplication::activeWindow() && qobject_cast<okno::MainWindow *>(window))
                    window->activateWindow();
            }
            return isThere();
        },
        patienceMs);
}

bool WindowDriver::waitForPage(const QString &id) const
{
    const bool isThere = waitFor([&] { return window().currentPage() == id; });
    if (!isThere)
        shot(QStringLiteral("failed-") + id);
    return isThere;
}

bool WindowDriver::waitForText(const QString &objectName, const QString &part) const
{
    return waitFor([&] { return text(objectName).contains(part); });
}

bool WindowDriver::waitForWords(const QString &objectName, const char *context,
                                const char *source) const
{
    const QString sentence = QCoreApplication::translate(context, source);
    const QString words = sentence.section(u'%', 0, 0);
    return !words.isEmpty() && waitForText(objectName, words);
}

QWidget *WindowDriver::active()
{
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        return menu;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

void WindowDriver::press(int key, Qt::KeyboardModifiers modifiers)
{
    if (waitFor([] { return active() != nullptr; }))
        QTest::keyClick(active(), static_cast<Qt::Key>(key), modifiers);
}

void WindowDriver::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, active(), Qt::Key_unknown, QString(letter),
                            Qt::NoModifier);
}

bool WindowDriver::tabTo(const QString &objectName) const
{
    for (int i = 0; i < mostTabs; ++i) {
        for (const QWidget *at = active(); at; at = at->parentWidget()) {
            if (at->objectName() == objectName)
                return true;
        }
        press(Qt::Key_Tab);
    }
    shot(QStringLiteral("failed"));
    return false;
}

QWidget *WindowDriver::find(const QString &objectName) const
{
    const auto found = window().findChildren<QWidget *>(objectName);
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString WindowDriver::text(const QString &objectName) const
{
    const QWidget *widget = find(objectName);
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    return widget ? widget->property("text").toString() : QString();
}

void WindowDriver::shot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("OKNO_SHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_desktop->window().grab().save(folder + u'/' + name + QStringLiteral(".png"));
}
