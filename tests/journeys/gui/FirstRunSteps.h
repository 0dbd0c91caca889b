#pragma once

#include "tests/journeys/gui/WindowDriver.h"

// The first run, step by step, as a person fills it in. Each step ends when the next is there; what
// goes wrong fails the test that runs.
class FirstRunSteps
{
public:
    // Told of each step, by the name of its picture, before it is left; as it is, it takes the
    // picture.
    using Look = std::function<void(const QString &name)>;
    explicit FirstRunSteps(WindowDriver &driver, Look look = {});

    static QString passphrase() { return QStringLiteral("correct horse battery"); }
    void makeStore(bool inKeyStore);
    void confirmPhrase();
    void nameOrganisation();
    void makeKey(const QString &windowAddress);

private:
    QStringList shownGroups() const;
    int askedGroup() const;

    WindowDriver &m_driver;
    Look m_look;
};
