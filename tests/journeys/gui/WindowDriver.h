#pragma once

#include "app/desktop/Desktop.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>

// A person at the keyboard of the real window: presses keys, looks at what is there, never clicks
// and never calls into a page. Everything behind the window is real.
class WindowDriver final : public QObject
{
public:
    struct Start {
        QString workspace;
        QString passphraseFile;
        QString windowAddress;
        QStringList files;
        QString language = QStringLiteral("ru");
    };
    explicit WindowDriver(const Start &start);
    ~WindowDriver() override; // closes the window and waits until all is at rest

    // Waits for what a person would wait for; false after two minutes.
    static bool waitFor(const std::function<bool()> &isThere);
    bool waitForPage(const QString &id) const;
    bool waitForText(const QString &objectName, const QString &part) const;
    // For this sentence up to its first placeholder, in the program's language.
    bool waitForWords(const QString &objectName, const char *context, const char *source) const;
    // Keys go to whatever has the focus.
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    static void type(const QString &text);
    // Presses Tab until the control has the focus; false when none of 200 Tabs leads there.
    bool tabTo(const QString &objectName) const;
    // The window or dialog that has the focus; its visible control of that name.
    static QWidget *active();
    QWidget *find(const QString &objectName) const;
    QString text(const QString &objectName) const;
    // Into OKNO_SHOTS, when it names a folder.
    void shot(const QString &name) const;
    okno::MainWindow &window() { return m_desktop->window(); }
    const okno::MainWindow &window() const { return m_desktop->window(); }
    // As the person closes it: Alt+F4 is the window manager's, so the window is asked to close.
    bool close();

private:
    std::unique_ptr<okno::Preferences> m_preferences;
    std::unique_ptr<okno::Desktop> m_desktop;
    bool m_isFinished = false;
};
