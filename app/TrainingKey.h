#pragma once

#include "app/Wiring.h"
#include "signing/keys/KeyRequest.h"

namespace okno {

// The head of the organisation on a day, in whose name a training key is made. title: of the
// position, in the user's language. AuthorityRefused when nobody is in force.
Result<KeySubject> trainingSubject(const Principal &principal, const QList<Authority> &authorities,
                                   const QString &title, const QDate &day);

// A new key, certified by the training window's own authority, as PKCS#12 under a password.
// UsageWrong for any window but a training one. Waits: worker threads only.
Result<QByteArray> makeTrainingKey(Wiring::Connection &connection, KeyAlgorithm algorithm,
                                   const KeySubject &subject, const SecretBytes &password);

} // namespace okno
