#pragma once

#include <QByteArray>

namespace okno {

// What OpenSSL loads by name, when the program brings it along. Only folders of the program: never
// the current one or a document's.

// Before the first provider is loaded.
void findOwnProviders();
// SO_PATH of the GOST engine beside the program; empty: there is none.
QByteArray ownGostEngine();

} // namespace okno
