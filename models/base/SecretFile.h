#pragma once

#include "models/base/Result.h"
#include "models/base/SecretBytes.h"

#include <QByteArrayView>

namespace okno {

enum class Exposure {
    Refuse, // PassphraseFileExposed when anybody but the owner may read the file
    Tolerate,
};

// The content of a small file straight into locked memory, without its final line break.
// FileUnreadable, InputTooLarge (over 64 KiB), PassphraseFileExposed; place is the path.
Result<SecretBytes> readSecretFile(const QString &path, Exposure exposure);

// A new file that only its owner may read, on disk when this returns. FileUnwritable (detail
// "exists" when something is there already), DiskFull; place is the path.
Result<void> createSecretFile(const QString &path, QByteArrayView bytes);

} // namespace okno
