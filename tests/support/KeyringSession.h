#pragma once

#include <QProcess>
#include <QTemporaryDir>

// A session bus and a gnome-keyring of its own, in a folder that goes away with it: tests of the
// real Secret Service never touch the user's. Set up before the first use of QtKeychain in the
// process.
class KeyringSession
{
public:
    KeyringSession() = default;
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    // Empty when it runs, otherwise why it does not.
    QString start();
    static bool canBeLocked();
    bool lock();   // the collection that holds the secrets
    bool unlock(); // and again, as the desktop's prompt does it

private:
    bool runKeyring();
    static bool answers();
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};
