#pragma once

#include "app/flow/Await.h"
#include "models/ports/KeyRing.h"

namespace okno {

// A key opened with the password at hand; one that still asks for a PIN was given a wrong one:
// KeyPasswordWrong. Waits: worker threads only.
inline Result<std::shared_ptr<KeySession>> unlockKey(KeyRing &keys, const KeyUri &uri,
                                                     std::shared_ptr<const SecretBytes> password)
{
    const Result<Unlocked> unlocked = await(keys.unlock(uri, std::move(password)));
    if (!unlocked)
        return fail(unlocked.error());
    if (const auto *session = std::get_if<std::shared_ptr<KeySession>>(&*unlocked))
        return *session;
    return fail(FailureCode::KeyPasswordWrong, uri);
}

} // namespace okno
