#include "tests/support/KeyringSession.h"

// The Credential Manager belongs to whoever is signed in; it is always there and cannot be locked.

KeyringSession::~KeyringSession() = default;

QString KeyringSession::start()
{
    return {};
}

bool KeyringSession::canBeLocked()
{
    return false;
}

bool KeyringSession::lock()
{
    return false;
}

bool KeyringSession::unlock()
{
    return true;
}
